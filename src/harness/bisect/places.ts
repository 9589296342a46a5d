/** The instructions of functions at which native code can be stopped, and which registers are in use there. */
import type { Instruction } from "../../beam/decode.ts";
import { branchLabels, registerCount } from "../../beam/operands.ts";
import { FRAMELESS, frameSizes } from "../../beam/stack-frames.ts";
import { computeLiveness } from "../../jit/analysis/liveness.ts";
import { buildGraph } from "../../jit/graph/function-graph.ts";
import { traitsOf } from "../../jit/instruction-traits.ts";
import type { ProgramFunction } from "./program.ts";
import type { Place } from "./watch.ts";

/** Whether native code can leave there, and there is something to execute. */
export function isPlace({ op }: Instruction): boolean {
	return !traitsOf(op).comesBack && op.name !== "line";
}

/** In the order of the code. */
function placesOf({ code }: ProgramFunction): readonly Place[] {
	const { instructions, arity } = code;
	const graph = buildGraph(code);
	const registers = registerCount(instructions, arity);
	const liveness = computeLiveness(code, graph, registers);
	const frames = frameSizes(instructions);
	const first = graph.nodes[graph.head]?.first ?? 0;
	const head = instructions.findIndex((one, i) => i >= first && isPlace(one));
	return instructions.flatMap((instruction, i) =>
		isPlace(instruction)
			? {
					offset: instruction.offset,
					x: liveness.before(i),
					ys: Math.max(0, frames[i] ?? FRAMELESS),
					frame: (frames[i] ?? FRAMELESS) + 1,
					isHead: i === head,
					functionStart:
						instructions.find(({ op }) => op.name === "func_info")?.offset ?? 0,
				}
			: [],
	);
}

/** Of functions of several modules. */
export function placesByModule(
	functions: readonly ProgramFunction[],
): Record<string, readonly Place[]> {
	const places: Record<string, Place[]> = {};
	for (const one of functions) {
		const { name } = one.beam;
		places[name] = [...(places[name] ?? []), ...placesOf(one)];
	}
	return places;
}

/** Where control can be after an instruction within its function: offsets of {@link isPlace}s. */
export function nextPlaces(
	{ code }: ProgramFunction,
	offset: number,
): readonly number[] {
	const { instructions } = code;
	const index = instructions.findIndex((one) => one.offset === offset);
	const instruction = instructions[index];
	if (instruction === undefined) return [];
	const graph = buildGraph(code);
	const starts = branchLabels(instruction).map((label) => {
		const node = graph.nodeOfLabel(label);
		return node === undefined ? undefined : graph.nodes[node]?.first;
	});
	if (instruction.op.flow !== "ends") starts.push(index + 1);
	const found = starts.flatMap((start) => {
		if (start === undefined) return [];
		const next = instructions.find((one, i) => i >= start && isPlace(one));
		return next === undefined ? [] : [next.offset];
	});
	return [...new Set(found)];
}
