import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAvmPack } from "../../src/beam/avm-pack.ts";
import {
	benchUnderAtomVm,
	benchUnderOtp,
} from "../../src/harness/bench-others.ts";
import { fakeProgram } from "../fake-program.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-others-"));
// What is made on the way goes there, too.
process.env.TMPDIR = folder;
const beams = ["fib", "driver"].map((name) => {
	const path = join(folder, `${name}.beam`);
	writeFileSync(path, `bytes of ${name}`);
	return path;
});

const left = (): string[] =>
	readdirSync(folder)
		.filter((name) => !name.startsWith("avmjit-fake-"))
		.sort();

describe("Erlang/OTP", () => {
	it("is told where the program is, and what to print", async () => {
		const erl = fakeProgram("console.log(JSON.stringify(args));");
		expect(JSON.parse(await benchUnderOtp(erl, folder, "fib"))).toEqual([
			"-noshell",
			"-pa",
			folder,
			"-eval",
			'io:format("~w", [fib:bench()]), halt().',
		]);
	});

	it("that fails is an error that says of which program", async () => {
		const erl = fakeProgram('console.error("oops"); process.exit(1);');
		await expect(benchUnderOtp(erl, folder, "fib")).rejects.toMatchObject({
			tag: "tool",
			where: erl,
			what: expect.stringContaining("cannot run fib"),
		});
	});
});

describe("an AtomVM for this machine", () => {
	it("is given a pack that starts with a call of bench/0, and its value is read", async () => {
		const copy = join(folder, "copy.avm");
		const program = fakeProgram(`
import { copyFileSync } from "node:fs";
copyFileSync(args[0], ${JSON.stringify(copy)});
console.error("Return value: {42,[1,2]}");
process.exit(1);`);
		expect(await benchUnderAtomVm({ program }, beams, "fib")).toBe(
			"{42,[1,2]}",
		);
		const { entries, start } = readPack(copy);
		expect(entries).toEqual(["bench_start.beam", "fib.beam", "driver.beam"]);
		expect(start).toEqual(["bench_start.beam"]);
		expect(left()).toEqual(["copy.avm", "driver.beam", "fib.beam"]);
	});

	it("may have modules precompiled for it", async () => {
		const precompile = fakeProgram(`
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
const [word, folder, ...beams] = args;
for (const beam of beams) writeFileSync(folder + basename(beam), word);`);
		const copy = join(folder, "precompiled.avm");
		const program = fakeProgram(`
import { copyFileSync } from "node:fs";
copyFileSync(args[0], ${JSON.stringify(copy)});
console.log("Return value: ok");`);
		await benchUnderAtomVm(
			{ program, precompile: [precompile, "native"] },
			beams,
			"fib",
		);
		const text = readFileSync(copy, "latin1");
		expect(text.split("native").length - 1).toBe(3);
		expect(text).not.toContain("bytes of");
	});

	it("that prints no value, or ends otherwise, is an error", async () => {
		const silent = fakeProgram("");
		await expect(
			benchUnderAtomVm({ program: silent }, beams, "fib"),
		).rejects.toMatchObject({ what: "printed no value for fib" });
		const crash = fakeProgram("process.exit(3);");
		await expect(
			benchUnderAtomVm({ program: crash }, beams, "fib"),
		).rejects.toMatchObject({
			what: expect.stringContaining("cannot run fib"),
		});
	});
});

/** Names in a pack, and the one that it starts with. */
function readPack(file: string) {
	const { beams } = readAvmPack(new Uint8Array(readFileSync(file)), file);
	return {
		entries: beams.map(({ name }) => name),
		start: beams.filter(({ start }) => start).map(({ name }) => name),
	};
}
