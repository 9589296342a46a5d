/** What native code left to the interpreter, over the whole run. */
import type { Report } from "../../model.ts";
import { h } from "./dom.ts";
import { EVERYTHING } from "./filters.ts";
import { count, plural } from "./format.ts";
import { listAddress } from "./route.ts";

export function leftToInterpreter({
	summary,
}: Report): HTMLElement | undefined {
	const exits = Object.entries(summary.exits).sort(([, a], [, b]) => b - a);
	const most = exits[0]?.[1];
	if (most === undefined) return undefined;
	const total = exits.reduce((sum, [, n]) => sum + n, 0);
	return h(
		"details",
		{ class: "left-summary" },
		h(
			"summary",
			{},
			`Left to the interpreter ${plural(total, "time")}, at ${plural(exits.length, "instruction")}`,
		),
		h(
			"ul",
			{ class: "exit-bars" },
			...exits.map(([instruction, times]) => {
				const bar = h("span", { class: "exit-bar", "aria-hidden": "true" });
				bar.style.width = `${(Math.log1p(times) / Math.log1p(most)) * 100}%`;
				const filter = { ...EVERYTHING, instruction, left: true };
				return h(
					"li",
					{},
					h("a", { href: listAddress(filter) }, instruction),
					h("span", { class: "exit-track" }, bar),
					h("span", { class: "number" }, count(times)),
				);
			}),
		),
	);
}
