/** The stacks of a profile as a tree: what a flame graph shows. */
import type { Kind } from "./instrument/activities.ts";
import { KINDS } from "./kinds.ts";
import { nameOf, type Profile, timeSpent } from "./profile.ts";

export interface FlameNode {
	/** Of the Erlang function, or of what it was at. */
	readonly name: string;
	/** Whose time it is: of a leaf, not of an Erlang function. */
	readonly kind?: Kind;
	/** With what is below it, ms. */
	ms: number;
	/** Those that take most first. */
	readonly children: FlameNode[];
}

/** Parts of all time that are too small to be seen, and are left out. */
const LEAST = 1 / 5000;

export function flameTree({ seen, order, timeOf, ms }: Profile): FlameNode {
	const root: FlameNode = { name: "all", ms: 0, children: [] };
	const spent = timeSpent(seen.length, order, timeOf);
	seen.forEach(({ frames, activity }, i) => {
		const time = spent[i] ?? 0;
		if (time === 0) return;
		let node = root;
		node.ms += time;
		for (const frame of frames) {
			node = child(node, nameOf(frame));
			node.ms += time;
		}
		const { kind, name } = activity;
		if (kind !== "native" || frames.length === 0) {
			node = child(node, name === "" ? KINDS[kind] : name, kind);
			node.ms += time;
		}
	});
	prune(root, LEAST * ms);
	return root;
}

function child(parent: FlameNode, name: string, kind?: Kind): FlameNode {
	let found = parent.children.find(
		(node) => node.name === name && node.kind === kind,
	);
	if (found === undefined) {
		found = { name, ...(kind && { kind }), ms: 0, children: [] };
		parent.children.push(found);
	}
	return found;
}

function prune(node: FlameNode, least: number): void {
	const kept = node.children
		.filter(({ ms }) => ms >= least)
		.sort((a, b) => b.ms - a.ms);
	node.children.splice(0, node.children.length, ...kept);
	for (const one of kept) prune(one, least);
}
