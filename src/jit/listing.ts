/** A module's BEAM instructions as a listing, nearly what `erlc -S` writes: to read, not to assemble again. */
import type { BeamModule } from "../beam/beam-file.ts";
import { decodeCode } from "../beam/decode.ts";
import {
	instructionComment,
	instructionText,
} from "../beam/print/instructions.ts";
import { splitFunctions } from "./graph/split-functions.ts";

export function listing(beam: BeamModule): string {
	return numberedListing(beam).text;
}

/** With the line, from 1, that each instruction is in, by its offset. */
export function numberedListing(beam: BeamModule): {
	readonly text: string;
	readonly lines: ReadonlyMap<number, number>;
} {
	const codes = splitFunctions(beam, decodeCode(beam));
	const names = new Map(
		codes.map(({ name, arity, entryLabel }) => [
			entryLabel,
			`${name}/${arity}`,
		]),
	);
	const lines = [`% module ${beam.name}`];
	const numbers = new Map<number, number>();
	for (const { name, arity, instructions } of codes) {
		lines.push("", `% ${name}/${arity}`);
		for (const instruction of instructions) {
			const comment = instructionComment(beam, instruction, (label) =>
				names.get(label),
			);
			const indent = instruction.op.name === "label" ? "" : "  ";
			const rest = comment === "" ? "" : `  % ${comment}`;
			lines.push(`${indent}${instructionText(beam, instruction)}${rest}`);
			numbers.set(instruction.offset, lines.length);
		}
	}
	return { text: `${lines.join("\n")}\n`, lines: numbers };
}
