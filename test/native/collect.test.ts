import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/vm.js";
import { ProcessHeap } from "./random-heap.ts";

const vm = new Vm(compileBuild(await prepareAtomVm()), { jit: {} });
const global = vm.instance.call("globalcontext_new");
const collect = vm.jit?.exports.collect as (...args: number[]) => number;

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
