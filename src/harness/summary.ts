/** The results of a run, added up. */
import { isFailure, type ModeResult, type TestResult } from "./outcome.ts";
import type { Suite } from "./test-case.ts";

export interface Summary {
	readonly total: number;
	readonly same: number;
	readonly diverged: number;
	/** Tests that returned what they must, by mode. */
	readonly ok: { readonly emulated?: number; readonly jit?: number };
	/** Instructions executed natively ÷ all, over all tests; absent when not counted. */
	readonly nativeShare?: number;
	readonly knownFailures: number;
	/** Known failures that passed, by name: the list is out of date. */
	readonly unexpectedPasses: readonly string[];
	readonly failures: number;
	/** How often native code left to the interpreter, by instruction, most first. */
	readonly exits: readonly (readonly [string, number])[];
	/** Instructions for which exits were compiled, none of which was ever taken (counting runs only). */
	readonly exitsNeverTaken: readonly string[];
}

export function summarise(
	suite: Suite,
	results: readonly TestResult[],
): Summary {
	const count = (
		mode: "emulated" | "jit",
		test: (result: ModeResult) => boolean,
	): number => results.filter((r) => r[mode] && test(r[mode])).length;
	const ran = (mode: "emulated" | "jit"): boolean =>
		results.some((result) => result[mode]);
	const unexpectedPasses = results
		.filter(({ test, emulated, jit }) => {
			const known = suite.knownFailures.find((k) => k.name === test.name);
			if (!known) return false;
			return known.modes.some(
				(mode) => (mode === "jit" ? jit : emulated)?.verdict === "ok",
			);
		})
		.map(({ test }) => test.name);
	const share = totalShare(results);
	const diverged = results.filter((r) => r.agreement === "diverged").length;
	return {
		total: results.length,
		same: results.filter((r) => r.agreement === "same").length,
		diverged,
		ok: {
			...(ran("emulated") && {
				emulated: count("emulated", (r) => r.verdict === "ok"),
			}),
			...(ran("jit") && { jit: count("jit", (r) => r.verdict === "ok") }),
		},
		...(share !== undefined && { nativeShare: share }),
		knownFailures: results.filter(
			({ emulated, jit }) =>
				emulated?.verdict === "known-failure" ||
				jit?.verdict === "known-failure",
		).length,
		unexpectedPasses,
		failures:
			count("emulated", isFailure) +
			count("jit", isFailure) +
			unexpectedPasses.length,
		exits: totalExits(results),
		exitsNeverTaken: neverTaken(results),
	};
}

function totalShare(results: readonly TestResult[]): number | undefined {
	let native = 0;
	let all = 0;
	for (const { counted } of results) {
		if (!counted?.instructions) continue;
		native += counted.instructions.native;
		all += counted.instructions.native + counted.instructions.interpreted;
	}
	return all === 0 ? undefined : native / all;
}

function totalExits(
	results: readonly TestResult[],
): (readonly [string, number])[] {
	const total = new Map<string, number>();
	for (const { counted } of results)
		for (const { instruction, count } of counted?.exits ?? [])
			total.set(instruction, (total.get(instruction) ?? 0) + count);
	return [...total].sort((a, b) => b[1] - a[1]);
}

function neverTaken(results: readonly TestResult[]): string[] {
	const counted = results.flatMap((result) => result.counted ?? []);
	const kinds = new Set(counted.flatMap(({ exitKinds }) => exitKinds ?? []));
	for (const { exits } of counted)
		for (const { instruction } of exits ?? []) kinds.delete(instruction);
	return [...kinds].sort();
}
