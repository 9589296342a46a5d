/** What became of comparing two traces, for people and for programs. */
import { excerpt } from "../report/excerpt.ts";
import { firstDifference } from "../report/term-diff.ts";
import type { Colours } from "../reporter.ts";
import type { Mode } from "../test-case.ts";
import type { TraceDifference } from "./compare-traces.ts";
import type { DiffResult } from "./diff-runs.ts";
import { eventLine } from "./event-text.ts";
import type { TraceEvent } from "./events.ts";

const MODES = ["emulated", "jit"] as const;
/** Characters of a part that differs. */
const MOST_OF_PART = 2000;

/** Whether the runs are the same, as far as they came. */
export function areSame({ comparison, outcomes }: DiffResult): boolean {
	if (comparison.difference !== undefined) return false;
	const { emulated, jit } = outcomes;
	if (!emulated || !jit) return true;
	return emulated.kind === jit.kind && emulated.text === jit.text;
}

export function diffText(result: DiffResult, colours: Colours): string {
	const { comparison, outcomes } = result;
	const { same, cut, difference } = comparison;
	const lines =
		difference === undefined
			? [`${same} events are the same`]
			: differenceLines(difference, result, colours);
	if (cut > 0)
		lines.push(
			`of ${cut} events a term was longer than --term-limit: the rest of it was not compared`,
		);
	if (difference === undefined)
		for (const mode of MODES) {
			const outcome = outcomes[mode];
			if (outcome)
				lines.push(`${mode.padEnd(9)} ${outcome.kind}: ${outcome.text}`);
		}
	return `${lines.join("\n")}\n`;
}

function differenceLines(
	{ process, same, before, part, ...found }: TraceDifference,
	{ outcomes }: DiffResult,
	colours: Colours,
): string[] {
	const lines = [
		`${same} events of ${process} are the same, the next one differs`,
		"",
	];
	if (same > before.length) lines.push(colours.dim("…"));
	lines.push(...before.map((event) => eventLine(event, colours)), "");
	for (const mode of MODES) {
		const colour = mode === "jit" ? colours.green : colours.red;
		lines.push(
			`${colour(mode.padEnd(9))} ${nextOf(mode, found[mode], { outcomes }, colours)}`,
		);
	}
	if (part) {
		const at = firstDifference(part.emulated, part.jit);
		const [emulated, jit] = [part.emulated, part.jit].map((text) =>
			excerpt(text, at, MOST_OF_PART),
		);
		lines.push(
			"",
			`${part.path.join(", ")}:`,
			`${colours.red("emulated ")} ${emulated}`,
			`${colours.green("jit      ")} ${jit}`,
		);
	}
	return lines;
}

function nextOf(
	mode: Mode,
	event: TraceEvent | undefined,
	{ outcomes }: Pick<DiffResult, "outcomes">,
	colours: Colours,
): string {
	if (event !== undefined) return eventLine(event, colours);
	const outcome = outcomes[mode];
	return outcome
		? `no more events (${outcome.kind}: ${excerpt(outcome.text, 0, MOST_OF_PART)})`
		: "no more events";
}

/** For `--json`. */
export function diffJson(result: DiffResult): object {
	const { comparison, outcomes } = result;
	const { same, cut, difference } = comparison;
	return {
		schema: 1,
		same: areSame(result),
		events: same,
		cut,
		...(difference && { difference }),
		outcomes,
	};
}
