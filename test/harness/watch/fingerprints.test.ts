import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOwnSuite } from "../../../src/harness/own-suite.ts";
import { Fingerprints } from "../../../src/harness/watch/fingerprints.ts";
import { suiteFiles } from "../../../src/harness/watch/suite-files.ts";
import { moduleBytes } from "./fake-erlc.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-prints-"));
	beam("a", 1);
	beam("b", "helper");
	beam("c", "b");
	beam("helper", 5);
	expected({ a: "1", b: "5", c: "5" });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, contents: string | Uint8Array): void {
	writeFileSync(join(folder, name), contents);
}
function beam(name: string, value: number | string): void {
	write(`${name}.beam`, moduleBytes(name, value));
}
function expected(values: Readonly<Record<string, string>>): void {
	const tests = Object.entries(values).map(([name, value]) => [
		name,
		{ expected: value },
	]);
	write(
		"expected.json",
		JSON.stringify({ schema: 1, tests: Object.fromEntries(tests) }),
	);
}

/** Names of the tests that an edit concerns. */
function concerned(edit: () => void, prints = new Fingerprints()): string[] {
	const now = (): Map<string, string> => {
		const suite = readOwnSuite(folder);
		return prints.of(suite, suiteFiles(folder, suite));
	};
	const before = now();
	edit();
	return [...now()]
		.filter(([name, print]) => before.get(name) !== print)
		.map(([name]) => name);
}

describe("an edit concerns", () => {
	it.each([
		["the test whose module it is", () => beam("a", 2), ["a"]],
		[
			"tests that call the module, and those that call them",
			() => beam("helper", 6),
			["b", "c"],
		],
		["a test and who calls it", () => beam("b", 7), ["b", "c"]],
		[
			"a test whose module is gone",
			() => rmSync(join(folder, "a.beam")),
			["a"],
		],
		["a test whose module is damaged", () => write("a.beam", "FOR1"), ["a"]],
		[
			"a test with a source that was not there",
			() => write("a.erl", "x"),
			["a"],
		],
		[
			"a test that must return something else",
			() => expected({ a: "2", b: "5", c: "5" }),
			["a"],
		],
		[
			"a test that is new",
			() => expected({ a: "1", b: "5", c: "5", d: "1" }),
			["d"],
		],
		["nobody when nobody calls it", () => beam("other", 1), []],
		["nobody when it is the same again", () => beam("a", 1), []],
		[
			"nobody when only its time is new",
			() => utimesSync(join(folder, "a.beam"), 1, 1),
			[],
		],
	])("%s", (_, edit, names) => {
		expect(concerned(edit)).toEqual(names);
	});
});

it("how a module was compiled is no part of it", () => {
	const bytes = moduleBytes("a", 1);
	const about = new TextEncoder().encode("CInf\0\0\0\u0004path");
	const file = new Uint8Array(bytes.length + about.length);
	file.set(bytes);
	file.set(about, bytes.length);
	new DataView(file.buffer).setUint32(4, file.length - 8);
	expect(concerned(() => write("a.beam", file))).toEqual([]);
});

it("files are told apart by their contents, and what cannot be read has none", () => {
	const prints = new Fingerprints();
	write("x", "1");
	write("y", "1");
	write("z", "2");
	mkdirSync(join(folder, "below"));
	const [x, y, z, none, below] = ["x", "y", "z", "none", "below"].map((name) =>
		prints.hash(join(folder, name)),
	);
	expect(x).toBe(y);
	expect(x).not.toBe(z);
	expect([none, below]).toEqual(["", ""]);
});

describe("the files of a suite", () => {
	it("of this project's kind are in its folder", () => {
		expect(suiteFiles(folder, readOwnSuite(folder))).toEqual({
			isAtomVm: false,
			sources: folder,
			beams: folder,
			lists: ["expected.json", "known-failures.json"].map((name) =>
				join(folder, name),
			),
		});
	});

	it("of AtomVM's are its sources, and wherever its modules are", () => {
		const tests = join(folder, "tests");
		mkdirSync(tests);
		write("tests/test.c", "");
		const suite = {
			...readOwnSuite(folder),
			tests: [
				{ name: "x", file: "/beams/x.beam", expected: "0", folder: "/beams" },
			],
		};
		for (const named of [tests, folder])
			expect(suiteFiles(named, suite)).toEqual({
				isAtomVm: true,
				sources: join(tests, "erlang_tests"),
				beams: "/beams",
				lists: [join(tests, "test.c")],
			});
	});
});
