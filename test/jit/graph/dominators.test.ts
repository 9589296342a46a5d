import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominates, orderGraph } from "../../../src/jit/graph/dominators.ts";

const graph = (edges: readonly (readonly number[])[]) =>
	orderGraph(edges.length, 0, (node) => edges[node] ?? []);

describe("orderGraph", () => {
	it("orders a diamond and finds that its root dominates the join", () => {
		const order = graph([[1, 2], [3], [3], []]);
		expect(order.rpo[0]).toBe(0);
		expect(order.rpo.at(-1)).toBe(3);
		expect(order.idom[3]).toBe(0);
		expect(dominates(order, 0, 3)).toBe(true);
		expect(dominates(order, 1, 3)).toBe(false);
	});

	it("leaves unreachable nodes out", () => {
		const order = graph([[1], [], [1]]);
		expect(order.rpo).toEqual([0, 1]);
		expect(order.position[2]).toBe(-1);
		expect(order.idom[2]).toBe(-1);
	});

	it("puts the last successor right behind its node", () => {
		expect(graph([[1, 2], [], []]).rpo).toEqual([0, 2, 1]);
	});

	it("agrees with the definition: a dominates b when b cannot be reached without a", () => {
		const edges = fc
			.integer({ min: 2, max: 9 })
			.chain((n) =>
				fc.array(
					fc.array(fc.integer({ min: 0, max: n - 1 }), { maxLength: 3 }),
					{ minLength: n, maxLength: n },
				),
			);
		fc.assert(
			fc.property(edges, (successors) => {
				const order = graph(successors);
				for (const b of order.rpo) {
					for (const a of order.rpo) {
						const without = reachable(successors, a);
						expect(dominates(order, a, b)).toBe(a === b || !without.has(b));
					}
				}
			}),
		);
	});
});

/** Nodes that can be reached from 0 without going through `removed`. */
function reachable(
	edges: readonly (readonly number[])[],
	removed: number,
): Set<number> {
	const seen = new Set<number>();
	const visit = (node: number): void => {
		if (node === removed || seen.has(node)) return;
		seen.add(node);
		for (const next of edges[node] ?? []) visit(next);
	};
	visit(0);
	return seen;
}
