/** Literals, which a module keeps in the external term format, as Erlang writes them: strings and texts as such. */
import { ExternalTerm as Tag } from "../../abi/external-terms.ts";
import { AvmjitError } from "../../errors.ts";
import { ByteReader } from "../byte-reader.ts";
import { formatAtom, formatFloat } from "./names.ts";

/**
 * A term in the external term format, its version byte included; `#Term<…>` when it cannot be read.
 * @param most longest text; what is longer ends in `…`
 */
export function literalText(bytes: Uint8Array, most = Infinity): string {
	let text: string;
	try {
		const reader = new ByteReader(bytes, "literal", "literal");
		text = reader.u8() === Tag.Version ? termText(reader) : unknownText(bytes);
	} catch (error) {
		if (!(error instanceof AvmjitError) && !(error instanceof RangeError))
			throw error;
		text = unknownText(bytes);
	}
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function unknownText(bytes: Uint8Array): string {
	return `#Term<${bytes.length} bytes>`;
}

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder();

function termText(r: ByteReader): string {
	const tag = r.u8();
	switch (tag) {
		case Tag.SmallInteger:
			return String(r.u8());
		case Tag.Integer:
			return String(r.i32());
		case Tag.SmallBig:
			return bigText(r, r.u8());
		case Tag.LargeBig:
			return bigText(r, r.u32());
		case Tag.NewFloat:
			return floatText(r.slice(8));
		case Tag.SmallAtom:
			return formatAtom(latin1.decode(r.slice(r.u8())));
		case Tag.Atom:
			return formatAtom(latin1.decode(r.slice(r.u16())));
		case Tag.SmallAtomUtf8:
			return formatAtom(utf8.decode(r.slice(r.u8())));
		case Tag.AtomUtf8:
			return formatAtom(utf8.decode(r.slice(r.u16())));
		case Tag.Nil:
			return "[]";
		case Tag.String:
			return charactersText([...r.slice(r.u16())]);
		case Tag.List:
			return listText(r);
		case Tag.SmallTuple:
			return `{${termsText(r, r.u8())}}`;
		case Tag.LargeTuple:
			return `{${termsText(r, r.count(1))}}`;
		case Tag.Map:
			return mapText(r);
		case Tag.Binary:
			return binaryText(r.slice(r.count(1)));
		case Tag.BitBinary:
			return bitsText(r);
		case Tag.Export:
			return `fun ${termText(r)}:${termText(r)}/${termText(r)}`;
		default:
			throw new RangeError(`external term ${tag}`);
	}
}

function bigText(r: ByteReader, digits: number): string {
	const negative = r.u8() !== 0;
	let value = 0n;
	for (const byte of r.slice(digits).toReversed())
		value = (value << 8n) | BigInt(byte);
	return String(negative ? -value : value);
}

function floatText(bytes: Uint8Array): string {
	return formatFloat(
		new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0),
	);
}

function termsText(r: ByteReader, count: number): string {
	return Array.from({ length: count }, () => termText(r)).join(",");
}

function listText(r: ByteReader): string {
	const items = Array.from({ length: r.count(1) }, () => termText(r));
	const tail = termText(r);
	if (tail === "[]" && items.every((item) => /^\d{1,7}$/.test(item)))
		return charactersText(items.map(Number));
	return `[${items.join(",")}${tail === "[]" ? "" : `|${tail}`}]`;
}

function mapText(r: ByteReader): string {
	const pairs = Array.from(
		{ length: r.count(2) },
		() => `${termText(r)} => ${termText(r)}`,
	);
	return `#{${pairs.join(",")}}`;
}

/** A list of integers: a string when all can be printed. */
function charactersText(codes: readonly number[]): string {
	return quoted(codes) ?? `[${codes.join(",")}]`;
}

/** Bytes of a binary: a text when all can be printed. */
export function binaryText(bytes: Uint8Array): string {
	if (bytes.length === 0) return "<<>>";
	return `<<${quoted([...bytes]) ?? bytes.join(",")}>>`;
}

function bitsText(r: ByteReader): string {
	const size = r.count(1);
	const bits = r.u8();
	const bytes = r.slice(size);
	const last = (bytes.at(-1) ?? 0) >> (8 - bits);
	return `<<${[...bytes.subarray(0, -1), `${last}:${bits}`].join(",")}>>`;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
	[9, "\\t"],
	[10, "\\n"],
	[13, "\\r"],
	[27, "\\e"],
	[34, '\\"'],
	[92, "\\\\"],
]);

/** Undefined when something cannot be printed: Latin-1 and what has a meaning as an escape can. */
function quoted(codes: readonly number[]): string | undefined {
	let text = "";
	for (const code of codes) {
		const escaped = ESCAPES.get(code);
		const isPlain = (code >= 32 && code < 127) || (code >= 160 && code < 256);
		if (escaped === undefined && !isPlain) return undefined;
		text += escaped ?? String.fromCharCode(code);
	}
	return `"${text}"`;
}
