import { describe, expect, it } from "vitest";
import {
	hasTrait,
	INSTRUCTIONS,
	instructionByOpcode,
	instructionNamed,
	opcodeOf,
} from "../../src/beam/instructions.ts";

describe("the table of instructions", () => {
	it("has each number and each name once", () => {
		const numbers = INSTRUCTIONS.map(({ opcode }) => opcode);
		expect(new Set(numbers).size).toBe(INSTRUCTIONS.length);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(new Set(INSTRUCTIONS.map(({ name }) => name)).size).toBe(
			INSTRUCTIONS.length,
		);
	});

	it("finds rows by number and by name", () => {
		for (const row of INSTRUCTIONS) {
			expect(instructionByOpcode[row.opcode]).toBe(row);
			expect(instructionNamed(row.name)).toBe(row);
			expect(opcodeOf(row.name)).toBe(row.opcode);
		}
		// fmult_old and the like: not since OTP 26.
		expect(instructionByOpcode[15]).toBeUndefined();
		expect(instructionByOpcode[0]).toBeUndefined();
		expect(instructionByOpcode[255]).toBeUndefined();
	});

	it("says what is called wherever something is, and only there", () => {
		for (const { name, callee, flow } of INSTRUCTIONS) {
			const calls = /^(call|apply)/.test(name);
			expect([name, callee !== "none"]).toEqual([name, calls]);
			if (flow === "call") expect(callee).not.toBe("none");
		}
	});

	it("has no role twice where one is enough", () => {
		for (const { name, operands } of INSTRUCTIONS) {
			for (const role of ["live", "arity", "import", "commands"] as const) {
				const count = operands.filter((each) => each === role).length;
				expect([name, role, count <= 1]).toEqual([name, role, true]);
			}
		}
	});

	it("tells rows apart by a column", () => {
		const row = instructionNamed("catch_end");
		expect(hasTrait(row, "resumes", "exception")).toBe(true);
		expect(hasTrait(row, "resumes", "itself")).toBe(false);
	});
});
