/** A profile: what a run was seen at, summed up. */
import { type Frames, MORE, type Seen } from "./frames.ts";
import type { Activity, Kind } from "./instrument/activities.ts";
import type { Frame } from "./module-code.ts";
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

/** @param focus only what was seen below this function, `module:name/arity` */
export function profileOf(
	{ samples }: Pick<ProfiledRun, "samples">,
	frames: Pick<Frames, "see">,
	focus?: string,
): Profile {
	const all = samples.samples.map((sample) => below(frames.see(sample), focus));
	const times = withoutGaps(samples.times);
	const kept = samples.order
		.map((number, i) => ({ seen: all[number], ms: times[i] ?? 0 }))
		.filter((item) => item.seen !== undefined);
	return summedUp(
		all.map((seen) => seen ?? NOTHING),
		samples.order.filter((number) => all[number] !== undefined),
		kept.map(({ ms }) => ms),
	);
}

/** Times how long the usual time between two samples may be. */
const LONGEST = 4;

/**
 * On a busy machine the sampler is held up now and then, for as long as a whole turn of others: what it sees then is no more
 * than what it sees else.
 */
function withoutGaps(times: readonly number[]): number[] {
	const usual = [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
	return times.map((ms) => Math.min(ms, LONGEST * usual));
}

const NOTHING: Seen = { frames: [], activity: { kind: "native", name: "" } };

/** Undefined when the function is not among the frames. */
function below(seen: Seen, focus: string | undefined): Seen | undefined {
	if (focus === undefined) return seen;
	const at = seen.frames.findIndex((frame) => nameOf(frame) === focus);
	return at < 0 ? undefined : { ...seen, frames: seen.frames.slice(at) };
}

function summedUp(
	seen: readonly Seen[],
	order: readonly number[],
	timeOf: readonly number[],
): Profile {
	const times: Times = {};
	const natives = new Map<string, { activity: Activity; self: number }>();
	const sums = new Sums();
	const spent = timeSpent(seen.length, order, timeOf);
	seen.forEach(({ frames, activity }, i) => {
		const ms = spent[i] ?? 0;
		if (ms === 0) return;
		add(times, activity.kind, ms);
		if (activity.name !== "") {
			const key = `${activity.kind} ${activity.name}`;
			const sum = natives.get(key) ?? { activity, self: 0 };
			sum.self += ms;
			natives.set(key, sum);
		}
		sums.add(frames, activity.kind, ms);
	});
	return {
		ms: spent.reduce((sum, ms) => sum + ms, 0),
		count: order.length,
		times,
		functions: sums.functionTimes,
		lines: sums.lineTimes,
		natives: [...natives.values()]
			.map(({ activity, self }) => ({ ...activity, self }))
			.sort((a, b) => b.self - a.self),
		seen,
		order,
		timeOf,
	};
}

/** Of functions and of lines. */
class Sums {
	private readonly functions = new Map<string, Sum>();
	private readonly lines = new Map<string, Sum>();

	add(frames: readonly Frame[], kind: Kind, ms: number): void {
		const counted = new Set<Sum>();
		for (const frame of frames) {
			const sum = sumOf(this.functions, nameOf(frame), frame);
			// A recursive function is among the frames more than once.
			if (!counted.has(sum)) sum.total += ms;
			counted.add(sum);
		}
		const leaf = frames.at(-1);
		if (leaf === undefined) return;
		const line = `${nameOf(leaf)} ${leaf.file}:${leaf.line}`;
		for (const sum of [
			sumOf(this.functions, nameOf(leaf), leaf),
			sumOf(this.lines, line, leaf),
		]) {
			sum.self += ms;
			add(sum.times, kind, ms);
		}
	}

	get functionTimes(): FunctionTime[] {
		return [...this.functions.values()]
			.filter(({ frame }) => frame !== MORE)
			.map(({ frame, self, total, times }) => ({
				module: frame.module,
				function: frame.function,
				self,
				total,
				times,
			}))
			.sort((a, b) => b.self - a.self || b.total - a.total);
	}

	get lineTimes(): LineTime[] {
		return [...this.lines.values()]
			.map(({ frame, self, times }) => ({ ...frame, self, times }))
			.sort((a, b) => b.self - a.self);
	}
}

/** For each sample that is unlike the others, the ms for which it was seen. */
export function timeSpent(
	count: number,
	order: readonly number[],
	timeOf: readonly number[],
): number[] {
	const spent = new Array<number>(count).fill(0);
	order.forEach((number, i) => {
		spent[number] = (spent[number] ?? 0) + (timeOf[i] ?? 0);
	});
	return spent;
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
