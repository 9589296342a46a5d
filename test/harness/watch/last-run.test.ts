import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LastRun } from "../../../src/harness/watch/last-run.ts";

let folder: string;
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "avmjit-last-")), "cache");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const result = (failed: boolean) => ({
	fingerprint: "f",
	beam: "b",
	source: "s",
	failed,
});

it("results are kept, and those of a part are added to the others", () => {
	const run = new LastRun(folder, "suite", "code");
	expect([...run.read()]).toEqual([]);
	run.add(
		new Map([
			["a", result(true)],
			["b", result(false)],
		]),
	);
	run.add(new Map([["a", result(false)]]));
	expect([...new LastRun(folder, "suite", "code").read()]).toEqual([
		["a", result(false)],
		["b", result(false)],
	]);
	expect(readdirSync(folder)).toHaveLength(1);
});

it("other options and other code have results of their own", () => {
	new LastRun(folder, "suite", "code").add(new Map([["a", result(true)]]));
	expect(new LastRun(folder, "suite --unwind", "code").read().size).toBe(0);
	const changed = new LastRun(folder, "suite", "changed code");
	expect(changed.read().size).toBe(0);
	changed.add(new Map([["b", result(true)]]));
	expect([...changed.read().keys()]).toEqual(["b"]);
});

it("what is damaged, or cannot be written, is done without", () => {
	const run = new LastRun(folder, "suite", "code");
	run.add(new Map([["a", result(true)]]));
	const [name = ""] = readdirSync(folder);
	writeFileSync(join(folder, name), "{");
	expect(run.read().size).toBe(0);
	const none = new LastRun(join(folder, name), "suite", "code");
	none.add(new Map([["a", result(true)]]));
	expect(none.read().size).toBe(0);
	expect(readFileSync(join(folder, name), "utf8")).toBe("{");
});
