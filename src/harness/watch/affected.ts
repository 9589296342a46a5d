/** Which tests have to be run again, and in which order. */
import { isFailure, type TestResult } from "../outcome.ts";
import type { Suite, TestCase } from "../test-case.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { LastResult } from "./last-run.ts";
import { type SuiteFiles, sourceOf } from "./suite-files.ts";

/** Names of tests that were never run, that failed, or whose files have changed. */
export function toRun(
	now: ReadonlyMap<string, string>,
	last: ReadonlyMap<string, LastResult>,
): Set<string> {
	const names = [...now.keys()].filter((name) => {
		const before = last.get(name);
		return (
			before === undefined ||
			before.failed ||
			before.fingerprint !== now.get(name)
		);
	});
	return new Set(names);
}

/** The tests with these names, in this order, but those that failed before the others. */
export function failuresFirst(
	{ tests }: Suite,
	names: Iterable<string>,
	last: ReadonlyMap<string, LastResult>,
): TestCase[] {
	const byName = new Map(tests.map((test) => [test.name, test]));
	const chosen = [...names]
		.map((name) => byName.get(name))
		.filter((test) => test !== undefined);
	const failed = ({ name }: TestCase): boolean =>
		last.get(name)?.failed === true;
	return [...chosen.filter(failed), ...chosen.filter((test) => !failed(test))];
}

/** Whether the result makes a run fail. */
function isBad(
	{ knownFailures }: Suite,
	{ test, emulated, jit, agreement }: TestResult,
): boolean {
	const known = knownFailures.find(({ name }) => name === test.name);
	const isOutdated = known?.modes.some(
		(mode) => (mode === "jit" ? jit : emulated)?.verdict === "ok",
	);
	return (
		agreement === "diverged" ||
		isOutdated === true ||
		[emulated, jit].some((result) => result && isFailure(result))
	);
}

/** What is kept of results. @param fingerprints as they were when the run began */
export function toKeep(
	suite: Suite,
	files: SuiteFiles,
	results: readonly TestResult[],
	fingerprints: ReadonlyMap<string, string>,
	last: ReadonlyMap<string, LastResult>,
	hashes: Fingerprints,
): Map<string, LastResult> {
	return new Map(
		results.map((result) => {
			const { name, file } = result.test;
			const before = last.get(name);
			const beam = hashes.hash(file);
			const path = sourceOf(files, name);
			const source = path === undefined ? "" : hashes.hash(path);
			const kept = {
				fingerprint: fingerprints.get(name) ?? "",
				beam,
				// An edit that no compiler has seen is none of the module that was run.
				source: before?.beam === beam ? before.source : source,
				failed: isBad(suite, result),
			};
			return [name, kept];
		}),
	);
}

/** Sources that were edited since the modules that ran last were made of them. */
export function editedSources(
	{ tests }: Suite,
	files: SuiteFiles,
	last: ReadonlyMap<string, LastResult>,
	hashes: Fingerprints,
): string[] {
	return tests.flatMap(({ name }) => {
		const before = last.get(name)?.source;
		const source = sourceOf(files, name);
		const isEdited =
			source !== undefined &&
			before !== undefined &&
			before !== hashes.hash(source);
		return isEdited ? [source] : [];
	});
}
