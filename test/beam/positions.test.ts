import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { codePositions } from "../../src/beam/positions.ts";
import { beamBytes } from "../files.ts";

describe("codePositions", () => {
	const beam = readBeam(beamBytes("errors_stacktrace"), "errors_stacktrace");
	const positions = [...codePositions(beam).values()];

	it("names functions, and lines once one is known", () => {
		const start = positions.filter((one) => one.function === "start/0");
		expect(start[0]).toEqual({
			function: "start/0",
			instruction: "func_info",
			line: start[0]?.line,
			file: undefined,
		});
		const lines = start.map(({ line }) => line ?? 0).filter((n) => n > 0);
		expect(lines.length).toBeGreaterThan(0);
		expect(lines).toEqual([...lines].sort((a, b) => a - b));
	});

	it("has no function before the first, and every instruction once", () => {
		expect(positions[0]?.function).toBeUndefined();
		expect(positions.at(-1)?.instruction).toBe("int_code_end");
		expect(new Set(codePositions(beam).keys()).size).toBe(positions.length);
	});

	it("reads the file of a line from the table, counted from 1", () => {
		const files = ["a.hrl", "b.hrl"];
		const lines = beam.lines.lines.map(({ line }) => ({ file: 2, line }));
		const moved = codePositions({ ...beam, lines: { files, lines } });
		const found = [...moved.values()].filter(({ line }) => line !== undefined);
		expect(new Set(found.map(({ file }) => file))).toEqual(new Set(["b.hrl"]));
	});
});
