/** Texts of the modes beside each other, line by line; long runs of equal lines are folded. */
import type { Mode } from "../../../test-case.ts";
import { align, linesOf, type Pair, type Part, partsOf } from "./align.ts";
import { h } from "./dom.ts";
import { plural, visible } from "./format.ts";
import { MODE_NAMES } from "./words.ts";

/** Equal lines that stay on either side of what differs. */
const CONTEXT = 3;
/** Lines shown of texts that do not differ, and the fewest that are folded. */
const SHOWN = 40;

/** Lines shown at once of a run that differs as a whole. */
const MOST_DIFFERING = 300;

export type Texts = Readonly<Partial<Record<Mode, string>>>;

export function sideBySide(texts: Texts): HTMLElement {
	const modes = Object.keys(texts) as Mode[];
	const { emulated, jit } = texts;
	const pairs =
		emulated !== undefined && jit !== undefined
			? align(linesOf(emulated), linesOf(jit))
			: linesOf(emulated ?? jit ?? "").map(
					(line): Pair => ({ left: line, right: line, isSame: true }),
				);
	const isOne = modes.length < 2;
	const body = h("tbody", {}, ...foldedRows(pairs, isOne));
	return h(
		"div",
		// A keyboard must be able to scroll it.
		{ class: "scrolling", tabindex: 0, role: "group", "aria-label": "Texts" },
		h(
			"table",
			{ class: isOne ? "beside one" : "beside" },
			h(
				"thead",
				{},
				h(
					"tr",
					{},
					...modes.map((mode) => h("th", { scope: "col" }, MODE_NAMES[mode])),
				),
			),
			body,
		),
	);
}

function foldedRows(pairs: readonly Pair[], isOne: boolean): Node[] {
	const rows: Node[] = [];
	const isWithoutDifference = pairs.every(({ isSame }) => isSame);
	for (let i = 0; i < pairs.length; ) {
		const end = endOfRun(pairs, i);
		const run = pairs.slice(i, end);
		if (!pairs[i]?.isSame)
			rows.push(...folded(run, MOST_DIFFERING, 0, isOne, "more line"));
		else {
			const before = i === 0 ? (isWithoutDifference ? SHOWN : 0) : CONTEXT;
			const after = end === pairs.length ? 0 : CONTEXT;
			rows.push(...folded(run, before, after, isOne, "equal line"));
		}
		i = end;
	}
	return rows;
}

/** Lines from `start` on that are all equal, or all differ. */
function endOfRun(pairs: readonly Pair[], start: number): number {
	const isSame = pairs[start]?.isSame;
	let end = start;
	while (end < pairs.length && pairs[end]?.isSame === isSame) end++;
	return end;
}

/** The run without its middle, which a click on the button in its place shows. */
function folded(
	run: readonly Pair[],
	before: number,
	after: number,
	isOne: boolean,
	name: string,
): Node[] {
	const rows = (pairs: readonly Pair[]): Node[] =>
		pairs.map((pair) => line(pair, isOne));
	const hidden = run.slice(before, run.length - after);
	// A button takes a line, too.
	if (hidden.length < 4) return rows(run);
	const button = h(
		"button",
		{ type: "button", class: "fold" },
		`${plural(hidden.length, name)}`,
	);
	const fold = h(
		"tr",
		{ class: "folded" },
		h("td", { colspan: isOne ? 1 : 2 }, button),
	);
	button.addEventListener("click", () => fold.replaceWith(...rows(hidden)));
	return [
		...rows(run.slice(0, before)),
		fold,
		...rows(run.slice(run.length - after)),
	];
}

function line({ left, right, isSame }: Pair, isOne: boolean): HTMLElement {
	if (isOne) return h("tr", {}, cell(left));
	if (isSame) return h("tr", {}, cell(left), cell(right));
	if (left === undefined || right === undefined)
		return h("tr", { class: "differing" }, whole(left), whole(right));
	const [a, b] = partsOf(left, right);
	return h("tr", { class: "differing" }, marked(a), marked(b));
}

function cell(text = ""): HTMLElement {
	return h("td", {}, visible(text));
}

function whole(text: string | undefined): HTMLElement {
	if (text === undefined)
		return h(
			"td",
			{ class: "absent" },
			h("span", { class: "hidden" }, "no line"),
		);
	return h("td", {}, text !== "" && h("mark", {}, visible(text)));
}

function marked(parts: readonly Part[]): HTMLElement {
	return h(
		"td",
		{},
		...parts.map(({ text, isSame }) =>
			isSame ? visible(text) : h("mark", {}, visible(text)),
		),
	);
}
