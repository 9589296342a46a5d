/** The orders that the list of tests can be in. */
import { type Row, STANDINGS } from "./rows.ts";

type Value = number | string | undefined;

/** What rows are ordered by. */
const VALUES = {
	name: ({ test }) => test.name,
	standing: ({ standing }) => STANDINGS.indexOf(standing),
	emulated: ({ test }) => test.modes.emulated?.ms,
	jit: ({ test }) => test.modes.jit?.ms,
	speedUp: ({ speedUp }) => speedUp,
	share: ({ test }) => test.modes.jit?.nativeShare,
	left: ({ left }) => left,
} satisfies Record<string, (row: Row) => Value>;

export type SortKey = keyof typeof VALUES;

export function isSortKey(text: string): text is SortKey {
	return Object.hasOwn(VALUES, text);
}

/** A sorted copy. Tests without a value come last in both directions, equal ones as they are in the suite. */
export function sorted(
	rows: readonly Row[],
	key: SortKey,
	descending: boolean,
): Row[] {
	const value: (row: Row) => Value = VALUES[key];
	const sign = descending ? -1 : 1;
	return [...rows].sort((one, other) => {
		const [a, b] = [value(one), value(other)];
		if (a === b) return one.index - other.index;
		if (a === undefined) return 1;
		if (b === undefined) return -1;
		return (a < b ? -1 : 1) * sign;
	});
}
