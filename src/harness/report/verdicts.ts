/** Which tests of a report are as they must be. */
import type { Mode } from "../test-case.ts";
import type { ModeReport, TestReport } from "./model.ts";

/** A verdict that makes the run fail. */
export function isFailure({ verdict }: Pick<ModeReport, "verdict">): boolean {
	return verdict !== "ok" && verdict !== "known-failure";
}

/** The modes that were run, emulated first. */
export function modesOf({
	modes,
}: Pick<TestReport, "modes">): (readonly [mode: Mode, report: ModeReport])[] {
	return (["emulated", "jit"] as const).flatMap((mode) => {
		const report = modes[mode];
		return report ? [[mode, report] as const] : [];
	});
}

/** Whether a person has to look at it. */
export function isFailed(
	test: Pick<TestReport, "modes" | "agreement">,
): boolean {
	return (
		test.agreement === "diverged" ||
		modesOf(test).some(([, report]) => isFailure(report))
	);
}

/** `jit: wrong-value; emulated and jit differ in value, stdout` */
export function failureWords(test: TestReport): string {
	const verdicts = modesOf(test)
		.filter(([, report]) => isFailure(report))
		.map(([mode, { verdict }]) => `${mode}: ${verdict}`);
	const differ =
		test.agreement === "diverged"
			? [`emulated and jit differ in ${test.differences.join(", ")}`]
			: [];
	return [...verdicts, ...differ].join("; ");
}
