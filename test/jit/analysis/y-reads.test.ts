import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import { readsY } from "../../../src/jit/analysis/y-reads.ts";
import {
	f,
	ins,
	int,
	label,
	list,
	nil,
	noLabel,
	u,
	x,
	y,
} from "../assemble.ts";

const reads = (...instructions: readonly Instruction[]): boolean =>
	readsY(instructions, 0, 1);

const READ = ins("move", y(1), x(0));
const HARMLESS = ins("move", x(1), x(2));

describe("readsY: what reads y1", () => {
	it.each([
		["a move", READ],
		["a test", ins("is_eq", f(3), x(0), y(1))],
		["a list", ins("put_list", y(1), nil, x(0))],
		["a jump that looks at it", ins("select_val", y(1), f(3), list())],
		["a list of operands", ins("put_tuple2", x(0), list(int(1), y(1)))],
		["a BIF that may collect", ins("gc_bif1", f(0), u(0), u(0), y(1), x(0))],
		["what overwrites it", ins("move", y(1), y(1))],
		["what raises it", ins("badmatch", y(1))],
	])("%s", (_, instruction) => {
		expect(reads(instruction)).toBe(true);
	});

	it("is seen behind instructions that do no harm", () => {
		expect(reads(HARMLESS, ins("is_atom", f(3), x(0)), READ)).toBe(true);
		expect(reads(ins("line", u(1)), ins("move", y(0), y(2)), READ)).toBe(true);
		expect(reads(ins("put_tuple2", y(2), list(y(0), y(2), x(1))), READ)).toBe(
			true,
		);
	});
});

describe("readsY: what comes before a read and is its end", () => {
	it.each([
		["a label", label(4)],
		["a call", ins("call", u(0), u(2))],
		["a call with y1 among what it takes", ins("call_fun2", u(0), u(0), y(1))],
		["a return", ins("return")],
		["a jump", ins("jump", f(3))],
		["making room", ins("test_heap", u(3), u(1))],
		["a BIF that may collect", ins("gc_bif1", f(0), u(0), u(0), x(0), x(1))],
		["a frame", ins("allocate", u(3), u(0))],
		["a frame that goes", ins("deallocate", u(3))],
		["a frame that shrinks", ins("trim", u(1), u(1))],
		["a write", ins("move", x(0), y(1))],
		["a swap, which only takes it elsewhere", ins("swap", y(1), x(0))],
		["a write by a BIF", ins("bif0", u(0), y(1))],
		["the second of two writes", ins("get_list", x(0), x(1), y(1))],
	])("%s", (_, instruction) => {
		expect(reads(instruction, READ)).toBe(false);
		expect(reads(HARMLESS, instruction, READ)).toBe(false);
	});

	it("not writes of others: x1, y0", () => {
		expect(reads(ins("move", x(0), x(1)), READ)).toBe(true);
		expect(reads(ins("move", x(0), y(0)), READ)).toBe(true);
		expect(reads(ins("get_list", x(0), y(0), x(1)), READ)).toBe(true);
	});
});

describe("readsY", () => {
	it("is false at the end of the code", () => {
		expect(reads()).toBe(false);
		expect(reads(HARMLESS)).toBe(false);
	});

	it("looks from an instruction on", () => {
		const code = [READ, HARMLESS, ins("bif1", noLabel, u(0), y(2), x(0))];
		expect(readsY(code, 0, 1)).toBe(true);
		expect(readsY(code, 1, 1)).toBe(false);
		expect(readsY(code, 1, 2)).toBe(true);
		expect(readsY(code, 3, 2)).toBe(false);
	});

	it("does not take x registers or integers of the number for it", () => {
		expect(reads(ins("move", x(1), x(0)))).toBe(false);
		expect(reads(ins("is_eq", f(1), int(1), x(1)))).toBe(false);
	});
});
