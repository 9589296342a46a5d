/** What the compiler's type annotations say of registers (the Type chunk). */
import type { Operand } from "../../beam/operand.ts";
import { TypeBit, type TypeEntry } from "../../beam/types.ts";
import { Kind, type, type ValueType } from "./value-types.ts";

/** What the compiler's type annotation says of a register; undefined when there is none. */
export function annotatedType(
	operand: Operand,
	types: readonly TypeEntry[],
): ValueType | undefined {
	const entry = types[operand.type];
	if (operand.type < 0 || entry === undefined) return undefined;
	let kinds = 0;
	for (const [bit, kind] of KINDS) if (entry.kinds & bit) kinds |= kind;
	return type(kinds, bound(entry.min, -Infinity), bound(entry.max, Infinity));
}

function bound(value: bigint | undefined, none: number): number {
	return value === undefined ? none : Number(value);
}

const KINDS: readonly (readonly [bit: number, kind: number])[] = [
	[TypeBit.Atom, Kind.Atom],
	[TypeBit.Bitstring, Kind.Bitstring | Kind.MatchContext],
	[TypeBit.Cons, Kind.Cons],
	[TypeBit.Float, Kind.Float],
	[TypeBit.Fun, Kind.Fun],
	[TypeBit.Integer, Kind.Integer],
	[TypeBit.Map, Kind.Map],
	[TypeBit.Nil, Kind.Nil],
	[TypeBit.Pid, Kind.Pid],
	[TypeBit.Port, Kind.Port],
	[TypeBit.Reference, Kind.Reference],
	[TypeBit.Tuple, Kind.Tuple],
];
