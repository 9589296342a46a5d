/** Where in the source, and in which function, an instruction stands. */
import type { BeamModule } from "./beam-file.ts";
import { decodeCode } from "./decode.ts";

export interface CodePosition {
	/** `name/arity`; undefined before the first function. */
	readonly function: string | undefined;
	/** The instruction's name. */
	readonly instruction: string;
	/** The last `line` before it in its function, from 1; undefined where none is. */
	readonly line: number | undefined;
	/** By the name the module has of it; undefined for the module's own source. */
	readonly file: string | undefined;
}

/** Positions of a module's instructions, by byte offset in its code. */
export function codePositions(
	beam: BeamModule,
): ReadonlyMap<number, CodePosition> {
	const { files, lines } = beam.lines;
	const positions = new Map<number, CodePosition>();
	let within: Pick<CodePosition, "function" | "line" | "file"> = NOWHERE;
	for (const { offset, op, args } of decodeCode(beam)) {
		const value = (index: number): number => args[index]?.value ?? 0;
		if (op.name === "func_info") {
			const name = beam.atoms[value(1) - 1];
			within = { ...NOWHERE, function: `${name}/${value(2)}` };
		} else if (op.name === "line") {
			const { line, file } = lines[value(0)] ?? {};
			// Line 0 of the table stands for no line at all.
			within = {
				function: within.function,
				line: line || undefined,
				file: file ? files[file - 1] : undefined,
			};
		}
		positions.set(offset, { ...within, instruction: op.name });
	}
	return positions;
}

const NOWHERE = { function: undefined, line: undefined, file: undefined };
