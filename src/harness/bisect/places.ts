/** The instructions of functions at which native code can be stopped, and which registers are in use there. */
import type { Instruction } from "../../beam/decode.ts";
import { branchLabels, registerCount } from "../../beam/operands.ts";
import { computeLiveness } from "../../jit/analysis/liveness.ts";
import {
	buildGraph,
	type FunctionGraph,
} from "../../jit/graph/function-graph.ts";
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
	const frames = frameSizes(instructions, graph);
	const first = graph.nodes[graph.head]?.first ?? 0;
	const head = instructions.findIndex((one, i) => i >= first && isPlace(one));
	return instructions.flatMap((instruction, i) =>
		isPlace(instruction)
			? {
					offset: instruction.offset,
					x: liveness.before(i),
					ys: Math.max(0, frames[i] ?? NONE),
					frame: (frames[i] ?? NONE) + 1,
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

/** No frame: the function's caller has the top one. */
const NONE = -1;

/** y registers before each instruction, {@link NONE} without a frame; undefined where control never comes. */
function frameSizes(
	instructions: readonly Instruction[],
	graph: FunctionGraph,
): (number | undefined)[] {
	const sizes: (number | undefined)[] = [];
	const atNode = new Map<number, number>([[graph.head, NONE]]);
	const waiting = [graph.head];
	const go = (node: number | undefined, size: number): void => {
		if (node === undefined || atNode.has(node)) return;
		atNode.set(node, size);
		waiting.push(node);
	};
	for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
		const { first = 0, end = 0, fallsTo } = graph.nodes[node] ?? {};
		let size = atNode.get(node) ?? NONE;
		for (const [i, instruction] of instructions.slice(first, end).entries()) {
			sizes[first + i] = size;
			for (const label of branchLabels(instruction))
				go(graph.nodeOfLabel(label), size);
			size = frameAfter(instruction, size);
		}
		go(fallsTo, size);
	}
	return sizes;
}

function frameAfter({ op, args }: Instruction, size: number): number {
	const words = args[0]?.value ?? 0;
	switch (op.name) {
		case "allocate":
		case "allocate_heap":
		case "allocate_zero":
			return words;
		case "trim":
			return size - words;
		case "deallocate":
			return NONE;
		default:
			return size;
	}
}
