import { describe, expect, it } from "vitest";
import type { BeamModule } from "../../../src/beam/beam-file.ts";
import type { Instruction } from "../../../src/beam/decode.ts";
import { AvmjitError } from "../../../src/errors.ts";
import { splitFunctions } from "../../../src/jit/graph/split-functions.ts";
import { atom, ins, label, u } from "../assemble.ts";

const beam = { atoms: ["m", "f", "g"] } as unknown as BeamModule;
const split = (...instructions: readonly Instruction[]) =>
	splitFunctions(beam, instructions);

const info = (name: number, arity: number): Instruction =>
	ins("func_info", atom(1), atom(name), u(arity));
const RETURN = ins("return");
const END = ins("int_code_end");
const LINE = ins("line", u(1));

describe("splitFunctions", () => {
	it("takes a function from the label of its func_info to the next one's", () => {
		const code = [
			label(1),
			LINE,
			info(2, 3),
			label(2),
			RETURN,
			label(3),
			info(3, 0),
			label(4),
			LINE,
			RETURN,
			END,
		];
		const functions = split(...code);
		expect(
			functions.map(({ name, arity, entryLabel }) => [name, arity, entryLabel]),
		).toEqual([
			["f", 3, 2],
			["g", 0, 4],
		]);
		expect(functions[0]?.instructions).toEqual(code.slice(0, 5));
		expect(functions[1]?.instructions).toEqual(code.slice(5, 10));
	});

	it("takes all labels and lines before func_info", () => {
		const code = [
			label(1),
			info(2, 0),
			label(2),
			RETURN,
			LINE,
			label(3),
			label(4),
			LINE,
			info(3, 0),
			label(5),
			RETURN,
		];
		const [first, second] = split(...code);
		expect(first?.instructions).toEqual(code.slice(0, 4));
		expect(second?.instructions).toEqual(code.slice(4));
	});

	it("leaves out what is before the first function, and has none without func_info", () => {
		expect(split(RETURN, label(1), info(2, 0), label(2), RETURN)).toMatchObject(
			[{ name: "f", instructions: { length: 4 } }],
		);
		expect(split(label(1), RETURN, END)).toEqual([]);
		expect(split()).toEqual([]);
	});

	it("has a name for functions whose atom is not there", () => {
		expect(split(label(1), info(9, 0), label(2))[0]?.name).toBe("?");
		expect(split(label(1), info(0, 0), label(2))[0]?.name).toBe("?");
	});

	it("refuses a label that is there twice", () => {
		const twice = [label(1), info(2, 0), label(2), RETURN, label(2), RETURN];
		expect(() => split(...twice)).toThrow("label 2 is there twice");
		expect(() => split(...twice)).toThrow(AvmjitError);
	});

	it("refuses func_info at the end of the code", () => {
		expect(() => split(label(1), info(2, 0))).toThrow(
			"func_info without operands or entry label",
		);
		expect(() => split(label(1), info(2, 0), END)).toThrow(AvmjitError);
	});
});
