/** Lines of the source that instructions are of. */
import type { BeamModule } from "./beam-file.ts";
import type { Instruction } from "./decode.ts";

export interface SourceLine {
	/** The source file by the name that the module has of it. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/**
 * For each instruction of a module, or of a function: the index in the module's table of lines of the last `line`,
 * `executable_line` or `debug_line` up to it in its function (before func_info: of the function's head); 0 for none.
 */
export function lineIndices(instructions: readonly Instruction[]): number[] {
	let index = 0;
	return instructions.map(({ op, args }, i) => {
		index = lineIndex({ op, args }) ?? index;
		if (op.name === "func_info" && !isLine(instructions[i - 1])) index = 0;
		return index;
	});
}

/** What an instruction says of the lines from it on: an index in the module's table; undefined where it says nothing. */
export function lineIndex({
	op,
	args,
}: Pick<Instruction, "op" | "args">): number | undefined {
	switch (op.name) {
		case "line":
		case "executable_line":
			return args[0]?.value ?? 0;
		case "debug_line":
			return args[1]?.value ?? 0;
		default:
			return undefined;
	}
}

function isLine(instruction: Instruction | undefined): boolean {
	return instruction?.op.name === "line";
}

/** Of the instruction `line N`; undefined where that says "nowhere". */
export function sourceLine(
	{ name, lines: { files, lines } }: BeamModule,
	index: number,
): SourceLine | undefined {
	const found = lines[index];
	// Line 0 of the table stands for no line at all.
	if (found === undefined || found.line === 0) return undefined;
	const own = `${name}.erl`;
	const file = found.file === 0 ? own : (files[found.file - 1] ?? own);
	return { file, line: found.line };
}
