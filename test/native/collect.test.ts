import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Boxed, PRIMARY_BOXED } from "../../dist/src/abi/terms.js";
import { TestProcess } from "./process.ts";
import { ProcessHeap } from "./random-heap.ts";
import { describeNative } from "./runtime.ts";

await describeNative("collect.c", (runtime) => {
	const { vm, global } = runtime;
	const native =
		(name: string) =>
		(...args: number[]): number =>
			runtime.native(name, ...args);
	const [collect, copyTerm, termWords] = [
		native("collect"),
		native("copy_term"),
		native("term_words"),
	];
	/** A tuple of two that is in no heap, as literals are. */
	const literal = (): number => {
		const process = new TestProcess(runtime);
		return process.put({ tuple: [[], 1n] });
	};

	describe("collect", () => {
		const ours = new ProcessHeap(vm, global);
		const theirs = new ProcessHeap(vm, global);
		const outside = [literal()];

		it("leaves what AtomVM's collector leaves, and what was there", () => {
			fc.assert(
				fc.property(
					fc.array(fc.nat(), { maxLength: 400, size: "max" }),
					(tape) => {
						ours.fill(tape, outside);
						theirs.fill(tape, outside);
						const before = ours.describe().reachable;
						expect(theirs.describe().reachable).toEqual(before);
						const size = ours.size;
						expect(collect(ours.context, size, 4, ours.xAt)).toBe(0);
						vm.instance.call(
							"memory_gc__original",
							theirs.context,
							size,
							4,
							theirs.xAt,
						);
						expect(ours.describe()).toEqual(theirs.describe());
						expect(ours.describe().reachable).toEqual(before);
						expect(ours.used).toBe(theirs.used);
					},
				),
				{ numRuns: 1000, seed: 1, endOnFailure: true },
			);
		}, 120_000);
	});

	describe("copy_term", () => {
		const source = new ProcessHeap(vm, global);
		const ours = new ProcessHeap(vm, global);
		const theirs = new ProcessHeap(vm, global);
		const outside = [literal()];
		const original = (...args: number[]): number =>
			vm.instance.call("memory_copy_term_tree_internal__original", ...args);

		it("copies as AtomVM does, and term_words measures as it does", () => {
			fc.assert(
				fc.property(
					fc.array(fc.nat(), { maxLength: 400, size: "max" }),
					fc.nat(3),
					(tape, root) => {
						source.fill(tape, outside);
						const before = source.describe();
						const term = vm.instance.memory.u32(source.xAt + 4 * root);
						fc.pre(source.treeWords(term) < 10_000);
						const words = vm.instance.call(
							"memory_estimate_usage__original",
							term,
						);
						expect(termWords(term)).toBe(words);
						// A match state's binary is not counted.
						const room = 2 * words + 100;
						ours.copy(term, copyTerm, room);
						theirs.copy(term, original, room);
						expect(ours.describe()).toEqual(theirs.describe());
						expect(ours.used).toBe(theirs.used);
						expect(source.describe().reachable).toEqual(before.reachable);
					},
				),
				{ numRuns: 1000, seed: 2, endOnFailure: true },
			);
		}, 120_000);
	});

	it("keeps as many registers as are roots, and no more", () => {
		const process = new TestProcess(runtime);
		for (const roots of [0, 1, 3]) {
			process.reset(128);
			for (let n = 0; n < 4; n++)
				process.setX(n, process.tuple(process.integer(BigInt(n))));
			const left = process.x(3);
			expect(collect(process.context, 64, roots, process.xAt)).toBe(0);
			expect([process.size, process.used]).toEqual([64, 2 * roots]);
			for (let n = 0; n < roots; n++)
				expect(process.text(process.x(n))).toBe(`{${n}}`);
			expect(process.x(3)).toBe(left);
		}
	});

	it("keeps what is shared shared, also of two binaries", () => {
		const process = new TestProcess(runtime);
		const shared = process.tuple(process.integer(1n));
		const whole = process.binary(new Uint8Array(100).fill(7), "refc");
		const part = process.boxed(Boxed.SubBinary, 3, 5, whole);
		process.setX(0, process.tuple(shared, shared, whole, part));
		expect(collect(process.context, 256, 1, process.xAt)).toBe(0);
		const [, first, second, moved, sub] = process.wordsOf(process.x(0));
		expect(first).toBe(second);
		expect(first).not.toBe(shared);
		const of = process.wordsOf(sub ?? 0)[3];
		expect(of).toBe(moved);
		expect(process.text(sub ?? 0)).toBe("<<7,7,7>>");
		expect((sub ?? 0) % 4).toBe(PRIMARY_BOXED);
	});
});
