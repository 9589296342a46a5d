/** Runs a suite's tests, a few at a time, in the modes asked for. */
import pLimit from "p-limit";
import type { VmBuild } from "../host/build.ts";
import { agreement, type Comparison, differences } from "./agreement.ts";
import { ModulePool } from "./module-pool.ts";
import { judge, type TestResult } from "./outcome.ts";
import type { FunctionSelection } from "./selection.ts";
import type { Suite, TestCase } from "./test-case.ts";

export interface SuiteOptions {
	readonly modes: { readonly emulated: boolean; readonly jit: boolean };
	readonly build: VmBuild;
	/** The counting variant; when left out, the native share is not measured. */
	readonly countingBuild?: VmBuild;
	/** Tests at a time. */
	readonly jobs: number;
	/** Time a test may take, ms. */
	readonly timeout: number;
	/** Times the time a test may take, its own time included; 1 when left out. */
	readonly timeoutFactor?: number;
	readonly functions?: FunctionSelection;
	/** By what modes are compared; by all when left out. */
	readonly comparison?: Comparison;
	/** Threads that stay with the caller; its order of tests is kept then. */
	readonly pool?: ModulePool;
	readonly signal?: AbortSignal;
	readonly onTestStart?: (test: TestCase) => void;
	/** Called in the order of ending. */
	readonly onTestEnd?: (result: TestResult) => void;
}

/** Results in the order of the suite; tests that had not ended when the signal came are left out. */
export async function runSuite(
	suite: Suite,
	options: SuiteOptions,
): Promise<TestResult[]> {
	const limit = pLimit(options.jobs);
	// A thread is kept for the next test: the engine's code is loaded and warm in it.
	const pool = options.pool ?? new ModulePool();
	const tests = options.pool ? suite.tests : slowestFirst(suite.tests);
	const runs = tests.map(async (test) => {
		const result = await limit(async () => {
			if (options.signal?.aborted) return undefined;
			options.onTestStart?.(test);
			const result = await runOne(test, suite, options, pool);
			if (options.signal?.aborted) return undefined;
			options.onTestEnd?.(result);
			return result;
		});
		return [test, result] as const;
	});
	try {
		const results = new Map(await Promise.all(runs));
		return suite.tests.flatMap((test) => results.get(test) ?? []);
	} finally {
		if (pool !== options.pool) await pool.close();
	}
}

/** Those that say themselves how long they may take come first: one that is slow and last is waited for. */
function slowestFirst(tests: readonly TestCase[]): readonly TestCase[] {
	return [...tests].sort((a, b) => (b.timeout ?? 0) - (a.timeout ?? 0));
}

async function runOne(
	test: TestCase,
	suite: Suite,
	options: SuiteOptions,
	pool: ModulePool,
): Promise<TestResult> {
	const { modes, build, countingBuild, functions = {}, signal } = options;
	const timeout =
		(test.timeout ?? options.timeout) * (options.timeoutFactor ?? 1);
	const known = suite.knownFailures.find(({ name }) => name === test.name);
	const { file, folder, codePath } = test;
	const request = { file, folder, ...(codePath && { codePath }) };
	const emulated = modes.emulated
		? await pool.run({ ...request, build, jit: false }, timeout, signal)
		: undefined;
	const jit = modes.jit
		? await pool.run({ ...request, build, jit: functions }, timeout, signal)
		: undefined;
	const counted =
		jit && countingBuild && jit.kind !== "timeout"
			? await pool.run(
					{ ...request, build: countingBuild, jit: functions },
					timeout * 2,
					signal,
				)
			: undefined;
	// Where the interpreter does a part of the work, so does what it gets wrong.
	const { every, only, leave } = functions;
	const isMixed = [every, only, leave].some((option) => option !== undefined);
	const judged = {
		...(emulated && { emulated: judge(test, "emulated", emulated, known) }),
		...(jit && {
			jit: judge(
				test,
				"jit",
				jit,
				isMixed && known ? { ...known, modes: ["emulated", "jit"] } : known,
				counted,
			),
		}),
	};
	const differing =
		emulated && jit && differences(emulated, jit, options.comparison);
	return {
		test,
		...judged,
		...(differing &&
			judged.emulated &&
			judged.jit && {
				agreement: agreement(differing, [judged.emulated, judged.jit], isMixed),
				...(differing.length > 0 && { differences: differing }),
			}),
		...(counted && { counted }),
	};
}
