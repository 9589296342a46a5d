import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../../src/debug/dap/configuration.ts";
import { AvmjitError } from "../../../src/errors.ts";

const read = (given: object) => readConfiguration(given, { erlc: "erlc" });

describe("readConfiguration", () => {
	it("fills in what is left out, and passes over what editors add", () => {
		expect(
			read({
				type: "avmjit",
				name: "x",
				request: "launch",
				__sessionId: "1",
				program: "/a/b/c.beam",
			}),
		).toEqual({
			program: "/a/b/c.beam",
			modules: [],
			mode: "jit",
			function: "start",
			stopOnEntry: false,
			cwd: "/a/b",
			erlc: "erlc",
			erlcOptions: [],
			noDebug: false,
		});
	});

	it("takes paths from cwd", () => {
		const { program, modules, cwd, outDir } = read({
			program: "src/c.erl",
			modules: ["d.beam", "/e/f.beam"],
			cwd: "/a",
			outDir: "ebin",
			mode: "emulated",
		});
		expect([program, ...modules, cwd, outDir]).toEqual([
			"/a/src/c.erl",
			"/a/d.beam",
			"/e/f.beam",
			"/a",
			"/a/ebin",
		]);
	});

	it.each([
		[{}, "launch configuration, program: is missing"],
		[{ program: 3 }, "launch configuration, program: must be a string"],
		[{ program: "" }, "launch configuration, program: must be a string"],
		[
			{ program: "/a.beam", modules: "b.beam" },
			"launch configuration, modules: must be a list of strings",
		],
		[
			{ program: "/a.beam", stopOnEntry: "yes" },
			"launch configuration, stopOnEntry: must be true or false",
		],
		[
			{ program: "/a.beam", mode: "fast" },
			'launch configuration, mode: is "fast"',
		],
		[
			{ program: "/a.ex" },
			"launch configuration, /a.ex: is no .beam, .erl or .avm file",
		],
	])("%j is refused", (given, message) => {
		expect(() => read(given)).toThrow(AvmjitError);
		expect(() => read(given)).toThrow(message);
	});
});
