/** The modules of a program that is stopped, and which of their functions are native. */
import type { FunctionCode } from "../../jit/graph/function-graph.ts";
import type { LinkedModule } from "../../link/native-module.ts";
import type { ModuleInfo } from "../protocol.ts";
import type { Program, ProgramModule, Spot } from "./program.ts";
import type { SourcePaths } from "./source-paths.ts";
import type { VmView } from "./vm-view.ts";

export class Modules {
	private readonly native = new WeakMap<LinkedModule, ReadonlySet<string>>();

	constructor(
		private readonly view: VmView,
		private readonly program: Program,
		private readonly paths: SourcePaths,
	) {}

	all(): ModuleInfo[] {
		return this.program.all().map((module) => this.info(module));
	}

	info(module: ProgramModule): ModuleInfo {
		const { index, known } = module;
		const linked = this.linked(module);
		const path = this.paths.own(module);
		return {
			name: known.beam.name,
			index,
			file: known.where,
			...(path !== undefined && { path }),
			native: linked === undefined ? 0 : this.nativeOf(linked).size,
			functions: known.beam.code.functionCount,
		};
	}

	/** Undefined for a module that is interpreted, or that was not called yet. */
	linked({ address, index }: ProgramModule): LinkedModule | undefined {
		return this.view.vm.jit?.modules.find(
			(one) => one.module === address && one.index === index,
		);
	}

	/** Whether an instruction is of a function that has native code. */
	isNative({ module, number }: Spot): boolean {
		const linked = this.linked(module);
		const code = module.code.functionOf(number);
		return (
			linked !== undefined &&
			code !== undefined &&
			this.nativeOf(linked).has(functionKey(code))
		);
	}

	private nativeOf(linked: LinkedModule): ReadonlySet<string> {
		let known = this.native.get(linked);
		if (known === undefined) {
			known = new Set(
				linked.compiled.functions
					.filter(({ skipped }) => skipped === undefined)
					.map(functionKey),
			);
			this.native.set(linked, known);
		}
		return known;
	}
}

function functionKey({
	name,
	arity,
}: Pick<FunctionCode, "name" | "arity">): string {
	return `${name}/${arity}`;
}
