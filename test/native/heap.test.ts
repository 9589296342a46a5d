import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { smallInteger } from "../../dist/src/abi/terms.js";
import { Bit, TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { loadSubject } from "./subject.ts";

/** memory.h, enum MemoryShrinkMode */
const Mode = { noShrink: 0, canShrink: 1, forceShrink: 2, noGc: 3 } as const;
/** native/heap.c */
const ROOMY = 2048;
const BUSY = 24;
const NEVER = 0x7fffffff;

const ONE = smallInteger(1);

await describeNative("heap.c", (runtime) => {
	const ours = new TestProcess(runtime);
	const theirs = new TestProcess(runtime);
	const { native, avm, linkage } = runtime;
	const { memory } = runtime.vm.instance;
	const original = (
		process: TestProcess,
		need: number,
		live: number,
		mode: number,
	): number =>
		avm(
			"memory_ensure_free_with_roots__original",
			process.context,
			need,
			live,
			process.xAt,
			mode,
		);
	/** Live data: a list in x0, a tuple in x1, one on the stack; and some garbage. */
	const fill = (process: TestProcess, words: number, live: number): void => {
		process.reset(words);
		process.setX(1, process.put({ tuple: [{ atom: "b" }, 1n << 50n] }));
		process.push(process.put({ tuple: [{ atom: "y" }] }));
		process.setX(
			0,
			process.put(Array.from({ length: live }, (_, i) => BigInt(i))),
		);
	};
	const content = (process: TestProcess): string =>
		[process.x(0), process.x(1), ...process.stack(1)]
			.map((term) => process.text(term))
			.join(" ");
	/** Free words, wherever the stack is. */
	const freeWords = (process: TestProcess): number => {
		const plain =
			process.field("e") >= process.heapField("heap_start") &&
			process.field("e") <= process.heapField("heap_end");
		return plain
			? process.free
			: (process.heapField("heap_end") - process.heapField("heap_ptr")) / 4;
	};
	beforeEach(() => {
		runtime.setCell("COLLECT_ALWAYS", 0);
	});

	it("ensure_free keeps AtomVM's sizes while a process is small", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 40, max: 200 }),
				fc.nat(10),
				fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 6 }),
				(words, live, steps) => {
					for (const process of [ours, theirs]) fill(process, words, live);
					const before = content(ours);
					for (const [need, garbage] of steps) {
						for (const process of [ours, theirs])
							process.fillUp(Math.min(process.free, garbage));
						expect(native("ensure_free", ours.context, need, 2)).toBe(1);
						if (theirs.free < need) original(theirs, need, 2, Mode.canShrink);
						expect(ours.size).toBe(theirs.size);
						expect(ours.used).toBe(theirs.used);
						expect(ours.free).toBeGreaterThanOrEqual(need);
						expect(content(ours)).toBe(before);
					}
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("ensure_free does nothing where there is enough", () => {
		fill(ours, 100, 3);
		const pointer = ours.heapField("heap_ptr");
		for (const need of [0, 1, ours.free]) {
			native("ensure_free", ours.context, need, 2);
			expect(ours.heapField("heap_ptr")).toBe(pointer);
		}
		native("ensure_free", ours.context, ours.free + 1, 2);
		expect(ours.heapField("heap_ptr")).not.toBe(pointer);
	});

	it("a process that has collected often, or needs much, gets a roomy heap", () => {
		fill(ours, 100, 3);
		for (let n = 1; n <= BUSY + 1; n++) {
			ours.fillUp(0);
			expect(ours.size).toBeLessThan(ROOMY);
			native("ensure_free", ours.context, 10, 2);
			expect(ours.size >= ROOMY).toBe(n > BUSY);
		}
		fill(ours, 1000, 3);
		native("ensure_free", ours.context, ROOMY, 2);
		expect(ours.size).toBeGreaterThanOrEqual(ROOMY);
		// What is live of it, and that it is collected only when it is full.
		const live = ours.used + 1;
		expect(ours.field("min_heap_size")).toBe(live);
		const pointer = ours.heapField("heap_ptr");
		native("ensure_free", ours.context, ours.free, 2);
		expect(ours.heapField("heap_ptr")).toBe(pointer);
		expect(runtime.cell("TEST_HEAP_BELOW")).toBe(NEVER);
	});

	it("a roomy heap has room for as much again as is live", () => {
		ours.reset(9000);
		const items = Array.from({ length: 4000 }, () => ONE);
		ours.setX(0, ours.list(items));
		ours.fillUp(0);
		native("ensure_free", ours.context, 100, 1);
		const live = ours.used;
		expect(live).toBe(8000);
		expect(ours.field("min_heap_size")).toBe(8000);
		ours.fillUp(0);
		native("ensure_free", ours.context, 100, 1);
		expect(ours.used).toBe(8000);
		expect(ours.free).toBeGreaterThanOrEqual(8000);
		// All that was live goes: what is much too large shrinks.
		ours.setX(0, ONE);
		ours.fillUp(0);
		native("ensure_free", ours.context, 100, 1);
		expect(ours.size).toBeLessThan(4 * ROOMY + 1000);
		expect(ours.size).toBeGreaterThanOrEqual(ROOMY);
	});

	it("processes with limits of their own keep AtomVM's sizes, however large", () => {
		const policies: ((process: TestProcess) => void)[] = [
			(process) => process.setField("heap_growth_strategy", 1),
			(process) => {
				process.bits = Bit.hasMinHeapSize;
				process.setField("min_heap_size", 50);
			},
			(process) => {
				process.bits = Bit.hasMaxHeapSize;
				process.setField("max_heap_size", 20_000);
			},
		];
		for (const policy of policies)
			for (const need of [10, 300, ROOMY + 10]) {
				for (const process of [ours, theirs]) {
					fill(process, 100, 3);
					policy(process);
				}
				for (let n = 0; n <= BUSY + 1; n++) {
					for (const process of [ours, theirs])
						process.fillUp(Math.min(process.free, 5));
					native("ensure_free", ours.context, need, 2);
					original(theirs, need, 2, Mode.canShrink);
					expect([n, ours.size, ours.used]).toEqual([
						n,
						theirs.size,
						theirs.used,
					]);
				}
				expect(ours.field("min_heap_size")).toBe(theirs.field("min_heap_size"));
				expect(ours.field("max_heap_size")).toBe(theirs.field("max_heap_size"));
			}
	});

	it("gives 0 where a limit is reached", () => {
		fill(ours, 100, 3);
		ours.bits = Bit.hasMaxHeapSize;
		ours.setField("max_heap_size", 100);
		expect(native("ensure_free", ours.context, 200, 2)).toBe(0);
		expect(native("test_heap", ours.context, 200, 2)).toBe(0);
		expect(native("make_room", ours.context, 2)).toBe(1);
		ours.fillUp(0);
		ours.push(...[]);
		expect(native("ensure_free", ours.context, 1000, 2)).toBe(0);
	});

	it("erlang:garbage_collect/0 leaves what AtomVM leaves, of roomy heaps, too", () => {
		for (const words of [100, 5000]) {
			for (const process of [ours, theirs]) {
				fill(process, words, 10);
				process.fillUp(20);
			}
			const hook = native(
				"ensure_free_hook",
				ours.context,
				0,
				2,
				ours.xAt,
				Mode.forceShrink,
			);
			expect(hook).toBe(original(theirs, 0, 2, Mode.forceShrink));
			expect(ours.size).toBe(theirs.size);
			expect(content(ours)).toBe(content(theirs));
		}
	});

	it("where nothing may be collected, a fragment has the room, and allocations look closer", () => {
		for (const [words, need] of [
			[100, 200],
			[5000, 5001],
		] as const) {
			fill(ours, words, 3);
			for (const cell of ["ALLOCATE_BELOW", "TEST_HEAP_BELOW"] as const)
				runtime.setCell(cell, NEVER);
			const hook = (more: number): number =>
				native("ensure_free_hook", ours.context, more, 2, ours.xAt, Mode.noGc);
			expect(hook(1)).toBe(0);
			expect(runtime.cell("ALLOCATE_BELOW")).toBe(NEVER);
			expect(hook(need)).toBe(0);
			expect(ours.hasFragments).toBe(true);
			expect(runtime.cell("ALLOCATE_BELOW")).toBe(0);
			expect(runtime.cell("TEST_HEAP_BELOW")).toBe(0);
		}
	});

	it("test_heap shrinks as AtomVM's instruction does", () => {
		for (const [words, need] of [
			[1000, 2],
			[1000, 10],
			[1000, 20],
			[300, 0],
			[2000, 31],
		] as const) {
			for (const process of [ours, theirs]) fill(process, words, 3);
			const shrinks = theirs.free > 64 * need;
			if (shrinks) original(theirs, 32 * need, 2, Mode.canShrink);
			expect(native("test_heap", ours.context, need, 2)).toBe(1);
			expect([words, need, ours.size]).toEqual([words, need, theirs.size]);
			expect(content(ours)).toBe(content(theirs));
		}
		fill(ours, ROOMY + 100, 3);
		native("test_heap", ours.context, 1, 2);
		expect(ours.size).toBe(ROOMY + 100);
		fill(ours, 100, 3);
		ours.fillUp(1);
		native("test_heap", ours.context, 5, 2);
		expect(ours.free).toBeGreaterThanOrEqual(5);
	});

	it("fragments are left until they are many, and then taken in", () => {
		const fragment = (words: number): void => {
			fill(ours, 400, 3);
			ours.setField("max_heap_size", words);
			ours.addFragment(50);
		};
		fragment(ROOMY);
		native("ensure_free", ours.context, 10, 2);
		expect(ours.hasFragments).toBe(true);
		// The stack is in the older one: allocations look closer.
		expect(runtime.cell("ALLOCATE_BELOW")).toBe(0);
		fragment(ROOMY + 1);
		const before = content(ours);
		native("ensure_free", ours.context, 10, 2);
		expect(ours.hasFragments).toBe(false);
		expect(content(ours)).toBe(before);
		expect(ours.field("max_heap_size")).toBe(0);
		expect(runtime.cell("ALLOCATE_BELOW")).toBe(NEVER);
		expect(runtime.cell("TEST_HEAP_BELOW")).toBe(63 * 4 + 1);
		// A limit of its own: at once.
		fragment(0);
		ours.setField("heap_growth_strategy", 1);
		native("ensure_free", ours.context, 10, 2);
		expect(ours.hasFragments).toBe(false);
	});

	it("nif_result takes in the fragments that a NIF has left, when they are many", () => {
		const subject = loadSubject(runtime, "heap_subject");
		const result = (words: number, limits: boolean): string => {
			fill(ours, 100, 3);
			if (limits) ours.setField("heap_growth_strategy", 1);
			ours.addFragment(words);
			const term = memoryTuple(ours);
			const got = native("nif_result", ours.context, subject.module, 0, term);
			expect(ours.text(got)).toBe("{made,by,nif}");
			expect(ours.x(0)).toBe(got);
			return ours.hasFragments ? "left" : "taken in";
		};
		expect(result(20, false)).toBe("left");
		expect(ours.field("max_heap_size")).toBe(20);
		expect(runtime.cell("ALLOCATE_BELOW")).toBe(0);
		expect(result(ROOMY - 10, false)).toBe("left");
		expect(result(20, true)).toBe("taken in");
		fill(ours, 100, 3);
		const plain = memoryTuple(ours);
		expect(native("nif_result", ours.context, subject.module, 0, plain)).toBe(
			plain,
		);
	});

	it("collects at every allocation when told to, into as much memory", () => {
		fill(ours, 500, 3);
		const before = content(ours);
		const used = ours.used;
		runtime.setCell("COLLECT_ALWAYS", 1);
		for (let n = 0; n < 3; n++) {
			ours.words(ONE, ONE, ONE);
			const size = ours.size;
			native("ensure_free", ours.context, 1, 2);
			expect(ours.used).toBeLessThanOrEqual(used);
			expect(ours.size).toBe(size);
			expect(content(ours)).toBe(before);
			expect(runtime.cell("COLLECT_ALWAYS")).toBe(n + 2);
		}
		runtime.setCell("COLLECT_ALWAYS", 0xffffffff);
		native("test_heap", ours.context, 1, 2);
		expect(runtime.cell("COLLECT_ALWAYS")).toBe(1);
		// With much in use only at some.
		ours.reset(10_000);
		ours.fillUp(10_000 - 3000);
		const collects = [1, 2, 3, 4, 5, 6].filter((count) => {
			ours.reset(10_000);
			ours.fillUp(10_000 - 3000);
			runtime.setCell("COLLECT_ALWAYS", count);
			native("ensure_free", ours.context, 1, 0);
			return ours.used === 0;
		});
		expect(collects).toEqual([3, 6]);
	});

	it("extended registers have addresses, are roots, and go when they are dead", () => {
		fill(ours, 200, 3);
		const list = ours.put([{ atom: "in_x20" }]);
		const at = native("extended_register", ours.context, 20);
		const other = native("extended_register", ours.context, 17);
		expect(native("extended_register", ours.context, 20)).toBe(at);
		expect(other).not.toBe(at);
		memory.setU32(at, list);
		memory.setU32(other, ours.put({ tuple: [{ atom: "in_x17" }] }));
		ours.fillUp(0);
		native("ensure_free", ours.context, 10, 21);
		expect(ours.text(memory.u32(at))).toBe("[in_x20]");
		expect(memory.u32(at)).not.toBe(list);
		native("ensure_free", ours.context, ours.free + 1, 18);
		expect(native("extended_register", ours.context, 17)).toBe(other);
		expect(ours.text(memory.u32(other))).toBe("{in_x17}");
		native("test_heap", ours.context, 1, 0);
		native("ensure_free", ours.context, 1, 0);
		const field = ours.at("extended_x_regs");
		expect(memory.u32(field + linkage.offset("ListHead", "next"))).toBe(field);
	});

	it("float registers are made once", () => {
		const process = new TestProcess(runtime);
		expect(process.field("fr")).toBe(0);
		const at = native("float_registers", process.context);
		expect(process.field("fr")).toBe(at);
		memory.view.setFloat64(at + 8, 2.5, true);
		expect(native("float_registers", process.context)).toBe(at);
		expect(memory.f64(at + 8)).toBe(2.5);
	});

	it("make_room leaves twelve words for a NIF, its arguments as roots", () => {
		fill(ours, 100, 3);
		const before = content(ours);
		ours.fillUp(12);
		const pointer = ours.heapField("heap_ptr");
		expect(native("make_room", ours.context, 2)).toBe(1);
		expect(ours.heapField("heap_ptr")).toBe(pointer);
		ours.fillUp(11);
		expect(native("make_room", ours.context, 2)).toBe(1);
		expect(freeWords(ours)).toBeGreaterThanOrEqual(12);
		expect(content(ours)).toBe(before);
	});

	/** In the newest part of the heap, which the stack is not in. */
	function memoryTuple(process: TestProcess): number {
		const top = process.field("e");
		process.setField("e", process.heapField("heap_end"));
		const names = ["made", "by", "nif"].map((name) => process.atom(name));
		const tuple = process.tuple(...names);
		process.setField("e", top);
		return tuple;
	}
});
