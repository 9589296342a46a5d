import { describe, expect, it } from "vitest";
import type { HostContext } from "../../../src/host/imports/context.ts";
import { heap } from "../../../src/host/imports/heap.ts";
import { VmMemory } from "../../../src/host/memory.ts";

const PAGE = 65536;

function create(initial: number, maximum: number) {
	const memory = new VmMemory(new WebAssembly.Memory({ initial, maximum }));
	const imports = heap({ memory } as HostContext);
	const grow = imports.emscripten_resize_heap as (size: number) => number;
	return {
		grow,
		pages: () => memory.memory.buffer.byteLength / PAGE,
		imports,
	};
}

describe("emscripten_resize_heap", () => {
	it("does nothing when there is enough", () => {
		const { grow, pages } = create(10, 100);
		expect(grow(10 * PAGE)).toBe(1);
		expect(grow(1)).toBe(1);
		expect(pages()).toBe(10);
	});

	it("makes a fifth more than there was, or what is asked for", () => {
		const { grow, pages } = create(10, 100);
		expect(grow(10 * PAGE + 1)).toBe(1);
		expect(pages()).toBe(12);
		expect(grow(40 * PAGE)).toBe(1);
		expect(pages()).toBe(40);
		expect(grow(40 * PAGE + 1)).toBe(1);
		expect(pages()).toBe(48);
	});

	it("makes just what is asked for when a fifth more is too much", () => {
		const { grow, pages } = create(10, 11);
		expect(grow(10 * PAGE + 1)).toBe(1);
		expect(pages()).toBe(11);
	});

	it("fails when that is too much, too", () => {
		const { grow, pages } = create(10, 11);
		expect(grow(11 * PAGE + 1)).toBe(0);
		expect(pages()).toBe(10);
	});

	it("takes sizes from 2 GiB on as WebAssembly gives them: negative", () => {
		const { grow, pages } = create(10, 11);
		expect(grow(-PAGE)).toBe(0);
		expect(pages()).toBe(10);
	});
});

describe("emscripten_get_heap_max", () => {
	it("is a page below 4 GiB", () => {
		const { imports } = create(1, 1);
		expect(imports.emscripten_get_heap_max?.()).toBe(2 ** 32 - PAGE);
	});
});
