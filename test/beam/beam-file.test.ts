import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { AvmjitError } from "../../src/errors.ts";
import { beamBytes, beamNames, randomIntegers } from "../files.ts";

/** Reads it whole; what is wrong with it must be said by an AvmjitError. */
function read(bytes: Uint8Array): "read" | "refused" {
	try {
		decodeCode(readBeam(bytes, "test.beam"));
		return "read";
	} catch (error) {
		if (error instanceof AvmjitError && error.tag === "beam") return "refused";
		throw error;
	}
}

describe("readBeam", () => {
	it.each(beamNames())("reads %s", (name) => {
		const beam = readBeam(beamBytes(name), `${name}.beam`);
		expect(beam.name).toBe(name);
		const instructions = decodeCode(beam);
		expect(instructions.at(-1)?.op.name).toBe("int_code_end");
		// Instructions lie side by side.
		let offset = 0;
		for (const instruction of instructions) {
			expect(instruction.offset).toBe(offset);
			offset += instruction.size;
		}
	});

	it("reads funs, strings and lines", () => {
		const beam = readBeam(beamBytes("funs_free_variables"), "x");
		expect(beam.lambdas.some(({ freeVariables }) => freeVariables > 2)).toBe(
			true,
		);
		for (const { label } of beam.lambdas)
			expect(label).toBeLessThan(beam.code.labelCount);
		expect(beam.lines.lines.length).toBeGreaterThan(5);
		expect(beam.lines.lines.slice(1).every(({ line }) => line > 0)).toBe(true);
		expect([...beam.chunks.keys()]).toContain("Attr");
	});

	it("refuses native code", () => {
		const bytes = beamBytes("lists_basic");
		const text = new TextDecoder("latin1").decode(bytes);
		bytes.set(new TextEncoder().encode("HX86"), text.indexOf("Attr"));
		expect(() => readBeam(bytes, "x")).toThrowError(/native code/);
	});

	it("refuses a code header that AtomVM would take for instructions", () => {
		const bytes = beamBytes("lists_basic");
		const code = new TextDecoder("latin1").decode(bytes).indexOf("Code");
		bytes[code + 11] = 20;
		expect(() => readBeam(bytes, "x")).toThrowError(/header of 20 bytes/);
	});

	it("refuses every truncation of a file", () => {
		const bytes = beamBytes("lists_basic");
		for (let length = 0; length < bytes.length; length += 7)
			expect(read(bytes.slice(0, length))).toBe("refused");
	});

	it("refuses what is no BEAM file", () => {
		const random = randomIntegers(1);
		expect(read(new Uint8Array(0))).toBe("refused");
		expect(read(Uint8Array.from({ length: 500 }, () => random(256)))).toBe(
			"refused",
		);
		expect(read(new TextEncoder().encode("-module(x)."))).toBe("refused");
	});

	it("reads or refuses damaged files, and nothing else", () => {
		const random = randomIntegers(2);
		const names = beamNames();
		const counts = { read: 0, refused: 0 };
		for (let i = 0; i < 2000; i++) {
			const bytes = beamBytes(names[random(names.length)] ?? "");
			for (let n = random(4); n >= 0; n--)
				bytes[random(bytes.length)] = random(256);
			counts[read(bytes)]++;
		}
		expect(counts.read).toBeGreaterThan(100);
		expect(counts.refused).toBeGreaterThan(100);
	});
});
