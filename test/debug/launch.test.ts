import { expect, test } from "vitest";
import { Debugged, MODES, placeText } from "./debugged.ts";

test.for(MODES)(
	"breakpoints by line and by function, hit counts, a run to its end ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("stepping", { jit });
		const statuses = await program.breakAt(
			// Nothing is in line 16: it is the next one.
			{ at: { file: "/some/where/stepping.erl", line: 16 }, hits: "2" },
			{ at: { module: "stepping", function: "three", arity: 1 } },
			{ at: { module: "stepping", function: "four", arity: 1 } },
			{ at: { file: "other.erl", line: 1 } },
			{ at: { file: "stepping.erl", line: 1000 } },
			{ at: { file: "stepping.erl", line: 8 }, hits: "often" },
		);
		expect(
			statuses.map(({ places }) => places.map((at) => placeText({ at }))),
		).toEqual([["add/2:17"], ["three/1:34"], [], [], [], []]);
		expect(statuses.map(({ message }) => message ?? "")).toEqual([
			"",
			"",
			expect.stringContaining("no function four/1"),
			expect.stringContaining("no module of other.erl"),
			expect.stringContaining("no code in line 1000"),
			expect.stringContaining('"often" is not understood'),
		]);
		const first = await program.go();
		expect(first).toMatchObject({
			reason: "breakpoint",
			process: 1,
			breakpoints: [1],
		});
		expect(placeText(first)).toMatch(/^add\/2/);
		await program.breakAt({
			at: { module: "stepping", function: "three", arity: 1 },
		});
		expect(placeText(await program.go())).toMatch(/^three\/1/);
		await program.breakAt();
		await program.run();
		expect(await program.outcome()).toEqual({
			kind: "value",
			text: "{6,7,badarith}",
		});
	},
);

test.for(MODES)(
	"a line stops once for each time that it is come to, not at each of its calls ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("stepping", {
			jit,
			functionName: "map",
		});
		await program.breakAt(
			{ at: { file: "stepping.erl", line: 62 } },
			{ at: { file: "stepping.erl", line: 59 } },
		);
		const places: string[] = [];
		for (let i = 0; i < 4; i++) places.push(placeText(await program.go()));
		expect(places).toEqual([
			"lists_map/2:62",
			"lists_map/2:62",
			"lists_map/2:62",
			"map/0:59",
		]);
		await program.run();
		expect(await program.outcome()).toEqual({ kind: "value", text: "{5,1}" });
	},
);

test.for(MODES)(
	"an instruction is a place for a breakpoint, too ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("stepping", {
			jit,
			functionName: "deep",
		});
		const [status] = await program.breakAt({
			at: { module: "stepping", function: "fact", arity: 1 },
		});
		const offset = status?.places[0]?.offset ?? 0;
		await program.breakAt({ at: { module: "stepping", offset } });
		for (let i = 0; i < 11; i++)
			expect((await program.go()).at.offset).toBe(offset);
		await program.run();
		expect((await program.outcome()).text).toBe("{3628800,1}");
	},
);

test("lines where a breakpoint can be, before the program runs; requests that it must be stopped for", async () => {
	await using program = await Debugged.launch("stepping", {});
	const { session } = program;
	expect(
		await session.request("breakpointLines", {
			file: "stepping.erl",
			line: 5,
			endLine: 18,
		}),
	).toEqual([5, 6, 7, 8, 11, 14, 15, 17, 18]);
	expect(session.isStopped).toBe(false);
	await expect(session.request("processes", null)).rejects.toThrow(
		"not stopped",
	);
	await expect(program.step("over")).rejects.toThrow("executed yet");
	const modules = await session.request("modules", null);
	expect(modules).toMatchObject([{ name: "stepping", index: 0 }]);
});

test.for(MODES)(
	"the places of an unchanged breakpoint keep their count ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("stepping", { jit });
		const counted = {
			at: { module: "stepping", function: "add", arity: 2 },
			hits: "% 2",
		} as const;
		await program.breakAt(counted);
		await program.go();
		await program.breakAt(counted, { at: { file: "stepping.erl", line: 8 } });
		// The third hit passes, the fourth is behind line 7: two and two.
		expect(placeText(await program.go())).toMatch(/^add/);
		expect(placeText(await program.go())).toBe("start/0:8");
	},
);

test("what cannot be loaded is an outcome", async () => {
	const program = await Debugged.launch("stepping", {
		files: ["/nowhere/gone.beam"],
	});
	expect(await program.outcome()).toMatchObject({ kind: "crash" });
	await program.session.end();
});

test.for(MODES)("conditions and logpoints ($mode)", async ({ jit }) => {
	await using program = await Debugged.launch("stepping", { jit });
	const loop = { module: "stepping", function: "loop", arity: 2 } as const;
	const statuses = await program.breakAt(
		{ at: loop, condition: "x0 =:= 2" },
		{ at: loop, log: "{x0} left, {{so far}} {{x1, sum}}" },
		{ at: loop, condition: "x0 =:= " },
	);
	expect(statuses[2]).toMatchObject({
		places: [],
		message: expect.stringContaining("ends too soon"),
	});
	const stop = await program.go();
	expect(stop).toMatchObject({ reason: "breakpoint", breakpoints: [1] });
	await program.breakAt({ at: loop, log: "{x0} left" });
	await program.run();
	await program.outcome();
	const logs = program.told.flatMap((event) =>
		event.event === "log" ? [event.text] : [],
	);
	expect(logs).toEqual([
		"3 left, {so far} {x1, sum}",
		"2 left, {so far} {x1, sum}",
		"1 left",
		"0 left",
	]);
});
