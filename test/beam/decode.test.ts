import { describe, expect, it } from "vitest";
import type { BeamModule } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { opcodeOf } from "../../src/beam/instructions.ts";
import { OperandKind } from "../../src/beam/operand.ts";
import { AvmjitError } from "../../src/errors.ts";
import { decoded } from "./code.ts";

const MOVE = opcodeOf("move");
const END = opcodeOf("int_code_end");
const X0 = 0x03;
const LIST = 0x17;
const TYPED = 0x57;

function decodeBytes(bytes: readonly number[]) {
	return decodeCode({
		code: { bytes: Uint8Array.from(bytes) },
		where: "m.beam",
		atoms: [],
	} as unknown as BeamModule);
}

function decode(...bytes: readonly number[]) {
	return decodeBytes(bytes);
}

/** What is wrong with code, said by the right kind of error. */
function refusal(bytes: readonly number[]): string {
	try {
		decodeBytes(bytes);
	} catch (error) {
		if (error instanceof AvmjitError && error.tag === "beam")
			return error.message;
		throw error;
	}
	return "none";
}

describe("decodeCode", () => {
	it("says where each instruction is", () => {
		const code = decode(opcodeOf("return"), MOVE, 0x13, 0x24, END);
		expect(code.map(({ op, offset, size }) => [op.name, offset, size])).toEqual(
			[
				["return", 0, 1],
				["move", 1, 3],
				["int_code_end", 4, 1],
			],
		);
	});

	it("parses what a bs_match and a bs_create_bin are told", () => {
		const list = [{ atom: "skip" }, { u: 5 }];
		const { match } = decoded("bs_match", { f: 1 }, { x: 0 }, { list });
		expect(match?.commands).toEqual([{ name: "skip", bits: 5 }]);
		const build = decoded(
			"bs_create_bin",
			{ f: 0 },
			{ u: 0 },
			{ u: 1 },
			{ u: 8 },
			{ x: 0 },
			{
				list: [
					{ atom: "utf8" },
					{ u: 1 },
					{ u: 0 },
					{ atom: "" },
					{ x: 3 },
					{ atom: "undefined" },
				],
			},
		);
		expect(build.segments?.[0]?.source).toMatchObject({
			kind: OperandKind.X,
			value: 3,
		});
	});

	it("takes a register with a type for a register", () => {
		const [move] = decode(MOVE, TYPED, 0x13, 0x90, X0, END);
		expect(move?.args[0]).toMatchObject({
			kind: OperandKind.X,
			value: 1,
			type: 9,
		});
	});

	it("takes the highest register there is", () => {
		const [move] = decode(MOVE, 0x6b, 0xff, X0, END);
		expect(move?.args[0]).toMatchObject({ kind: OperandKind.X, value: 1023 });
	});

	it.each([
		["an unknown opcode", [0], /instruction 0 at offset 0 is not known/],
		[
			"an opcode of old",
			[opcodeOf("return"), 15],
			/instruction 15 at offset 1/,
		],
		["code without an end", [opcodeOf("return")], /has no end/],
		["no code", [], /has no end/],
		["code that ends in an instruction", [MOVE, X0], /ends inside an instr/],
		["code that ends in a number", [MOVE, 0x59, 1], /ends inside an operand/],
		[
			"a number longer than the code",
			[MOVE, 0xf9, 0x90, 1],
			/ends inside an operand/,
		],
		[
			"a length of a length",
			[MOVE, 0xf9, 0xf8, 0xf8, 0xf8, 0xf8],
			/no number where there must be one/,
		],
		[
			"a list longer than the code",
			[opcodeOf("init_yregs"), LIST, 0xf0, X0],
			/longer than the code/,
		],
		[
			"a list of no number",
			[opcodeOf("init_yregs"), LIST, X0, X0],
			/no number where/,
		],
		[
			"a list of fewer than none",
			[opcodeOf("init_yregs"), LIST, 0x18, 0xff, 0xff],
			/no number where/,
		],
		[
			"a list within a list",
			[opcodeOf("init_yregs"), LIST, 0x10, LIST, 0x10, X0, END],
			/list within a list/,
		],
		["an unknown kind of operand", [MOVE, 0x67], /operand kind 6/],
		[
			"an operand within an operand",
			[MOVE, TYPED, TYPED, X0],
			/operand within another/,
		],
		["x1024", [MOVE, 0x8b, 0x00, X0, END], /out of range/],
		["y1024", [MOVE, 0x8c, 0x00, X0, END], /out of range/],
		["x-1", [MOVE, 0x1b, 0xff, 0xff, X0, END], /out of range/],
		[
			"a register beyond 2^53",
			[MOVE, 0xdb, 1, 1, 1, 1, 1, 1, 1, 1, X0, END],
			/out of range/,
		],
	])("refuses %s", (_, bytes, message) => {
		expect(refusal(bytes)).toMatch(message);
	});

	it("refuses operands within operands as deep as one likes", () => {
		for (const first of [TYPED, 0x47, 0x27, 0x37, 0xf9, 0xf8])
			expect(refusal([MOVE, ...new Array(100_000).fill(first)])).not.toBe(
				"none",
			);
		const lists = Array.from({ length: 100_000 }, () => [LIST, 0x10]).flat();
		expect(refusal([opcodeOf("init_yregs"), ...lists])).toMatch(/list within/);
	});
});
