/** Source files around a line, for the terminal. */
import { readFileSync } from "node:fs";
import pc from "picocolors";
import { coloured } from "../../harness/inspect/terminal.ts";
import type { CodePlace } from "../protocol.ts";
import type { Program } from "./program.ts";

/** Lines around the one stopped at. */
export const STOP_CONTEXT = 2;
/** Of a line or an instruction that `list` is asked for. */
export const LIST_LINES = 10;
const NUMBER_WIDTH = 5;

export class SourceTexts {
	private readonly files = new Map<string, readonly string[] | undefined>();

	lines(path: string): readonly string[] | undefined {
		if (!this.files.has(path)) this.files.set(path, read(path));
		return this.files.get(path);
	}
}

function read(path: string): readonly string[] | undefined {
	try {
		const lines = readFileSync(path, "utf8").split(/\r?\n/);
		if (lines.at(-1) === "") lines.pop();
		return lines;
	} catch {
		// It was there a moment ago; without it there is the listing.
		return undefined;
	}
}

/** Lines that have numbers; `marked` is the one stopped at. */
export interface Listed {
	readonly number: number;
	readonly text: string;
}

export function numbered(
	lines: readonly Listed[],
	marked: number | undefined,
	width: number,
	language: "erlang" | "beam" = "erlang",
): string[] {
	return lines.map(({ number, text }) => {
		const isMarked = number === marked;
		const head = `${isMarked ? ">" : " "}${String(number).padStart(NUMBER_WIDTH)} | `;
		const shown = cutLine(text.replaceAll("\t", "    "), width - head.length);
		return `${isMarked ? pc.bold(pc.cyan(head)) : pc.dim(head)}${coloured(language, shown)}`.trimEnd();
	});
}

/** Up to the width of the terminal: a line that wraps is hard to read. */
export function cutLine(text: string, width: number): string {
	const characters = [...text];
	return characters.length <= width
		? text
		: `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}

/** Lines from `from` to `to`, both counted from 1, that there are. */
export function linesBetween(
	lines: readonly string[],
	from: number,
	to: number,
): Listed[] {
	const first = Math.max(1, from);
	return lines
		.slice(first - 1, to)
		.map((text, i) => ({ number: first + i, text }));
}

/** Around a place: of its source, or where there is none of the module's BEAM listing, numbered by offset. */
export async function aroundPlace(
	program: Program,
	texts: SourceTexts,
	at: CodePlace,
	path: string | undefined,
	around: number,
	width: number,
): Promise<string[]> {
	const lines = path === undefined ? undefined : texts.lines(path);
	if (lines && at.line !== undefined)
		return numbered(
			linesBetween(lines, at.line - around, at.line + around),
			at.line,
			width,
		);
	return instructionsAround(program, at, around, width);
}

async function instructionsAround(
	program: Program,
	at: CodePlace,
	around: number,
	width: number,
): Promise<string[]> {
	const instructions = await program.ask("disassemble", {
		module: at.module,
		offset: at.offset,
		before: around,
		count: 2 * around + 1,
	});
	return numbered(
		instructions.map(({ offset, text }) => ({ number: offset, text })),
		at.offset,
		width,
		"beam",
	);
}
