import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import type { Operand } from "../../../src/beam/operand.ts";
import {
	findRun,
	isArithmetic,
} from "../../../src/jit/analysis/integer-runs.ts";
import { ins, int, literal, noLabel, u, x, y } from "../assemble.ts";

const OPERATORS = [
	"+/2",
	"-/2",
	"*/2",
	"band/2",
	"bor/2",
	"bxor/2",
	"bsl/2",
	"bsr/2",
	"div/2",
	"rem/2",
	"max/2",
];

const bif = (
	name: string,
	left: Operand,
	right: Operand,
	destination: Operand,
): Instruction => {
	const number = OPERATORS.indexOf(name);
	return ins("gc_bif2", noLabel, u(4), u(number), left, right, destination);
};
const line = ins("line", u(1));

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
		expect(
			find([
				bif("+/2", x(0), x(1), x(2)),
				ins("move", x(2), x(3)),
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
			find([bif("+/2", x(0), x(1), x(2)), bif("max/2", x(2), x(0), x(0))]),
		).toBeUndefined();
		expect(
			find([bif("+/2", x(0), x(1), x(2)), bif("bsl/2", x(2), x(0), x(0))]),
		).toBeUndefined();
	});

	const twice = (name: string, right: Operand) =>
		find([bif("+/2", x(0), x(1), x(2)), bif(name, x(2), right, x(0))]);

	it.each(["+/2", "-/2", "*/2", "band/2", "bor/2", "bxor/2"])(
		"takes %s of registers and of integers",
		(name) => {
			expect(twice(name, x(1))?.steps).toHaveLength(2);
			expect(twice(name, y(1))?.inputs).toEqual([x(0), x(1), y(1)]);
			expect(twice(name, int(-3))?.steps[1]?.sources).toEqual([
				{ kind: "step", index: 0 },
				{ kind: "constant", value: -3n },
			]);
		},
	);

	const INT64_MAX = 2n ** 63n - 1n;
	it.each([
		["bsl/2", [0, 1, 63], [-1, 64, INT64_MAX]],
		["bsr/2", [0, 1, 63, 64, 1000, INT64_MAX], [-1, INT64_MAX + 1n]],
		["div/2", [1, 7, INT64_MAX], [0, -1, INT64_MAX + 1n]],
		["rem/2", [1, 7, INT64_MAX], [0, -1, INT64_MAX + 1n]],
		["+/2", [INT64_MAX, -INT64_MAX], [INT64_MAX + 1n, -INT64_MAX - 1n]],
	] as const)("takes %s with some constants only", (name, taken, left) => {
		for (const value of taken)
			expect(twice(name, int(value))?.end, `${value}`).toBe(2);
		for (const value of left)
			expect(twice(name, int(value)), `${value}`).toBeUndefined();
	});

	it.each(["bsl/2", "bsr/2", "div/2", "rem/2"])(
		"does not take %s by a register",
		(name) => {
			expect(twice(name, x(1))).toBeUndefined();
			expect(twice(name, y(1))).toBeUndefined();
		},
	);

	it("does not take operands that are no integers, on either side", () => {
		const float = literal(0);
		const first = bif("+/2", x(0), x(1), x(2));
		expect(find([first, bif("+/2", x(2), float, x(0))])).toBeUndefined();
		expect(find([first, bif("+/2", float, x(2), x(0))])).toBeUndefined();
		expect(find([first, bif("bsl/2", float, int(1), x(2))])).toBeUndefined();
	});

	it("does not take other instructions that look like it", () => {
		const first = bif("+/2", x(0), x(1), x(2));
		const other = ins("gc_bif3", noLabel, u(4), u(0), x(2), x(1), x(0), x(3));
		expect(find([first, other])).toBeUndefined();
	});

	it("takes a constant on the left, of shifts, too", () => {
		const run = find([
			bif("bsl/2", int(1), int(3), x(2)),
			bif("-/2", int(7), x(2), x(0)),
		]);
		expect(run?.steps.map(({ sources }) => sources)).toEqual([
			[
				{ kind: "constant", value: 1n },
				{ kind: "constant", value: 3n },
			],
			[
				{ kind: "constant", value: 7n },
				{ kind: "step", index: 0 },
			],
		]);
		expect(run?.inputs).toEqual([]);
	});

	it("keeps what its steps are: instruction, operator, operands, destination", () => {
		const run = findRun(
			[
				ins("return"),
				bif("*/2", x(0), y(3), x(2)),
				line,
				line,
				bif("bxor/2", x(2), x(0), y(1)),
				ins("return"),
			],
			1,
			6,
			(index) => OPERATORS[index] ?? "",
			() => [0],
		);
		expect([run?.first, run?.end]).toEqual([1, 5]);
		expect(run?.inputs).toEqual([x(0), y(3)]);
		expect(run?.steps).toEqual([
			{
				instruction: 1,
				operator: "*/2",
				operands: [x(0), y(3)],
				destination: x(2),
				sources: [
					{ kind: "input", index: 0 },
					{ kind: "input", index: 1 },
				],
			},
			{
				instruction: 4,
				operator: "bxor/2",
				operands: [x(2), x(0)],
				destination: y(1),
				sources: [
					{ kind: "step", index: 0 },
					{ kind: "input", index: 0 },
				],
			},
		]);
	});

	it("starts at its first instruction and at no other", () => {
		const steps = [
			bif("+/2", x(0), int(1), x(2)),
			bif("+/2", x(2), int(1), x(0)),
		];
		expect(find([line, ...steps])).toBeUndefined();
		expect(find([ins("move", x(0), x(1)), ...steps])).toBeUndefined();
		expect(find([])).toBeUndefined();
		expect(find([steps[0] as Instruction])).toBeUndefined();
	});

	it("ends before any other instruction, and before the end it is given", () => {
		const steps = [
			bif("+/2", x(0), int(1), x(2)),
			bif("+/2", x(2), int(1), x(3)),
			bif("+/2", x(3), int(1), x(0)),
		] as const;
		const [first, second, third] = steps;
		const move = ins("move", x(5), x(6));
		expect(find([first, second, move, third])?.end).toBe(2);
		expect(find([first, move, second, third])).toBeUndefined();
		const names = (index: number) => OPERATORS[index] ?? "";
		expect(findRun(steps, 0, 2, names, () => [0])?.steps).toHaveLength(2);
		expect(findRun(steps, 0, 1, names, () => [0])).toBeUndefined();
		expect(
			findRun([first, second, undefined, third], 0, 4, names, () => [0])?.end,
		).toBe(2);
		expect(findRun([first], 0, 5, names, () => [0])).toBeUndefined();
	});

	it("takes a step that uses nothing when a later one joins it to those before", () => {
		const joined = find([
			bif("+/2", x(0), int(1), x(2)),
			bif("+/2", x(1), int(1), x(3)),
			bif("+/2", x(2), x(3), x(0)),
			bif("+/2", x(5), int(1), x(6)),
		]);
		expect([joined?.end, joined?.steps.length]).toEqual([3, 3]);
		// The second uses what the first computed, the last two only each other.
		const apart = find([
			bif("+/2", x(0), int(1), x(2)),
			bif("+/2", x(2), int(1), x(0)),
			bif("+/2", x(5), int(1), x(6)),
			bif("+/2", x(6), int(1), x(5)),
		]);
		expect([apart?.end, apart?.steps.length]).toEqual([2, 2]);
		// One chain over two others, each of which goes further.
		const chained = find([
			bif("+/2", x(0), int(1), x(2)),
			bif("+/2", x(1), int(1), x(3)),
			bif("+/2", x(2), int(1), x(2)),
			bif("+/2", x(3), int(1), x(3)),
			bif("+/2", x(2), int(1), x(4)),
			bif("+/2", x(3), int(1), x(5)),
		]);
		expect(chained?.steps).toHaveLength(6);
	});

	it("tells x and y registers of one number apart", () => {
		expect(
			find([bif("+/2", x(0), int(1), x(2)), bif("+/2", y(2), int(1), x(0))]),
		).toBeUndefined();
	});

	it("asks for the registers that are read behind its last instruction", () => {
		const asked: number[] = [];
		findRun(
			[
				bif("+/2", x(0), int(1), x(2)),
				bif("+/2", x(2), int(1), x(3)),
				bif("+/2", x(9), int(1), x(8)),
			],
			0,
			3,
			(index) => OPERATORS[index] ?? "",
			(instruction) => {
				asked.push(instruction);
				return [];
			},
		);
		expect(asked).toEqual([1]);
	});

	it("has for results the last write of each register that is read later", () => {
		const steps = [
			bif("+/2", x(0), int(1), x(1)),
			bif("+/2", x(1), int(1), x(2)),
			bif("+/2", x(2), int(1), x(1)),
			bif("+/2", x(1), int(1), x(3)),
		];
		expect(find(steps, [])?.results).toEqual([]);
		expect(find(steps, [1])?.results).toEqual([2]);
		expect(find(steps, [1, 2, 3])?.results).toEqual([1, 2, 3]);
		expect(find(steps, [2, 3, 9])?.results).toEqual([1, 3]);
	});

	const masked = (name: string, right: Operand, mask: Operand = int(255)) =>
		find([
			bif("+/2", x(0), x(1), x(2)),
			bif(name, x(2), right, x(2)),
			bif("band/2", x(2), mask, x(0)),
		])?.onlyLowBits;

	it.each([
		["+/2", x(1)],
		["-/2", x(1)],
		["*/2", x(1)],
		["band/2", x(1)],
		["bor/2", x(1)],
		["bxor/2", x(1)],
		["bsl/2", int(3)],
	] as const)("passes a mask on through %s", (name, right) => {
		expect(masked(name, right)).toEqual([true, true, false]);
	});

	it.each([
		["bsr/2", int(3)],
		["div/2", int(3)],
		["rem/2", int(3)],
	] as const)("does not pass a mask on through %s", (name, right) => {
		expect(masked(name, right)).toEqual([false, true, false]);
	});

	it("takes zero for a mask, but no negative number and no register", () => {
		expect(masked("+/2", x(1), int(0))).toEqual([true, true, false]);
		expect(masked("+/2", x(1), int(-1))).toEqual([false, false, false]);
		expect(masked("+/2", x(1), x(1))).toEqual([false, false, false]);
	});

	it("takes a mask on the left, and one that is itself seen", () => {
		const run = find([
			bif("+/2", x(0), x(1), x(2)),
			bif("band/2", int(15), x(2), x(2)),
			bif("+/2", x(2), x(2), x(0)),
		]);
		expect(run?.onlyLowBits).toEqual([true, false, false]);
	});

	it("needs all bits where one of two uses is not masked", () => {
		const run = find([
			bif("+/2", x(0), x(1), x(2)),
			bif("band/2", x(2), int(15), x(3)),
			bif("+/2", x(2), x(3), x(0)),
		]);
		expect(run?.onlyLowBits).toEqual([false, false, false]);
	});
});

describe("isArithmetic", () => {
	it("knows the operators of runs", () => {
		expect(OPERATORS.filter((name) => !isArithmetic(name))).toEqual(["max/2"]);
	});
});
