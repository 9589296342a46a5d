import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { erlcEmitter } from "../../src/fuzz/erlang-compiler.ts";
import { generateProgram } from "../../src/fuzz/generate.ts";
import { fakeProgram } from "../fake-program.ts";

const programs = [generateProgram([1, 2, 3, 4])];
const folder = mkdtempSync(join(tmpdir(), "avmjit-emit-"));
// What is made on the way goes there.
process.env.TMPDIR = folder;
const left = (): string[] =>
	readdirSync(folder).filter((name) => !name.startsWith("avmjit-fake-"));

describe("modules by erlc", () => {
	it("are what it makes of the programs' source", async () => {
		const erlc = fakeProgram(`
import { readFileSync, writeFileSync } from "node:fs";
const source = readFileSync(args.at(-1), "utf8");
writeFileSync(args[args.indexOf("-o") + 1] + "/fuzz.beam", args[0] + source.split("\\n")[0]);`);
		const bytes = await erlcEmitter(erlc)(programs);
		expect(new TextDecoder().decode(bytes)).toBe(
			"+deterministic-module(fuzz).",
		);
		expect(left()).toEqual([]);
	});

	it("are none when it refuses: the first error is said", async () => {
		const erlc = fakeProgram(
			'console.log("fuzz.erl:1: Warning: unused\\nfuzz.erl:2: syntax error"); process.exit(1);',
		);
		await expect(erlcEmitter(erlc)(programs)).rejects.toMatchObject({
			tag: "tool",
			where: erlc,
			what: "does not compile a generated program: fuzz.erl:2: syntax error",
		});
	});

	it("are none when it is not there", async () => {
		await expect(erlcEmitter("/no/such/erlc")(programs)).rejects.toMatchObject({
			tag: "usage",
			where: "/no/such/erlc",
		});
	});
});
