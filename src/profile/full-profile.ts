/** A program profiled: sampled in one run, and what other runs say of it. */

import type { Stream } from "../host/output.ts";
import type { ExitSite } from "../link/exit-sites.ts";
import type { Allocated } from "./allocations.ts";
import { Frames } from "./frames.ts";
import type { Frame } from "./module-code.ts";
import { nameOf, type Profile, profileOf } from "./profile.ts";
import {
	type ProfileRequest,
	type RunEnd,
	type RunListener,
	runProfile,
} from "./run-profile.ts";

export interface FullRequest extends Omit<ProfileRequest, "way"> {
	/** Of what, for people. */
	readonly what: string;
	/** Only the run that is sampled: what leaves and what the profile costs is not known then. */
	readonly once: boolean;
	/** Only what is below this function, `module:name/arity`. */
	readonly focus?: string;
}

export interface FullProfile {
	readonly what: string;
	readonly isJit: boolean;
	readonly profile: Profile;
	readonly frames: Frames;
	/** What became of the program; undefined when it was interrupted. */
	readonly end: RunEnd | undefined;
	/** Whether the program was sampled to its end. */
	readonly isWhole: boolean;
	/** Wall time of the sampled run, as far as it came. */
	readonly ms: number;
	readonly compileMs: number;
	/** ms */
	readonly interval: number;
	/** How many times as long the sampled run took, without the compiler's part; undefined when that was not measured. */
	readonly slowdown?: number;
	/** Where native code left, of a run that was counted. */
	readonly exits?: readonly ExitSite[];
	/** Of the instructions of that run, from 0 to 1. */
	readonly nativeShare?: number;
	/** Of lines, those that allocate most first; undefined when the run was interrupted. */
	readonly allocations?: readonly LineAllocation[];
	readonly focus?: string;
	/** The line of the source, when it is at hand. */
	sourceOf(line: Pick<Frame, "module" | "file" | "line">): string | undefined;
}

/** What was put down to a line (allocations.ts). */
export interface LineAllocation extends Frame {
	readonly words: number;
	readonly collections: number;
}

export interface FullListener {
	onOutput(stream: Stream, text: string): void;
	onSkipped(name: string, why: string): void;
	onStep(what: string): void;
}

/**
 * Runs the program sampled, then, unless that was interrupted or failed to load, once counted and once plain, without its
 * output.
 */
export async function fullProfile(
	request: FullRequest,
	listener: FullListener,
	signal: AbortSignal,
): Promise<FullProfile> {
	const run = (way: ProfileRequest["way"], to: RunListener) =>
		runProfile({ ...request, way }, to, signal);
	const sampled = await run("sampled", listener);
	const frames = new Frames(sampled.code);
	const profile = profileOf(sampled, frames, request.focus);
	const { end } = sampled;
	let exits: Pick<FullProfile, "exits" | "nativeShare"> = {};
	let cost: Pick<FullProfile, "slowdown"> = {};
	if (end !== undefined && end.kind !== "unloadable" && !request.once) {
		// What V8 still compiles for the run before would take cores from those that are measured.
		await sampled.gone;
		if (request.jit) {
			listener.onStep("counting what leaves");
			const again = await run("counted", {});
			exits = counted(again.end);
			await again.gone;
		}
		listener.onStep("measuring what the profile costs");
		cost = slowdown(end, (await run("plain", {})).end);
	}
	const { what, jit, interval, focus } = request;
	return {
		what,
		isJit: jit,
		profile,
		frames,
		end,
		isWhole: end !== undefined,
		ms: end?.ms ?? profile.ms,
		compileMs: end?.compileMs ?? 0,
		interval,
		...(end?.allocated && {
			allocations: lineAllocations(end.allocated, frames),
		}),
		...cost,
		...exits,
		...(focus !== undefined && { focus }),
		sourceOf: ({ module, file, line }) =>
			file === undefined || line === undefined
				? undefined
				: frames.module(module)?.source(file)?.lines[line - 1],
	};
}

function lineAllocations(
	allocated: readonly Allocated[],
	frames: Frames,
): LineAllocation[] {
	const lines = new Map<string, LineAllocation>();
	for (const { place, words, collections } of allocated) {
		const frame = frames.at(place) ?? NOBODY;
		const key = `${nameOf(frame)} ${frame.file}:${frame.line}`;
		const known = lines.get(key);
		lines.set(key, {
			...frame,
			words: words + (known?.words ?? 0),
			collections: collections + (known?.collections ?? 0),
		});
	}
	return [...lines.values()].sort((a, b) => b.words - a.words);
}

/** Between processes. */
const NOBODY: Frame = { module: "", function: "?" };

function counted(
	end: RunEnd | undefined,
): Pick<FullProfile, "exits" | "nativeShare"> {
	if (end?.exits === undefined) return {};
	const { native = 0n, interpreted = 0n } = end.instructions ?? {};
	const all = Number(native + interpreted);
	return {
		exits: end.exits,
		...(all > 0 && { nativeShare: Number(native) / all }),
	};
}

function slowdown(
	sampled: RunEnd,
	plain: RunEnd | undefined,
): Pick<FullProfile, "slowdown"> {
	if (plain === undefined) return {};
	const without = ownTime(plain);
	return without > 0 ? { slowdown: ownTime(sampled) / without } : {};
}

/** Without the compiler's part. On a busy machine the time that the thread had a core says more than a clock. */
function ownTime({ ms, cpuMs = ms, compileMs }: RunEnd): number {
	return ms > 0 ? cpuMs * (1 - compileMs / ms) : 0;
}
