import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	generatedPositionFor,
	originalPositionFor,
	TraceMap,
} from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { lineIndices, sourceLine } from "../../src/beam/code-lines.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { nodePlatform } from "../../src/host/platform/node.ts";
import { numberedListing } from "../../src/jit/listing.ts";
import {
	type CompiledModule,
	compileModule,
} from "../../src/jit/module-compiler.ts";
import { listingUrl, sourceMapOf } from "../../src/jit/source-map.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { ERLANG_TESTS } from "../files.ts";
import { fixedTarget } from "./fixed-target.ts";

const FIXTURES = new URL("../beam/fixtures/", import.meta.url);

function beamsIn(folder: URL): (readonly [string, BeamModule])[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".beam"))
		.map((name) => {
			const url = new URL(name, folder);
			const bytes = new Uint8Array(readFileSync(url));
			return [name, readBeam(bytes, fileURLToPath(url))] as const;
		});
}

const modules = [
	...beamsIn(ERLANG_TESTS),
	...beamsIn(new URL("../../bench/programs/", import.meta.url)),
	...beamsIn(FIXTURES).filter(([name]) => name === "variables.beam"),
];

function withMap(
	beam: BeamModule,
	sources = nodePlatform.sources,
): { compiled: CompiledModule; map: TraceMap } {
	const compiled = compileModule(beam, fixedTarget(beam), {
		count: false,
		debug: true,
		...(sources && { sources }),
	});
	const json = sourceMapOf(compiled.wasm);
	if (json === undefined) throw new Error("no source map");
	return { compiled, map: new TraceMap(json) };
}

/** By the offset of an instruction: its line by the chunk Line, where it has one. */
function linesOf(beam: BeamModule): Map<number, number> {
	const found = new Map<number, number>();
	const instructions = decodeCode(beam);
	for (const [i, index] of lineIndices(instructions).entries()) {
		const place = sourceLine(beam, index);
		const offset = instructions[i]?.offset;
		if (place && offset !== undefined) found.set(offset, place.line);
	}
	return found;
}

/** Ranges of bytes that are for instructions. */
function instructionRanges({ map }: CompiledModule) {
	return (map?.functions ?? [])
		.flatMap(({ ranges }) => ranges)
		.filter(({ part }) => part === "instruction");
}

describe.each(modules)("the source map of %s", (_, beam) => {
	const { compiled, map } = withMap(beam);
	const ranges = instructionRanges(compiled);
	const lines = linesOf(beam);

	it("has the line of every instruction that has one, at all of its bytes", () => {
		let checked = 0;
		for (const { offset = -1, start, end } of ranges) {
			const line = lines.get(offset);
			if (line === undefined) {
				// There is always something to step through.
				const place = originalPositionFor(map, { line: 1, column: start });
				expect(place.source).not.toBeNull();
				continue;
			}
			checked++;
			for (const column of [start, end - 1])
				expect(originalPositionFor(map, { line: 1, column })).toMatchObject({
					source: expect.stringMatching(/^file:.*\.erl$/),
					line,
				});
		}
		// Only what was written in assembly has none.
		expect(checked > 5).toBe(!beam.name.startsWith("asm_"));
	});

	it("leads from each of these lines to code of it", () => {
		const start = new Map(ranges.map((range) => [range.start, range]));
		const source = map.sources.find((one) => one?.endsWith(".erl")) ?? "";
		const all = new Set(ranges.map(({ offset = -1 }) => lines.get(offset)));
		for (const line of all) {
			if (line === undefined) continue;
			const { column } = generatedPositionFor(map, { source, line, column: 0 });
			expect(column).not.toBeNull();
			// The first code of a line may be a function's head.
			const range = start.get(column ?? -1);
			if (range !== undefined) expect(lines.get(range.offset ?? -1)).toBe(line);
			else
				expect(
					compiled.map?.functions.some((one) => one.start === column),
				).toBe(true);
		}
	});

	it("has what it maps to: the source as it is on the disk", () => {
		for (const [i, url] of map.sources.entries()) {
			const text = map.sourcesContent?.[i];
			expect(text).toBe(
				url?.startsWith("file:")
					? readFileSync(new URL(url), "utf8")
					: numberedListing(beam).text,
			);
		}
	});

	it("changes no byte of what is executed", () => {
		const plain = compileModule(beam, fixedTarget(beam)).wasm;
		const code = (wasm: Uint8Array): unknown[] =>
			parseModule(wasm, beam.name)
				.sections.filter(({ id }) => id !== 0)
				.map(({ id, start, end }) => [
					id,
					Buffer.from(wasm.subarray(start, end)).toString("base64"),
				]);
		expect(code(compiled.wasm)).toEqual(code(plain));
	});
});

describe("a source map without sources at hand", () => {
	const [, beam] = beamsIn(FIXTURES).find(
		([name]) => name === "variables.beam",
	) ?? ["", undefined];
	if (beam === undefined) throw new Error("no fixture");

	it("leads to the BEAM instructions, each in its line", () => {
		const { compiled, map } = withMap(beam, () => ({ at: () => undefined }));
		const numbers = numberedListing(beam).lines;
		expect(map.sources).toEqual([listingUrl("variables")]);
		const ranges = instructionRanges(compiled);
		expect(ranges.length).toBeGreaterThan(50);
		for (const { offset = -1, start } of ranges)
			expect(originalPositionFor(map, { line: 1, column: start }).line).toBe(
				numbers.get(offset),
			);
	});

	it("is none without the option", () => {
		const { wasm } = compileModule(beam, fixedTarget(beam));
		expect(sourceMapOf(wasm)).toBeUndefined();
	});
});

describe("names for debuggers", () => {
	const [, beam] = beamsIn(FIXTURES).find(
		([name]) => name === "variables.beam",
	) ?? ["", undefined];
	if (beam === undefined) throw new Error("no fixture");
	const { names } = parseModule(withMap(beam).compiled.wasm, "variables");

	it("say the module of a function, and the variables of locals", () => {
		const [index] =
			[...names.functions].find(([, name]) => name === "variables:sum/2") ?? [];
		const locals = [...(names.locals.get(index ?? -1)?.values() ?? [])];
		expect(locals.slice(0, 4)).toEqual(["ctx", "entry", "x0_T", "x1_Acc_Next"]);
		expect(locals).toContain("x2_H");
	});

	it("are not there without the option", () => {
		const plain = compileModule(beam, fixedTarget(beam)).wasm;
		const { functions, locals } = parseModule(plain, "variables").names;
		expect([...functions.values()]).toContain("sum/2");
		expect(locals.size).toBe(0);
	});
});
