/** Splitting a module's instructions into its functions. */
import type { BeamModule } from "../../beam/beam-file.ts";
import type { Instruction } from "../../beam/decode.ts";
import { malformedCode } from "../../beam/malformed.ts";
import { atomIndex, labelNumber, unsigned } from "../../beam/operands.ts";
import type { FunctionCode } from "./function-graph.ts";

/**
 * A function runs from the label of its `func_info` (the target of its clauses' last tests) to the next function's;
 * its entry label comes right behind `func_info`.
 */
export function splitFunctions(
	beam: BeamModule,
	instructions: readonly Instruction[],
): FunctionCode[] {
	checkLabels(instructions);
	const starts: number[] = [];
	for (const [index, { op }] of instructions.entries()) {
		if (op.name === "func_info") starts.push(startOf(instructions, index));
	}
	return starts.map((start, i) =>
		describe(
			beam,
			instructions.slice(start, starts[i + 1] ?? endOf(instructions)),
		),
	);
}

function checkLabels(instructions: readonly Instruction[]): void {
	const seen = new Set<number>();
	for (const instruction of instructions) {
		if (instruction.op.name !== "label") continue;
		const label = labelNumber(instruction);
		if (seen.has(label)) throw malformedCode(`label ${label} is there twice`);
		seen.add(label);
	}
}

/** Back over `line` to the labels that name the function_clause error. */
function startOf(instructions: readonly Instruction[], info: number): number {
	let start = info;
	for (;;) {
		const name = instructions[start - 1]?.op.name;
		if (name !== "label" && name !== "line") return start;
		start--;
	}
}

function endOf(instructions: readonly Instruction[]): number {
	return instructions.at(-1)?.op.name === "int_code_end"
		? instructions.length - 1
		: instructions.length;
}

function describe(
	beam: BeamModule,
	instructions: readonly Instruction[],
): FunctionCode {
	const info = instructions.findIndex(({ op }) => op.name === "func_info");
	const args = instructions[info]?.args ?? [];
	const entry = instructions[info + 1];
	const [, name, arity] = args;
	if (name === undefined || arity === undefined || entry === undefined) {
		throw malformedCode("func_info without operands or entry label");
	}
	return {
		name: beam.atoms[(atomIndex(name) ?? 0) - 1] ?? "?",
		arity: unsigned(arity),
		entryLabel: labelNumber(entry),
		instructions,
	};
}
