import { describe, expect, it } from "vitest";
import type { Instruction } from "../../../src/beam/decode.ts";
import {
	type InstructionName,
	instructionNamed,
} from "../../../src/beam/instructions.ts";
import { reductionsOfCall } from "../../../src/jit/analysis/stack-use.ts";

const instruction = (name: InstructionName): Instruction => ({
	op: instructionNamed(name),
	offset: 0,
	size: 1,
	args: [],
});

describe("reductionsOfCall", () => {
	const plain = { locals: 20, widestCall: 4, exact: false };
	const body = [instruction("call")];

	it.each([
		["one for a small frame", { ...plain, instructions: body }, 1],
		["more for many locals", { ...plain, locals: 200, instructions: body }, 6],
		[
			"more for a wide call",
			{ ...plain, widestCall: 60, instructions: body },
			6,
		],
		[
			"more where the runtime calls",
			{ ...plain, instructions: [instruction("call_fun")] },
			2,
		],
		[
			"one for a leaf",
			{ ...plain, locals: 500, instructions: [instruction("call_only")] },
			1,
		],
		[
			"one when exact",
			{ ...plain, locals: 500, exact: true, instructions: body },
			1,
		],
		["at most 63", { ...plain, locals: 5000, instructions: body }, 63],
	])("is %s", (_, use, reductions) => {
		expect(reductionsOfCall(use)).toBe(reductions);
	});
});
