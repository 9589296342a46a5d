/** What is known of a function before its code is written: its graph, and what the analyses say of it. */
import { registerCount } from "../../beam/operands.ts";
import type { FunctionCode, FunctionGraph } from "../graph/function-graph.ts";
import { type StructuredFlow, structureFlow } from "../graph/structure.ts";
import { computeLiveness, type Liveness } from "./liveness.ts";

export interface FunctionInput {
	readonly code: FunctionCode;
	readonly graph: FunctionGraph;
	readonly flow: StructuredFlow;
	readonly liveness: Liveness;
	/** Where the function can be entered, by entry number (0 is its head). */
	readonly entries: readonly FunctionEntry[];
}

export interface FunctionEntry {
	readonly node: number;
	readonly byException: boolean;
}

export function analyseFunction(
	code: FunctionCode,
	graph: FunctionGraph,
	entries: readonly FunctionEntry[],
): FunctionInput {
	const registers = registerCount(code.instructions, code.arity);
	return {
		code,
		graph,
		flow: structureFlow(graph),
		liveness: computeLiveness(code, graph, registers),
		entries,
	};
}
