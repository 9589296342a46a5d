/** The numbers at the head of the report. */
import type { Report } from "../../model.ts";
import { milliseconds, percent } from "../../quantities.ts";
import { h } from "./dom.ts";
import { count, times } from "./format.ts";
import { meanSpeedUp, type Row } from "./rows.ts";
import { MODE_NAMES } from "./words.ts";

interface Figure {
	readonly name: string;
	readonly value: string;
	readonly note?: string;
}

export function figures(report: Report, rows: readonly Row[]): HTMLElement {
	return h(
		"dl",
		{ class: "figures" },
		...figuresOf(report, rows).map(({ name, value, note }) =>
			h(
				"div",
				{},
				h("dt", {}, name),
				h("dd", {}, value, note && h("span", { class: "note" }, ` ${note}`)),
			),
		),
	);
}

function figuresOf(report: Report, rows: readonly Row[]): Figure[] {
	const { summary, options } = report;
	const mean = meanSpeedUp(rows);
	const total = count(summary.total);
	return [
		...options.modes.map((mode) => ({
			name: MODE_NAMES[mode],
			value: count(summary.ok[mode] ?? 0),
			note: `of ${total} ok`,
		})),
		...(options.modes.length > 1
			? [{ name: "Same", value: count(summary.same), note: `of ${total}` }]
			: []),
		...(summary.knownFailures > 0
			? [{ name: "Known failures", value: count(summary.knownFailures) }]
			: []),
		...(summary.nativeShare === undefined
			? []
			: [
					{
						name: "Native share",
						value: percent(summary.nativeShare),
						note: "of instructions",
					},
				]),
		...(mean === undefined
			? []
			: [{ name: "Speed-up", value: times(mean), note: "mean" }]),
		{ name: "Took", value: milliseconds(report.ms) },
	];
}
