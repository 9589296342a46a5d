import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
	type FileChanges,
	watchFiles,
} from "../../../src/harness/watch/file-changes.ts";

let above: string;
let seen: string[][];
let changes: FileChanges;
beforeEach(async () => {
	above = mkdtempSync(join(tmpdir(), "avmjit-files-"));
	for (const name of ["sources", "beams"]) mkdirSync(join(above, name));
	writeFileSync(join(above, "sources/a.erl"), "");
	writeFileSync(join(above, "test.c"), "");
	seen = [];
	changes = await watchFiles(
		{
			isAtomVm: true,
			sources: join(above, "sources"),
			beams: join(above, "beams"),
			lists: [join(above, "test.c")],
		},
		(paths) => seen.push(paths.map((path) => basename(path)).sort()),
	);
});
afterEach(async () => {
	await changes.close();
	rmSync(above, { recursive: true, force: true });
});

const all = (): string[] => [...new Set(seen.flat())].sort();

it("files are seen that are written, added, moved and removed", async () => {
	writeFileSync(join(above, "sources/a.erl"), "1");
	await expect.poll(all).toEqual(["a.erl"]);
	writeFileSync(join(above, "beams/a.beam"), "1");
	await expect.poll(all).toEqual(["a.beam", "a.erl"]);
	writeFileSync(join(above, "sources/new~"), "1");
	renameSync(join(above, "sources/new~"), join(above, "sources/h.hrl"));
	await expect.poll(all).toEqual(["a.beam", "a.erl", "h.hrl"]);
	writeFileSync(join(above, "test.c"), "1");
	await expect.poll(all).toContain("test.c");
	seen = [];
	rmSync(join(above, "beams/a.beam"));
	await expect.poll(all).toEqual(["a.beam"]);
});

it("what is written in several steps is told of once", async () => {
	for (let i = 0; i < 5; i++)
		appendFileSync(join(above, "sources/a.erl"), "more");
	writeFileSync(join(above, "sources/b.erl"), "1");
	await expect.poll(() => seen).toEqual([["a.erl", "b.erl"]]);
});

it("other files are not told of", async () => {
	writeFileSync(join(above, "sources/notes.txt"), "1");
	mkdirSync(join(above, "beams/.compiling"));
	writeFileSync(join(above, "beams/.compiling/x.beam"), "1");
	writeFileSync(join(above, "other.c"), "1");
	writeFileSync(join(above, "sources/z.S"), "1");
	await expect.poll(all).toEqual(["z.S"]);
});

it("nothing is told of once it is closed", async () => {
	writeFileSync(join(above, "sources/a.erl"), "1");
	await changes.close();
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(seen).toEqual([]);
});
