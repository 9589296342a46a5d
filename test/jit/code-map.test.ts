import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import type { CodeMap } from "../../src/jit/code-map.ts";
import { splitFunctions } from "../../src/jit/graph/split-functions.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../../src/jit/module-compiler.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { ERLANG_TESTS } from "../files.ts";
import { fixedTarget } from "./fixed-target.ts";
import { EXPECT } from "./golden.ts";

/** Instructions that may be no code at all: of tests, those whose answer is known. */
const MAY_HAVE_NONE =
	/^(label|line|jump|is_\w+|test_arity|recv_marker_(bind|clear|use))$/;

function beamsIn(folder: URL): BeamModule[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith(".beam"))
		.map((name) =>
			readBeam(new Uint8Array(readFileSync(new URL(name, folder))), name),
		);
}

function mapped(
	beam: BeamModule,
	options: Partial<ModuleOptions> = {},
): CompiledModule & { map: CodeMap } {
	const compiled = compileModule(beam, fixedTarget(beam), {
		count: false,
		map: true,
		...options,
	});
	if (compiled.map === undefined) throw new Error("no map");
	return { ...compiled, map: compiled.map };
}

const modules = [
	...beamsIn(ERLANG_TESTS),
	...beamsIn(EXPECT),
	...beamsIn(new URL("../../bench/programs/", import.meta.url)),
];

describe.each(modules.map((beam) => [beam.where, beam] as const))(
	"the map of %s",
	(_, beam) => {
		const { wasm, map } = mapped(beam);
		const binary = parseModule(wasm, beam.name);
		const instructions = new Map(
			decodeCode(beam).map((one) => [one.offset, one]),
		);

		it("changes no byte of the code", () => {
			const { wasm: plain, map: none } = compileModule(beam, fixedTarget(beam));
			expect(none).toBeUndefined();
			expect(Buffer.compare(plain, wasm)).toBe(0);
		});

		it("has every byte of every function once, from instruction to instruction", () => {
			const { bodies, importedFunctions } = binary;
			expect(map.functions).toHaveLength(bodies.count);
			for (const [
				i,
				{ index, start, end, ranges },
			] of map.functions.entries()) {
				expect(index).toBe(importedFunctions + i);
				expect([start, end]).toEqual([bodies.starts[i], bodies.ends[i]]);
				let at = start;
				for (const range of ranges) {
					expect(range.start).toBe(at);
					expect(range.end).toBeGreaterThan(at);
					at = range.end;
				}
				expect(at).toBe(end);
				const starts = new Set([start]);
				const cursor = new InstructionCursor(wasm, "", bodies.codes[i], end);
				while (cursor.next()) starts.add(cursor.start);
				expect(ranges.filter((range) => !starts.has(range.start))).toEqual([]);
			}
		});

		it("has every instruction that is compiled to code, in its function only", () => {
			const functions = new Map(
				map.functions.map((one) => [one.entryLabel, one]),
			);
			for (const code of splitFunctions(beam, decodeCode(beam))) {
				const own = new Set(code.instructions.map(({ offset }) => offset));
				const ranges = functions.get(code.entryLabel)?.ranges ?? [];
				const found = new Set(ranges.map(({ offset }) => offset));
				found.delete(undefined);
				expect([...found].filter((offset) => !own.has(offset ?? -1))).toEqual(
					[],
				);
				const without = [...own].filter(
					(offset) => map.notes.has(offset) && !found.has(offset),
				);
				const names = without.map(
					(offset) => instructions.get(offset)?.op.name,
				);
				expect(names.filter((name) => !MAY_HAVE_NONE.test(name ?? ""))).toEqual(
					[],
				);
				for (const { part, offset, inlined } of ranges) {
					expect(part === "instruction").toBe(offset !== undefined);
					if (inlined === undefined) continue;
					expect(instructions.get(offset ?? -1)?.op.name).toMatch(/^call/);
					expect(instructions.has(inlined)).toBe(true);
					expect(own.has(inlined) && inlined === offset).toBe(false);
				}
			}
		});
	},
);

describe("what is noted of instructions", () => {
	const writer = new ModuleWriter("noted");
	const entry = writer.newLabel();
	const fail = writer.newLabel();
	writer.beginFunction("f", 2, entry);
	writer.op("is_tuple", { f: fail }, { x: 0 });
	writer.op("test_arity", { f: fail }, { x: 0 }, { u: 2 });
	writer.op("get_tuple_element", { x: 0 }, { u: 1 }, { x: 0 });
	writer.op("return");
	writer.op("label", { u: fail });
	writer.op("bs_init_writable");
	writer.op("return");
	writer.exportFunction("f", 2, entry);
	const beam = readBeam(writer.toBytes(), "noted.beam");
	const all = decodeCode(beam);
	const { map } = mapped(beam);
	const noteOf = (name: string) =>
		map.notes.get(all.find(({ op }) => op.name === name)?.offset ?? -1);

	it("says which x registers are live before them", () => {
		expect(noteOf("is_tuple")?.live).toEqual([0]);
		expect(noteOf("return")?.live).toEqual([0]);
	});

	it("says what is known of values before them", () => {
		expect(noteOf("is_tuple")?.types).toEqual([]);
		const [[register, type] = []] = noteOf("test_arity")?.types ?? [];
		expect(register).toBe(0);
		expect(type).toMatchObject({ kinds: 32, arity: -1 });
		expect(noteOf("get_tuple_element")?.types).toMatchObject([
			[0, { arity: 2 }],
		]);
	});

	it("says where native code is left on purpose", () => {
		const { offset = -1 } =
			all.find(({ op }) => op.name === "get_tuple_element") ?? {};
		const left = mapped(beam, { leaveHere: (at) => at === offset });
		expect(map.left.has(offset)).toBe(false);
		expect([...left.map.left]).toEqual([offset]);
		expect(left.map.exits.has(offset)).toBe(true);
	});

	it("says which run of arithmetic an instruction is in", () => {
		const runs = mapped(
			modules.find(({ name }) => name === "integer-runs") ?? beam,
		);
		const starts = [...runs.map.notes].filter(
			([offset, { run }]) => run === offset,
		);
		const inside = [...runs.map.notes.values()].filter(
			({ run }) => run !== undefined,
		);
		expect(starts.length).toBeGreaterThan(5);
		expect(inside.length).toBeGreaterThan(2 * starts.length - 1);
	});
});
