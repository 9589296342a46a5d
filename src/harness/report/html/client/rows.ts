/** What the list of tests shows of each test, worked out once. */
import type { ModeReport, Report, TestReport } from "../../model.ts";
import { isFailure } from "../../verdicts.ts";

/** How a test ended, the worst first. */
export const STANDINGS = ["diverged", "failed", "known", "ok"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Row {
	readonly test: TestReport;
	/** Place in the suite, from 0. */
	readonly index: number;
	/** The name in lower case, for searching. */
	readonly key: string;
	readonly standing: Standing;
	/** Emulated time ÷ time with the JIT without that of compiling; only where both ran. */
	readonly speedUp?: number;
	/** How often native code left to the interpreter. */
	readonly left: number;
}

export function rowsOf({ tests }: Report): Row[] {
	return tests.map((test, index) => {
		const { emulated, jit } = test.modes;
		return {
			test,
			index,
			key: test.name.toLowerCase(),
			standing: standingOf(test),
			...(emulated && jit && { speedUp: ratio(emulated.ms, runningMs(jit)) }),
			left: test.exits.reduce((sum, { count }) => sum + count, 0),
		};
	});
}

function standingOf({ agreement, modes }: TestReport): Standing {
	const results = Object.values(modes);
	if (agreement === "diverged") return "diverged";
	if (results.some(isFailure)) return "failed";
	return results.some(({ verdict }) => verdict === "known-failure")
		? "known"
		: "ok";
}

/** Without compiling and linking, which a module needs once however long it runs. */
function runningMs({ ms, compileMs = 0 }: ModeReport): number {
	return ms - compileMs;
}

/** Clocks have a limit: what took no time took a hundredth of a millisecond. */
function ratio(a: number, b: number): number {
	return Math.max(a, 0.01) / Math.max(b, 0.01);
}

/** The geometric mean of the speed-ups; nothing where there are none. */
export function meanSpeedUp(rows: readonly Row[]): number | undefined {
	const logs = rows.flatMap(({ speedUp }) =>
		speedUp === undefined ? [] : [Math.log(speedUp)],
	);
	if (logs.length === 0) return undefined;
	return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
