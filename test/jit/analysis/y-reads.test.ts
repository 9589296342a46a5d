import { describe, expect, it } from "vitest";
import type { Arg } from "../../../src/beam/module-writer.ts";
import { readsY } from "../../../src/jit/analysis/y-reads.ts";
import { decoded } from "../../beam/code.ts";

const y: Arg = { y: 1 };
const read = decoded("move", y, { x: 0 });

describe("readsY", () => {
	it("is so when it is read, in a list, too", () => {
		expect(readsY([read], 0, 1)).toBe(true);
		expect(readsY([read], 0, 2)).toBe(false);
		expect(readsY([read], 1, 1)).toBe(false);
		const tuple = decoded("put_tuple2", { x: 0 }, { list: [y] });
		expect(readsY([tuple], 0, 1)).toBe(true);
	});

	it.each([
		["a label", decoded("label", { u: 5 }), false],
		["a call", decoded("call", { u: 0 }, { f: 1 }), false],
		["an end", decoded("jump", { f: 1 }), false],
		["a collection", decoded("test_heap", { u: 1 }, { u: 0 }), false],
		["y registers that move", decoded("trim", { u: 1 }, { u: 1 }), false],
		["a write", decoded("move", { x: 0 }, y), false],
		["a swap", decoded("swap", y, { x: 0 }), false],
		["a write of another one", decoded("move", { x: 0 }, { y: 2 }), true],
	])("behind %s: %s", (_, before, expected) => {
		expect(readsY([before, read], 0, 1)).toBe(expected);
	});
});
