import { describe, expect, it } from "vitest";
import type { InstructionName } from "../../src/beam/instructions.ts";
import type { Arg } from "../../src/beam/module-writer.ts";
import {
	branchLabels,
	forEachRead,
	forEachWritten,
	registerCount,
	registersRead,
	wordsNeeded,
} from "../../src/beam/operands.ts";
import { decoded } from "./code.ts";

const NO_LABEL: Arg = { f: 0 };

function flow(name: InstructionName, ...args: readonly Arg[]) {
	const instruction = decoded(name, ...args);
	const read: number[] = [];
	const written: number[] = [];
	forEachRead(instruction, (n) => read.push(n));
	forEachWritten(instruction, (n) => written.push(n));
	return { read, written, before: registersRead(instruction, 7) };
}

describe("registers of an instruction", () => {
	it.each([
		["move", [{ x: 3 }, { x: 4 }], { read: [3], written: [4], before: 0 }],
		["move", [{ y: 3 }, { y: 4 }], { read: [], written: [], before: 0 }],
		// Both are read, and both are written.
		[
			"swap",
			[{ x: 1 }, { x: 2 }],
			{ read: [1, 2], written: [1, 2], before: 0 },
		],
		["return", [], { read: [], written: [], before: 1 }],
		// Pid and message; the message is the result.
		["send", [], { read: [], written: [0], before: 2 }],
		["build_stacktrace", [], { read: [], written: [0], before: 1 }],
		["raw_raise", [], { read: [], written: [0], before: 3 }],
		["bs_init_writable", [], { read: [], written: [0], before: 1 }],
		// What an exception has put there.
		["try_case", [{ y: 0 }], { read: [], written: [], before: 3 }],
		["catch_end", [{ y: 0 }], { read: [], written: [], before: 1 }],
		// All arguments of the function it is in.
		[
			"func_info",
			[{ atom: "m" }, { atom: "f" }, { u: 7 }],
			{ read: [], written: [], before: 7 },
		],
		["call", [{ u: 3 }, { f: 1 }], { read: [], written: [0], before: 3 }],
		[
			"call_last",
			[{ u: 3 }, { f: 1 }, { u: 9 }],
			{ read: [], written: [], before: 3 },
		],
		// The fun behind its arguments, or module and function.
		["call_fun", [{ u: 2 }], { read: [], written: [0], before: 3 }],
		[
			"call_fun2",
			[{ u: 0 }, { u: 2 }, { x: 5 }],
			{ read: [5], written: [0], before: 2 },
		],
		["apply", [{ u: 2 }], { read: [], written: [0], before: 4 }],
		["apply_last", [{ u: 2 }, { u: 9 }], { read: [], written: [], before: 4 }],
		// Roots of a collection.
		["test_heap", [{ u: 9 }, { u: 4 }], { read: [], written: [], before: 4 }],
		[
			"put_map_assoc",
			[NO_LABEL, { x: 1 }, { x: 2 }, { u: 3 }, { list: [{ x: 8 }, { x: 9 }] }],
			{ read: [1, 8, 9], written: [2], before: 3 },
		],
		[
			"get_map_elements",
			[{ f: 1 }, { x: 1 }, { list: [{ atom: "k" }, { x: 6 }] }],
			{ read: [1], written: [6], before: 0 },
		],
		[
			"init_yregs",
			[{ list: [{ y: 0 }, { y: 1 }] }],
			{ read: [], written: [], before: 0 },
		],
		// Of a segment: flags, value and size, but not what stands for its type.
		[
			"bs_create_bin",
			[
				NO_LABEL,
				{ u: 0 },
				{ u: 2 },
				{ u: 1 },
				{ x: 3 },
				{
					list: [
						{ atom: "integer" },
						{ u: 1 },
						{ u: 1 },
						{ atom: "" },
						{ x: 6 },
						{ x: 7 },
					],
				},
			],
			{ read: [6, 7], written: [3], before: 2 },
		],
		// A command that may collect makes roots of what is not written before it.
		[
			"bs_match",
			[
				{ f: 1 },
				{ x: 1 },
				{
					list: [
						{ atom: "integer" },
						{ u: 2 },
						{ atom: "" },
						{ u: 8 },
						{ u: 1 },
						{ x: 2 },
						{ atom: "get_tail" },
						{ u: 3 },
						{ u: 1 },
						{ x: 5 },
					],
				},
			],
			{ read: [1, 0, 1], written: [2, 5], before: 0 },
		],
	] as const)("%s %o", (name, args, expected) => {
		expect(flow(name, ...args)).toEqual(expected);
	});
});

describe("branchLabels", () => {
	it("are those of operands and of lists, but not 0 or a called function's", () => {
		const list = [{ atom: "a" }, { f: 4 }, { atom: "b" }, { f: 5 }];
		expect(
			branchLabels(decoded("select_val", { x: 0 }, { f: 3 }, { list })),
		).toEqual([3, 4, 5]);
		expect(branchLabels(decoded("jump", { f: 0 }))).toEqual([]);
		expect(branchLabels(decoded("call", { u: 1 }, { f: 4 }))).toEqual([]);
	});
});

describe("registerCount", () => {
	it("is one more than the highest, however it is used", () => {
		expect(registerCount([decoded("move", { x: 9 }, { y: 0 })], 0)).toBe(10);
		expect(registerCount([decoded("apply", { u: 11 })], 0)).toBe(13);
		expect(registerCount([], 5)).toBe(5);
		// An exception has three values.
		expect(registerCount([], 0)).toBe(3);
	});
});

describe("wordsNeeded", () => {
	it("counts floats and funs", () => {
		const heap = decoded("test_heap", { alloc: [2, 1, 1] }, { u: 0 }).args[0];
		expect(heap && wordsNeeded(heap)).toBe(8);
	});
});
