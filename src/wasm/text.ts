/**
 * Instructions as text: flat, one a line, as the spec's text format has them (and `wasm2wat`), made from the table of
 * instructions.
 */
import { type Immediates, OPCODES, type OpcodeRow } from "./opcodes.ts";
import { ByteReader } from "./reader/bytes.ts";
import { InstructionCursor } from "./reader/cursor.ts";
import type { WasmBinary } from "./reader/parse.ts";
import {
	type BlockType,
	EMPTY,
	EXTERNREF,
	F32,
	F64,
	FUNCREF,
	type FuncType,
	I32,
	I64,
	V128,
	type ValType,
} from "./types.ts";

export interface TextLine {
	/** Bytes from the start of the module: the instruction's first, and the one after its last. */
	readonly start: number;
	readonly end: number;
	/** How many blocks it is in; of `else` and `end`, that of the block's start. */
	readonly depth: number;
	/** Of the opcode table. */
	readonly name: string;
	readonly text: string;
}

/** What stands for an index. */
export interface TextNames {
	readonly func: (index: number) => string;
	readonly local: (index: number) => string;
	readonly global: (index: number) => string;
	/** A function type where it is used: `(type 3)`, or its signature. */
	readonly type: (index: number) => string;
	/** A function type, whatever stands for its index: of a block that has parameters. */
	readonly typeAt: (index: number) => FuncType | undefined;
}

const VALUE_TYPES: Readonly<Record<ValType, string>> = {
	[I32]: "i32",
	[I64]: "i64",
	[F32]: "f32",
	[F64]: "f64",
	[V128]: "v128",
	[FUNCREF]: "funcref",
	[EXTERNREF]: "externref",
};

/** A function type's parameters and results, "" for none. */
function signatureText({ params, results }: FuncType): string {
	const list = (word: string, types: readonly ValType[]): string =>
		types.length === 0
			? ""
			: `(${word} ${types.map((type) => VALUE_TYPES[type]).join(" ")})`;
	return [list("param", params), list("result", results)]
		.filter((part) => part !== "")
		.join(" ");
}

/** Numbers for all indices, as `wasm2wat` has them without names. */
export function numbered({ types }: Pick<WasmBinary, "types">): TextNames {
	return {
		func: String,
		local: String,
		global: String,
		type: (index) => `(type ${index})`,
		typeAt: (index) => types[index],
	};
}

/** Names of the name section where it has some, and signatures for types. `func` is the function that is printed. */
export function named(binary: WasmBinary, func: number): TextNames {
	const { names, types } = binary;
	const locals = names.locals.get(func);
	const name = (found: string | undefined, index: number): string =>
		found === undefined ? String(index) : `$${identifier(found)}`;
	return {
		...numbered(binary),
		func: (index) => name(names.functions.get(index), index),
		local: (index) => name(locals?.get(index), index),
		type: (index) => {
			const type = types[index];
			return type === undefined ? `(type ${index})` : signatureText(type);
		},
	};
}

/** With `_` for what an identifier of the text format may not have (spec 6.3.5). */
function identifier(name: string): string {
	return name.replaceAll(/[^\w!#$%&'*+\-./:<=>?@\\^`|~]/g, "_");
}

const rowByCode = new Map<number, OpcodeRow>(
	OPCODES.map((row) => [row[1], row]),
);

const OPENS = new Set(["block", "loop", "if"]);

/**
 * The instructions of a body, from `start` (its first instruction) to before `end`.
 * @throws AvmjitError `wasm` for an instruction that is not known
 */
export function disassemble(
	bytes: Uint8Array,
	start: number,
	end: number,
	names: TextNames,
): TextLine[] {
	const cursor = new InstructionCursor(bytes, "wasm", start, end);
	const lines: TextLine[] = [];
	let depth = 0;
	while (cursor.next()) {
		const row = rowByCode.get(cursor.opcode);
		if (row === undefined) throw new Error(`wasm: opcode ${cursor.opcode}`);
		const [name, , kind] = row;
		const closes = name === "end" || name === "else";
		if (closes) depth--;
		const natural = row.length === 6 ? row[5] : 0;
		const rest = immediates[kind](cursor, names, { depth, natural });
		const word = name === "select_t" ? "select" : name;
		lines.push({
			start: cursor.start,
			end: cursor.pos,
			depth: Math.max(depth, 0),
			name,
			text: rest === "" ? word : `${word} ${rest}`,
		});
		if (OPENS.has(name) || name === "else") depth++;
	}
	return lines;
}

interface Around {
	readonly depth: number;
	/** log2 of the natural alignment. */
	readonly natural: number;
}

type Printed = (
	cursor: InstructionCursor,
	names: TextNames,
	around: Around,
) => string;

const index: Printed = ({ imm }) => String(imm);
/** 0 goes without saying. */
const indexUnlessZero: Printed = ({ imm }) => (imm === 0 ? "" : String(imm));
const pair: Printed = ({ imm, imm2 }) =>
	imm === 0 && imm2 === 0 ? "" : `${imm} ${imm2}`;

function label(target: number, depth: number): string {
	return `${target} (;@${depth - target};)`;
}

function blockType(type: BlockType, names: TextNames): string {
	if (type === EMPTY) return "";
	const found: FuncType =
		type < 0
			? { params: [], results: [type as ValType] }
			: (names.typeAt(type) ?? { params: [], results: [] });
	return signatureText(found);
}

/** Bytes of the current instruction's immediates. */
function bytesOf({ bytes, immStart, pos }: InstructionCursor): Uint8Array {
	return bytes.subarray(immStart, pos);
}

function floatText(value: number): string {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
	return Object.is(value, -0) ? "-0" : String(value);
}

const immediates: { readonly [K in Immediates]: Printed } = {
	none: () => "",
	block: ({ imm }, names, { depth }) =>
		`${blockType(imm, names)}  ;; label = @${depth + 1}`.trimStart(),
	label: ({ imm }, _, { depth }) => label(imm, depth),
	br_table: (cursor, _, { depth }) =>
		cursor
			.labels()
			.map((target) => label(target, depth))
			.join(" "),
	func: ({ imm }, names) => names.func(imm),
	call_indirect: ({ imm, imm2 }, names) =>
		[...(imm2 === 0 ? [] : [imm2]), names.type(imm)].join(" "),
	select: (cursor) =>
		`(result ${[...bytesOf(cursor).subarray(1)].map((type) => VALUE_TYPES[(type - 0x80) as ValType]).join(" ")})`,
	local: ({ imm }, names) => names.local(imm),
	global: ({ imm }, names) => names.global(imm),
	table: index,
	elem: index,
	data: index,
	memory: indexUnlessZero,
	memory_init: ({ imm, imm2 }) => (imm2 === 0 ? `${imm}` : `${imm2} ${imm}`),
	memory_copy: pair,
	table_init: ({ imm, imm2 }) => (imm2 === 0 ? `${imm}` : `${imm2} ${imm}`),
	table_copy: pair,
	memarg: (cursor, _, { natural }) => memarg(cursor, natural),
	memarg_lane: (cursor, _, { natural }) => {
		const lane = bytesOf(cursor).at(-1) ?? 0;
		return `${memarg(cursor, natural)} ${lane}`.trimStart();
	},
	lane: index,
	shuffle: (cursor) => bytesOf(cursor).join(" "),
	reftype: ({ imm }) => (imm - 0x80 === EXTERNREF ? "extern" : "func"),
	fence: () => "",
	i32: ({ imm }) => String(imm),
	i64: (cursor) => String(cursor.i64()),
	f32: (cursor) => floatText(cursor.f32()),
	f64: (cursor) => floatText(cursor.f64()),
	v128: (cursor) => {
		const bytes = bytesOf(cursor);
		const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
		const words = [0, 4, 8, 12].map((at) =>
			view.getUint32(at, true).toString(16).padStart(8, "0"),
		);
		return `i32x4 ${words.map((word) => `0x${word}`).join(" ")}`;
	},
};

function memarg({ imm, imm2 }: InstructionCursor, natural: number): string {
	const parts: string[] = [];
	if (imm2 !== 0) parts.push(`offset=${imm2}`);
	if (imm !== natural) parts.push(`align=${2 ** imm}`);
	return parts.join(" ");
}

/** The declarations of a function's locals, parameters not among them: `(local $tail i32)`. */
export function localsText(binary: WasmBinary, func: number): string[] {
	const { bodies, bytes, functionTypes, importedFunctions, types } = binary;
	const names = named(binary, func);
	const body = func - importedFunctions;
	const r = new ByteReader(
		bytes,
		binary.where,
		bodies.starts[body],
		bodies.codes[body],
	);
	let next = types[functionTypes[func] ?? 0]?.params.length ?? 0;
	return r
		.vector((run) => ({ count: run.u32(), type: run.u8() }))
		.flatMap(({ count, type }) => {
			const word = VALUE_TYPES[(type - 0x80) as ValType];
			return Array.from({ length: count }, () => {
				const name = names.local(next++);
				return /^\d/.test(name) ? `(local ${word})` : `(local ${name} ${word})`;
			});
		});
}
