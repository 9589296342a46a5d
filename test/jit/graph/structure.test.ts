import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominates } from "../../../src/jit/graph/dominators.ts";
import { structureFlow } from "../../../src/jit/graph/structure.ts";

const flowOf = (edges: readonly (readonly number[])[]) =>
	structureFlow({
		nodeCount: edges.length,
		successors: (node) => edges[node] ?? [],
	});

describe("structureFlow", () => {
	it("needs no dispatcher loop for a natural loop with one way in", () => {
		const flow = flowOf([[1], [1, 2], []]);
		expect(flow.isLoopHeader(1)).toBe(true);
		expect(flow.isLoopHeader(0)).toBe(false);
		expect(flow.viaDispatcher(1, 1)).toBe(false);
	});

	it("sends an edge into a loop with a second entry through the dispatcher", () => {
		// 1 → 2 → 1 is a loop that can also be entered at 2.
		const flow = flowOf([[1, 2], [2], [1]]);
		expect(flow.isLoopHeader(0)).toBe(true);
		const back = flow.viaDispatcher(2, 1) || flow.viaDispatcher(1, 2);
		expect(back).toBe(true);
	});

	it("leaves only retreating edges to dominators, for any graph", () => {
		const edges = fc
			.integer({ min: 2, max: 10 })
			.chain((n) =>
				fc.array(
					fc.uniqueArray(fc.integer({ min: 1, max: n - 1 }), { maxLength: 3 }),
					{ minLength: n, maxLength: n },
				),
			);
		fc.assert(
			fc.property(edges, (successors) => {
				const flow = flowOf(successors);
				const { position } = flow.order;
				for (const node of flow.order.rpo) {
					if (node === 0) continue;
					for (const next of successors[node] ?? []) {
						if (flow.viaDispatcher(node, next)) {
							expect(flow.dispatchTargets).toContain(next);
							continue;
						}
						if ((position[next] ?? 0) > (position[node] ?? 0)) continue;
						expect(dominates(flow.order, next, node)).toBe(true);
						expect(flow.isLoopHeader(next)).toBe(true);
					}
				}
			}),
		);
	});
});
