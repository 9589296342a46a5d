/** The page of one test: what was expected, what each mode made of it, and what else is known. */

import { deathReport } from "../../../../host/death-report.ts";
import type { ModeReport, TestReport } from "../../model.ts";
import { modesOf } from "../../verdicts.ts";
import { commandLine } from "./copy.ts";
import { h } from "./dom.ts";
import { times, visible } from "./format.ts";
import { exitTable, nativeCode } from "./native-code.ts";
import { testAddress } from "./route.ts";
import type { Row } from "./rows.ts";
import { sideBySide, type Texts } from "./side-by-side.ts";
import { valueColumns } from "./value-columns.ts";
import { DIFFERENCE_NAMES, MODE_NAMES } from "./words.ts";

/** Where one can go from the page. */
export interface Neighbours {
	/** The list as it was left. */
	readonly list: string;
	readonly before?: Row;
	readonly after?: Row;
}

export function testPage(row: Row, neighbours: Neighbours): HTMLElement {
	const { test } = row;
	return h(
		"main",
		{ class: "test" },
		navigation(neighbours),
		h("h1", { class: row.standing, tabindex: -1 }, visible(test.name)),
		h("p", { class: "standing" }, ...standing(row)),
		...reasons(test),
		...valueColumns(test),
		...sections(test).map(([title, content]) =>
			h("section", {}, h("h2", {}, title), content),
		),
	);
}

function navigation({ list, before, after }: Neighbours): HTMLElement {
	const link = (row: Row | undefined, text: string, key: string): Node =>
		row
			? h(
					"a",
					{ href: testAddress(row.test.name), title: visible(row.test.name) },
					text,
					h("kbd", {}, key),
				)
			: h("span", { class: "nothing" }, text);
	return h(
		"nav",
		{ class: "between", "aria-label": "Tests" },
		h("a", { href: list }, "All tests", h("kbd", {}, "Esc")),
		h("span", { class: "push" }),
		link(before, "Previous", "k"),
		link(after, "Next", "j"),
	);
}

/** How it ended, in a sentence. */
function standing({ test, speedUp }: Row): (Node | string)[] {
	const names = test.differences.map((name) => DIFFERENCE_NAMES[name]);
	const faster =
		speedUp === undefined
			? ""
			: ` ${times(speedUp)} as fast with the JIT, compiling left out.`;
	switch (test.agreement) {
		case "diverged":
			return [h("strong", {}, "Diverged"), ` in ${names.join(", ")}.${faster}`];
		case "known":
			return [`Differs in ${names.join(", ")}, as is known.${faster}`];
		case "same":
			return [`Both modes came to the same.${faster}`];
		default:
			return ["Run in one mode only."];
	}
}

function reasons(test: TestReport): HTMLElement[] {
	return modesOf(test).flatMap(([mode, { reason }]) =>
		reason === undefined
			? []
			: [
					h(
						"p",
						{ class: "known-reason" },
						h(
							"strong",
							{},
							`Known failure, ${MODE_NAMES[mode].toLowerCase()}: `,
						),
						visible(reason),
					),
				],
	);
}

/** What there is of these, in this order. */
function sections(test: TestReport): (readonly [string, Node])[] {
	const { exits } = test;
	const texts = (title: string, read: Reading): [string, Node][] => {
		const found = textsOf(test, read);
		return found ? [[title, sideBySide(found)]] : [];
	};
	const native = nativeCode(test);
	return [
		...texts("Exception", ({ exception }) =>
			exception ? deathReport(exception).join("\n") : "",
		),
		...texts("Exit status", ({ exitStatus }) => String(exitStatus ?? "")),
		...texts("Standard output", ({ stdout }) => stdout),
		...texts("Standard error", ({ stderr }) => stderr),
		...texts("Processes that died", ({ deaths }) => deathTexts(deaths)),
		...texts("Trap in generated code", ({ trap }) => trap ?? ""),
		...(native ? [["Native code", native] as const] : []),
		...(exits.length > 0
			? [["Left to the interpreter", exitTable(exits)] as const]
			: []),
		["Run it again", commandLine(test.repeat)],
		...(test.bisect === undefined
			? []
			: [["Find the instruction", commandLine(test.bisect)] as const]),
	];
}

type Reading = (result: ModeReport) => string;

/** Nothing, where no mode has any such text. */
function textsOf(test: TestReport, read: Reading): Texts | undefined {
	const found = modesOf(test).map(([mode, result]) => [mode, read(result)]);
	return found.every(([, text]) => text === "")
		? undefined
		: Object.fromEntries(found);
}

/** A paragraph for each process, in the order of dying. */
function deathTexts(deaths: ModeReport["deaths"]): string {
	return deaths.map((death) => deathReport(death).join("\n")).join("\n\n");
}
