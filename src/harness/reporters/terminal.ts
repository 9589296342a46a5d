/** The report of a suite's run for people: failures as they come, then a table of totals. */
import { isFailure, type ModeResult, type TestResult } from "../outcome.ts";
import type { Colours, ReporterKind, RunEnd } from "../reporter.ts";

export const terminal: ReporterKind = {
	about: "failures as they come, then totals",
	writes: true,
	create: (output) => ({
		onTestEnd: (result) =>
			output.write(joined(testLines(output.colours, result, false))),
		onRunEnd: (run) => output.write(joined(summaryLines(output.colours, run))),
	}),
};

export const verbose: ReporterKind = {
	about: "the same, with a line for every test",
	writes: true,
	create: (output) => ({
		...terminal.create(output),
		onTestEnd: (result) =>
			output.write(joined(testLines(output.colours, result, true))),
	}),
};

function joined(lines: readonly string[]): string {
	return lines.map((line) => `${line}\n`).join("");
}

/** Lines for a finished test; none when it went well, unless `all` is set. */
function testLines(pc: Colours, result: TestResult, all: boolean): string[] {
	const { test, emulated, jit, agreement } = result;
	const modes = [
		["emulated", emulated],
		["jit", jit],
	] as const;
	const failed =
		agreement === "diverged" || modes.some(([, r]) => r && isFailure(r));
	if (!failed && !all) return [];
	const mark = failed ? pc.red("✗") : pc.green("✓");
	const times = modes
		.filter(([, r]) => r)
		.map(([name, r]) => `${name} ${verdict(pc, r as ModeResult)}`);
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

function verdict(
	pc: Colours,
	{ verdict, ms, nativeShare }: ModeResult,
): string {
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

function summaryLines(pc: Colours, { suite, summary }: RunEnd): string[] {
	const { total, same, diverged, ok, nativeShare } = summary;
	const lines = [""];
	const row = (name: string, text: string): void => {
		lines.push(`${name.padEnd(14)} ${text}`);
	};
	row(
		"tests",
		`${total}${suite.skipped.length > 0 ? pc.dim(` (${suite.skipped.length} not for this platform)`) : ""}`,
	);
	if (ok.emulated !== undefined)
		row("emulated", okText(pc, ok.emulated, total));
	if (ok.jit !== undefined) row("jit", okText(pc, ok.jit, total));
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

function okText(pc: Colours, ok: number, total: number): string {
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
