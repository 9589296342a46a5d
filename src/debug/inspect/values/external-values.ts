/** Values in Erlang's external term format: the literals that variables may stand for. */
import { ExternalTerm as Tag } from "../../../abi/external-terms.ts";
import { ByteReader } from "../../../beam/byte-reader.ts";
import {
	atom,
	binary,
	float,
	integer,
	list,
	map,
	NIL_VALUE,
	tuple,
	type Value,
} from "./value.ts";

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder();

/**
 * @param bytes with the version byte
 * @returns undefined for what cannot be read
 */
export function externalValue(bytes: Uint8Array): Value | undefined {
	const reader = new ByteReader(bytes, "literal", "literal");
	try {
		return reader.u8() === Tag.Version ? read(reader) : undefined;
	} catch {
		// Bytes that end too soon, or a kind of term that no literal has.
		return undefined;
	}
}

function read(r: ByteReader): Value {
	const tag = r.u8();
	switch (tag) {
		case Tag.SmallInteger:
			return integer(r.u8());
		case Tag.Integer:
			return integer(r.i32());
		case Tag.SmallBig:
			return readBig(r, r.u8());
		case Tag.LargeBig:
			return readBig(r, r.u32());
		case Tag.NewFloat: {
			const bytes = r.slice(8);
			return float(new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0));
		}
		case Tag.SmallAtom:
			return atom(latin1.decode(r.slice(r.u8())));
		case Tag.Atom:
			return atom(latin1.decode(r.slice(r.u16())));
		case Tag.SmallAtomUtf8:
			return atom(utf8.decode(r.slice(r.u8())));
		case Tag.AtomUtf8:
			return atom(utf8.decode(r.slice(r.u16())));
		case Tag.Nil:
			return NIL_VALUE;
		case Tag.String:
			return list([...r.slice(r.u16())].map(integer));
		case Tag.List: {
			const elements = readAll(r, r.count(1));
			return list(elements, read(r));
		}
		case Tag.SmallTuple:
			return tuple(readAll(r, r.u8()));
		case Tag.LargeTuple:
			return tuple(readAll(r, r.count(1)));
		case Tag.Map:
			return map(
				Array.from({ length: r.count(2) }, () => [read(r), read(r)] as const),
			);
		case Tag.Binary:
			return binary(r.slice(r.count(1)));
		case Tag.Export: {
			const [module, name, arity] = readAll(r, 3);
			if (module?.kind !== "atom" || name?.kind !== "atom") break;
			return {
				kind: "fun",
				module: module.name,
				function: name.name,
				arity: arity?.kind === "integer" ? Number(arity.value) : 0,
				free: [],
				word: 0,
			};
		}
	}
	throw new Error(`external term ${tag}`);
}

function readAll(r: ByteReader, count: number): Value[] {
	return Array.from({ length: count }, () => read(r));
}

function readBig(r: ByteReader, digits: number): Value {
	const isNegative = r.u8() !== 0;
	let value = 0n;
	for (const byte of r.slice(digits).toReversed())
		value = (value << 8n) | BigInt(byte);
	return integer(isNegative ? -value : value);
}
