/** The suite that `avmjit test-erlang` runs. */
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { defaultCacheFolder, packageFolder } from "../../atomvm/cache.ts";
import { AvmjitError } from "../errors.ts";
import { isAtomVmSuite, readAtomVmSuite } from "../harness/atomvm-suite.ts";
import { isOwnSuite, readOwnSuite } from "../harness/own-suite.ts";
import type { Reporter } from "../harness/reporter.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import type { Suite } from "../harness/test-case.ts";
import type { AtomVmOption } from "./atomvm-option.ts";

/** Options that say where it is. */
export interface SuiteSource extends AtomVmOption {
	readonly suite?: string;
	readonly beams?: string;
	readonly erlc?: string;
}

export function suiteFolder({ suite }: SuiteSource): string {
	return resolve(suite ?? join(packageFolder(), "test", "erlang_tests"));
}

/** The suite asked for, and of it what matches the filter. */
export async function readSuite(
	options: SuiteSource,
	pattern: RegExp,
	functions: FunctionSelection,
	reporter: Required<Reporter>,
): Promise<Suite> {
	const all = await readWholeSuite(options, reporter);
	const tests = all.tests.filter(({ name }) => pattern.test(name));
	if (tests.length === 0)
		throw new AvmjitError(
			"usage",
			pattern.source,
			"no test has such a name",
			`the suite has ${all.tests.length}, for example ${all.tests[0]?.name}`,
		);
	const knownFailures = all.knownFailures.filter(
		({ onlyWith }) => onlyWith === undefined || functions[onlyWith] === true,
	);
	return { ...all, tests, knownFailures };
}

async function readWholeSuite(
	options: SuiteSource,
	reporter: Required<Reporter>,
): Promise<Suite> {
	const folder = suiteFolder(options);
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new AvmjitError("file", options.suite ?? folder, "is not a folder");
	if (isOwnSuite(folder)) return readOwnSuite(folder);
	for (const candidate of [folder, join(folder, "tests")]) {
		if (!isAtomVmSuite(candidate)) continue;
		return await readAtomVmSuite(candidate, {
			cacheFolder: defaultCacheFolder(),
			...(options.erlc !== undefined && { erlc: options.erlc }),
			...(options.beams !== undefined && { beams: options.beams }),
			onProgress: reporter.onProgress,
		});
	}
	throw new AvmjitError(
		"file",
		options.suite ?? folder,
		"no suite in it",
		"name a folder with an expected.json, or the tests folder of an AtomVM checkout",
	);
}
