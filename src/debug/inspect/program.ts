/** The modules of a VM by their indices, and by the addresses of their code. */
import type { KnownModule } from "../../host/loaded-modules.ts";
import type { CodePlace } from "../protocol.ts";
import { ModuleCode } from "./module-code.ts";
import type { VmView } from "./vm-view.ts";

export interface ProgramModule {
	/** AtomVM's number of it. */
	readonly index: number;
	/** Of its Module struct. */
	readonly address: number;
	/** Addresses of its code: of the first byte, and behind the last one. */
	readonly start: number;
	readonly end: number;
	readonly known: KnownModule;
	readonly code: ModuleCode;
}

/** An instruction of a module. */
export interface Spot {
	readonly module: ProgramModule;
	/** Its number in the module's code. */
	readonly number: number;
}

export class Program {
	private readonly modules: (ProgramModule | undefined)[] = [];
	private last: ProgramModule | undefined;

	constructor(private readonly view: VmView) {}

	/** By AtomVM's index; undefined when there is none that can be read. */
	byIndex(index: number): ProgramModule | undefined {
		const { view } = this;
		const { modules } = view.vm;
		if (index < 0 || index >= modules.count) return undefined;
		const table = view.field("GlobalContext", view.global, "modules_by_index");
		const address = view.u32(table + 4 * index);
		if (address === 0) return undefined;
		const start = this.startOf(address);
		const cached = this.modules[index];
		if (cached?.address === address && cached.start === start) return cached;
		const known = modules.byIndex(index);
		if (known === undefined) return undefined;
		const code =
			cached?.known === known ? cached.code : new ModuleCode(known.beam);
		const end = start + known.beam.code.bytes.length;
		const found = { index, address, start, end, known, code };
		this.modules[index] = found;
		return found;
	}

	all(): ProgramModule[] {
		return Array.from({ length: this.view.vm.modules.count }, (_, index) =>
			this.byIndex(index),
		).filter((module) => module !== undefined);
	}

	/** The newest of a name. */
	named(name: string): ProgramModule | undefined {
		return this.all().findLast(({ known }) => known.beam.name === name);
	}

	/** By the address of its Module struct. */
	ofStruct(address: number): ProgramModule | undefined {
		const index = this.view.field("Module", address, "module_index");
		const found = this.byIndex(index);
		return found?.address === address ? found : undefined;
	}

	/** Of a local fun: the function that it stands for, and how many arguments it takes. */
	funInfo(
		module: number,
		index: number,
	): { readonly function: string; readonly arity: number } | undefined {
		const lambda = this.ofStruct(module)?.known.beam.lambdas[index];
		return (
			lambda && {
				function: lambda.function,
				arity: lambda.arity - lambda.freeVariables,
			}
		);
	}

	/** The instruction that an address of code is in. */
	spot(address: number): Spot | undefined {
		const isIn = (module: ProgramModule): boolean =>
			address >= module.start && address < module.end;
		const { last } = this;
		if (last === undefined || !isIn(last) || !this.isStill(last))
			this.last = this.all().find(isIn);
		const module = this.last;
		if (module === undefined || !isIn(module)) return undefined;
		return { module, number: module.code.numberAt(address - module.start) };
	}

	placeOf(address: number): CodePlace | undefined {
		const spot = this.spot(address);
		return spot?.module.code.place(spot.number);
	}

	private isStill({ index }: ProgramModule): boolean {
		const { last } = this;
		return this.byIndex(index) === last;
	}

	private startOf(module: number): number {
		const code = this.view.field("Module", module, "code");
		return this.view.at("CodeChunk", code, "code");
	}
}
