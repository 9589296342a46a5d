/** A watching run over real files and a compiler of the tests' own; modules are not run, but looked at. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ModeResult, TestResult } from "../../../src/harness/outcome.ts";
import { readOwnSuite } from "../../../src/harness/own-suite.ts";
import type { Suite } from "../../../src/harness/test-case.ts";
import { compileSource } from "../../../src/harness/watch/compile-source.ts";
import { LastRun } from "../../../src/harness/watch/last-run.ts";
import {
	type SessionOptions,
	WatchSession,
} from "../../../src/harness/watch/session.ts";
import type { State } from "../../../src/harness/watch/state.ts";
import { suiteFiles } from "../../../src/harness/watch/suite-files.ts";
import { fakeErlc, moduleBytes } from "./fake-erlc.ts";

let folder: string;
let cache: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-watch-"));
	cache = mkdtempSync(join(tmpdir(), "avmjit-watch-"));
	for (const name of ["a", "b", "c"]) {
		write(`${name}.beam`, moduleBytes(name, 1));
		write(`${name}.erl`, "returns 1");
	}
	expected({ a: "1", b: "1", c: "1" });
});
afterEach(() => {
	for (const path of [folder, cache]) rmSync(path, { recursive: true });
});

function write(name: string, contents: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, contents);
	return path;
}
function expected(values: Readonly<Record<string, string>>): string {
	const tests = Object.entries(values).map(([name, value]) => [
		name,
		{ expected: value },
	]);
	return write(
		"expected.json",
		JSON.stringify({ schema: 1, tests: Object.fromEntries(tests) }),
	);
}

/** "Runs" a module: it is well when it is that of `moduleBytes(name, expected)`. */
function lookAt({ tests }: Suite): TestResult[] {
	return tests.map((test) => {
		const right = Buffer.from(moduleBytes(test.name, Number(test.expected)));
		let isRight = false;
		try {
			isRight = right.equals(readFileSync(test.file));
		} catch {
			// Gone.
		}
		const result: ModeResult = {
			verdict: isRight ? "ok" : "wrong-value",
			...{ value: "", ms: 0, output: "", stdout: "", stderr: "", deaths: [] },
		};
		return { test, emulated: result, jit: result, agreement: "same" };
	});
}

/** A session and what it did: the tests of each run, in their order. */
function started(more: Partial<SessionOptions> = {}, withCompiler = true) {
	const suite = readOwnSuite(folder);
	const files = suiteFiles(folder, suite);
	const erlc = fakeErlc(cache);
	const runs: string[][] = [];
	const said: string[] = [];
	const states: State[] = [];
	let idle: () => void = () => {};
	const session = new WatchSession(suite, {
		files,
		readSuite: async () => readOwnSuite(folder),
		run: async (part) => {
			runs.push(part.tests.map(({ name }) => name));
			return lookAt(part);
		},
		...(withCompiler && {
			compile: (source: string) => compileSource(erlc.program, source, files),
		}),
		lastRun: new LastRun(cache, folder, "code"),
		onlyChanged: false,
		say: (line) => said.push(line),
		onIdle: (state) => {
			states.push(state);
			idle();
		},
		...more,
	});
	/** Until nothing is to be done, after something was asked for. */
	const settled = async (ask: () => void): Promise<State | undefined> => {
		const isIdle = new Promise<void>((resolve) => {
			idle = resolve;
		});
		ask();
		await isIdle;
		return states.at(-1);
	};
	let ended: Promise<boolean> | undefined;
	const begin = () =>
		settled(() => {
			ended = session.run();
			ended.catch(() => idle());
		});
	const end = async (): Promise<boolean | undefined> => {
		session.command({ kind: "quit" });
		return await ended;
	};
	const edit = (name: string, text: string | Uint8Array) =>
		settled(() => session.changed([write(name, text)]));
	return { session, runs, said, settled, begin, end, edit, erlc };
}

describe("what was edited", () => {
	it("is compiled and run, and nothing else", async () => {
		const { begin, edit, runs, end } = started();
		expect(await begin()).toMatchObject({ tests: 3, failed: [] });
		expect(runs).toEqual([["a", "b", "c"]]);
		expect(await edit("b.erl", "returns 2")).toMatchObject({ failed: ["b"] });
		expect(await edit("b.erl", "returns 1")).toMatchObject({ failed: [] });
		expect(runs.slice(1)).toEqual([["b"], ["b"]]);
		expect(await end()).toBe(true);
	});

	it("is run when its module was written by someone else", async () => {
		const { begin, edit, runs, end } = started({}, false);
		await begin();
		await edit("a.beam", moduleBytes("a", 3));
		expect(runs[1]).toEqual(["a"]);
		expect(await end()).toBe(false);
	});

	it("is named when there is no compiler for it", async () => {
		const { begin, edit, said, end } = started({}, false);
		await begin();
		await edit("a.erl", "returns 2");
		expect(said).toEqual(["a.erl: changed, but not compiled (--erlc PROGRAM)"]);
		await end();
	});

	it("goes with who calls it, what failed before comes first", async () => {
		write("c.beam", moduleBytes("c", "b"));
		const { begin, edit, runs } = started({}, false);
		// What calls another module is never what lookAt wants.
		expect(await begin()).toMatchObject({ failed: ["c"] });
		await edit("b.beam", moduleBytes("b", 4));
		expect(runs[1]).toEqual(["c", "b"]);
	});

	it("may be a header: what includes it is compiled", async () => {
		write("a.erl", '-include("x.hrl").\nreturns 1');
		write("x.hrl", "%");
		const { begin, edit, erlc, said } = started();
		await begin();
		// Nothing comes of it: the module is the same, and so are the sources.
		const header = edit("x.hrl", "% other");
		await header;
		expect(erlc.calls().map((args) => args.at(-1))).toEqual([
			join(folder, "a.erl"),
		]);
		expect(said).toEqual([]);
	});
});

describe("a source that does not compile", () => {
	it("is shown, is not run, and ends nothing", async () => {
		const { begin, edit, runs, said, end } = started();
		await begin();
		expect(await edit("a.erl", "returns 1\noops")).toMatchObject({
			refused: ["a"],
		});
		expect(said.join()).toContain("a.erl:1:1: syntax error before: oops");
		expect(runs).toHaveLength(1);
		// Others go on.
		await edit("b.erl", "returns 5");
		expect(runs[1]).toEqual(["b"]);
		expect(await edit("a.erl", "returns 1")).toMatchObject({
			refused: [],
			failed: ["b"],
		});
		expect(runs[2]).toEqual(["a"]);
		expect(await end()).toBe(false);
	});

	it("makes the end a failure", async () => {
		const { begin, edit, end } = started();
		await begin();
		await edit("a.erl", "oops");
		expect(await end()).toBe(false);
	});

	it("is forgotten when it is taken away", async () => {
		const { session, begin, edit, settled, end } = started();
		await begin();
		await edit("a.erl", "oops");
		rmSync(join(folder, "a.erl"));
		const state = await settled(() => session.changed([join(folder, "a.erl")]));
		expect(state).toMatchObject({ refused: [], failed: [] });
		expect(await end()).toBe(true);
	});
});

describe("files that are taken away", () => {
	it("a module is run, and fails", async () => {
		const { session, begin, settled, runs } = started();
		await begin();
		rmSync(join(folder, "c.beam"));
		const state = await settled(() =>
			session.changed([join(folder, "c.beam")]),
		);
		expect(runs[1]).toEqual(["c"]);
		expect(state).toMatchObject({ failed: ["c"] });
	});

	it("the list of tests is missed, and tests are run once it is back", async () => {
		const { session, begin, settled, said, runs } = started({}, false);
		await begin();
		rmSync(join(folder, "expected.json"));
		session.changed([join(folder, "expected.json")]);
		await expect
			.poll(() => said.join())
			.toContain("expected.json: cannot be read");
		await settled(() =>
			session.changed([
				expected({ a: "1", b: "2", d: "1" }),
				write("d.beam", moduleBytes("d", 1)),
			]),
		);
		expect(runs[1]).toEqual(["b", "d"]);
	});
});

describe("commands", () => {
	it("all, failing and some tests again", async () => {
		write("b.beam", moduleBytes("b", 9));
		const { session, begin, settled, runs, said } = started({}, false);
		await begin();
		await settled(() => session.command({ kind: "failed" }));
		await settled(() => session.command({ kind: "all" }));
		const state = await settled(() =>
			session.command({ kind: "filter", text: "^[ac]" }),
		);
		expect(runs.slice(1)).toEqual([["b"], ["b", "a", "c"], ["a", "c"]]);
		expect(state).toMatchObject({ tests: 2, failed: [], pattern: "^[ac]" });
		session.command({ kind: "filter", text: "(" });
		expect(said.join()).toContain("Invalid regular expression");
	});
});

describe("a run that is going on", () => {
	/** Ends only when it is broken off, with the results that it had by then. */
	function slow(done: string[]) {
		let tellStarted: () => void = () => {};
		const isStarted = new Promise<void>((resolve) => {
			tellStarted = resolve;
		});
		const runs: string[][] = [];
		const run: SessionOptions["run"] = async (part, signal) => {
			runs.push(part.tests.map(({ name }) => name));
			const isFirst = runs.length === 1;
			if (isFirst) {
				tellStarted();
				await new Promise((resolve) =>
					signal.addEventListener("abort", resolve),
				);
			}
			const names = new Set(isFirst ? done : runs.at(-1));
			const tests = part.tests.filter(({ name }) => names.has(name));
			return lookAt({ ...part, tests });
		};
		return { runs, run, isStarted };
	}

	it("is broken off by an edit, which comes first then", async () => {
		const { runs, run, isStarted } = slow(["a"]);
		const { session, begin, end } = started({ run });
		const idle = begin();
		await isStarted;
		session.changed([write("c.erl", "returns 7")]);
		expect(await idle).toMatchObject({ failed: ["c"] });
		expect(runs).toEqual([
			["a", "b", "c"],
			["c", "b"],
		]);
		expect(await end()).toBe(false);
	});

	it("is not disturbed by what concerns none of its tests", async () => {
		const { runs, run, isStarted } = slow(["a", "b", "c"]);
		const { session, begin, settled } = started({ run }, false);
		const idle = begin();
		await isStarted;
		session.changed([write("other.beam", moduleBytes("other", 1))]);
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(runs).toHaveLength(1);
		session.command({ kind: "failed" });
		await idle;
		expect(runs).toHaveLength(1);
		await settled(() => session.command({ kind: "all" }));
		expect(runs[1]).toEqual(["a", "b", "c"]);
	});

	it("ends with a failure when it is ended before its tests were run", async () => {
		const { run, isStarted } = slow(["a"]);
		const { begin, end } = started({ run });
		void begin();
		await isStarted;
		expect(await end()).toBe(false);
	});
});

describe("the next session", () => {
	it("starts with what changed and what failed, when asked to", async () => {
		write("b.beam", moduleBytes("b", 9));
		const first = started({}, false);
		await first.begin();
		await first.end();
		write("c.beam", moduleBytes("c", 8));
		const { begin, runs, end } = started({ onlyChanged: true }, false);
		expect(await begin()).toMatchObject({ failed: ["b", "c"] });
		expect(runs).toEqual([["b", "c"]]);
		expect(await end()).toBe(false);
	});

	it("compiles what was edited in between", async () => {
		const first = started();
		await first.begin();
		await first.end();
		write("a.erl", "returns 6");
		const { begin, runs } = started({ onlyChanged: true });
		expect(await begin()).toMatchObject({ failed: ["a"] });
		expect(runs).toEqual([["a"]]);
	});
});

it("a compiler that is not there ends it", async () => {
	const { session, begin, end } = started({
		compile: (source) =>
			compileSource(join(folder, "none"), source, {
				isAtomVm: false,
				sources: folder,
				beams: folder,
				lists: [],
			}),
	});
	await begin();
	session.changed([write("a.erl", "returns 2")]);
	await expect.poll(() => end().catch(String)).toContain("no such program");
});
