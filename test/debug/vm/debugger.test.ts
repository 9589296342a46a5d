import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Debugged, MODES, placeText } from "../debugged.ts";

describe.for(MODES)("$mode", ({ jit }) => {
	test("a hot loop: pause, breakpoints while it runs, the end", async () => {
		const program = await Debugged.launch("running", { jit });
		const { session } = program;
		await program.run();
		// The first instructions may take their time.
		for (let tries = 0; ; tries++) {
			await sleep(100);
			session.pause();
			const paused = await program.stopped();
			expect(paused).toMatchObject({ reason: "pause", process: 1 });
			if (placeText(paused).startsWith("forever/1")) break;
			expect(tries).toBeLessThan(50);
			await program.run();
		}
		await program.run();
		await sleep(50);
		expect(session.isStopped).toBe(false);
		const [status] = await program.breakAt({
			at: { module: "running", function: "forever", arity: 1 },
			hits: "= 100000",
		});
		expect(status?.places).toHaveLength(1);
		const started = performance.now();
		expect(await program.stopped()).toMatchObject({
			reason: "breakpoint",
			breakpoints: [1],
		});
		expect(performance.now() - started).toBeLessThan(5000);
		await program.breakAt();
		await program.run();
		await sleep(50);
		const ending = performance.now();
		await session.end();
		expect(performance.now() - ending).toBeLessThan(1000);
		expect(await program.outcome()).toMatchObject({ kind: "terminated" });
		await expect(session.request("modules", null)).rejects.toThrow("has ended");
	});

	test("a pause while all processes wait", async () => {
		await using program = await Debugged.launch("running", {
			jit,
			functionName: "waits",
		});
		await program.run();
		await sleep(100);
		for (let i = 0; i < 2; i++) {
			program.session.pause();
			expect((await program.stopped()).reason).toBe("pause");
			await program.run();
			await sleep(20);
		}
		// Answered at once, too, though no instruction is executed.
		expect(await program.breakAt()).toEqual([]);
	});

	test("timers stand still while the program is stopped", async () => {
		await using program = await Debugged.launch("running", {
			jit,
			functionName: "naps",
		});
		await program.breakAt({
			at: { module: "running", function: "here", arity: 0 },
		});
		await program.go();
		// Longer than both time-outs.
		await sleep(500);
		await program.run();
		expect(await program.outcome()).toEqual({
			kind: "value",
			text: "own_first",
		});
	});

	test("a thousand processes: each stops, and a step is of one of them", async () => {
		await using program = await Debugged.launch("running", {
			jit,
			functionName: "many",
		});
		await program.breakAt({
			at: { file: "running.erl", line: 41 },
			hits: "= 500",
		});
		const { process } = await program.go();
		expect(process).toBeGreaterThan(1);
		const stop = await program.step("over", "line", process);
		expect(stop).toMatchObject({ process, reason: "step" });
		expect(placeText(stop)).toMatch(/^serve\/1/);
		await program.run();
		expect(await program.outcome()).toEqual({ kind: "value", text: "501500" });
		const begun = program.told.filter(
			(event) => event.event === "process" && event.is === "new",
		);
		expect(begun).toHaveLength(1001);
	});

	test("a process's end is told, and its death", async () => {
		await using program = await Debugged.launch("running", {
			jit,
			functionName: "exits",
		});
		await program.run();
		await program.outcome();
		expect(program.told).toContainEqual({
			event: "process",
			id: 2,
			is: "ended",
		});
		const deaths = program.told.filter(({ event }) => event === "death");
		expect(deaths).toMatchObject([
			{ death: { class: "exit", reason: "gone" } },
		]);
	});
});
