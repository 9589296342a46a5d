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

	const graphs = fc
		.integer({ min: 2, max: 9 })
		.chain((n) =>
			fc.array(
				fc.uniqueArray(fc.integer({ min: 1, max: n - 1 }), { maxLength: 3 }),
				{ minLength: n, maxLength: n },
			),
		);

	it("changes no way: with the dispatcher's, all that could be reached can be", () => {
		fc.assert(
			fc.property(graphs, (successors) => {
				const flow = flowOf(successors);
				const seen = new Set<number>();
				const visit = (node: number): void => {
					if (seen.has(node)) return;
					seen.add(node);
					for (const next of successors[node] ?? []) visit(next);
				};
				visit(0);
				expect([...flow.order.rpo].sort()).toEqual([...seen].sort());
				for (const entry of successors[0] ?? [])
					expect(flow.dispatchTargets).toContain(entry);
			}),
		);
	});

	it("has each node but the dispatcher once in the tree, below its dominator, in order", () => {
		fc.assert(
			fc.property(graphs, (successors) => {
				const { order, children } = flowOf(successors);
				const found: number[] = [];
				for (const node of order.rpo) {
					const below = children(node);
					found.push(...below);
					for (const child of below) expect(order.idom[child]).toBe(node);
					const positions = below.map((child) => order.position[child] ?? -1);
					expect(positions).toEqual([...positions].sort((a, b) => a - b));
				}
				expect(found.sort()).toEqual(order.rpo.slice(1).sort());
			}),
		);
	});

	it("has loops only where an edge goes back, and none through the dispatcher for reducible graphs", () => {
		fc.assert(
			fc.property(graphs, (successors) => {
				const flow = flowOf(successors);
				const { rpo, position } = flow.order;
				const at = (node: number): number => position[node] ?? -1;
				for (const header of rpo.slice(1)) {
					const back = rpo.some(
						(node) =>
							node !== 0 &&
							(successors[node] ?? []).includes(header) &&
							!flow.viaDispatcher(node, header) &&
							at(header) <= at(node),
					);
					expect(flow.isLoopHeader(header)).toBe(back);
				}
				const redirects = rpo.some((node) =>
					(successors[node] ?? []).some((next) =>
						flow.viaDispatcher(node, next),
					),
				);
				expect(flow.isLoopHeader(0)).toBe(redirects);
				if (isReducible(successors)) expect(redirects).toBe(false);
			}),
		);
	});
});

/**
 * By the definition of Hecht and Ullman: when edges from a node to itself are taken away, and nodes merged with their
 * only predecessor, as long as there are such, one node is left.
 */
function isReducible(edges: readonly (readonly number[])[]): boolean {
	const next = new Map<number, Set<number>>();
	const visit = (node: number): void => {
		if (next.has(node)) return;
		next.set(node, new Set(edges[node]));
		for (const to of edges[node] ?? []) visit(to);
	};
	visit(0);
	for (;;) {
		for (const [node, to] of next) to.delete(node);
		const merged = [...next.keys()].some((node) => {
			const from = [...next].filter(([, to]) => to.has(node));
			const [only] = from;
			if (node === 0 || from.length !== 1 || only === undefined) return false;
			const [, to] = only;
			to.delete(node);
			for (const target of next.get(node) ?? []) to.add(target);
			next.delete(node);
			return true;
		});
		if (!merged) return next.size === 1;
	}
}
