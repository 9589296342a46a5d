/** The functions that guards may call, by name and number of arguments. */
import { compareValues } from "../values/compare.ts";
import {
	atom,
	binary,
	boolean,
	float,
	integer,
	type Value,
} from "../values/value.ts";
import {
	isNumber,
	type NumberValue,
	rounded,
	toInteger,
} from "./arithmetic.ts";
import { GuardFailure } from "./errors.ts";
import type { GuardScope } from "./scope.ts";

export type GuardBif = (args: readonly Value[], scope: GuardScope) => Value;

/** AtomVM's name of a node that is not distributed. */
const LOCAL_NODE: Value = atom("nonode@nohost");
const ABSENT: Value = atom("undefined");

function kinds(...names: readonly Value["kind"][]): GuardBif {
	return ([value = ABSENT]) => boolean(names.includes(value.kind));
}

function badarg(): never {
	throw new GuardFailure("badarg");
}

function numberOf(value: Value | undefined): NumberValue {
	return value !== undefined && isNumber(value) ? value : badarg();
}

function smallOf(value: Value | undefined): number {
	return value?.kind === "integer" ? Number(value.value) : badarg();
}

function toInteger1(change: (value: number) => Value): GuardBif {
	return ([value]) => {
		const number = numberOf(value);
		return number.kind === "integer" ? number : change(number.value);
	};
}

function lengthOf(value: Value | undefined): Value {
	let length = 0;
	let rest = value ?? ABSENT;
	for (; rest.kind === "cons"; rest = rest.tail) length++;
	return rest.kind === "nil" ? integer(length) : badarg();
}

function sizeOf(
	value: Value | undefined,
	...of: readonly ("tuple" | "binary")[]
): number {
	if (value?.kind !== "tuple" && value?.kind !== "binary") return badarg();
	return of.includes(value.kind) ? value.size : badarg();
}

function mapGet(key: Value, map: Value): Value | undefined {
	if (map.kind !== "map") throw new GuardFailure("badmap");
	for (let i = 0; i < map.size; i++)
		if (compareValues(map.key(i), key, true) === 0) return map.value(i);
	return undefined;
}

function isRecord([record = ABSENT, tag, size]: readonly Value[]): Value {
	if (tag?.kind !== "atom") return badarg();
	if (size !== undefined && smallOf(size) < 0) return badarg();
	if (record.kind !== "tuple" || record.size === 0) return boolean(false);
	return boolean(
		compareValues(record.element(0), tag, true) === 0 &&
			(size === undefined || record.size === smallOf(size)),
	);
}

function part(value: Value | undefined, start: number, length: number): Value {
	if (value?.kind !== "binary") return badarg();
	// A negative length counts backwards.
	const [from, to] =
		length < 0 ? [start + length, start] : [start, start + length];
	if (from < 0 || to > value.size || start < 0 || start > value.size)
		return badarg();
	return binary(value.bytes(from, to));
}

/** By `name/arity`. */
const BIFS: Readonly<Record<string, GuardBif>> = {
	"is_atom/1": kinds("atom"),
	"is_binary/1": kinds("binary"),
	"is_bitstring/1": kinds("binary"),
	"is_boolean/1": ([value]) =>
		boolean(
			value?.kind === "atom" &&
				(value.name === "true" || value.name === "false"),
		),
	"is_float/1": kinds("float"),
	"is_function/1": kinds("fun"),
	"is_function/2": ([value, arity]) => {
		if (smallOf(arity) < 0) return badarg();
		return boolean(value?.kind === "fun" && value.arity === smallOf(arity));
	},
	"is_integer/1": kinds("integer"),
	"is_list/1": kinds("cons", "nil"),
	"is_map/1": kinds("map"),
	"is_map_key/2": ([key = ABSENT, map = ABSENT]) =>
		boolean(mapGet(key, map) !== undefined),
	"is_number/1": kinds("integer", "float"),
	"is_pid/1": kinds("pid"),
	"is_port/1": kinds("port"),
	"is_record/2": isRecord,
	"is_record/3": isRecord,
	"is_reference/1": kinds("reference"),
	"is_tuple/1": kinds("tuple"),

	"abs/1": ([value]) => {
		const number = numberOf(value);
		if (number.kind === "float") return float(Math.abs(number.value));
		return integer(number.value < 0n ? -number.value : number.value);
	},
	"ceil/1": toInteger1((value) => toInteger(Math.ceil(value))),
	"float/1": ([value]) => {
		const number = numberOf(value);
		const found = Number(number.value);
		return Number.isFinite(found) ? float(found) : badarg();
	},
	"floor/1": toInteger1((value) => toInteger(Math.floor(value))),
	"max/2": ([one = ABSENT, other = ABSENT]) =>
		compareValues(one, other, false) >= 0 ? one : other,
	"min/2": ([one = ABSENT, other = ABSENT]) =>
		compareValues(one, other, false) <= 0 ? one : other,
	"round/1": toInteger1(rounded),
	"trunc/1": toInteger1((value) => toInteger(Math.trunc(value))),

	"binary_part/2": ([value, at]) =>
		at?.kind === "tuple" && at.size === 2
			? part(value, smallOf(at.element(0)), smallOf(at.element(1)))
			: badarg(),
	"binary_part/3": ([value, start, length]) =>
		part(value, smallOf(start), smallOf(length)),
	"bit_size/1": ([value]) => integer(8 * sizeOf(value, "binary")),
	"byte_size/1": ([value]) => integer(sizeOf(value, "binary")),
	"element/2": ([number, value]) => {
		const n = smallOf(number);
		if (value?.kind !== "tuple" || n < 1 || n > value.size) return badarg();
		return value.element(n - 1);
	},
	"hd/1": ([value]) => (value?.kind === "cons" ? value.head : badarg()),
	"length/1": ([value]) => lengthOf(value),
	"map_get/2": ([key = ABSENT, map = ABSENT]) => {
		const found = mapGet(key, map);
		if (found === undefined) throw new GuardFailure("badkey");
		return found;
	},
	"map_size/1": ([value]) => {
		if (value?.kind !== "map") throw new GuardFailure("badmap");
		return integer(value.size);
	},
	"size/1": ([value]) => integer(sizeOf(value, "tuple", "binary")),
	"tl/1": ([value]) => (value?.kind === "cons" ? value.tail : badarg()),
	"tuple_size/1": ([value]) => integer(sizeOf(value, "tuple")),

	"node/0": () => LOCAL_NODE,
	"node/1": ([value]) =>
		value?.kind === "pid" ||
		value?.kind === "port" ||
		value?.kind === "reference"
			? LOCAL_NODE
			: badarg(),
	"self/0": (_args, scope) => ({ kind: "pid", id: scope.self() }),
};

export function guardBif(name: string, arity: number): GuardBif | undefined {
	const key = `${name}/${arity}`;
	return Object.hasOwn(BIFS, key) ? BIFS[key] : undefined;
}

/** With how many arguments there are functions of a name. */
export function aritiesOf(name: string): number[] {
	return Object.keys(BIFS)
		.filter((key) => key.startsWith(`${name}/`))
		.map((key) => Number(key.slice(name.length + 1)));
}
