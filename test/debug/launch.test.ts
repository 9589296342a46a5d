import { expect, test } from "vitest";
import { Debugged, MODES, placeText } from "./debugged.ts";

test.for(MODES)(
	"breakpoints by line and by function, hit counts, a run to its end ($mode)",
	async ({ jit }) => {
		await using program = await Debugged.launch("stepping", { jit });
		const statuses = await program.breakAt(
			{ at: { file: "/some/where/stepping.erl", line: 16 }, hits: "2" },
			{ at: { module: "stepping", function: "three", arity: 1 } },
			{ at: { module: "stepping", function: "four", arity: 1 } },
			{ at: { file: "other.erl", line: 1 } },
		);
		expect(
			statuses.map(({ places }) => places.map((at) => placeText({ at }))),
		).toEqual([["add/2:17"], ["three/1:33"], [], []]);
		expect(statuses.map(({ message }) => message ?? "")).toEqual([
			"",
			"",
			expect.stringContaining("no function four/1"),
			expect.stringContaining("no module of other.erl"),
		]);
		const first = await program.go();
		expect(first).toMatchObject({
			reason: "breakpoint",
			process: 1,
			breakpoints: [1],
		});
		expect(placeText(first)).toBe("add/2:17");
		expect(placeText(await program.go())).toBe("add/2:17");
		await program.breakAt({
			at: { module: "stepping", function: "three", arity: 1 },
		});
		expect(placeText(await program.go())).toBe("three/1:33");
		await program.breakAt();
		await program.run();
		expect(await program.outcome()).toEqual({
			kind: "value",
			text: "{6,7,badarith}",
		});
	},
);

test.for(MODES)("steps by line: over, in, out ($mode)", async ({ jit }) => {
	await using program = await Debugged.launch("stepping", {
		jit,
		stopOnEntry: true,
	});
	const entry = await program.go();
	expect(entry.reason).toBe("entry");
	const places = [placeText(entry)];
	for (const how of [
		"over",
		"in",
		"over",
		"in",
		"out",
		"over",
		"over",
		"out",
		"over",
		"over",
		"over",
	] as const)
		places.push(placeText(await program.step(how)));
	expect(places).toEqual([]);
});
