/** Reads terms of the external term format ("External Term Format" in the documentation of erts) that compilers write into chunks. */
import { inflate } from "pako";
import { ExternalTerm as Tag } from "../abi/external-terms.ts";
import { ByteReader } from "./byte-reader.ts";

/** A number is a float, a bigint an integer, an array a proper list. */
export type DecodedTerm =
	| bigint
	| number
	| readonly DecodedTerm[]
	| { readonly atom: string }
	| { readonly tuple: readonly DecodedTerm[] }
	| { readonly map: readonly (readonly [DecodedTerm, DecodedTerm])[] }
	/** A bitstring: `unused` bits of its last byte are none of it. */
	| { readonly binary: Uint8Array; readonly unused: number }
	| { readonly improper: readonly DecodedTerm[]; readonly tail: DecodedTerm }
	| { readonly export: readonly [DecodedTerm, DecodedTerm, DecodedTerm] };

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder();

/**
 * A term with its version byte, compressed or not; undefined when it is damaged or holds what has no meaning in a file (a
 * pid, a reference, a closure).
 */
export function decodeTerm(bytes: Uint8Array): DecodedTerm | undefined {
	try {
		const outer = new ByteReader(bytes, "term", "term");
		if (outer.u8() !== Tag.Version) return undefined;
		if (bytes[1] !== Tag.Compressed) return term(outer);
		outer.u8();
		const size = outer.u32();
		const plain = inflate(outer.slice(outer.left));
		if (plain.length !== size) return undefined;
		return term(new ByteReader(plain, "term", "term"));
	} catch {
		// Whatever a damaged one makes the reader or the unpacker throw: nobody depends on what it would have said.
		return undefined;
	}
}

function term(r: ByteReader): DecodedTerm {
	const tag = r.u8();
	switch (tag) {
		case Tag.SmallInteger:
			return BigInt(r.u8());
		case Tag.Integer:
			return BigInt(r.i32());
		case Tag.SmallBig:
			return big(r, r.u8());
		case Tag.LargeBig:
			return big(r, r.u32());
		case Tag.NewFloat: {
			const bytes = r.slice(8);
			return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0);
		}
		case Tag.SmallAtom:
			return { atom: latin1.decode(r.slice(r.u8())) };
		case Tag.Atom:
			return { atom: latin1.decode(r.slice(r.u16())) };
		case Tag.SmallAtomUtf8:
			return { atom: utf8.decode(r.slice(r.u8())) };
		case Tag.AtomUtf8:
			return { atom: utf8.decode(r.slice(r.u16())) };
		case Tag.Nil:
			return [];
		case Tag.String:
			return Array.from(r.slice(r.u16()), BigInt);
		case Tag.List:
			return list(r);
		case Tag.SmallTuple:
			return { tuple: terms(r, r.u8()) };
		case Tag.LargeTuple:
			return { tuple: terms(r, r.count(1)) };
		case Tag.Map:
			return {
				map: Array.from(
					{ length: r.count(2) },
					() => [term(r), term(r)] as const,
				),
			};
		case Tag.Binary:
			return { binary: r.slice(r.count(1)), unused: 0 };
		case Tag.BitBinary: {
			const size = r.count(1);
			const bits = r.u8();
			return { binary: r.slice(size), unused: 8 - bits };
		}
		case Tag.Export:
			return { export: [term(r), term(r), term(r)] };
		default:
			throw new RangeError(`external term ${tag}`);
	}
}

function terms(r: ByteReader, count: number): DecodedTerm[] {
	return Array.from({ length: count }, () => term(r));
}

function list(r: ByteReader): DecodedTerm {
	const items = terms(r, r.count(1));
	const tail = term(r);
	if (isList(tail)) return tail.length === 0 ? items : [...items, ...tail];
	return { improper: items, tail };
}

function big(r: ByteReader, digits: number): bigint {
	const negative = r.u8() !== 0;
	let value = 0n;
	for (const byte of r.slice(digits).toReversed())
		value = (value << 8n) | BigInt(byte);
	return negative ? -value : value;
}

// -- what a term is ------------------------------------------------------------------------------------------------

export function isList(
	found: DecodedTerm | undefined,
): found is readonly DecodedTerm[] {
	return Array.isArray(found);
}

/** The name of an atom; undefined for all else. */
export function atomText(found: DecodedTerm | undefined): string | undefined {
	return typeof found === "object" && "atom" in found ? found.atom : undefined;
}

/** The elements of a tuple; none for all else. */
export function elements(
	found: DecodedTerm | undefined,
): readonly DecodedTerm[] {
	return typeof found === "object" && "tuple" in found ? found.tuple : [];
}

/** The items of a proper list; none for all else. */
export function items(found: DecodedTerm | undefined): readonly DecodedTerm[] {
	return isList(found) ? found : [];
}

/** Of a map with atoms for keys. */
export function mapValue(
	found: DecodedTerm | undefined,
	key: string,
): DecodedTerm | undefined {
	if (typeof found !== "object" || isList(found) || !("map" in found))
		return undefined;
	return found.map.find(([one]) => atomText(one) === key)?.[1];
}
