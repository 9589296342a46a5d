/** Which tests the list shows, in which order; all of it stands in the page's address, so that it can be passed on. */
import { DIFFERENCES } from "../../../outcome.ts";
import type { Row } from "./rows.ts";
import { isSortKey, type SortKey } from "./sorting.ts";

export interface Filter {
	/** A part of the name, in any case. */
	readonly name: string;
	/** "any", "none", or one thing that the modes differ in; empty for all tests. */
	readonly differs: string;
	/** A verdict that either mode has, "failure" for any that fails; empty for all. */
	readonly verdict: string;
	/** An instruction in the test's code; empty for all. */
	readonly instruction: string;
	/** Only tests in which native code left at that instruction; at any, when none is named. */
	readonly left: boolean;
	readonly sort: SortKey;
	readonly descending: boolean;
}

export const EVERYTHING: Filter = {
	name: "",
	differs: "",
	verdict: "",
	instruction: "",
	left: false,
	sort: "standing",
	descending: false,
};

export const DIFFERS: readonly string[] = ["any", "none", ...DIFFERENCES];

export function isFiltering(filter: Filter): boolean {
	const { name, differs, verdict, instruction, left } = filter;
	return left || [name, differs, verdict, instruction].some((s) => s !== "");
}

/** Tells whether a row is shown. */
export function matcher(filter: Filter): (row: Row) => boolean {
	const name = filter.name.trim().toLowerCase();
	const instruction = filter.instruction.trim();
	const { differs, verdict, left } = filter;
	return ({ key, test, standing }) =>
		key.includes(name) &&
		(differs === "" || isDiffering(test.differences, differs)) &&
		(verdict === "" ||
			(verdict === "failure"
				? standing === "failed" || standing === "diverged"
				: Object.values(test.modes).some((m) => m.verdict === verdict))) &&
		(left
			? test.exits.some(
					(exit) => instruction === "" || exit.instruction === instruction,
				)
			: instruction === "" || test.instructions.includes(instruction));
}

function isDiffering(differences: readonly string[], wanted: string): boolean {
	if (wanted === "any") return differences.length > 0;
	if (wanted === "none") return differences.length === 0;
	return differences.includes(wanted);
}

/** The part of the address behind `?`; empty when nothing is chosen. */
export function formatFilter(filter: Filter): string {
	const query = new URLSearchParams();
	for (const key of ["name", "differs", "verdict", "instruction"] as const)
		if (filter[key] !== "") query.set(key, filter[key]);
	if (filter.left) query.set("left", "1");
	if (filter.sort !== "standing") query.set("sort", filter.sort);
	if (filter.descending) query.set("order", "descending");
	return query.toString();
}

/** Takes any text: what it does not know is left out. */
export function parseFilter(text: string): Filter {
	const query = new URLSearchParams(text);
	const of = (key: string): string => query.get(key) ?? "";
	const sort = of("sort");
	return {
		name: of("name"),
		differs: DIFFERS.includes(of("differs")) ? of("differs") : "",
		verdict: of("verdict"),
		instruction: of("instruction"),
		left: of("left") === "1",
		sort: isSortKey(sort) ? sort : "standing",
		descending: of("order") === "descending",
	};
}
