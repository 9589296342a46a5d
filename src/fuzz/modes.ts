/** What the JIT is made to do in one run after the other: the plain run, and every way of hunting bugs. */
import type { FunctionSelection } from "../harness/selection.ts";

export interface FuzzMode {
	readonly name: string;
	readonly selection: FunctionSelection;
	/** Instructions are counted, and must be about as many as the interpreter takes. */
	readonly counts?: true;
}

export function fuzzModes(seed: number): readonly FuzzMode[] {
	return [
		{ name: "count", selection: {}, counts: true },
		{ name: "check", selection: { checkExits: true } },
		{ name: "reductions 1", selection: { reductions: 1, checkExits: true } },
		{ name: "collect always", selection: { collectAlways: true } },
		{ name: "unwind", selection: { unwindCalls: true, checkExits: true } },
		{ name: "leave", selection: { leave: 0.1, seed, checkExits: true } },
		{ name: "every other function", selection: { every: 2, offset: seed % 2 } },
	];
}
