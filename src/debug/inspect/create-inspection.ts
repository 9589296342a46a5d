/** What answers requests about a VM that is stopped, in the VM's own thread. */
import type { BeamModule } from "../../beam/beam-file.ts";
import type { Vm } from "../../host/vm.ts";
import type { Answer, Params } from "../protocol.ts";
import { Disassembly } from "./disassembly.ts";
import { exceptionInfo } from "./exception-info.ts";
import { GuardExpression } from "./guard/expression.ts";
import type {
	Expression,
	Inspection,
	InspectionRequest,
} from "./inspection.ts";
import { Modules } from "./modules.ts";
import { Program } from "./program.ts";
import { References } from "./references.ts";
import { scopesOf } from "./scopes.ts";
import { SourcePaths } from "./source-paths.ts";
import { type Names, Stop } from "./stop.ts";
import { MemoryValues } from "./values/memory-values.ts";
import { prettyValue } from "./values/pretty.ts";
import { VmView } from "./vm-view.ts";

export interface InspectionOptions {
	/** Folder that relative names of modules' files start from. */
	readonly folder: string;
	readonly names: (beam: BeamModule) => Names;
}

type Answers = {
	readonly [N in InspectionRequest]: (params: Params<N>) => Answer<N>;
};

export function createInspection(
	vm: Vm,
	{ folder, names }: InspectionOptions,
): Inspection {
	const view = new VmView(vm);
	const program = new Program(view);
	const paths = new SourcePaths(folder);
	const modules = new Modules(view, program, paths);
	const disassembly = new Disassembly(view, program, modules);
	const references = new References();
	const values = new MemoryValues(vm.linkage.termReader, (module, index) =>
		program.funInfo(module, index),
	);
	const namesOf = remembered(names);
	let current: Stop | undefined;

	const stop = (): Stop => {
		if (current === undefined) throw new Error("the VM is not stopped");
		return current;
	};

	const answers: Answers = {
		processes: () => stop().table.all(),
		frames: ({ process, start, count }) => {
			const stack = stop().stack(process);
			return {
				total: stack.total,
				frames: stack
					.frames(start, count)
					.flatMap((frame) => stop().frameInfo(frame, process)),
			};
		},
		scopes: (at) =>
			scopesOf(stop(), at).map(({ name, shown }) => ({
				name,
				variables: references.all(shown),
			})),
		parts: (params) => references.parts(params),
		evaluate: ({ expression, ...at }) => {
			const parsed = new GuardExpression(expression, () => stop().scope(at));
			return references.variable([
				expression.trim(),
				stop().shower.show(parsed.value()),
			]);
		},
		print: ({ expression, ...at }) =>
			prettyValue(
				new GuardExpression(expression, () => stop().scope(at)).value(),
			),
		disassemble: (params) => disassembly.instructions(params),
		listing: ({ module }) => disassembly.listing(module),
		exception: ({ process }) => exceptionInfo(stop(), process, references),
		modules: () => modules.all(),
	};

	return {
		at(point) {
			references.forget();
			current = new Stop(
				{ view, program, modules, paths, values, namesOf },
				point,
			);
		},
		forget() {
			references.forget();
			current = undefined;
		},
		answer: (name, params) => answers[name](params),
		expression: (text): Expression => {
			const parsed = new GuardExpression(text, () => stop().innermostScope());
			return {
				isTrue: () => parsed.isTrue(),
				text: () => parsed.text(),
			};
		},
		module(index) {
			const found = program.byIndex(index);
			return found && modules.info(found);
		},
		placeOf: (address) => program.placeOf(address),
		processId: (context) => view.field("Context", context, "process_id"),
	};
}

function remembered(
	names: (beam: BeamModule) => Names,
): (beam: BeamModule) => Names {
	const known = new WeakMap<BeamModule, Names>();
	return (beam) => {
		let found = known.get(beam);
		if (found === undefined) {
			found = names(beam);
			known.set(beam, found);
		}
		return found;
	};
}
