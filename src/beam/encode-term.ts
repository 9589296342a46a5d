/** The external term format (erts "External Term Format"), as far as a module's literals need it. */

import { ExternalTerm as Tag } from "../abi/external-terms.ts";

export type LiteralTerm =
	| bigint
	| number
	| { readonly atom: string }
	| { readonly binary: Uint8Array }
	| readonly LiteralTerm[]
	| { readonly tuple: readonly LiteralTerm[] }
	| { readonly map: readonly (readonly [LiteralTerm, LiteralTerm])[] };

/** A number is a float; integers are bigint. */
export function encodeTerm(term: LiteralTerm): Uint8Array {
	const out: number[] = [Tag.Version];
	append(out, term);
	return Uint8Array.from(out);
}

function append(out: number[], term: LiteralTerm): void {
	if (typeof term === "number") {
		const bytes = new Uint8Array(8);
		new DataView(bytes.buffer).setFloat64(0, term);
		out.push(Tag.NewFloat, ...bytes);
	} else if (typeof term === "bigint") appendInteger(out, term);
	else if (isList(term)) {
		if (term.length > 0) {
			out.push(Tag.List, ...be32(term.length));
			for (const item of term) append(out, item);
		}
		out.push(Tag.Nil);
	} else if ("atom" in term) {
		const text = new TextEncoder().encode(term.atom);
		out.push(Tag.SmallAtomUtf8, text.length, ...text);
	} else if ("tuple" in term) {
		out.push(Tag.SmallTuple, term.tuple.length);
		for (const item of term.tuple) append(out, item);
	} else if ("binary" in term) {
		out.push(Tag.Binary, ...be32(term.binary.length), ...term.binary);
	} else {
		out.push(Tag.Map, ...be32(term.map.length));
		for (const [key, value] of term.map) {
			append(out, key);
			append(out, value);
		}
	}
}

function isList(term: LiteralTerm): term is readonly LiteralTerm[] {
	return Array.isArray(term);
}

function appendInteger(out: number[], value: bigint): void {
	if (value >= 0n && value < 256n) {
		out.push(Tag.SmallInteger, Number(value));
	} else if (BigInt.asIntN(32, value) === value) {
		out.push(Tag.Integer, ...be32(Number(value)));
	} else {
		const digits: number[] = [];
		for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 8n)
			digits.push(Number(rest & 255n));
		out.push(Tag.SmallBig, digits.length, value < 0n ? 1 : 0, ...digits);
	}
}

function be32(value: number): number[] {
	return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
