import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { FrameInfo } from "../../../dist/src/debug/protocol.js";
import { ERLANG_TESTS } from "../../files.ts";
import { Debugged, type MODES } from "../debugged.ts";
import { PROGRAMS } from "./stopped.ts";

const TESTS = fileURLToPath(ERLANG_TESTS);

/** What there is to see after each instruction: functions, places, and all registers and variables of all frames. */
async function seen(
	folder: string,
	name: string,
	start: string,
	jit: (typeof MODES)[number]["jit"],
	steps: number,
): Promise<{ texts: string[]; native: number }> {
	await using debug = await Debugged.launch(name, {
		files: [`${folder}${name}.beam`],
		folder,
		functionName: start,
		stopOnEntry: true,
		jit,
	});
	const texts: string[] = [];
	let native = 0;
	let stopped = await debug.go();
	const { session } = debug;
	const frameText = async (
		process: number,
		{ index, at }: FrameInfo,
	): Promise<string> => {
		const scopes = await session.request("scopes", { process, frame: index });
		const shown = scopes
			// Native code has them in places of its own until it is left.
			.filter((scope) => scope.name !== "float registers")
			.flatMap(({ variables }) =>
				variables.map((one) => `${one.name} = ${one.value}`),
			);
		return `${at.function} ${at.offset}: ${shown.join(", ")}`;
	};
	for (let i = 0; i < steps; i++) {
		const { process } = stopped;
		const { frames, total } = await session.request("frames", {
			process,
			start: 0,
			count: 0,
		});
		expect(frames.length).toBe(total);
		if (frames[0]?.by === "native") native++;
		const lines: string[] = [];
		for (const frame of frames) lines.push(await frameText(process, frame));
		texts.push(lines.join("\n"));
		await debug.startStep("in", "instruction", process);
		const next = await debug.next("stopped", "ended").catch(() => undefined);
		if (next?.event !== "stopped") break;
		stopped = next;
	}
	return { texts, native };
}

it.each([
	[PROGRAMS, "looked_at", "start", 40],
	[PROGRAMS, "looked_at", "caught", 40],
	[TESTS, "errors_stacktrace", "start", 120],
	[TESTS, "catch_in_handlers", "start", 120],
	[TESTS, "maps_matching", "start", 120],
])(
	"%s%s: %s looks the same in both modes, instruction by instruction",
	async (folder, name, start, steps) => {
		const [emulated, jit] = [
			await seen(folder, name, start, false, steps),
			await seen(folder, name, start, {}, steps),
		];
		expect(jit.texts).toEqual(emulated.texts);
		expect(emulated.texts.length).toBeGreaterThan(15);
		expect(emulated.native).toBe(0);
		expect(jit.native).toBeGreaterThan(15);
	},
);
