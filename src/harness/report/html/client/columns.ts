/** The columns of the list of tests. */
import type { Mode } from "../../../test-case.ts";
import type { Report } from "../../model.ts";
import { milliseconds, percent } from "../../quantities.ts";
import { isFailure } from "../../verdicts.ts";
import { h } from "./dom.ts";
import { count, times, visible } from "./format.ts";
import { testAddress } from "./route.ts";
import type { Row } from "./rows.ts";
import type { Scale } from "./scale.ts";
import type { SortKey } from "./sorting.ts";
import { DIFFERENCE_NAMES } from "./words.ts";

export interface Column {
	readonly key: string;
	readonly title: string;
	/** What a click on the title sorts by; nothing, where there is no such order. */
	readonly sort?: SortKey;
	/** Whether the first click puts the largest first. */
	readonly largestFirst?: boolean;
	/** Said of the column when one points at its title. */
	readonly about?: string;
	readonly cell: (row: Row) => Node | string;
}

/** Those that the report has something for. */
export function columnsOf({ options }: Report, scale: Scale): Column[] {
	const has = (mode: Mode): boolean => options.modes.includes(mode);
	const isCompared = options.modes.length > 1;
	return [
		{ key: "name", title: "Test", sort: "name", cell: nameCell },
		...(has("emulated") ? [verdictColumn("emulated", "Emulated")] : []),
		...(has("jit") ? [verdictColumn("jit", "JIT")] : []),
		...(isCompared ? [DIFFERS] : []),
		...(has("emulated") ? [timeColumn("emulated", "Emulated")] : []),
		...(has("jit") ? [timeColumn("jit", "JIT")] : []),
		...(isCompared ? [speedUpColumn(scale)] : []),
		...(has("jit") && options.counted ? [SHARE, LEFT] : []),
	];
}

export function verdict(text: string): HTMLElement {
	return h("span", { class: `verdict ${text}` }, text);
}

function nameCell({ test, standing }: Row): Node {
	const name = visible(test.name);
	return h(
		"a",
		{ href: testAddress(test.name), class: `name ${standing}`, title: name },
		name,
	);
}

function verdictColumn(mode: Mode, title: string): Column {
	return {
		key: `verdict-${mode}`,
		title,
		about: "the verdict",
		cell: ({ test }) => {
			const result = test.modes[mode];
			return result ? verdict(result.verdict) : "";
		},
	};
}

const DIFFERS: Column = {
	key: "differs",
	title: "Differs in",
	sort: "standing",
	about: "what is wrong first",
	cell: ({ test }) => {
		if (test.differences.length === 0)
			return h("span", { class: "nothing" }, "\u2013");
		const names = test.differences.map((name) => DIFFERENCE_NAMES[name]);
		const text = names.join(", ");
		const kind = test.agreement === "known" ? "known" : "diverged";
		return h("span", { class: `differs ${kind}`, title: text }, text);
	},
};

function timeColumn(mode: Mode, title: string): Column {
	return {
		key: `time-${mode}`,
		title: `${title} time`,
		sort: mode,
		largestFirst: true,
		about: "from loading the module to its result, compiling included",
		cell: ({ test }) => {
			const result = test.modes[mode];
			return result ? milliseconds(result.ms) : "";
		},
	};
}

function speedUpColumn(scale: Scale): Column {
	return {
		key: "speed-up",
		title: "Speed-up",
		sort: "speedUp",
		largestFirst: true,
		about:
			"emulated time ÷ time with the JIT without that of compiling; bars are logarithmic, from 1×",
		cell: ({ speedUp, test }) => {
			if (speedUp === undefined) return "";
			const isRight = !Object.values(test.modes).some(isFailure);
			return h(
				"span",
				{ class: isRight ? "speed" : "speed wrong" },
				bar(speedUp, scale),
				h("span", { class: "factor" }, times(speedUp)),
			);
		},
	};
}

function bar(speedUp: number, { at, one }: Scale): HTMLElement {
	const end = at(speedUp);
	const fill = h("span", { class: speedUp < 1 ? "fill slower" : "fill" });
	fill.style.left = `${Math.min(one, end) * 100}%`;
	fill.style.width = `${Math.abs(end - one) * 100}%`;
	const middle = h("span", { class: "one" });
	middle.style.left = `${one * 100}%`;
	return h("span", { class: "bar", "aria-hidden": "true" }, middle, fill);
}

const SHARE: Column = {
	key: "share",
	title: "Native",
	sort: "share",
	about: "instructions executed natively ÷ all",
	cell: ({ test }) => {
		const share = test.modes.jit?.nativeShare;
		return share === undefined ? "" : percent(share);
	},
};

const LEFT: Column = {
	key: "left",
	title: "Left",
	sort: "left",
	largestFirst: true,
	about: "how often native code left to the interpreter",
	cell: ({ left }) =>
		left === 0 ? h("span", { class: "nothing" }, "0") : count(left),
};
