/** Debugging data by hand: DWARF 4 entries in the custom sections of a binary that is nothing else. */
import type { WasmBinary } from "../../../src/wasm/reader/parse.ts";
import { SectionId } from "../../../src/wasm/types.ts";

/** DW_FORM_*, those that the reader knows. */
export const Form = {
	addr: 0x01,
	data2: 0x05,
	data4: 0x06,
	data8: 0x07,
	string: 0x08,
	block1: 0x0a,
	data1: 0x0b,
	flag: 0x0c,
	sdata: 0x0d,
	strp: 0x0e,
	udata: 0x0f,
	ref1: 0x11,
	ref2: 0x12,
	ref4: 0x13,
	ref_udata: 0x15,
	sec_offset: 0x17,
	exprloc: 0x18,
	flag_present: 0x19,
} as const;

/** An attribute's number and form, and its value: of a reference, the id of an entry of the unit. */
export type Attribute = readonly [
	attribute: number,
	form: number,
	value: number | bigint | string | readonly number[],
];

export interface Die {
	readonly id?: string;
	readonly tag: number;
	readonly attributes: readonly Attribute[];
	/** Also when it is empty: an entry that says it has children, and none. */
	readonly children?: readonly Die[];
}

export interface Unit {
	readonly version?: number;
	readonly entries: readonly Die[];
}

const COMPILE_UNIT = 0x11;

const le = (value: number, size: number): number[] =>
	Array.from({ length: size }, (_, i) => (value / 2 ** (8 * i)) & 255);

function uleb(value: number | bigint): number[] {
	const bytes: number[] = [];
	let rest = BigInt(value);
	do {
		const low = Number(rest & 127n);
		rest >>= 7n;
		bytes.push(rest > 0n ? low | 128 : low);
	} while (rest > 0n);
	return bytes;
}

function sleb(value: number | bigint): number[] {
	const bytes: number[] = [];
	let rest = BigInt(value);
	for (;;) {
		const low = Number(rest & 127n);
		rest >>= 7n;
		const isLast = rest === ((low & 64) === 0 ? 0n : -1n);
		bytes.push(isLast ? low : low | 128);
		if (isLast) return bytes;
	}
}

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text), 0];

class Writer {
	readonly info: number[] = [];
	readonly abbreviations: number[] = [];
	readonly strings: number[] = [];
	/** Offsets of entries in .debug_info, by id. */
	readonly offsets = new Map<string, number>();
	/** The same, of the round before: references go forward, too. */
	constructor(private readonly known: ReadonlyMap<string, number>) {}

	unit({ version = 4, entries }: Unit): void {
		const start = this.info.length;
		const table = this.abbreviations.length;
		const codes = new Map<string, number>();
		const at = start + 11;
		const body: number[] = [];
		this.entry(
			{ tag: COMPILE_UNIT, attributes: [], children: entries },
			body,
			at,
			start,
			codes,
		);
		this.abbreviations.push(0);
		this.info.push(
			...le(7 + body.length, 4),
			...le(version, 2),
			...le(table, 4),
			4,
			...body,
		);
	}

	private entry(
		{ id, tag, attributes, children }: Die,
		out: number[],
		base: number,
		unit: number,
		codes: Map<string, number>,
	): void {
		if (id !== undefined) this.offsets.set(id, base + out.length);
		const shape = attributes.flatMap(([attribute, form]): number[] => [
			attribute,
			form,
		]);
		const key = `${tag} ${children !== undefined} ${shape}`;
		let code = codes.get(key);
		if (code === undefined) {
			code = codes.size + 1;
			codes.set(key, code);
			this.abbreviations.push(
				...uleb(code),
				...uleb(tag),
				children === undefined ? 0 : 1,
				...shape.flatMap(uleb),
				0,
				0,
			);
		}
		out.push(...uleb(code));
		for (const [, form, value] of attributes)
			out.push(...this.value(form, value, unit));
		if (children === undefined) return;
		for (const child of children) this.entry(child, out, base, unit, codes);
		out.push(0);
	}

	private value(form: number, value: Attribute[2], unit: number): number[] {
		const number = (): number => {
			if (typeof value !== "string") return Number(value);
			return (this.known.get(value) ?? unit) - unit;
		};
		switch (form) {
			case Form.string:
				return utf8(String(value));
			case Form.strp: {
				const offset = this.strings.length;
				this.strings.push(...utf8(String(value)));
				return le(offset, 4);
			}
			case Form.data1:
			case Form.flag:
			case Form.ref1:
				return le(number(), 1);
			case Form.data2:
			case Form.ref2:
				return le(number(), 2);
			case Form.addr:
			case Form.data4:
			case Form.ref4:
			case Form.sec_offset:
				return le(number(), 4);
			case Form.data8:
				return le(number(), 8);
			case Form.udata:
				return uleb(value as number);
			case Form.ref_udata:
				return uleb(number());
			case Form.sdata:
				return sleb(value as number);
			case Form.block1: {
				const bytes = value as readonly number[];
				return [bytes.length, ...bytes];
			}
			case Form.exprloc: {
				const bytes = value as readonly number[];
				return [...uleb(bytes.length), ...bytes];
			}
			case Form.flag_present:
				return [];
			default:
				return [];
		}
	}
}

export interface Written {
	readonly binary: WasmBinary;
	/** Offset of an entry in .debug_info. */
	at(id: string): number;
}

/** Sections of code: where each function's body starts, counted from the start of the code section. */
export interface CodeSection {
	readonly imported: number;
	readonly bodies: readonly number[];
}

const CODE_START = 1000;

/** A binary with these units; without the sections named. */
export function writeDwarf(
	units: readonly Unit[],
	options: { readonly without?: string; readonly code?: CodeSection } = {},
): Written {
	let offsets: ReadonlyMap<string, number> = new Map();
	let writer = new Writer(offsets);
	// Twice more: once offsets are known, and once those of variable length are.
	for (let round = 0; round < 3; round++) {
		writer = new Writer(offsets);
		for (const unit of units) writer.unit(unit);
		offsets = writer.offsets;
	}
	const bytes: number[] = [0xee, 0xee, 0xee];
	const sections = [];
	for (const [name, contents] of [
		[".debug_str", writer.strings],
		[".debug_abbrev", writer.abbreviations],
		[".debug_info", writer.info],
	] as const) {
		if (name === options.without) continue;
		const start = bytes.length;
		for (const byte of contents) bytes.push(byte);
		const end = bytes.length;
		// What is between sections is none of theirs.
		bytes.push(0xee, 0xee);
		sections.push({ id: SectionId.custom, name, header: start, start, end });
	}
	const { code } = options;
	if (code !== undefined)
		sections.push({
			id: SectionId.code,
			name: "",
			header: CODE_START - 5,
			start: CODE_START,
			end: CODE_START + 1000,
		});
	const binary = {
		bytes: Uint8Array.from(bytes),
		where: "hand.wasm",
		sections,
		importedFunctions: code?.imported ?? 0,
		bodies: {
			starts: Uint32Array.from(code?.bodies ?? [], (at) => CODE_START + at),
		},
	} as unknown as WasmBinary;
	return { binary, at: (id) => offsets.get(id) ?? Number.NaN };
}
