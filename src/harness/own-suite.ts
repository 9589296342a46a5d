/** A folder of `.beam` files with an expected.json beside them: this project's own suite. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { AvmjitError } from "../errors.ts";
import { librarySource } from "../host/library.ts";
import type { KnownFailure, Suite } from "./test-case.ts";

interface ExpectedFile {
	readonly schema: 1;
	/** Whether tests find the modules of our library. */
	readonly library?: boolean;
	readonly tests: Readonly<
		Record<
			string,
			{ readonly expected: string; readonly timeoutSeconds?: number }
		>
	>;
}

export const EXPECTED_FILE = "expected.json";
export const KNOWN_FAILURES_FILE = "known-failures.json";

export function isOwnSuite(folder: string): boolean {
	return existsSync(join(folder, EXPECTED_FILE));
}

export function readOwnSuite(folder: string): Suite {
	const file = join(folder, EXPECTED_FILE);
	const { tests, library } = readJson<ExpectedFile>(file);
	if (typeof tests !== "object")
		throw new AvmjitError(
			"file",
			file,
			"has no tests",
			"see test/erlang_tests",
		);
	for (const [name, { expected }] of Object.entries(tests))
		if (typeof expected !== "string")
			throw new AvmjitError(
				"file",
				file,
				`test ${name} has no "expected"`,
				"it is the printed term that start/0 returns",
			);
	return {
		name: basename(folder),
		tests: Object.entries(tests).map(
			([name, { expected, timeoutSeconds }]) => ({
				name,
				file: join(folder, `${name}.beam`),
				expected,
				folder,
				...(library && { codePath: [{ folder }, librarySource()] }),
				...(timeoutSeconds !== undefined && { timeout: timeoutSeconds * 1000 }),
			}),
		),
		skipped: [],
		knownFailures: readKnownFailures(join(folder, KNOWN_FAILURES_FILE)),
	};
}

/** An empty list when there is no such file. */
export function readKnownFailures(file: string): readonly KnownFailure[] {
	return existsSync(file) ? readJson<readonly KnownFailure[]>(file) : [];
}

export function readJson<T>(file: string): T {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as T;
	} catch (error) {
		throw new AvmjitError(
			"file",
			file,
			`cannot be read: ${(error as Error).message}`,
		);
	}
}
