/** What names in an expression stand for. Elixir's compiler calls its `x` `_x@1`: both are understood. */
import { atom, type Value } from "../values/value.ts";
import { GuardFailure } from "./errors.ts";
import type { GuardScope } from "./scope.ts";

const ELIXIR_NAME = /^_([\p{L}_][\p{L}\p{N}_]*[?!]?)@(\d+)$/u;
const REGISTER = /^(x|y|fr)\d+$/;
/** Names that are said to be known. */
const MOST_SHOWN = 12;

/** The name in the source, and the number that the compiler has given it. */
function plainName(
	name: string,
): { readonly name: string; readonly version: number } | undefined {
	const [, plain, version] = ELIXIR_NAME.exec(name) ?? [];
	return plain === undefined
		? undefined
		: { name: plain, version: Number(version) };
}

/** Of a name that is written like a variable. */
export function namedValue(name: string, scope: GuardScope): Value {
	const known = scope.variables();
	const found =
		known.find(([one]) => one === name)?.[1] ?? plainValue(name, known);
	if (found !== undefined) return found;
	const names = known.map(([one]) => one);
	const others = names.length - MOST_SHOWN;
	const hint =
		names.length === 0
			? "no variable is known here, only registers (x0, y0, …)"
			: `known are ${names.slice(0, MOST_SHOWN).join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
	throw new GuardFailure(`${name} is unknown: ${hint}`, undefined, true);
}

/** Of a name that is written like an atom: a register's, an Elixir variable's, or an atom. */
export function wordValue(name: string, scope: GuardScope): Value {
	if (REGISTER.test(name)) {
		const found = scope.register(name);
		if (found !== undefined) return found;
		throw new GuardFailure(`${name} holds nothing here`, undefined, true);
	}
	const known = scope.variables();
	return (
		known.find(([one]) => one === name)?.[1] ??
		plainValue(name, known) ??
		atom(name)
	);
}

/** The newest of those that the source calls so. */
function plainValue(
	name: string,
	known: readonly (readonly [string, Value])[],
): Value | undefined {
	let newest = -1;
	let found: Value | undefined;
	for (const [one, value] of known) {
		const plain = plainName(one);
		if (plain?.name !== name || plain.version <= newest) continue;
		newest = plain.version;
		found = value;
	}
	return found;
}
