/** The report of a suite's run for people: failures as they come, then a table of totals. */
import pc from "picocolors";
import { isFailure, type ModeResult, type TestResult } from "../outcome.ts";
import type { Summary } from "../summary.ts";
import type { Suite } from "../test-case.ts";

export interface TerminalOptions {
	/** One line for every test, not only for those that fail. */
	readonly verbose: boolean;
}

/** Lines to print for a finished test; none when it went well and `verbose` is off. */
export function testLines(
	result: TestResult,
	{ verbose }: TerminalOptions,
): string[] {
	const { test, emulated, jit, agreement } = result;
	const modes = [
		["emulated", emulated],
		["jit", jit],
	] as const;
	const failed =
		agreement === "diverged" || modes.some(([, r]) => r && isFailure(r));
	if (!failed && !verbose) return [];
	const mark = failed ? pc.red("✗") : pc.green("✓");
	const times = modes
		.filter(([, r]) => r)
		.map(([name, r]) => `${name} ${verdict(r as ModeResult)}`);
	const lines = [
		`${mark} ${test.name}  ${times.join(pc.dim(" · "))}${agreement === "diverged" ? pc.red("  diverged") : ""}`,
	];
	if (!failed) return lines;
	lines.push(pc.dim(`    expected  ${cut(test.expected)}`));
	for (const [name, r] of modes) {
		if (!r || (!isFailure(r) && agreement !== "diverged")) continue;
		lines.push(`    ${name.padEnd(9)} ${cut(r.value)}`);
		const output = r.output.trim();
		if (output !== "")
			for (const line of output.split("\n").slice(-8))
				lines.push(pc.dim(`      | ${cut(line)}`));
	}
	return lines;
}

function verdict({ verdict, ms, nativeShare }: ModeResult): string {
	const colour =
		verdict === "ok"
			? pc.green
			: verdict === "known-failure"
				? pc.yellow
				: pc.red;
	const share =
		nativeShare === undefined ? "" : pc.dim(` ${percent(nativeShare)} native`);
	return `${colour(verdict)} ${pc.dim(milliseconds(ms))}${share}`;
}

export function summaryLines(suite: Suite, summary: Summary): string[] {
	const { total, same, diverged, ok, nativeShare } = summary;
	const lines = [""];
	const row = (name: string, text: string): void => {
		lines.push(`${name.padEnd(14)} ${text}`);
	};
	row(
		"tests",
		`${total}${suite.skipped.length > 0 ? pc.dim(` (${suite.skipped.length} not for this platform)`) : ""}`,
	);
	if (ok.emulated !== undefined) row("emulated", okText(ok.emulated, total));
	if (ok.jit !== undefined) row("jit", okText(ok.jit, total));
	if (ok.emulated !== undefined && ok.jit !== undefined)
		row(
			"agreement",
			diverged === 0
				? pc.green(`${same} same, none diverged`)
				: pc.red(`${same} same, ${diverged} diverged`),
		);
	if (summary.knownFailures > 0)
		row("known failures", pc.yellow(String(summary.knownFailures)));
	if (nativeShare !== undefined) row("native share", percent(nativeShare));
	for (const name of summary.unexpectedPasses)
		lines.push(pc.red(`${name} is listed as a known failure, and passes`));
	if (summary.exits.length > 0) {
		lines.push("", "left to the interpreter most often:");
		for (const [name, count] of summary.exits.slice(0, 12))
			lines.push(`  ${String(count).padStart(12)}  ${name}`);
	}
	return lines;
}

function okText(ok: number, total: number): string {
	const text = `${ok} of ${total} ok`;
	return ok === total ? pc.green(text) : text;
}

export function percent(share: number): string {
	// Never round up to all of it.
	return share === 1
		? "100%"
		: `${(Math.floor(share * 10_000) / 100).toFixed(2)}%`;
}

function milliseconds(ms: number): string {
	return ms < 10
		? `${ms.toFixed(1)} ms`
		: ms < 10_000
			? `${Math.round(ms)} ms`
			: `${(ms / 1000).toFixed(1)} s`;
}

function cut(text: string, width = 240): string {
	return text.length <= width ? text : `${text.slice(0, width)}…`;
}
