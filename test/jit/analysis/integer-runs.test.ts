import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import { instructionNamed } from "../../../src/beam/instructions.ts";
import {
	type Operand,
	OperandKind,
	operand,
} from "../../../src/beam/operand.ts";
import { findRun } from "../../../src/jit/analysis/integer-runs.ts";

const x = (n: number): Operand => operand(OperandKind.X, n);
const y = (n: number): Operand => operand(OperandKind.Y, n);
const int = (n: number): Operand => operand(OperandKind.Integer, n);
const OPERATORS = ["+/2", "band/2", "bsl/2", "length/1"];

const bif = (
	name: string,
	left: Operand,
	right: Operand,
	destination: Operand,
): Instruction => {
	const number = operand(OperandKind.Unsigned, OPERATORS.indexOf(name));
	const none = operand(OperandKind.Label, 0);
	const live = operand(OperandKind.Unsigned, 4);
	return {
		op: instructionNamed("gc_bif2"),
		args: [none, live, number, left, right, destination],
	} as unknown as Instruction;
};
const line = {
	op: instructionNamed("line"),
	args: [int(1)],
} as unknown as Instruction;

const find = (instructions: Instruction[], live: number[] = [0]) =>
	findRun(
		instructions,
		0,
		instructions.length,
		(index) => OPERATORS[index] ?? "",
		() => live,
	);

describe("findRun", () => {
	it("takes what hangs together, across line instructions", () => {
		const run = find([
			bif("+/2", x(0), x(1), x(2)),
			line,
			bif("band/2", x(2), int(255), x(0)),
			bif("+/2", x(5), int(1), x(6)),
		]);
		expect([run?.first, run?.end, run?.steps.length]).toEqual([0, 3, 2]);
		expect(run?.inputs).toEqual([x(0), x(1)]);
		expect(run?.results).toEqual([1]);
	});

	it("ends at whatever else is between", () => {
		const move = { op: instructionNamed("move"), args: [x(2), x(3)] };
		expect(
			find([
				bif("+/2", x(0), x(1), x(2)),
				move as unknown as Instruction,
				bif("band/2", x(2), int(255), x(0)),
			]),
		).toBeUndefined();
	});

	it("is none where nothing is used twice", () => {
		expect(
			find([bif("+/2", x(0), int(1), x(2)), bif("+/2", x(1), int(1), x(3))]),
		).toBeUndefined();
	});

	it("takes registers as they were before they are written", () => {
		const run = find([
			bif("+/2", x(0), int(1), x(0)),
			bif("+/2", x(0), x(0), x(0)),
		]);
		expect(run?.inputs).toEqual([x(0)]);
		expect(run?.steps[1]?.sources).toEqual([
			{ kind: "step", index: 0 },
			{ kind: "step", index: 0 },
		]);
		expect(run?.results).toEqual([1]);
	});

	it("stores y registers whether they are read or not", () => {
		const run = find(
			[bif("+/2", x(0), int(1), y(0)), bif("+/2", y(0), int(1), x(1))],
			[],
		);
		expect(run?.results).toEqual([0]);
	});

	it("needs only low bits below a mask, but all of what is seen", () => {
		const masked = find([
			bif("+/2", x(0), x(1), x(2)),
			bif("+/2", x(2), x(1), x(2)),
			bif("band/2", x(2), int(255), x(0)),
		]);
		expect(masked?.onlyLowBits).toEqual([true, true, false]);
		const seen = find(
			[bif("+/2", x(0), x(1), x(2)), bif("band/2", x(2), int(255), x(0))],
			[0, 2],
		);
		expect(seen?.onlyLowBits).toEqual([false, false]);
	});

	it("ends at other functions, and at shifts by a register", () => {
		expect(
			find([bif("+/2", x(0), x(1), x(2)), bif("length/1", x(2), x(0), x(0))]),
		).toBeUndefined();
		expect(
			find([bif("+/2", x(0), x(1), x(2)), bif("bsl/2", x(2), x(0), x(0))]),
		).toBeUndefined();
	});
});
