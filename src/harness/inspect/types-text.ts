/** What the compiler knows of a value, as text: `integer 0..99`, `tuple of 3`, `nil or cons`. */
import { canBe, Kind, type ValueType } from "../../jit/analysis/value-types.ts";

const NAMES: readonly (readonly [kind: number, name: string])[] = [
	[Kind.Atom, "atom"],
	[Kind.Integer, "integer"],
	[Kind.Float, "float"],
	[Kind.Nil, "nil"],
	[Kind.Cons, "cons"],
	[Kind.Tuple, "tuple"],
	[Kind.Map, "map"],
	[Kind.Bitstring, "bitstring"],
	[Kind.Fun, "fun"],
	[Kind.Pid, "pid"],
	[Kind.Port, "port"],
	[Kind.Reference, "reference"],
	[Kind.MatchContext, "match context"],
];
/** Where fewer kinds are left out than there are, those are named. */
const MOST_NAMES = 6;

export function typeText(value: ValueType): string {
	if (value.kinds === 0) return "nothing: never reached";
	const names = (kinds: number): string[] =>
		NAMES.filter(([kind]) => (kinds & kind) !== 0).map(([kind, name]) => {
			if (kind === Kind.Integer) return `${name}${boundsText(value)}`;
			return kind === Kind.Tuple && value.arity !== -1
				? `${name} of ${value.arity}`
				: name;
		});
	const possible = names(value.kinds);
	if (possible.length <= MOST_NAMES) return possible.join(" or ");
	const others = NAMES.filter(([kind]) => !canBe(value, kind));
	const what =
		others.length === 0
			? "any"
			: `no ${others.map(([, name]) => name).join(", no ")}`;
	return [what, ...details(value)].join("; ");
}

/** What is said of one kind among many. */
function details(value: ValueType): string[] {
	const bounds = boundsText(value);
	return [
		...(bounds === "" ? [] : [`integer${bounds}`]),
		...(value.arity === -1 ? [] : [`tuple of ${value.arity}`]),
	];
}

function boundsText({ min, max }: ValueType): string {
	if (min === max) return ` ${min}`;
	if (Number.isFinite(min) && Number.isFinite(max)) return ` ${min}..${max}`;
	if (Number.isFinite(min)) return ` from ${min}`;
	return Number.isFinite(max) ? ` to ${max}` : "";
}
