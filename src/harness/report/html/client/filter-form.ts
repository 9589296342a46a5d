/** The fields by which the list is filtered. */
import type { Report } from "../../model.ts";
import { h } from "./dom.ts";
import { DIFFERS, type Filter } from "./filters.ts";
import { count } from "./format.ts";
import { DIFFERENCE_NAMES } from "./words.ts";

export interface FilterForm {
	readonly element: HTMLElement;
	/** The field for a part of the name. */
	readonly search: HTMLInputElement;
	/** Puts a filter into the fields. */
	fill(filter: Filter): void;
	/** Says how many tests are shown. */
	say(shown: number, total: number, isFiltering: boolean): void;
}

type Chosen = Omit<Filter, "sort" | "descending">;

export function filterForm(
	report: Report,
	onChange: (chosen: Chosen) => void,
	onClear: () => void,
): FilterForm {
	const isCompared = report.options.modes.length > 1;
	const name = h("input", {
		type: "search",
		id: "filter-name",
		placeholder: "Part of a name",
		autocomplete: "off",
		spellcheck: "false",
	});
	const differs = choice(
		"filter-differs",
		"whatever",
		DIFFERS.map(differsOption),
	);
	const verdict = choice("filter-verdict", "any", verdictOptions(report));
	const instruction = h("input", {
		type: "search",
		id: "filter-instruction",
		list: "instructions",
		placeholder: "bs_match",
		autocomplete: "off",
		spellcheck: "false",
	});
	const left = h("input", { type: "checkbox", id: "filter-left" });
	const status = h("p", { class: "shown", role: "status" });
	const clear = h(
		"button",
		{ type: "button", class: "plain", onclick: onClear },
		"Show all",
	);
	const change = (): void =>
		onChange({
			name: name.value,
			differs: differs.value,
			verdict: verdict.value,
			instruction: instruction.value,
			left: left.checked,
		});
	const element = h(
		"form",
		{ class: "filters", role: "search", "aria-label": "Filter the tests" },
		field("Name", name, "/"),
		isCompared && field("Differs in", differs),
		field("Verdict", verdict),
		field("Instruction", instruction),
		report.options.counted &&
			h(
				"label",
				{ class: "check", for: left.id },
				left,
				"left to the interpreter there",
			),
		h("div", { class: "result" }, status, clear),
		h(
			"datalist",
			{ id: "instructions" },
			...instructionsOf(report).map((value) => h("option", { value })),
		),
	);
	element.addEventListener("input", change);
	element.addEventListener("submit", (event) => event.preventDefault());
	return {
		element,
		search: name,
		fill(filter) {
			// Setting the same text would move the cursor.
			if (name.value !== filter.name) name.value = filter.name;
			if (instruction.value !== filter.instruction)
				instruction.value = filter.instruction;
			differs.value = filter.differs;
			verdict.value = filter.verdict;
			left.checked = filter.left;
		},
		say(shown, total, isFiltering) {
			status.textContent =
				shown === total
					? `${count(total)} tests`
					: `${count(shown)} of ${count(total)} tests`;
			clear.hidden = !isFiltering;
		},
	};
}

type Option = readonly [value: string, text: string];

function differsOption(value: string): Option {
	if (value === "any") return [value, "anything"];
	if (value === "none") return [value, "nothing"];
	const name = Object.entries(DIFFERENCE_NAMES).find(([key]) => key === value);
	return [value, name?.[1] ?? value];
}

/** Those that there are, with how many tests have them. */
function verdictOptions({ tests }: Report): Option[] {
	const counts = new Map<string, number>();
	for (const { modes } of tests)
		for (const verdict of new Set(Object.values(modes).map((m) => m.verdict)))
			counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	return [
		["failure", "anything wrong"],
		...[...counts]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([value, n]): Option => [value, `${value} (${count(n)})`]),
	];
}

function instructionsOf({ tests, summary }: Report): string[] {
	const names = new Set(Object.keys(summary.exits));
	for (const test of tests)
		for (const instruction of test.instructions) names.add(instruction);
	return [...names].sort();
}

function choice(
	id: string,
	all: string,
	options: readonly Option[],
): HTMLSelectElement {
	return h(
		"select",
		{ id },
		h("option", { value: "" }, all),
		...options.map(([value, text]) => h("option", { value }, text)),
	);
}

function field(
	title: string,
	input: HTMLInputElement | HTMLSelectElement,
	key?: string,
): HTMLElement {
	return h(
		"div",
		{ class: "field" },
		h("label", { for: input.id }, title, key && h("kbd", {}, key)),
		input,
	);
}
