import { describe, expect, it } from "vitest";
import {
	INSTRUCTIONS,
	type InstructionName,
	instructionNamed,
} from "../../src/beam/instructions.ts";
import type { Arg } from "../../src/beam/module-writer.ts";
import { SELDOM_EMITTED } from "../../src/beam/releases.ts";
import { handlerOf } from "../../src/jit/handlers.ts";
import {
	LEFT_TO_INTERPRETER,
	traitsOf,
} from "../../src/jit/instruction-traits.ts";
import { type Op, writtenModule } from "../beam/code.ts";
import { compiled, count, HEAP_POINTER, MAGIC } from "./compiled-text.ts";

const X0: Arg = { x: 0 };
const NIL: Arg = { atom: "" };
const y0: Arg = { y: 0 };
/** Label of the error at a function's head: the first one after the entry label, which is 1. */
const HEAD = 2;

/** What is compiled of a function of one argument. */
function text(fill: (op: Op) => void): string {
	return compiled(writtenModule(1, fill)).text("f/1");
}

describe("heap", () => {
	const writes = (name: InstructionName, ...args: readonly Arg[]): number =>
		count(
			text((op) => {
				op("test_heap", { u: 4 }, { u: 1 });
				op("put_list", X0, NIL, X0);
				op(name, ...args);
				op("put_list", X0, NIL, X0);
				op("return");
			}),
			new RegExp(`i32\\.store offset=${HEAP_POINTER}\n`, "g"),
		);

	it("is written once for allocations with what keeps it pending between", () => {
		expect(writes("move", X0, { x: 1 })).toBe(1);
		expect(writes("line", { u: 0 })).toBe(1);
		expect(writes("get_list", X0, { x: 1 }, { x: 2 })).toBe(1);
	});

	it("is written before what looks at it, or branches", () => {
		expect(writes("is_eq_exact", { f: HEAD }, X0, { x: 0 })).toBe(2);
		expect(writes("is_nil", { f: HEAD }, X0)).toBe(2);
	});
});

describe("operands", () => {
	/** Whether the y register that an instruction reads gets a local. */
	const hasLocal = (name: InstructionName, ...args: readonly Arg[]): boolean =>
		text((op) => {
			op("allocate", { u: 1 }, { u: 1 });
			op("move", X0, y0);
			op("call", { u: 1 }, { f: 1 });
			op(name, ...args);
			op("deallocate", { u: 1 });
			op("return");
		}).includes("(local $y0 i32)");

	it("that are read again are in a local", () => {
		expect(hasLocal("is_nonempty_list", { f: HEAD }, y0)).toBe(true);
		expect(hasLocal("is_eq_exact", { f: HEAD }, y0, NIL)).toBe(false);
	});
});

describe("leaf", () => {
	/** Whether f's code has in it what it calls: a comparison with the atom magic. */
	const isInlined = (fill: (op: Op) => void): boolean => {
		const beam = writtenModule(1, (op, writer) => {
			const leaf = writer.newLabel();
			op("allocate", { u: 0 }, { u: 1 });
			op("call", { u: 1 }, { f: leaf });
			op("deallocate", { u: 0 });
			op("return");
			writer.beginFunction("leaf", 1, leaf);
			fill(op);
		});
		return compiled(beam).text("f/1").includes(`i32.const ${MAGIC}`);
	};
	const magic: Arg = { atom: "magic" };
	const plus: Arg = { ext: ["erlang", "+", 2] };
	const length: Arg = { ext: ["erlang", "length", 1] };
	const hd: Arg = { ext: ["erlang", "hd", 1] };
	const phash: Arg = { ext: ["erlang", "no_such_bif", 1] };
	const fail: Arg = { f: 0 };
	/** f has labels 1 and 2, the leaf 3 and 4. */
	const leafHead: Arg = { f: 4 };

	it.each<[string, boolean, (op: Op) => void]>([
		["simple instructions", true, (op) => op("move", X0, { x: 1 })],
		["what comes to no code", true, (op) => op("line", { u: 0 })],
		[
			"arithmetic",
			true,
			(op) => op("gc_bif2", fail, { u: 1 }, plus, X0, { i: 1n }, X0),
		],
		["a BIF in line", true, (op) => op("bif1", fail, hd, X0, X0)],
		["another BIF", false, (op) => op("bif1", fail, phash, X0, X0)],
		[
			"a BIF that may collect",
			false,
			(op) => op("gc_bif1", fail, { u: 1 }, length, X0, X0),
		],
		["what allocates", false, (op) => op("test_heap", { u: 2 }, { u: 1 })],
		[
			"a comparison by a C function",
			false,
			(op) => op("is_eq", leafHead, X0, X0),
		],
	])("%s: %s", (_, expected, more) => {
		expect(
			isInlined((op) => {
				more(op);
				op("move", magic, X0);
				op("return");
			}),
		).toBe(expected);
	});

	it("may end in an error, which gives up", () => {
		expect(
			isInlined((op) => {
				op("move", magic, X0);
				op("badmatch", X0);
			}),
		).toBe(true);
	});

	it("counts code only", () => {
		const withMoves = (moves: number, lines: number) =>
			isInlined((op) => {
				for (let i = 0; i < moves; i++) op("move", magic, { x: i });
				for (let i = 0; i < lines; i++) op("line", { u: 0 });
				op("return");
			});
		expect(withMoves(7, 20)).toBe(true);
		expect(withMoves(8, 0)).toBe(false);
	});
});

describe("comesBack", () => {
	it("keeps native code from leaving at a label, but not elsewhere", () => {
		const always = {
			count: false,
			leaveHere: () => true,
			without: ["inlining", "runs"] as const,
		};
		const exits = (fill: (op: Op) => void): number | undefined =>
			compiled(writtenModule(1, fill), always).functions[0]?.exits.length;
		expect(exits((op) => op("wait", { f: 1 }))).toBe(0);
		expect(exits((op) => op("return"))).toBe(1);
	});
});

describe("LEFT_TO_INTERPRETER", () => {
	it("is what has no handler, with a reason or because it is hardly emitted", () => {
		for (const row of INSTRUCTIONS) {
			const { name } = row;
			const reason = (
				LEFT_TO_INTERPRETER as Partial<Record<InstructionName, string>>
			)[name];
			expect([name, handlerOf(row) === undefined]).toEqual([
				name,
				reason !== undefined,
			]);
			if (reason === "interpreter")
				expect([name, SELDOM_EMITTED[name]]).not.toEqual([name, undefined]);
		}
	});

	it("has nothing that native code is written around", () => {
		expect(traitsOf(instructionNamed("bs_add"))).toMatchObject({
			heap: "synced",
			leaf: "no",
		});
	});
});
