import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileSources } from "../../src/debug/compile-sources.ts";
import { AvmjitError } from "../../src/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A compiler that is not there: writes what it was told to do in place of a module. */
const erlc = join(folder, "erlc");
writeFileSync(
	erlc,
	`#!/usr/bin/env node
const { writeFileSync, readdirSync } = require("node:fs");
const args = process.argv.slice(2);
const out = args[args.indexOf("-o") + 1];
const source = args.at(-1);
if (source.endsWith("wrong.erl")) {
	console.log(source + ":3:1: syntax error before: 'end'");
	process.exit(1);
}
console.log(source + ":1:1: Warning: hm");
const name = source.split("/").at(-1).replace(".erl", ".beam");
writeFileSync(out + "/" + name, JSON.stringify([args, readdirSync(".")]));
`,
);
chmodSync(erlc, 0o755);

describe("compileSources", () => {
	it("puts modules in the places of their sources, and removes them", async () => {
		const { files, warnings, remove } = await compileSources(
			["/a/one.beam", "/a/two.erl"],
			{ erlc, erlcOptions: ["-DX"] },
		);
		const [first, second = ""] = files;
		expect(first).toBe("/a/one.beam");
		expect(second).toMatch(/two\.beam$/);
		expect(warnings).toBe("/a/two.erl:1:1: Warning: hm\n");
		const [args, beside] = JSON.parse(readFileSync(second, "utf8"));
		expect(args.slice(0, 3)).toEqual([
			"+debug_info",
			"+beam_debug_info",
			"-DX",
		]);
		expect(args.at(-1)).toBe("/a/two.erl");
		// No module that the compiler might take for its own.
		expect(beside).toEqual([]);
		remove();
		expect(existsSync(second)).toBe(false);
	});

	it("leaves them in a folder that is named", async () => {
		const outDir = join(folder, "ebin");
		const { files, remove } = await compileSources(["/a/two.erl"], {
			erlc,
			outDir,
		});
		remove();
		expect(files).toEqual([join(outDir, "two.beam")]);
		expect(existsSync(join(outDir, "two.beam"))).toBe(true);
	});

	it("runs no compiler where there is no source", async () => {
		const { files, warnings } = await compileSources(["/a/one.beam"], {
			erlc: "no-such-program",
		});
		expect({ files, warnings }).toEqual({
			files: ["/a/one.beam"],
			warnings: "",
		});
	});

	it("says what the compiler says, and when there is none", async () => {
		const failing = (source: string, program: string) =>
			compileSources([source], { erlc: program });
		await expect(failing("/a/wrong.erl", erlc)).rejects.toThrow(
			"does not compile /a/wrong.erl\n/a/wrong.erl:3:1: syntax error before: 'end'",
		);
		await expect(failing("/a/b.erl", "no-such-program")).rejects.toThrow(
			AvmjitError,
		);
		await expect(failing("/a/b.erl", "no-such-program")).rejects.toThrow(
			"no-such-program: no such program",
		);
	});
});
