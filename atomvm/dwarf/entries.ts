/**
 * Reads the debugging entries of a DWARF 4 `.debug_info` section (DWARF 4, chapter 7), as far as layouts, prototypes
 * and constants need them.
 */
import { ByteReader } from "../../src/wasm/reader/bytes.ts";
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";

/** DW_TAG_* of the entries that are kept. */
export const Tag = {
	arrayType: 0x01,
	enumerationType: 0x04,
	formalParameter: 0x05,
	member: 0x0d,
	pointerType: 0x0f,
	structureType: 0x13,
	subroutineType: 0x15,
	typedef: 0x16,
	unionType: 0x17,
	inlinedSubroutine: 0x1d,
	subrangeType: 0x21,
	baseType: 0x24,
	constType: 0x26,
	enumerator: 0x28,
	subprogram: 0x2e,
	volatileType: 0x35,
	atomicType: 0x47,
} as const;

/** DW_AT_*. */
const Attribute = {
	location: 0x02,
	name: 0x03,
	byteSize: 0x0b,
	bitSize: 0x0d,
	lowPc: 0x11,
	constValue: 0x1c,
	upperBound: 0x2f,
	abstractOrigin: 0x31,
	callingConvention: 0x36,
	count: 0x37,
	memberLocation: 0x38,
	declaration: 0x3c,
	encoding: 0x3e,
	type: 0x49,
	dataBitOffset: 0x6b,
} as const;

/** One debugging entry; numbers are -1 and text is "" where the attribute is absent. */
export interface Entry {
	readonly tag: number;
	/** Offset in .debug_info; what {@link type} refers to. */
	readonly offset: number;
	readonly name: string;
	readonly type: number;
	readonly byteSize: number;
	readonly bitSize: number;
	readonly bitOffset: number;
	readonly location: number;
	readonly constValue: number;
	/** Number of elements, of a subrange. */
	readonly count: number;
	readonly encoding: number;
	readonly declaration: boolean;
	/** Of a subprogram: where its body is, in bytes from the start of the code section. */
	readonly lowPc: number;
	/** Of a subprogram: DW_CC_*; 5 is "not callable as the source says". */
	readonly callingConvention: number;
	/** Of a parameter: it has a place at run time. */
	readonly hasLocation: boolean;
	/** The entry that has this one's name and type, -1 for itself. */
	readonly origin: number;
	readonly children: Entry[];
}

/** All entries: the top ones of every unit, and each by its offset. */
export interface Entries {
	readonly top: readonly Entry[];
	readonly byOffset: ReadonlyMap<number, Entry>;
}

interface Abbreviation {
	readonly tag: number;
	readonly hasChildren: boolean;
	/** Attribute and form, alternating. */
	readonly spec: readonly number[];
}

export function readEntries(binary: WasmBinary): Entries {
	const info = section(binary, ".debug_info");
	const abbrev = section(binary, ".debug_abbrev");
	const strings = section(binary, ".debug_str");
	const text = new TextDecoder();
	const stringCache = new Map<number, string>();
	const tables = new Map<number, Map<number, Abbreviation>>();
	const top: Entry[] = [];
	const byOffset = new Map<number, Entry>();
	const start = info.pos;

	function stringAt(offset: number): string {
		let value = stringCache.get(offset);
		if (value === undefined) {
			const from = strings.pos + offset;
			value = text.decode(
				strings.bytes.subarray(from, strings.bytes.indexOf(0, from)),
			);
			stringCache.set(offset, value);
		}
		return value;
	}

	function table(offset: number): Map<number, Abbreviation> {
		let known = tables.get(offset);
		if (known === undefined) {
			known = readAbbreviations(
				new ByteReader(
					abbrev.bytes,
					abbrev.where,
					abbrev.pos + offset,
					abbrev.end,
				),
			);
			tables.set(offset, known);
		}
		return known;
	}

	while (info.pos < info.end) {
		const unitStart = info.pos - start;
		const unit = info.sub(u32(info));
		const version = u16(unit);
		if (version !== 4)
			throw new Error(`${binary.where}: DWARF ${version}, not 4`);
		const abbreviations = table(u32(unit));
		unit.u8();
		const parents: Entry[][] = [top];
		while (unit.pos < unit.end) {
			const offset = unit.pos - start;
			const code = unit.u32();
			if (code === 0) {
				parents.pop();
				continue;
			}
			const abbreviation = abbreviations.get(code);
			if (abbreviation === undefined)
				throw new Error(`${binary.where}: DWARF abbreviation ${code}`);
			const entry = readEntry(unit, abbreviation, offset, unitStart, stringAt);
			byOffset.set(offset, entry);
			parents.at(-1)?.push(entry);
			// The unit itself is transparent: its children are the top ones.
			if (abbreviation.hasChildren)
				parents.push(parents.length === 1 ? top : entry.children);
		}
	}
	return { top, byOffset };
}

function section(binary: WasmBinary, name: string): ByteReader {
	const found = binary.sections.find((s) => s.name === name);
	if (found === undefined)
		throw new Error(`${binary.where}: no ${name} section`);
	return new ByteReader(binary.bytes, binary.where, found.start, found.end);
}

function readAbbreviations(r: ByteReader): Map<number, Abbreviation> {
	const table = new Map<number, Abbreviation>();
	for (let code = r.u32(); code !== 0; code = r.u32()) {
		const tag = r.u32();
		const hasChildren = r.u8() === 1;
		const spec: number[] = [];
		for (;;) {
			const attribute = r.u32();
			const form = r.u32();
			if (attribute === 0 && form === 0) break;
			spec.push(attribute, form);
		}
		table.set(code, { tag, hasChildren, spec });
	}
	return table;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function readEntry(
	r: ByteReader,
	{ tag, spec }: Abbreviation,
	offset: number,
	unitStart: number,
	stringAt: (offset: number) => string,
): Entry {
	const entry: Mutable<Entry> = {
		tag,
		offset,
		name: "",
		type: -1,
		byteSize: -1,
		bitSize: -1,
		bitOffset: -1,
		location: -1,
		constValue: -1,
		count: -1,
		encoding: -1,
		declaration: false,
		lowPc: -1,
		callingConvention: -1,
		hasLocation: false,
		origin: -1,
		children: [],
	};
	for (let i = 0; i < spec.length; i += 2) {
		const value = readForm(r, spec[i + 1] as number, stringAt);
		const number = typeof value === "number" ? value : -1;
		switch (spec[i]) {
			case Attribute.name:
				if (typeof value === "string") entry.name = value;
				break;
			case Attribute.type:
				entry.type = unitStart + number;
				break;
			case Attribute.byteSize:
				entry.byteSize = number;
				break;
			case Attribute.bitSize:
				entry.bitSize = number;
				break;
			case Attribute.dataBitOffset:
				entry.bitOffset = number;
				break;
			case Attribute.memberLocation:
				entry.location = number;
				break;
			case Attribute.constValue:
				entry.constValue = number;
				break;
			case Attribute.count:
				entry.count = number;
				break;
			case Attribute.upperBound:
				entry.count = number + 1;
				break;
			case Attribute.lowPc:
				entry.lowPc = number;
				break;
			case Attribute.callingConvention:
				entry.callingConvention = number;
				break;
			case Attribute.location:
				entry.hasLocation = true;
				break;
			case Attribute.abstractOrigin:
				entry.origin = unitStart + number;
				break;
			case Attribute.encoding:
				entry.encoding = number;
				break;
			case Attribute.declaration:
				entry.declaration = number === 1;
				break;
		}
	}
	return entry;
}

function readForm(
	r: ByteReader,
	form: number,
	stringAt: (offset: number) => string,
): number | string | undefined {
	switch (form) {
		case 0x01: // addr
		case 0x06: // data4
		case 0x17: // sec_offset
		case 0x13: // ref4
			return u32(r);
		case 0x05: // data2
		case 0x12: // ref2
			return u16(r);
		case 0x0b: // data1
		case 0x11: // ref1
		case 0x0c: // flag
			return r.u8();
		case 0x07: // data8
			r.take(8);
			return undefined;
		case 0x0d: // sdata
			return Number(r.s64());
		case 0x0f: // udata
		case 0x15: // ref_udata
			return udata(r);
		case 0x08: // string
			return cString(r);
		case 0x0e: // strp
			return stringAt(u32(r));
		case 0x0a: // block1
			r.take(r.u8());
			return undefined;
		case 0x18: // exprloc
			r.take(r.u32());
			return undefined;
		case 0x19: // flag_present
			return 1;
		default:
			throw new Error(`${r.where}: DWARF form 0x${form.toString(16)}`);
	}
}

/** An unsigned LEB128 of up to 64 bits; large ones lose precision, none of those is used. */
function udata(r: ByteReader): number {
	let value = 0;
	for (let scale = 1; ; scale *= 128) {
		const byte = r.u8();
		value += (byte & 0x7f) * scale;
		if (byte < 0x80) return value;
	}
}

function cString(r: ByteReader): string {
	const end = r.bytes.indexOf(0, r.pos);
	const text = new TextDecoder().decode(r.take(end - r.pos));
	r.u8();
	return text;
}

function u16(r: ByteReader): number {
	return r.u8() | (r.u8() << 8);
}

function u32(r: ByteReader): number {
	return (u16(r) | (u16(r) << 16)) >>> 0;
}
