/** A profile: what a run was seen at, summed up. */
import { type Frame, Frames, type Seen } from "./frames.ts";
import type { Activity, Kind } from "./instrument/activities.ts";
import type { ProfiledRun } from "./run-profile.ts";

/** Time by whose it is, ms. */
export type Times = Partial<Record<Kind, number>>;

export interface FunctionTime {
	readonly module: string;
	/** `name/arity` */
	readonly function: string;
	/** ms in the function itself, and in what it calls, too. */
	readonly self: number;
	readonly total: number;
	/** What `self` is made of. */
	readonly times: Times;
}

export interface LineTime extends Omit<FunctionTime, "total"> {
	readonly file?: string;
	readonly line?: number;
}

export interface NamedTime extends Activity {
	readonly self: number;
}

export interface Profile {
	/** ms that were sampled. */
	readonly ms: number;
	readonly count: number;
	readonly times: Times;
	/** Those that take most first, as all that follow. */
	readonly functions: readonly FunctionTime[];
	readonly lines: readonly LineTime[];
	/** Functions in C and of the host. */
	readonly natives: readonly NamedTime[];
	/** For each sample, what was seen, and the time since the one before. */
	readonly seen: readonly Seen[];
	readonly order: readonly number[];
	readonly timeOf: readonly number[];
}

interface Sum {
	readonly frame: Frame;
	self: number;
	total: number;
	readonly times: Times;
}

export function profileOf({ code, samples }: ProfiledRun): Profile {
	const frames = new Frames(code);
	const seen = samples.samples.map((sample) => frames.see(sample));
	const times: Times = {};
	const functions = new Map<string, Sum>();
	const lines = new Map<string, Sum>();
	const natives = new Map<string, { activity: Activity; self: number }>();
	const spent = new Array<number>(seen.length).fill(0);
	samples.order.forEach((number, i) => {
		spent[number] = (spent[number] ?? 0) + (samples.times[i] ?? 0);
	});
	seen.forEach(({ frames, activity }, i) => {
		const ms = spent[i] ?? 0;
		add(times, activity.kind, ms);
		if (activity.name !== "") {
			const key = `${activity.kind} ${activity.name}`;
			const sum = natives.get(key) ?? { activity, self: 0 };
			sum.self += ms;
			natives.set(key, sum);
		}
		const counted = new Set<Sum>();
		for (const frame of frames) {
			const sum = sumOf(functions, nameOf(frame), frame);
			if (!counted.has(sum)) sum.total += ms;
			counted.add(sum);
		}
		const leaf = frames.at(-1);
		if (leaf === undefined) return;
		const line = `${nameOf(leaf)} ${leaf.file}:${leaf.line}`;
		for (const sum of [
			sumOf(functions, nameOf(leaf), leaf),
			sumOf(lines, line, leaf),
		]) {
			sum.self += ms;
			add(sum.times, activity.kind, ms);
		}
	});
	return {
		ms: spent.reduce((sum, ms) => sum + ms, 0),
		count: samples.order.length,
		times,
		functions: [...functions.values()]
			.map(({ frame, self, total, times }) => ({
				module: frame.module,
				function: frame.function,
				self,
				total,
				times,
			}))
			.sort((a, b) => b.self - a.self || b.total - a.total),
		lines: [...lines.values()]
			.map(({ frame, self, times }) => ({ ...frame, self, times }))
			.sort((a, b) => b.self - a.self),
		natives: [...natives.values()]
			.map(({ activity, self }) => ({ ...activity, self }))
			.sort((a, b) => b.self - a.self),
		seen,
		order: samples.order,
		timeOf: samples.times,
	};
}

export function nameOf(frame: Pick<Frame, "module" | "function">): string {
	return frame.module === ""
		? frame.function
		: `${frame.module}:${frame.function}`;
}

function sumOf(sums: Map<string, Sum>, key: string, frame: Frame): Sum {
	let sum = sums.get(key);
	if (sum === undefined) {
		sum = { frame, self: 0, total: 0, times: {} };
		sums.set(key, sum);
	}
	return sum;
}

function add(times: Times, kind: Kind, ms: number): void {
	times[kind] = (times[kind] ?? 0) + ms;
}
