/**
 * A profile in the format of Chrome's DevTools and VS Code (.cpuprofile: Profiler.Profile of the DevTools protocol). Its
 * functions are Erlang's, with the lines of their .erl; what a function was at stands below it as a function of its own.
 */
import { pathToFileURL } from "node:url";
import type { Seen } from "./frames.ts";
import type { FullProfile } from "./full-profile.ts";
import { KINDS } from "./kinds.ts";
import type { Frame } from "./module-code.ts";
import { nameOf } from "./profile.ts";

export interface CpuProfileNode {
	readonly id: number;
	readonly callFrame: {
		readonly functionName: string;
		readonly scriptId: string;
		readonly url: string;
		/** From 0; -1 where there is none. */
		readonly lineNumber: number;
		readonly columnNumber: number;
	};
	hitCount: number;
	readonly children: number[];
	/** Lines from 1. */
	positionTicks?: { readonly line: number; ticks: number }[];
}

export interface CpuProfile {
	readonly nodes: readonly CpuProfileNode[];
	/** µs */
	readonly startTime: number;
	readonly endTime: number;
	/** Node by its id, and µs since the one before. */
	readonly samples: readonly number[];
	readonly timeDeltas: readonly number[];
}

class Tree {
	readonly nodes: CpuProfileNode[] = [];
	private readonly ids = new Map<string, number>();
	private readonly scripts = new Map<string, string>();

	constructor(private readonly firstLine: (frame: Frame) => number) {
		this.nodes.push(this.node("(root)", "", -1));
	}

	child(parent: number, name: string, url: string, line: number): number {
		const key = `${parent} ${name}`;
		const known = this.ids.get(key);
		if (known !== undefined) return known;
		const node = this.node(name, url, line);
		this.nodes.push(node);
		this.nodes[parent - 1]?.children.push(node.id);
		this.ids.set(key, node.id);
		return node.id;
	}

	frame(parent: number, frame: Frame, url: string): number {
		return this.child(parent, nameOf(frame), url, this.firstLine(frame) - 1);
	}

	hit(id: number): void {
		const node = this.nodes[id - 1];
		if (node !== undefined) node.hitCount++;
	}

	tick(id: number, line: number): void {
		const node = this.nodes[id - 1];
		if (node === undefined) return;
		node.positionTicks ??= [];
		const known = node.positionTicks.find((tick) => tick.line === line);
		if (known) known.ticks++;
		else node.positionTicks.push({ line, ticks: 1 });
	}

	private node(name: string, url: string, line: number): CpuProfileNode {
		if (url !== "" && !this.scripts.has(url))
			this.scripts.set(url, String(this.scripts.size + 1));
		return {
			id: this.nodes.length + 1,
			callFrame: {
				functionName: name,
				scriptId: this.scripts.get(url) ?? "0",
				url,
				lineNumber: line,
				columnNumber: line < 0 ? -1 : 0,
			},
			hitCount: 0,
			children: [],
		};
	}
}

export function cpuProfile(full: FullProfile): CpuProfile {
	const { profile } = full;
	const firstLines = linesOfFunctions(profile.seen);
	const tree = new Tree((frame) => firstLines.get(nameOf(frame)) ?? 0);
	const leaves = new Map<number, number>();
	const samples = profile.order.map((number) => {
		const seen = profile.seen[number];
		let leaf = leaves.get(number);
		if (leaf === undefined && seen !== undefined) {
			leaf = leafOf(tree, seen, full);
			leaves.set(number, leaf);
		}
		const id = leaf ?? 1;
		tree.hit(id);
		const line = seen?.frames.at(-1)?.line;
		if (line !== undefined && seen && isOwn(seen, full)) tree.tick(id, line);
		return id;
	});
	const timeDeltas = profile.timeOf.map((ms) => Math.round(1000 * ms));
	return {
		nodes: tree.nodes,
		startTime: 0,
		endTime: timeDeltas.reduce((sum, time) => sum + time, 0),
		samples,
		timeDeltas,
	};
}

/** Whether it is the function's own time: where there is a JIT, what the interpreter does stands out. */
function isOwn(
	{ activity: { kind }, frames }: Seen,
	full: FullProfile,
): boolean {
	return (
		frames.length > 0 &&
		(kind === "native" || (kind === "interpreter" && !full.isJit))
	);
}

/** The node of what was at work: the function itself, or what it was at, below it. */
function leafOf(tree: Tree, seen: Seen, full: FullProfile): number {
	let id = 1;
	for (const frame of seen.frames)
		id = tree.frame(id, frame, urlOf(full, frame));
	if (isOwn(seen, full)) return id;
	const { kind, name } = seen.activity;
	const text = name === "" ? `(${KINDS[kind]})` : `${name} (${KINDS[kind]})`;
	return tree.child(id, text, "", -1);
}

/** The first line seen of each function: its head's is not known of what was only called. */
function linesOfFunctions(seen: readonly Seen[]): Map<string, number> {
	const lines = new Map<string, number>();
	for (const frame of seen.flatMap(({ frames }) => frames)) {
		if (frame.line === undefined) continue;
		const name = nameOf(frame);
		lines.set(name, Math.min(lines.get(name) ?? frame.line, frame.line));
	}
	return lines;
}

function urlOf({ frames }: FullProfile, { module, file }: Frame): string {
	if (file === undefined) return "";
	const path = frames.module(module)?.source(file)?.path;
	return path === undefined ? file : pathToFileURL(path).href;
}
