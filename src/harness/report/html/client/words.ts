/** A run in a sentence, and names of things as the report calls them. */
import type { Difference } from "../../../outcome.ts";
import type { Mode } from "../../../test-case.ts";
import type { Report, ReportSummary } from "../../model.ts";
import { count, plural } from "./format.ts";

export const MODE_NAMES: Readonly<Record<Mode, string>> = {
	emulated: "Emulated",
	jit: "With the JIT",
};

export const DIFFERENCE_NAMES: Readonly<Record<Difference, string>> = {
	kind: "how it ended",
	value: "value",
	exitStatus: "exit status",
	exception: "exception",
	trace: "stack trace",
	stdout: "stdout",
	stderr: "stderr",
	deaths: "deaths",
};

/** The result in a sentence or two. */
export function headline({ summary, options, notRun }: Report): string {
	const tail = notRun > 0 ? ` ${count(notRun)} were not run.` : "";
	return `${result(summary, options.modes.length > 1)}.${tail}`;
}

function result(summary: ReportSummary, isCompared: boolean): string {
	const { total, same, diverged, failures } = summary;
	const tests = plural(total, "test");
	if (total === 0) return "No test was run";
	if (diverged > 0) {
		const failed = failures > 0 ? `, with ${plural(failures, "failure")}` : "";
		return `${count(diverged)} of ${tests} diverged${failed}`;
	}
	if (failures > 0) return `${plural(failures, "failure")} in ${tests}`;
	if (!isCompared) return `None of ${tests} failed`;
	if (same < total)
		return `${count(same)} of ${tests} agree, ${count(total - same)} ${total - same === 1 ? "differs" : "differ"} as is known`;
	return total === 1 ? "The test agrees" : `All ${tests} agree`;
}

/** What of the options is not the default, as `name value` pairs. */
function unusualOptions({ options }: Report): string[] {
	const set = Object.entries(options.functions).map(([name, value]) =>
		value === true ? name : `${name} ${JSON.stringify(value)}`,
	);
	return [
		...(options.modes.length === 1 ? [`${options.modes[0]} only`] : []),
		...(options.comparison === "all" ? [] : ["only values compared"]),
		...set,
	];
}

/** When, where and how it was run. */
export function runFacts(report: Report): string[] {
	const { tool, environment, startedAt, options } = report;
	const started = new Date(startedAt);
	const when = Number.isNaN(started.getTime())
		? startedAt
		: started.toISOString().replace("T", " ").slice(0, 16);
	return [
		`${when} UTC`,
		`${tool.name} ${tool.version}`,
		`Node ${environment.node.replace(/^v/, "")} on ${environment.platform}`,
		`${plural(options.jobs, "test")} at a time`,
		...unusualOptions(report),
	];
}
