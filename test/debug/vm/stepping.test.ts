import { describe, expect, test } from "vitest";
import { Debugged, MODES, placeText } from "../debugged.ts";

describe.for(MODES)("$mode", ({ jit }) => {
	/** Steps from the entry of a function on. */
	async function walk(
		functionName: string,
		steps: string,
		by: "line" | "instruction" = "line",
		file = "stepping",
	): Promise<string[]> {
		await using program = await Debugged.launch(file, {
			jit,
			functionName,
			stopOnEntry: true,
		});
		const entry = await program.go();
		expect(entry.reason).toBe("entry");
		const places = [placeText(entry)];
		for (const how of steps.split(" ")) {
			await program.startStep(how as "over" | "in" | "out", by);
			const event = await program.next("stopped", "ended");
			if (event.event === "ended") return [...places, event.outcome.text];
			expect(event.reason).toBe("step");
			places.push(placeText(event));
		}
		return places;
	}

	test("over, in and out", async () => {
		expect(await walk("start", "over over in out over")).toEqual([
			"start/0:5",
			"start/0:6",
			"start/0:7",
			"add/2:18",
			"start/0:7",
			"start/0:8",
		]);
	});

	test("into an exception's handler, three calls further out", async () => {
		expect(await walk("start", "over over over in over over over")).toEqual([
			"start/0:5",
			"start/0:6",
			"start/0:7",
			"start/0:8",
			"catching/1:20",
			"catching/1:22",
			"catching/1:22",
			"start/0:8",
		]);
	});

	test("a recursion: over it, into it, and out of one call", async () => {
		expect(await walk("deep", "over over")).toEqual([
			"deep/0:45",
			"deep/0:46",
			"{3628800,1}",
		]);
		expect(await walk("deep", "over in over in over out out")).toEqual([
			"deep/0:45",
			"deep/0:46",
			"fact/1:49",
			"fact/1:52",
			"fact/1:49",
			"fact/1:52",
			"fact/1:52",
			"deep/0:46",
		]);
	});

	test("into funs, and back", async () => {
		expect(await walk("map", "in in in in in in")).toEqual([
			"map/0:57",
			"map/0:58",
			"lists_map/2:61",
			"lists_map/2:62",
			"-map/0-fun-0-/1:58",
			"lists_map/2:62",
			"lists_map/2:61",
		]);
	});

	test("a call in a loop that calls itself: the next round", async () => {
		expect(await walk("start", "over in over over over over")).toEqual([
			"start/0:5",
			"start/0:6",
			"loop/2:11",
			"loop/2:14",
			"loop/2:15",
			"loop/2:11",
			"loop/2:14",
		]);
	});

	test("by instruction, with floats in between", async () => {
		const over = await walk(
			"floats",
			Array(20).fill("over").join(" "),
			"instruction",
			"running",
		);
		expect([...new Set(over)]).toEqual([
			"floats/0:76",
			"floats/0:77",
			"4.166666666666667",
		]);
		const into = await walk(
			"floats",
			Array(40).fill("in").join(" "),
			"instruction",
			"running",
		);
		expect([...new Set(into)]).toEqual([
			"floats/0:76",
			"floats/0:77",
			"id/1:79",
			"area/2:82",
			"area/2:83",
			"area/2:84",
			"area/2:85",
			"4.166666666666667",
		]);
	});

	test("a process that waits: the step ends when it gets on", async () => {
		expect(await walk("pings", "over over over", "line", "running")).toEqual([
			"pings/0:61",
			"pings/0:62",
			"pings/0:63",
			// What is behind the receive has no line of its own.
			"hello",
		]);
	});

	test("over what takes long, without being slowed down", async () => {
		await using program = await Debugged.launch("stepping", {
			jit,
			functionName: "hot",
			stopOnEntry: true,
		});
		await program.go();
		await program.step("over");
		const started = performance.now();
		await program.startStep("over");
		expect((await program.outcome()).text).toBe("{20000100000,1}");
		// 200,000 rounds of three lines.
		expect(performance.now() - started).toBeLessThan(2000);
	});

	test("a breakpoint on the way ends the step", async () => {
		await using program = await Debugged.launch("stepping", {
			jit,
			stopOnEntry: true,
		});
		await program.breakAt({ at: { file: "stepping.erl", line: 35 } });
		await program.go();
		await program.step("over");
		await program.step("over");
		await program.step("over");
		const stop = await program.step("over");
		expect(stop).toMatchObject({ reason: "breakpoint", breakpoints: [1] });
		expect(placeText(stop)).toMatch(/^three\/1/);
		// Its exception is caught further out.
		expect(placeText(await program.step("out"))).toBe("catching/1:22");
	});
});

test.for(MODES)(
	"with beam_debug_info each line is a place, and variables have names ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("dbg", {
			jit,
			stopOnEntry: true,
		});
		await program.go();
		const places: string[] = [];
		for (let i = 0; i < 6; i++)
			places.push(placeText(await program.step("over")));
		expect(places).toEqual([
			"start/0:6",
			"start/0:7",
			"start/0:8",
			"start/0:9",
			"start/0:11",
			"start/0:12",
		]);
		const scopes = await program.session.request("scopes", {
			process: 1,
			frame: 0,
		});
		expect(scopes[0]?.variables).toContainEqual(
			expect.objectContaining({ name: "W", value: "{3,4}" }),
		);
		await program.startStep("over");
		expect((await program.outcome()).text).toBe("{3,4}");
	},
);

test("each instruction of integer arithmetic is one, though native code computes runs of it at once", async () => {
	const seen = await Promise.all(
		MODES.map(async ({ jit }) => {
			await using program = await Debugged.launch("runs", { jit });
			await program.breakAt({
				at: { module: "runs", function: "mix", arity: 3 },
				hits: "= 100",
			});
			let stop = await program.go();
			const found: string[] = [];
			for (let i = 0; i < 16; i++) {
				const scopes = await program.session.request("scopes", {
					process: 1,
					frame: 0,
				});
				const xs = scopes.find(({ name }) => name === "x registers");
				found.push(
					`${stop.at.offset} ${xs?.variables.map(({ value }) => value)}`,
				);
				stop = await program.step("over", "instruction");
			}
			return found;
		}),
	);
	expect(seen[1]).toEqual(seen[0]);
	// Seven are mix/3's own arithmetic.
	expect(new Set(seen[0]).size).toBeGreaterThan(7);
});

test.for(MODES)(
	"a breakpoint in the middle of a run of arithmetic is come to each time ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("runs", { jit });
		await program.breakAt({
			at: { file: "runs.erl", line: 12 },
			hits: "= 200",
		});
		expect(placeText(await program.go())).toBe("mix/3:12");
		await program.breakAt();
		await program.run();
		expect(await program.outcome()).toEqual({
			kind: "value",
			text: "{46789,31687}",
		});
	},
);
