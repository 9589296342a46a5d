/** The tests of a run in which modes diverged, bisected one after the other in the mode of that run. */
import { readFileSync } from "node:fs";
import type { VmBuild } from "../../host/build.ts";
import type { Comparison } from "../agreement.ts";
import type { TestResult } from "../outcome.ts";
import type { FunctionSelection } from "../selection.ts";
import type { TestCase } from "../test-case.ts";
import { type BisectResult, bisect } from "./bisect.ts";
import { programFunctions } from "./program.ts";

export interface DivergencesOptions {
	readonly build: VmBuild;
	/** The mode of the run. */
	readonly functions: FunctionSelection;
	readonly comparison?: Comparison;
	/** Time that a run of a test may take, ms. */
	readonly timeout: number;
	/** Time that a bisection may take, ms. */
	readonly limit: number;
	readonly signal?: AbortSignal;
	readonly onProgress?: (step: string) => void;
}

export function diverged(results: readonly TestResult[]): TestCase[] {
	return results
		.filter(({ agreement }) => agreement === "diverged")
		.map(({ test }) => test);
}

/** Yields each as soon as it is known. */
export async function* bisectDivergences(
	results: readonly TestResult[],
	{
		build,
		functions,
		limit,
		signal,
		onProgress,
		...options
	}: DivergencesOptions,
): AsyncGenerator<{ readonly test: TestCase; readonly result: BisectResult }> {
	for (const test of diverged(results)) {
		if (signal?.aborted) return;
		const { file, folder } = test;
		const bytes = new Uint8Array(readFileSync(file));
		const late = AbortSignal.timeout(limit);
		const result = await bisect({
			...options,
			build,
			file,
			folder,
			modules: [],
			selection: functions,
			functions: programFunctions([{ name: file, bytes }]),
			signal: signal ? AbortSignal.any([signal, late]) : late,
			...(onProgress && {
				onProgress: (step: string) => onProgress(`${test.name}: ${step}`),
			}),
		});
		yield { test, result };
	}
}
