/** The report of a suite's run for programs; its shape is documented in docs/testing.md. */
import type { ModeResult, TestResult } from "../outcome.ts";
import type { ReporterKind } from "../reporter.ts";
import type { Summary } from "../summary.ts";

export const json: ReporterKind = {
	about: "everything, for programs",
	writes: true,
	create: (output) => ({
		onRunEnd: ({ results, summary }) =>
			output.write(jsonReport(results, summary)),
	}),
};

function jsonReport(results: readonly TestResult[], summary: Summary): string {
	const report = {
		schema: 1,
		tests: results.map(({ test, emulated, jit, agreement }) => ({
			name: test.name,
			expected: test.expected,
			...(emulated && { emulated: mode(emulated) }),
			...(jit && { jit: mode(jit) }),
			...(agreement && { agreement }),
		})),
		summary: {
			...summary,
			exits: Object.fromEntries(summary.exits),
		},
	};
	return `${JSON.stringify(report, undefined, "\t")}\n`;
}

function mode({ output: _, ...rest }: ModeResult): Omit<ModeResult, "output"> {
	return { ...rest, ms: Math.round(rest.ms * 10) / 10 };
}
