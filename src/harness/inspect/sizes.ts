/** Where the bytes of a compiled module go. */
import type { Instruction } from "../../beam/decode.ts";
import type { CodeMap } from "../../jit/code-map.ts";
import { familyOf } from "../../jit/handlers.ts";
import type { WasmBinary } from "../../wasm/reader/parse.ts";
import { SectionId } from "../../wasm/types.ts";

/** Bytes of wasm for one thing, and how many there are of it. */
export interface Share {
	readonly name: string;
	readonly count: number;
	readonly bytes: number;
}

/** Each list has the largest first. The bytes of `functions` and `sections` together are all of the module's. */
export interface CodeSizes {
	/** Of the module. */
	readonly bytes: number;
	/** Erlang's functions, and those that the compiler adds, named in angle brackets. */
	readonly functions: readonly Share[];
	/** By BEAM instruction, and by what is for none, in angle brackets: the same bytes as `functions`. */
	readonly instructions: readonly Share[];
	/** The same by family of instructions (src/jit/families). */
	readonly families: readonly Share[];
	/** What is not in functions: types, imports, names, headers. */
	readonly sections: readonly Share[];
}

export function codeSizes(
	module: string,
	instructions: readonly Instruction[],
	{ functions }: CodeMap,
	binary: WasmBinary,
): CodeSizes {
	const byOffset = new Map(instructions.map((one) => [one.offset, one]));
	const byFunction = new Shares();
	const byInstruction = new Shares();
	const byFamily = new Shares();
	let inFunctions = 0;
	for (const { name, entryLabel, start, end, ranges } of functions) {
		inFunctions += end - start;
		byFunction.add(
			entryLabel === undefined ? `<${name}>` : `${module}:${name}`,
			end - start,
		);
		const seen = new Set<number>();
		for (const { part, offset = -1, start: from, end: to } of ranges) {
			const op = byOffset.get(offset)?.op;
			const isMore = seen.has(offset);
			if (op !== undefined) seen.add(offset);
			byInstruction.add(op?.name ?? `<${part}>`, to - from, isMore);
			byFamily.add(
				(op && (familyOf(op) ?? "left to the interpreter")) ?? `<${part}>`,
				to - from,
				isMore,
			);
		}
	}
	return {
		bytes: binary.bytes.length,
		functions: byFunction.list(),
		instructions: byInstruction.list(),
		families: byFamily.list(),
		sections: sections(binary, inFunctions),
	};
}

/** Each section with its header; of the code section, what is not in the functions. */
function sections(binary: WasmBinary, inFunctions: number): Share[] {
	const names = new Map<number, string>(
		Object.entries(SectionId).map(([name, id]) => [id, name]),
	);
	const shares = new Shares();
	let at = 8;
	shares.add("header", at);
	for (const { id, name, end } of binary.sections) {
		const isCode = id === SectionId.code;
		shares.add(
			isCode ? "code: sizes" : name || (names.get(id) ?? String(id)),
			end - at - (isCode ? inFunctions : 0),
		);
		at = end;
	}
	return shares.list();
}

class Shares {
	private readonly shares = new Map<string, { count: number; bytes: number }>();

	/** @param isMore more bytes for what has been counted */
	add(name: string, bytes: number, isMore = false): void {
		const share = this.shares.get(name) ?? { count: 0, bytes: 0 };
		share.bytes += bytes;
		if (!isMore) share.count++;
		this.shares.set(name, share);
	}

	list(): Share[] {
		return [...this.shares]
			.map(([name, share]) => ({ name, ...share }))
			.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
	}
}
