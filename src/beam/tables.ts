/** The chunks besides code, names and literals: funs, strings, lines. */
import type { ByteReader } from "./byte-reader.ts";

/** A fun of the module (chunk FunT). */
export interface Lambda {
	readonly function: string;
	/** Arguments and free variables. */
	readonly arity: number;
	readonly label: number;
	readonly index: number;
	readonly freeVariables: number;
	readonly oldUniq: number;
}

export function readLambdas(
	chunk: ByteReader | undefined,
	atom: (index: number) => string,
): Lambda[] {
	if (chunk === undefined) return [];
	return Array.from({ length: chunk.count(24) }, () => ({
		function: atom(chunk.u32()),
		arity: chunk.u32(),
		label: chunk.u32(),
		index: chunk.u32(),
		freeVariables: chunk.u32(),
		oldUniq: chunk.u32(),
	}));
}

/** Where the instruction `line N` says it is; entry 0 is "nowhere". */
export interface SourceLine {
	/** 0 is the module's own source, n the n-th of {@link LineTable.files}, counted from 1. */
	readonly file: number;
	readonly line: number;
}

export interface LineTable {
	readonly files: readonly string[];
	readonly lines: readonly SourceLine[];
}

/** Tags of compact terms (BEAM file format) that stand in the table: an integer is a line, an atom changes the file. */
const Tag = { integer: 1, atom: 2 } as const;

export function readLines(chunk: ByteReader | undefined): LineTable {
	if (chunk === undefined) return { files: [], lines: [] };
	chunk.u32(); // version
	chunk.u32(); // flags
	chunk.u32(); // number of `line` instructions
	const count = chunk.u32();
	const fileCount = chunk.u32();
	const lines: SourceLine[] = [{ file: 0, line: 0 }];
	let file = 0;
	while (lines.length <= count) {
		const { tag, value } = readCompact(chunk);
		if (tag === Tag.atom) file = value;
		else if (tag === Tag.integer) lines.push({ file, line: value });
		else break;
	}
	const decoder = new TextDecoder();
	const files: string[] = [];
	for (let i = 0; i < fileCount; i++)
		files.push(decoder.decode(chunk.slice(chunk.u16())));
	return { files, lines };
}

/** A small compact term: tag in the low three bits, then 4, 11 or more bits of value. */
function readCompact(chunk: ByteReader): { tag: number; value: number } {
	const first = chunk.u8();
	const tag = first & 7;
	if ((first & 8) === 0) return { tag, value: first >> 4 };
	if ((first & 16) === 0)
		return { tag, value: ((first & 0xe0) << 3) | chunk.u8() };
	let value = 0;
	for (const byte of chunk.slice((first >> 5) + 2)) value = value * 256 + byte;
	return { tag, value };
}
