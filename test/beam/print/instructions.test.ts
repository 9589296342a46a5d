import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../../src/beam/beam-file.ts";
import { decodeCode } from "../../../src/beam/decode.ts";
import { ModuleWriter } from "../../../src/beam/module-writer.ts";
import {
	instructionComment,
	instructionText,
} from "../../../src/beam/print/instructions.ts";
import { ERLANG_TESTS } from "../../files.ts";
import { EXPECT } from "../../jit/golden.ts";

function beamIn(folder: URL, name: string): BeamModule {
	const bytes = readFileSync(new URL(`${name}.beam`, folder));
	return readBeam(new Uint8Array(bytes), name);
}

function textsOf(beam: BeamModule): string[] {
	return decodeCode(beam).map((one) => instructionText(beam, one));
}

const writer = new ModuleWriter("printed");
const entry = writer.newLabel();
writer.beginFunction("f", 2, entry);
writer.op(
	"gc_bif2",
	{ f: 0 },
	{ u: 2 },
	{ ext: ["erlang", "+", 2] },
	{ x: 0 },
	{ y: 1 },
	{ x: 300 },
);
writer.op(
	"move",
	{ literal: { tuple: [[104n, 105n], { atom: "Elixir.A" }] } },
	{ x: 0 },
);
writer.op("move", { atom: "It is" }, { x: 0 });
writer.op("move", { i: -(2n ** 60n) }, { x: 0 });
writer.op("call_ext_only", { u: 2 }, { ext: ["lists", "map", 2] });
writer.exportFunction("f", 2, entry);
const beam = readBeam(writer.toBytes(), "printed.beam");

describe("instructionText", () => {
	it("has operands as in an assembler's listing, and literals as terms", () => {
		expect(textsOf(beam)).toEqual([
			"label 2",
			"func_info printed f 2",
			"label 1",
			"gc_bif2 f0 2 erlang:+/2 x0 y1 x300",
			`move {"hi",'Elixir.A'} x0`,
			"move 'It is' x0",
			`move -${2n ** 60n} x0`,
			"call_ext_only 2 lists:map/2",
			"int_code_end",
		]);
	});

	it("has the strings of binaries as such", () => {
		const texts = textsOf(beamIn(EXPECT, "building"));
		expect(texts.join("\n")).toMatch(/^bs_create_bin .*\bstring .*<<"/m);
	});

	it("names what an allocation is of", () => {
		const all = textsOf(
			beamIn(new URL("../../../bench/programs/", import.meta.url), "fib"),
		);
		expect(all).toContain("test_heap [funs 1] 0");
	});

	it("has something for every instruction of the suite", () => {
		for (const name of readdirSync(ERLANG_TESTS)) {
			if (!name.endsWith(".beam")) continue;
			for (const text of textsOf(beamIn(ERLANG_TESTS, name.slice(0, -5))))
				expect(text).not.toMatch(/\bliteral \d|\batom \d|#Term|\[object|NaN/);
		}
	});
});

describe("instructionComment", () => {
	const fib = beamIn(
		new URL("../../../bench/programs/", import.meta.url),
		"fib",
	);
	const comments = new Map(
		decodeCode(fib).map((one) => [
			instructionText(fib, one),
			instructionComment(fib, one, (label) => `label ${label}`),
		]),
	);

	it("says what is called, what a fun is of, and which line it is", () => {
		expect(comments.get("call 1 f10")).toBe("label 10");
		expect(comments.get("make_fun3 0 x0 []")).toBe("fun unit/0");
		expect(comments.get("line 5")).toBe("line 13");
		expect(comments.get("return")).toBe("");
	});
});
