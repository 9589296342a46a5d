/** Where the files of a suite are, for those who look whether they changed. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isAtomVmSuite } from "../atomvm-suite.ts";
import { EXPECTED_FILE, KNOWN_FAILURES_FILE } from "../own-suite.ts";
import type { Suite } from "../test-case.ts";

export interface SuiteFiles {
	readonly isAtomVm: boolean;
	/** Folder of the sources. */
	readonly sources: string;
	/** Folder of the compiled modules. */
	readonly beams: string;
	/** Files that say which tests there are, and what they must return. */
	readonly lists: readonly string[];
}

/** @param folder as the user named it, of either kind of suite */
export function suiteFiles(folder: string, { tests }: Suite): SuiteFiles {
	const beams = tests[0] === undefined ? folder : dirname(tests[0].file);
	const root = [folder, join(folder, "tests")].find(isAtomVmSuite);
	return root === undefined
		? {
				isAtomVm: false,
				sources: folder,
				beams,
				lists: [join(folder, EXPECTED_FILE), join(folder, KNOWN_FAILURES_FILE)],
			}
		: {
				isAtomVm: true,
				sources: join(root, "erlang_tests"),
				beams,
				lists: [join(root, "test.c")],
			};
}

/** The source of a module, where there is one: Erlang, or BEAM assembly. */
export function sourceOf(
	{ sources }: SuiteFiles,
	name: string,
): string | undefined {
	return [".erl", ".S"]
		.map((extension) => join(sources, `${name}${extension}`))
		.find((path) => existsSync(path));
}
