import { describe, expect, test } from "vitest";
import { Debugged, MODES, placeText } from "../debugged.ts";

describe.for(MODES)("$mode", ({ jit }) => {
	async function stops(
		file: string,
		functionName: string,
		which: { caught: boolean; uncaught: boolean },
	): Promise<string[]> {
		await using program = await Debugged.launch(file, { jit, functionName });
		await program.session.request("setExceptionStops", which);
		const found: string[] = [];
		await program.run();
		for (;;) {
			const event = await program.next("stopped", "ended");
			if (event.event === "ended") return found;
			expect(event.reason).toBe("exception");
			found.push(`${event.text} ${placeText(event)}`);
			await program.run();
		}
	}

	test("one that is caught three calls further out", async () => {
		const place = "error:badarith three/1:35";
		expect(
			await stops("stepping", "start", { caught: true, uncaught: false }),
		).toEqual([place]);
		expect(
			await stops("stepping", "start", { caught: false, uncaught: true }),
		).toEqual([]);
	});

	test("one that nothing catches", async () => {
		const place = "error:badarith three/1:35";
		expect(
			await stops("stepping", "uncaught", { caught: false, uncaught: true }),
		).toEqual([place]);
		expect(
			await stops("stepping", "uncaught", { caught: true, uncaught: false }),
		).toEqual([]);
	});

	test("one that is raised once more stops where that is done", async () => {
		expect(
			await stops("stepping", "again", { caught: true, uncaught: true }),
		).toEqual(["error:badarith three/1:35", "error:badarith rethrow/0:84"]);
	});

	test("an exit of another process; those of reason normal are none", async () => {
		expect(
			await stops("running", "exits", { caught: false, uncaught: true }),
		).toEqual(["exit:gone -exits/0-fun-0-/0:57"]);
	});

	test("whoever raised it executes the frame; x registers are lost, variables in y are not", async () => {
		await using program = await Debugged.launch("dbg", {
			jit,
			functionName: "raises",
		});
		await program.session.request("setExceptionStops", {
			caught: true,
			uncaught: true,
		});
		const { at, text } = await program.go();
		expect(`${text} ${at.function}`).toBe("error:badarith divided/2");
		const { frames } = await program.session.request("frames", {
			process: 1,
			start: 0,
			count: 1,
		});
		expect(frames[0]?.by).toBe(jit ? "native" : "interpreter");
		const at0 = { process: 1, frame: 0 };
		const scopes = await program.session.request("scopes", at0);
		expect(
			scopes
				.filter(({ name }) => name !== "y registers")
				.map(({ name, variables }) => [
					name,
					...variables.map((one) => `${one.name} = ${one.value}`),
				]),
		).toEqual([
			["Variables", "A = 8", "Kept = {8,kept}"],
			["Exception", "class = error", "reason = badarith"],
		]);
		const expression = "x0";
		await expect(
			program.session.request("evaluate", { ...at0, expression }),
		).rejects.toThrow();
	});

	test("the stack is whole: one can step on from there, to the handler", async () => {
		await using program = await Debugged.launch("stepping", { jit });
		await program.session.request("setExceptionStops", {
			caught: true,
			uncaught: true,
		});
		await program.go();
		const { frames } = await program.session.request("frames", {
			process: 1,
			start: 0,
			count: 0,
		});
		expect(frames.map(placeText)).toEqual([
			"three/1:35",
			"two/1:32",
			"one/1:29",
			"catching/1:22",
			"start/0:8",
		]);
		expect(placeText(await program.step("over"))).toBe("catching/1:22");
	});
});
