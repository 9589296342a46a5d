/**
 * Turns a control-flow graph into nested WebAssembly blocks and loops
 * (the dominator-tree method of Norman Ramsey, "Beyond Relooper", ICFP 2022).
 *
 * Node 0 is the *dispatcher*: native code can be entered at the function's head and at every continuation, so the
 * graph has several entries, and the dispatcher is the one that dominates them all. A retreating edge to a node that
 * does not dominate its source (a loop with a second way in) goes through the dispatcher as well, which makes every
 * graph reducible.
 */
import { dominates, type Order, orderGraph } from "./dominators.ts";

export interface FlowGraph {
	/** Nodes are 0..nodeCount-1; 0 is the dispatcher. */
	readonly nodeCount: number;
	/** Nodes that `node` may go to next, without duplicates. For the dispatcher: the function's entries. */
	successors(node: number): readonly number[];
}

export interface StructuredFlow {
	readonly order: Order;
	/** Nodes the dispatcher must be able to reach: the function's entries and the targets of `viaDispatcher` edges. */
	readonly dispatchTargets: readonly number[];
	/** Whether the edge is taken by going back to the dispatcher. */
	viaDispatcher(from: number, to: number): boolean;
	/** Whether some edge goes back to this node: it is emitted as a loop. */
	isLoopHeader(node: number): boolean;
	/** Children in the dominator tree, to be emitted as blocks closed before each one's code, last in order first. */
	children(node: number): readonly number[];
}

export function structureFlow(graph: FlowGraph): StructuredFlow {
	const { nodeCount } = graph;
	const targets = new Set(graph.successors(0));
	const redirected = new Set<number>();
	const key = (from: number, to: number): number => from * nodeCount + to;
	let order: Order;
	for (;;) {
		const entries = [...targets];
		const successors = (node: number): readonly number[] =>
			node === 0 ? entries : graph.successors(node);
		order = orderGraph(nodeCount, 0, successors);
		const found = irreducibleEdges(order, graph, redirected, key);
		if (found.length === 0) break;
		for (const [from, to] of found) {
			redirected.add(key(from, to));
			targets.add(to);
		}
	}
	return describe(order, graph, targets, redirected, key);
}

function irreducibleEdges(
	order: Order,
	graph: FlowGraph,
	redirected: ReadonlySet<number>,
	key: (from: number, to: number) => number,
): [number, number][] {
	const found: [number, number][] = [];
	for (const node of order.rpo) {
		if (node === 0) continue;
		for (const next of graph.successors(node)) {
			if (redirected.has(key(node, next))) continue;
			if (isRetreating(order, node, next) && !dominates(order, next, node)) {
				found.push([node, next]);
			}
		}
	}
	return found;
}

function isRetreating(order: Order, from: number, to: number): boolean {
	return (order.position[to] ?? -1) <= (order.position[from] ?? -1);
}

function describe(
	order: Order,
	graph: FlowGraph,
	targets: ReadonlySet<number>,
	redirected: ReadonlySet<number>,
	key: (from: number, to: number) => number,
): StructuredFlow {
	const headers = new Set<number>();
	const children: number[][] = Array.from(
		{ length: graph.nodeCount },
		() => [],
	);
	for (const node of order.rpo) {
		if (node !== 0) children[order.idom[node] ?? 0]?.push(node);
		if (node === 0) continue;
		for (const next of graph.successors(node)) {
			if (redirected.has(key(node, next))) headers.add(0);
			else if (isRetreating(order, node, next)) headers.add(next);
		}
	}
	return {
		order,
		dispatchTargets: [...targets],
		viaDispatcher: (from, to) => redirected.has(key(from, to)),
		isLoopHeader: (node) => headers.has(node),
		children: (node) => children[node] ?? [],
	};
}
