/** A profile of a program that never ran. */
import { Frames, type Seen } from "../../src/profile/frames.ts";
import type { FullProfile } from "../../src/profile/full-profile.ts";
import type { Frame } from "../../src/profile/module-code.ts";
import { profileOf } from "../../src/profile/profile.ts";

export function fakeProfile(name = "m"): FullProfile {
	const frame = (name_: string, line: number): Frame => ({
		module: name,
		function: name_,
		file: `${name}.erl`,
		line,
	});
	const outer = frame("outer/0", 3);
	const seen: readonly Seen[] = [
		{
			frames: [outer, frame("inner/1", 7)],
			activity: { kind: "native", name: "" },
		},
		{
			frames: [outer, frame("inner/1", 8)],
			activity: { kind: "native", name: "" },
		},
		{ frames: [outer], activity: { kind: "atomvm", name: "nif_x" } },
		{ frames: [], activity: { kind: "waiting", name: "wait" } },
	];
	const samples = {
		samples: seen.map((_, place) => ({ place, activity: 0, stack: [] })),
		order: [0, 1, 2, 2, 3],
		times: [1, 1, 1, 1, 1],
	};
	const nothing = { modules: [], places: [], activities: [] };
	const profile = profileOf(
		{ samples },
		{ see: ({ place }) => seen[place] as Seen },
	);
	return {
		what: `${name}.beam start/0`,
		isJit: true,
		profile,
		frames: new Frames(nothing),
		end: { kind: "value", text: "ok", ms: 5, compileMs: 1 },
		isWhole: true,
		ms: 5,
		compileMs: 1,
		interval: 1,
		slowdown: 1.1,
		exits: [
			{
				module: name,
				function: "inner/1",
				offset: 10,
				instruction: "func_info",
				line: 7,
				count: 12,
			},
		],
		nativeShare: 0.9,
		allocations: [
			{ ...outer, words: 300, collections: 3 },
			{ ...frame("inner/1", 7), words: 100, collections: 1 },
		],
		sourceOf: () => "  a line <b>of</b> source",
	};
}
