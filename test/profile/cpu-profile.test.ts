import { describe, expect, it } from "vitest";
import { cpuProfile } from "../../src/profile/cpu-profile.ts";
import { fakeProfile } from "./fake-profile.ts";

describe("a .cpuprofile", () => {
	const { nodes, samples, timeDeltas, startTime, endTime } = cpuProfile(
		fakeProfile(),
	);

	it("is a tree of nodes, each named once", () => {
		expect(nodes[0]?.callFrame.functionName).toBe("(root)");
		expect(nodes.map(({ id }) => id)).toEqual(nodes.map((_, i) => i + 1));
		const children = nodes.flatMap((node) => node.children);
		expect(children.sort((a, b) => a - b)).toEqual(
			nodes.slice(1).map(({ id }) => id),
		);
	});

	it("has a node and a time for each sample", () => {
		expect(samples).toHaveLength(timeDeltas.length);
		const ids = new Set(nodes.map(({ id }) => id));
		for (const id of samples) expect(ids.has(id)).toBe(true);
		const hits = nodes.reduce((sum, { hitCount }) => sum + hitCount, 0);
		expect(hits).toBe(samples.length);
		expect(endTime - startTime).toBe(
			timeDeltas.reduce((sum, time) => sum + time, 0),
		);
	});

	it("names Erlang functions with their file, first line and the lines seen", () => {
		const inner = nodes.find(
			({ callFrame }) => callFrame.functionName === "m:inner/1",
		);
		expect(inner?.callFrame).toEqual({
			functionName: "m:inner/1",
			scriptId: "1",
			url: "m.erl",
			lineNumber: 6,
			columnNumber: 0,
		});
		expect(inner?.hitCount).toBe(2);
		expect(inner?.positionTicks).toEqual([
			{ line: 7, ticks: 1 },
			{ line: 8, ticks: 1 },
		]);
	});

	it("has functions in C below what called them", () => {
		const c = nodes.find(({ callFrame }) =>
			callFrame.functionName.startsWith("nif_"),
		);
		expect(c?.callFrame).toMatchObject({
			functionName: "nif_x (AtomVM's C)",
			url: "",
			lineNumber: -1,
		});
		const parent = nodes.find(({ children }) => children.includes(c?.id ?? 0));
		expect(parent?.callFrame.functionName).toBe("m:outer/0");
	});
});
