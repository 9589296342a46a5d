import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import { ProcessHeap } from "./random-heap.ts";

const vm = new Vm(compileBuild(await prepareAtomVm()), { jit: {} });
const global = vm.instance.call("globalcontext_new");
type Native = (...args: number[]) => number;
const { collect, copy_term, term_words } = (vm.jit?.exports ?? {}) as Record<
	"collect" | "copy_term" | "term_words",
	Native
>;

/** A tuple of two that is in no heap, as literals are. */
function literal(): number {
	const address = vm.instance.allocate(12);
	for (const [i, word] of [2 << 6, 0x3b, 0x1f].entries())
		vm.instance.memory.setU32(address + 4 * i, word);
	return address | 2;
}

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
			{ numRuns: 1000, seed: 1 },
		);
	}, 60_000);
});

describe("copy_term", () => {
	const source = new ProcessHeap(vm, global);
	const ours = new ProcessHeap(vm, global);
	const theirs = new ProcessHeap(vm, global);
	const outside = [literal()];
	const original: Native = (...args) =>
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
					expect(term_words(term)).toBe(words);
					// A match state's binary is not counted.
					const room = 2 * words + 100;
					ours.copy(term, copy_term, room);
					theirs.copy(term, original, room);
					expect(ours.describe()).toEqual(theirs.describe());
					expect(ours.used).toBe(theirs.used);
					expect(source.describe().reachable).toEqual(before.reachable);
				},
			),
			{ numRuns: 1000, seed: 2, endOnFailure: true },
		);
	}, 60_000);
});
