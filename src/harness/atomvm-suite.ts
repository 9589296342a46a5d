/** AtomVM's own suite, from a checkout: expected values out of tests/test.c, modules compiled or found. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AvmjitError } from "../errors.ts";
import {
	type AtomVmSuiteOptions,
	compileAtomVmTests,
} from "./atomvm-compile.ts";
import { readKnownFailures } from "./own-suite.ts";
import type { Suite } from "./test-case.ts";

export interface ListedTest {
	readonly name: string;
	readonly expected: number;
	/** The C condition under which test.c skips it. */
	readonly skipCondition?: string;
}

export function isAtomVmSuite(folder: string): boolean {
	return existsSync(join(folder, "test.c"));
}

/**
 * The list of tests in test.c: entries TEST_CASE(m), TEST_CASE_EXPECTED(m, v), TEST_CASE_ATOMVM_ONLY(m, v) and
 * TEST_CASE_COND(m, v, condition).
 */
export function parseTestList(source: string): ListedTest[] {
	const start = source.indexOf("struct Test tests[]");
	const body = source.slice(start, source.indexOf("};", start));
	const withoutComments = body.replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, "");
	const entry =
		/TEST_CASE(_EXPECTED|_ATOMVM_ONLY|_COND)?\(\s*(\w+)\s*(?:,\s*([^,)]+?)\s*)?(?:,\s*([^)]+?)\s*)?\)/g;
	return [...withoutComments.matchAll(entry)].map(
		([, , name, value, condition]) => ({
			name: name as string,
			expected: value === undefined ? 0 : cInteger(value),
			...(condition !== undefined && { skipCondition: condition }),
		}),
	);
}

/** A C integer constant, as the int32_t it is stored in. */
function cInteger(text: string): number {
	const value = Number(text.replace(/[()]/g, "").replace(/[uUlL]+$/, ""));
	if (!Number.isInteger(value))
		throw new AvmjitError("file", "test.c", `"${text}" is not an integer`);
	return value | 0;
}

/** Conditions of test.c that hold for this build, with what they mean. */
const SKIPPED_IF: Readonly<Record<string, string>> = {
	"LONG_MAX != 9223372036854775807": "for 64-bit words only",
};

/** Tests that take longer than others, ms. */
const TIMEOUTS: Readonly<Record<string, number>> = { bigint_stress: 300_000 };

/** @param folder the `tests` folder of an AtomVM checkout */
export async function readAtomVmSuite(
	folder: string,
	options: AtomVmSuiteOptions,
): Promise<Suite> {
	const listed = parseTestList(readFileSync(join(folder, "test.c"), "utf8"));
	if (listed.length === 0)
		throw new AvmjitError(
			"file",
			join(folder, "test.c"),
			"no list of tests in it",
			"is it the tests folder of AtomVM's release-0.7?",
		);
	const skipped: { name: string; reason: string }[] = [];
	const wanted = listed.filter(({ name, skipCondition }) => {
		const reason = skipCondition && SKIPPED_IF[skipCondition];
		if (reason) skipped.push({ name, reason });
		return !reason;
	});
	const beams = await findBeams(folder, wanted, options);
	return {
		name: "AtomVM",
		tests: wanted.map(({ name, expected }) => ({
			name,
			file: join(beams, `${name}.beam`),
			expected: String(expected),
			folder: beams,
			...(TIMEOUTS[name] !== undefined && { timeout: TIMEOUTS[name] }),
		})),
		skipped,
		knownFailures: readKnownFailures(knownFailuresFile()),
	};
}

async function findBeams(
	folder: string,
	tests: readonly ListedTest[],
	options: AtomVmSuiteOptions,
): Promise<string> {
	if (options.beams !== undefined) {
		if (!existsSync(options.beams) || !statSync(options.beams).isDirectory())
			throw new AvmjitError("file", options.beams, "is not a folder");
		return options.beams;
	}
	const sources = join(folder, "erlang_tests");
	const first = tests[0]?.name;
	if (first !== undefined && existsSync(join(sources, `${first}.beam`)))
		return sources;
	return compileAtomVmTests(
		sources,
		tests.map(({ name }) => name),
		options,
	);
}

/** The list beside this project's tests: what of AtomVM's suite is known to fail, and why. */
function knownFailuresFile(): string {
	const here = new URL(".", import.meta.url);
	const up = here.pathname.includes("/dist/src/") ? "../../../" : "../../";
	return fileURLToPath(new URL(`${up}test/atomvm-known-failures.json`, here));
}
