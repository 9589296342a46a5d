/** A test in lines, for terminals and for what shows text: what is wrong, where, and what to do about it. */

import { deathReport } from "../../host/death-report.ts";
import { comparedLines, type Look, lastLines } from "./columns.ts";
import { visible } from "./excerpt.ts";
import type { ModeReport, TestReport } from "./model.ts";
import { milliseconds, percent } from "./quantities.ts";
import { areValuesWrong, valueLines } from "./value-lines.ts";
import { isFailed, isFailure, modesOf } from "./verdicts.ts";

const INDENT = "    ";

/** Lines of output that are shown of a test that failed, where modes do not differ in it. */
const LAST_LINES = 8;

/** `✗ lists_basic  emulated ok 8.4 ms · jit wrong-value 167 ms 99.99% native  differ in value` */
export function headLine(test: TestReport, { colours }: Look): string {
	const mark = isFailed(test) ? colours.red("✗") : colours.green("✓");
	const modes = modesOf(test).map(
		([mode, report]) => `${mode} ${verdictText(report, colours)}`,
	);
	const diverged =
		test.agreement === "diverged"
			? colours.red(`  differ in ${test.differences.join(", ")}`)
			: "";
	return `${mark} ${test.name}  ${modes.join(colours.dim(" · "))}${diverged}`;
}

function verdictText(
	{ verdict, ms, nativeShare }: ModeReport,
	colours: Look["colours"],
): string {
	const colour =
		verdict === "ok"
			? colours.green
			: verdict === "known-failure"
				? colours.yellow
				: colours.red;
	const share =
		nativeShare === undefined
			? ""
			: colours.dim(` ${percent(nativeShare)} native`);
	return `${colour(verdict)} ${colours.dim(milliseconds(ms))}${share}`;
}

/** Why a known failure is one. */
export function reasonLines(test: TestReport, { colours }: Look): string[] {
	const reasons = new Set(
		modesOf(test).flatMap(([, { reason }]) => reason ?? []),
	);
	return [...reasons].map(
		(reason) => INDENT + colours.yellow(`known failure: ${reason}`),
	);
}

/** All that is to be said of a test that failed, under its head line. */
export function detailLines(test: TestReport, look: Look): string[] {
	const inner = { ...look, width: look.width - INDENT.length };
	const { colours } = look;
	const commands = [
		...(test.bisect === undefined
			? []
			: [`${colours.dim("find it   ")}${test.bisect}`]),
		`${colours.dim("run again ")}${test.repeat}`,
	];
	return [
		...(areValuesWrong(test) ? valueLines(test, inner) : []),
		...exitStatusLines(test),
		...exceptions(test, inner),
		...output(test, "stdout", inner),
		...output(test, "stderr", inner),
		...deaths(test, inner),
		...traps(test, colours),
		...commands,
	].map((line) => INDENT + line);
}

function exitStatusLines({ differences, modes }: TestReport): string[] {
	if (!differences.includes("exitStatus")) return [];
	const words = (["emulated", "jit"] as const).map(
		(mode) => `${modes[mode]?.exitStatus ?? "none"} (${mode})`,
	);
	return [`exit status: ${words.join(", ")}`];
}

const SIDES = ["emulated", "jit"] as const;

function exceptions(test: TestReport, look: Look): string[] {
	const [emulated = "", jit = ""] = SIDES.map((mode) => {
		const exception = test.modes[mode]?.exception;
		return exception && deathReport(exception).join("\n");
	});
	const isDifferent =
		test.differences.includes("exception") ||
		test.differences.includes("trace");
	if (isDifferent) return comparedLines(look, SIDES, emulated, jit);
	const text = emulated || jit;
	return text === "" ? [] : lastLines(text, 30, look.width);
}

function output(
	test: TestReport,
	stream: "stdout" | "stderr",
	look: Look,
): string[] {
	const { dim } = look.colours;
	const [emulated = "", jit = ""] = SIDES.map(
		(mode) => test.modes[mode]?.[stream],
	);
	if (test.differences.includes(stream))
		return titled(`${stream}:`, comparedLines(look, SIDES, emulated, jit));
	const failing = modesOf(test).find(([, report]) => isFailure(report));
	const lines = lastLines(
		failing?.[1][stream] ?? "",
		LAST_LINES,
		look.width - 2,
	);
	return titled(
		`${stream}:`,
		lines.map((line) => dim(`| ${line}`)),
	);
}

function titled(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [title, ...lines];
}

function deaths(test: TestReport, look: Look): string[] {
	const [emulated = "", jit = ""] = SIDES.map((mode) =>
		(test.modes[mode]?.deaths ?? []).flatMap(deathReport).join("\n"),
	);
	return test.differences.includes("deaths")
		? titled("processes that died:", comparedLines(look, SIDES, emulated, jit))
		: [];
}

function traps(test: TestReport, colours: Look["colours"]): string[] {
	return modesOf(test).flatMap(([, { trap = "" }]) =>
		trap.trimEnd() === ""
			? []
			: trap
					.trimEnd()
					.split("\n")
					.map((line) => colours.red(visible(line))),
	);
}
