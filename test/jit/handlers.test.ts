import { describe, expect, expectTypeOf, it } from "vitest";
import {
	INSTRUCTIONS,
	type InstructionName,
	type InstructionWith,
	instructionNamed,
	opcodeOf,
} from "../../src/beam/instructions.ts";
import type { Handler, Handlers } from "../../src/jit/emit/handler.ts";
import { bifs } from "../../src/jit/families/bifs.ts";
import { building } from "../../src/jit/families/binaries/building.ts";
import { matching } from "../../src/jit/families/binaries/matching.ts";
import { calls } from "../../src/jit/families/calls.ts";
import { comparisons } from "../../src/jit/families/comparisons.ts";
import { exceptions } from "../../src/jit/families/exceptions.ts";
import { floats } from "../../src/jit/families/floats.ts";
import { funs } from "../../src/jit/families/funs.ts";
import { jumps } from "../../src/jit/families/jumps.ts";
import { lists } from "../../src/jit/families/lists.ts";
import { maps } from "../../src/jit/families/maps.ts";
import { messages } from "../../src/jit/families/messages.ts";
import { moves } from "../../src/jit/families/moves.ts";
import { stack } from "../../src/jit/families/stack.ts";
import { tuples } from "../../src/jit/families/tuples.ts";
import { typeTests } from "../../src/jit/families/type-tests.ts";
import { familyOf, handlerOf } from "../../src/jit/handlers.ts";
import type {
	CompiledName,
	InstructionTraits,
	LEFT_TO_INTERPRETER,
} from "../../src/jit/instruction-traits.ts";

const families = {
	bifs,
	building,
	calls,
	comparisons,
	exceptions,
	floats,
	funs,
	jumps,
	lists,
	maps,
	matching,
	messages,
	moves,
	stack,
	tuples,
	typeTests,
};

const handler: Handler = () => true;

describe("handlers", () => {
	it("are one for each instruction that is not left to the interpreter", () => {
		const names = Object.values(families).flatMap((family) =>
			Object.keys(family),
		);
		expect(new Set(names).size).toBe(names.length);
		const compiled = INSTRUCTIONS.filter((row) => handlerOf(row) !== undefined);
		expect(names.toSorted()).toEqual(compiled.map(({ name }) => name).sort());
	});

	it("are of the family that has them", () => {
		const familyNamed = (name: InstructionName) =>
			familyOf(instructionNamed(name));
		expect(familyNamed("move")).toBe("moves");
		expect(familyNamed("is_tuple")).toBe("type tests");
		expect(familyNamed("bs_match")).toBe("matching");
		expect(familyNamed("func_info")).toBeUndefined();
	});
});

// What follows is checked by tsc (`npm run check`): each line marked as an error must be one.

describe("types of the tables", () => {
	it("have a row for each name, and a handler or a reason", () => {
		expectTypeOf<
			CompiledName | keyof typeof LEFT_TO_INTERPRETER
		>().toEqualTypeOf<InstructionName>();
		expectTypeOf<keyof typeof moves>().toExtend<CompiledName>();
		expectTypeOf<InstructionWith<"resumes", "exception">>().toEqualTypeOf<
			"try_case" | "catch_end"
		>();
		expectTypeOf<InstructionWith<"callee", "value">>().toEqualTypeOf<
			"call_fun" | "call_fun2" | "apply" | "apply_last"
		>();
	});

	it("refuse a handler without a row", () => {
		const family: Handlers = { move: handler };
		expect(family.move).toBe(handler);
		const other: Handlers = {
			// @ts-expect-error There is no such instruction.
			is_not_eq: handler,
		};
		expect(Object.keys(other)).toHaveLength(1);
		const interpreted: Handlers = {
			// @ts-expect-error This one is left to the interpreter.
			func_info: handler,
		};
		expect(Object.keys(interpreted)).toHaveLength(1);
	});

	it("refuse handlers of which one is missing", () => {
		// @ts-expect-error Neither all families nor all handlers of these.
		const all: Readonly<Record<CompiledName, Handler>> = { ...moves, ...calls };
		expect(Object.keys(all).length).toBeGreaterThan(0);
	});

	it("refuse a row without a column, or with a value that is none", () => {
		type Rows = Readonly<Partial<Record<InstructionName, InstructionTraits>>>;
		const rows: Rows = {
			// @ts-expect-error It does not say whether it comes back.
			move: { heap: "pending", operands: "once", leaf: "simple", run: "ends" },
			swap: {
				heap: "pending",
				operands: "once",
				leaf: "simple",
				// @ts-expect-error No such place in a run.
				run: "never",
				comesBack: false,
			},
		};
		expect(Object.keys(rows)).toHaveLength(2);
	});

	it("refuse traits of which a row is missing", () => {
		// @ts-expect-error Every other instruction.
		const traits: Readonly<Record<InstructionName, boolean>> = { move: true };
		expect(Object.keys(traits)).toHaveLength(1);
	});

	it("refuse names that are none", () => {
		// @ts-expect-error bs_match2 is none.
		expect(() => opcodeOf("bs_match2")).toThrow();
	});
});
