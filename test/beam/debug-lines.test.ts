import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { withoutDebugLines } from "../../src/beam/debug-lines.ts";
import { decodeCode, type Instruction } from "../../src/beam/decode.ts";
import { beamBytes } from "../files.ts";

/** Compiled with beam_debug_info. */
const ORDERS = new Uint8Array(
	readFileSync(new URL("../debug/dap/fixtures/orders.beam", import.meta.url)),
);

const decode = (bytes: Uint8Array): Instruction[] =>
	decodeCode(readBeam(bytes, "orders.beam"));

describe("withoutDebugLines", () => {
	const before = decode(ORDERS);
	const after = decode(withoutDebugLines(ORDERS, "orders.beam"));
	const at = new Map(
		after.map((instruction) => [instruction.offset, instruction]),
	);

	it("leaves no debug_line, and all else where it was", () => {
		expect(before.some(({ op }) => op.name === "debug_line")).toBe(true);
		expect(after.some(({ op }) => op.name === "debug_line")).toBe(false);
		for (const instruction of before)
			if (instruction.op.name !== "debug_line")
				expect(at.get(instruction.offset)).toEqual(instruction);
	});

	it("has lines of the same place up to the instruction after it", () => {
		for (const { op, offset, size, args } of before) {
			if (op.name !== "debug_line") continue;
			const inside = after.filter(
				(line) => line.offset >= offset && line.offset < offset + size,
			);
			expect(inside.map((line) => line.op.name)).toEqual(
				inside.map(() => "line"),
			);
			expect(inside.at(-1)?.args[0]?.value).toBe(args[1]?.value);
			expect(inside.reduce((sum, line) => sum + line.size, 0)).toBe(size);
		}
	});

	it("does not touch a module without them, nor the bytes it was given", () => {
		const plain = beamBytes("lists_basic");
		expect(withoutDebugLines(plain, "lists_basic.beam")).toBe(plain);
		expect(decode(ORDERS)).toEqual(before);
	});
});
