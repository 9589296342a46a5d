import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBeam } from "../../../src/beam/beam-file.ts";
import { compileSource } from "../../../src/harness/watch/compile-source.ts";
import type { SuiteFiles } from "../../../src/harness/watch/suite-files.ts";
import { type FakeErlc, fakeErlc } from "./fake-erlc.ts";

let above: string;
let own: SuiteFiles;
let atomVm: SuiteFiles;
let erlc: FakeErlc;
beforeEach(() => {
	above = mkdtempSync(join(tmpdir(), "avmjit-compile-"));
	const [sources, beams] = [join(above, "sources"), join(above, "beams")];
	for (const folder of [sources, beams]) mkdirSync(folder);
	erlc = fakeErlc(above);
	own = { isAtomVm: false, sources, beams: sources, lists: [] };
	atomVm = { isAtomVm: true, sources, beams, lists: [] };
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

function source(name: string, text: string): string {
	const path = join(own.sources, name);
	writeFileSync(path, text);
	return path;
}

describe("a source", () => {
	it("becomes a module beside it, and nothing else is left there", async () => {
		const compiled = await compileSource(
			erlc.program,
			source("a.erl", "returns 1"),
			own,
		);
		expect(compiled).toEqual({ ok: true, output: "" });
		const bytes = readFileSync(join(own.sources, "a.beam"));
		expect(readBeam(new Uint8Array(bytes), "a").name).toBe("a");
		expect(readdirSync(own.sources).sort()).toEqual(["a.beam", "a.erl"]);
	});

	it("that is wrong leaves the module as it was", async () => {
		writeFileSync(join(own.sources, "a.beam"), "before");
		const compiled = await compileSource(
			erlc.program,
			source("a.erl", "nonsense"),
			own,
		);
		expect(compiled.ok).toBe(false);
		expect(compiled.output).toContain("syntax error before: nonsense");
		expect(readFileSync(join(own.sources, "a.beam"), "utf8")).toBe("before");
		expect(readdirSync(own.sources).sort()).toEqual(["a.beam", "a.erl"]);
	});

	it("says its warnings", async () => {
		const { ok, output } = await compileSource(
			erlc.program,
			source("a.erl", "warn unused\nreturns 1"),
			own,
		);
		expect([ok, output.trim()]).toEqual([true, "a.erl:1:1: Warning: unused"]);
	});

	it("of which no module comes is wrong", async () => {
		const script = join(above, "nothing.sh");
		writeFileSync(script, "#!/bin/sh\nexit 0\n", { mode: 0o755 });
		expect(
			await compileSource(script, source("a.erl", "returns 1"), own),
		).toEqual({ ok: false, output: "no a.beam came of it" });
	});

	it("of BEAM assembly is not optimised", async () => {
		await compileSource(erlc.program, source("a.S", "returns 1"), own);
		expect(existsSync(join(own.sources, "a.beam"))).toBe(true);
		expect(erlc.calls()[0]).toEqual(
			expect.arrayContaining(["+deterministic", "+from_asm", "+no_postopt"]),
		);
	});

	it("of AtomVM's suite finds what was generated for it", async () => {
		await compileSource(erlc.program, source("a.erl", "returns 1"), atomVm);
		expect(readdirSync(atomVm.beams)).toEqual(["a.beam"]);
		const args = erlc.calls()[0] ?? [];
		expect(args).toContain("-DAVM_DISABLE_JIT");
		expect(args.filter((_, i) => args[i - 1] === "-I")).toEqual([
			atomVm.beams,
			atomVm.sources,
		]);
	});
});

it("a compiler that is not there is an error of the user's", async () => {
	await expect(
		compileSource(join(above, "none"), source("a.erl", "returns 1"), own),
	).rejects.toMatchObject({ tag: "tool", what: "no such program" });
});
