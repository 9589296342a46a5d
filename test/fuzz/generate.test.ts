import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { emitPrograms } from "../../src/fuzz/emit-module.ts";
import { generateProgram } from "../../src/fuzz/generate.ts";
import { damage } from "../../src/fuzz/mutate.ts";
import { printModule } from "../../src/fuzz/print-erlang.ts";

const tapes = fc.array(fc.nat(255), { maxLength: 500, size: "max" });

describe("a generated program", () => {
	it("comes of any tape, and is the same each time", () => {
		fc.assert(
			fc.property(tapes, (tape) => {
				const source = printModule("m", [generateProgram(tape)]);
				expect(printModule("m", [generateProgram(tape)])).toBe(source);
				expect(source).not.toMatch(/undefined\(|NaN|\[object/);
			}),
			{ numRuns: 50 },
		);
	});

	it("is BEAM code that can be read", () => {
		fc.assert(
			fc.property(tapes, (tape) => {
				const bytes = emitPrograms("m", [generateProgram(tape)]);
				expect(decodeCode(readBeam(bytes, "m")).length).toBeGreaterThan(10);
			}),
			{ numRuns: 50 },
		);
	});

	it("is small when the tape is", () => {
		expect(printModule("m", [generateProgram([])])).toContain(
			"p0_main() -> 0.",
		);
	});
});

describe("a damaged module", () => {
	const good = emitPrograms("m", [generateProgram([1, 2, 3])]);
	it("differs from the good one, in the same way for the same seed", () => {
		const damaged = Array.from({ length: 50 }, (_, i) => damage(good, i));
		expect(damaged).toEqual(
			Array.from({ length: 50 }, (_, i) => damage(good, i)),
		);
		const changed = damaged.filter(
			(bytes) => Buffer.compare(bytes, good) !== 0,
		).length;
		expect(changed).toBeGreaterThan(45);
	});
});
