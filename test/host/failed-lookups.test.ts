import { describe, expect, it } from "vitest";
import { FailedLookups } from "../../src/host/failed-lookups.ts";
import { TermHeap } from "./term-heap.ts";

describe("the last lookup that failed", () => {
	const heap = new TermHeap();
	const module = heap.module("m");
	const name = heap.atom("f") >>> 6;

	it("is none at first", () => {
		expect(new FailedLookups(heap.reader).lastOf(0)).toBeUndefined();
	});

	it("is of a module, whatever function was meant", () => {
		const lookups = new FailedLookups(heap.reader);
		lookups.noFunction(module, name, 1);
		lookups.noModule(name);
		expect(lookups.lastOf(3)).toEqual({ module: "f" });
	});

	it("is of a function with as many arguments", () => {
		const lookups = new FailedLookups(heap.reader);
		lookups.noFunction(module, name, 1);
		const found = { module: "m", function: "f", arity: 1 };
		expect(lookups.lastOf(1)).toEqual(found);
		expect(lookups.lastOf(2)).toBeUndefined();
	});
});
