import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Prepared, prepareAtomVm } from "../../dist/atomvm/prepare.js";
import {
	type FullProfile,
	fullProfile,
} from "../../dist/src/profile/full-profile.js";
import type { Kind } from "../../dist/src/profile/instrument/activities.js";
import { ERLANG_TESTS, expectedValue } from "../files.ts";

const KNOWN = fileURLToPath(new URL("programs/known.beam", import.meta.url));
const LISTENER = { onOutput() {}, onSkipped() {}, onStep() {} };

let prepared: Prepared;
beforeAll(async () => {
	prepared = await prepareAtomVm();
});

interface Run {
	readonly file?: string;
	readonly functionName?: string;
	readonly jit?: boolean;
	readonly once?: boolean;
	readonly focus?: string;
	readonly signal?: AbortSignal;
}

function profiled({
	file = KNOWN,
	functionName = "start",
	jit = true,
	once = true,
	focus,
	signal = new AbortController().signal,
}: Run): Promise<FullProfile> {
	return fullProfile(
		{
			prepared,
			files: [file],
			folder: ".",
			jit,
			functionName,
			interval: 0.5,
			what: "known",
			once,
			...(focus !== undefined && { focus }),
		},
		LISTENER,
		signal,
	);
}

function selfOf({ profile }: FullProfile, name: string): number {
	return profile.functions.find((one) => one.function === name)?.self ?? 0;
}

/** Of the time that is not for compiling. */
function shareOf({ profile }: FullProfile, kind: Kind): number {
	const { compiler = 0 } = profile.times;
	return (profile.times[kind] ?? 0) / (profile.ms - compiler);
}

describe.each([
	["with the JIT", true, "native"],
	["emulated", false, "interpreter"],
] as const)("%s", (_mode, jit, own) => {
	// On a busy machine single samples stand for much: what is wrong is wrong three times.
	it("shows that one function goes round three times as often as another", {
		retry: 2,
	}, async () => {
		const functionName = jit ? "start" : "short";
		const full = await profiled({ jit, functionName });
		expect(full.end?.text).toBe("ok");
		const ratio = selfOf(full, "twirl/2") / selfOf(full, "spin/2");
		expect(ratio).toBeGreaterThan(2);
		expect(ratio).toBeLessThan(4.5);
		const [first] = full.profile.functions;
		expect(first?.function).toBe("twirl/2");
		expect((first?.times[own] ?? 0) / (first?.self ?? 1)).toBeGreaterThan(0.8);
		const rounds = full.profile.functions.find(
			(one) => one.function === "rounds/1",
		);
		expect(rounds?.total).toBeGreaterThan(
			0.8 * (selfOf(full, "twirl/2") + selfOf(full, "spin/2")),
		);
	});

	it("shows the line that takes most", async () => {
		const full = await profiled({ jit, functionName: "lines" });
		const [first, second] = full.profile.lines;
		expect(first).toMatchObject({ file: "known.erl", line: 78 });
		// Compiled, all but the functions in C is next to nothing.
		const times = jit ? 2 : 1;
		expect(first?.self).toBeGreaterThan(times * (second?.self ?? 0));
		expect(full.sourceOf(first ?? { module: "" })).toContain("lists:flatten");
		const c = full.profile.natives.find(({ name }) =>
			(jit ? /^nif_lists_flatten$/ : /^lists:flatten\/1$/).test(name),
		);
		expect(c?.kind).toBe("atomvm");
	});

	it("shows the collector where much is live", async () => {
		const full = await profiled({
			jit,
			functionName: jit ? "garbage" : "few_cells",
		});
		expect(shareOf(full, "collector")).toBeGreaterThan(0.25);
	});

	it("tells exactly how much is allocated, and by whom nearly", async () => {
		const full = await profiled({ jit, functionName: "cells" });
		const { allocations = [] } = full;
		const all = allocations.reduce((sum, { words }) => sum + words, 0);
		// 1000 rounds of 800 cells of two words; what comes after the last collection is not seen.
		expect(all).toBeLessThanOrEqual(1_600_100);
		expect(all).toBeGreaterThan(1_560_000);
		const many = allocations.find((one) => one.function === "many/2");
		const share = (many?.words ?? 0) / all;
		expect(share).toBeGreaterThan(0.6);
		expect(share).toBeLessThan(0.9);
	});

	it("tells waiting from working", async () => {
		const full = await profiled({ jit, functionName: "waiting" });
		expect(shareOf(full, "waiting")).toBeGreaterThan(0.6);
	});
});

describe("a profile", () => {
	it("says what leaves, and what it costs", async () => {
		const full = await profiled({ functionName: "leaves", once: false });
		expect(full.exits).toEqual([
			expect.objectContaining({
				function: "only/1",
				instruction: "func_info",
				line: 70,
				count: 3000,
			}),
		]);
		expect(full.nativeShare).toBeGreaterThan(0.5);
		expect(full.nativeShare).toBeLessThan(0.9);
		expect(full.slowdown).toBeGreaterThan(0);
	});

	it("is of what is below a function", async () => {
		const focus = "known:twirl/2";
		const { profile } = await profiled({ functionName: "short", focus });
		expect(profile.functions.map((one) => one.function)).toEqual(["twirl/2"]);
		expect(profile.times.native).toBeGreaterThan(0);
	});

	it("has the frames of a deep recursion as one", async () => {
		const { profile } = await profiled({ functionName: "deep" });
		for (const { frames } of profile.seen)
			for (const [i, frame] of frames.entries())
				expect(frame.function).not.toBe(frames[i - 1]?.function);
		const repeat = profile.functions.find((one) => one.function === "repeat/1");
		expect(repeat?.total).toBeGreaterThan(10);
	});

	it("is of what was seen when it is interrupted", async () => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(), 3000);
		const full = await profiled({
			functionName: "forever",
			signal: controller.signal,
		});
		expect(full.end).toBeUndefined();
		expect(full.isWhole).toBe(false);
		expect(full.profile.functions[0]?.function).toBe("forever/1");
	});

	// What is put into the code must not change what it does.
	it.each([
		["apply_everything", true],
		["process_ping_pong", true],
		["errors_stacktrace", true],
		["errors_stacktrace", false],
	])("leaves the value of %s as it is (JIT: %s)", async (name, jit) => {
		const file = fileURLToPath(new URL(`${name}.beam`, ERLANG_TESTS));
		const { end } = await profiled({ file, jit });
		expect(end?.text).toBe(expectedValue(name));
	});
});
