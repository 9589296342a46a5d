/** Expected, emulated and JIT beside each other, and in words in what they differ. */
import type { Mode } from "../../../test-case.ts";
import { excerpt } from "../../excerpt.ts";
import type { ModeReport, TestReport } from "../../model.ts";
import { parseTerm, type Term } from "../../parse-term.ts";
import {
	diffTerms,
	firstDifference,
	pathWords,
	type TermDifference,
} from "../../term-diff.ts";
import { modesOf } from "../../verdicts.ts";
import { h } from "./dom.ts";
import { visible } from "./format.ts";
import { modeHeading } from "./mode-heading.ts";
import { Marks, type Side } from "./term-marks.ts";
import { termView } from "./term-view.ts";

/** Differences that are marked, and of those the ones told in words. */
const MOST_MARKED = 200;
const MOST_TOLD = 6;
/** Characters shown of either side. */
const MOST_SHOWN = 80;

type Column = "expected" | Mode;

/** Two columns compared part by part. */
interface Compared {
	readonly sides: readonly [Column, Column];
	readonly differences: readonly TermDifference[];
	readonly isMore: boolean;
}

export function valueColumns(test: TestReport): Node[] {
	const { expected } = test;
	const terms = new Map<Column, Term>();
	const read = (column: Column, text: string): void => {
		const term = parseTerm(text);
		if (term) terms.set(column, term);
	};
	read("expected", expected);
	for (const [mode, { value }] of modesOf(test)) read(mode, value);
	const compared = pairsOf(test).flatMap((sides) => compare(sides, terms));
	const show = (column: Column, text: string): HTMLElement => {
		const term = terms.get(column);
		const view = term
			? termView(term, marksOf(column, compared))
			: [document.createTextNode(visible(text))];
		return h("pre", { tabindex: 0, class: "term" }, ...view);
	};
	const told = compared[0];
	return [
		...(told ? [inWords(told)] : []),
		h(
			"div",
			{ class: "values" },
			h("section", {}, h("h2", {}, "Expected"), show("expected", expected)),
			...modesOf(test).map(([mode, result]) =>
				h("section", {}, modeHeading(mode, result), show(mode, result.value)),
			),
		),
	];
}

/** Which columns are compared, those that tell most first. */
function pairsOf(test: TestReport): (readonly [Column, Column])[] {
	const { differences } = test;
	const { emulated, jit } = test.modes;
	const isAlike =
		emulated !== undefined &&
		jit !== undefined &&
		isValue(emulated) === isValue(jit);
	return [
		...(differences.includes("value") && isAlike
			? [["emulated", "jit"] as const]
			: []),
		...modesOf(test)
			.filter(([, result]) => result.verdict !== "ok" && isValue(result))
			.map(([mode]) => ["expected", mode] as const),
	];
}

/** Whether it came to a value, right or wrong. */
function isValue({ verdict, exception, trap }: ModeReport): boolean {
	if (exception !== undefined || trap !== undefined) return false;
	return ["ok", "wrong-value", "known-failure"].includes(verdict);
}

function compare(
	sides: readonly [Column, Column],
	terms: ReadonlyMap<Column, Term>,
): Compared[] {
	const [left, right] = sides.map((side) => terms.get(side));
	if (left === undefined || right === undefined) return [];
	const diff = diffTerms(left, right, MOST_MARKED);
	return diff.differences.length === 0 ? [] : [{ sides, ...diff }];
}

/** Nothing, where the column was compared with none. */
function marksOf(
	column: Column,
	compared: readonly Compared[],
): Marks | undefined {
	if (compared.length === 0) return undefined;
	const marks = new Marks();
	for (const { sides, differences } of compared)
		for (const [i, side] of (
			["left", "right"] as const satisfies Side[]
		).entries())
			if (sides[i] === column) marks.add(differences, side);
	return marks.isEmpty ? undefined : marks;
}

const NAMES: Readonly<Record<Column, string>> = {
	expected: "expected",
	emulated: "emulated",
	jit: "JIT",
};

function inWords({ sides, differences, isMore }: Compared): HTMLElement {
	const [left, right] = [NAMES[sides[0]], NAMES[sides[1]]];
	const more = differences.length - MOST_TOLD;
	return h(
		"ul",
		{ class: "differences" },
		...differences
			.slice(0, MOST_TOLD)
			.map((difference) =>
				h(
					"li",
					{},
					h(
						"span",
						{},
						`${sentence(pathWords(difference.path, [left, right]))}:`,
					),
					" ",
					excerpted(difference.left, difference.right),
					` ${left}, `,
					excerpted(difference.right, difference.left),
					` ${right}`,
				),
			),
		more > 0 && h("li", {}, isMore ? "and many more" : `and ${more} more`),
	);
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One side, cut to what differs from the other. */
function excerpted(text: string | undefined, other = ""): Node {
	if (text === undefined) return h("em", {}, "nothing");
	const at = firstDifference(text, other);
	return h("code", {}, visible(excerpt(text, at, MOST_SHOWN)));
}
