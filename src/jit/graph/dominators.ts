/**
 * Reverse postorder and dominators of a rooted graph of small integers
 * (Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm").
 */
export interface Order {
	/** Reachable nodes, root first, every node before its forward successors. */
	readonly rpo: readonly number[];
	/** Position in `rpo` by node; -1 for unreachable nodes. */
	readonly position: Int32Array;
	/** Immediate dominator by node; the root's is itself, an unreachable node's is -1. */
	readonly idom: Int32Array;
}

export function orderGraph(
	nodeCount: number,
	root: number,
	successors: (node: number) => readonly number[],
): Order {
	const rpo = reversePostorder(nodeCount, root, successors);
	const position = new Int32Array(nodeCount).fill(-1);
	rpo.forEach((node, index) => {
		position[node] = index;
	});
	const predecessors: number[][] = Array.from({ length: nodeCount }, () => []);
	for (const node of rpo) {
		for (const next of successors(node)) predecessors[next]?.push(node);
	}
	const idom = new Int32Array(nodeCount).fill(-1);
	idom[root] = root;
	let changed = true;
	while (changed) {
		changed = false;
		for (const node of rpo) {
			if (node === root) continue;
			let best = -1;
			for (const from of predecessors[node] ?? []) {
				if (idom[from] === -1) continue;
				best = best === -1 ? from : intersect(best, from, idom, position);
			}
			if (idom[node] !== best) {
				idom[node] = best;
				changed = true;
			}
		}
	}
	return { rpo, position, idom };
}

/** Whether `a` dominates `b` (a node dominates itself). */
export function dominates(order: Order, a: number, b: number): boolean {
	let node = b;
	while (at(order.position, node) > at(order.position, a)) {
		node = at(order.idom, node);
	}
	return node === a;
}

function intersect(
	a: number,
	b: number,
	idom: Int32Array,
	position: Int32Array,
): number {
	let left = a;
	let right = b;
	while (left !== right) {
		while (at(position, left) > at(position, right)) left = at(idom, left);
		while (at(position, right) > at(position, left)) right = at(idom, right);
	}
	return left;
}

/** Iterative, as functions with thousands of labels would exhaust the stack. */
function reversePostorder(
	nodeCount: number,
	root: number,
	successors: (node: number) => readonly number[],
): number[] {
	const seen = new Uint8Array(nodeCount);
	const postorder: number[] = [];
	const stack: { node: number; next: number }[] = [{ node: root, next: 0 }];
	seen[root] = 1;
	for (;;) {
		const top = stack[stack.length - 1];
		if (top === undefined) break;
		const child = successors(top.node)[top.next++];
		if (child === undefined) {
			postorder.push(top.node);
			stack.pop();
		} else if (seen[child] === 0) {
			seen[child] = 1;
			stack.push({ node: child, next: 0 });
		}
	}
	return postorder.reverse();
}

function at(array: Int32Array, index: number): number {
	return array[index] ?? -1;
}
