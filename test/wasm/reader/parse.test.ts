import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AvmjitError } from "../../../src/errors.ts";
import { Code } from "../../../src/wasm/code.ts";
import { WasmModule } from "../../../src/wasm/module.ts";
import { functionType, parseModule } from "../../../src/wasm/reader/parse.ts";
import {
	EXTERNREF,
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
	SectionId,
} from "../../../src/wasm/types.ts";
import { kitchenSink } from "../kitchen_sink.ts";
import { assemble } from "../wabt.ts";

const bytes = kitchenSink().toBytes().bytes;
const binary = parseModule(bytes, "sink.wasm");

test("sections in order", () => {
	expect(binary.sections.map((s) => s.id)).toEqual([
		1, 2, 3, 4, 6, 7, 8, 9, 12, 10, 11, 0,
	]);
	expect(binary.sections[0]?.header).toBe(8);
	expect(binary.sections.at(-1)?.end).toBe(bytes.length);
});

test("types and functions", () => {
	expect(binary.types).toEqual([
		{ params: [I32, I64], results: [F32, F64] },
		{ params: [], results: [] },
		{ params: [FUNCREF, EXTERNREF], results: [] },
	]);
	expect([...binary.functionTypes]).toEqual([0, 1, 2]);
	expect(binary.importedFunctions).toBe(1);
	expect(functionType(binary, 0)).toBe(binary.types[0]);
	expect(() => functionType(binary, 3)).toThrow("no function 3");
	expect(binary.start).toBe(1);
	expect(binary.bodies.count).toBe(2);
});

test("imports", () => {
	expect(binary.imports.map(({ name, desc }) => [name, desc])).toEqual([
		["i", { kind: "func", type: 0 }],
		["t", { kind: "table", element: FUNCREF, min: 1, max: 10 }],
		["ünï", { kind: "global", type: I32, mutable: false }],
		["m", { kind: "memory", min: 1, max: 2, shared: true }],
		["g", { kind: "global", type: I64, mutable: true }],
	]);
	expect(binary.importedTables).toBe(1);
	expect(binary.importedMemories).toBe(1);
	expect(binary.importedGlobals).toBe(2);
});

test("tables, globals, exports", () => {
	expect(binary.tables).toEqual([
		{ element: EXTERNREF, min: 3 },
		{ element: FUNCREF, min: 300, max: 300 },
	]);
	expect(binary.globals.map((g) => g.init)).toEqual([
		{ op: "i32.const", value: -5 },
		{ op: "i64.const", value: 2n ** 63n - 1n },
		{ op: "f32.const", value: -0 },
		{ op: "f64.const", value: 1e300 },
		{ op: "global.get", global: 0 },
		{ op: "ref.func", func: 1 },
		{ op: "ref.null", type: EXTERNREF },
	]);
	expect(binary.exports).toEqual([
		{ name: "f", kind: "func", index: 1 },
		{ name: "t", kind: "table", index: 2 },
		{ name: "m", kind: "memory", index: 0 },
		{ name: "g", kind: "global", index: 2 },
	]);
});

test("elements and data", () => {
	expect(binary.elements.map((e) => [e.mode, e.type, e.items])).toEqual([
		["active", FUNCREF, [1, 0]],
		["active", FUNCREF, [2]],
		["passive", FUNCREF, [1, 2]],
		["declarative", FUNCREF, [0]],
		["active", FUNCREF, [1, null]],
		["passive", EXTERNREF, [null]],
	]);
	expect(binary.elements[1]).toMatchObject({
		table: 2,
		offset: { op: "i32.const", value: 7 },
	});
	expect(binary.dataCount).toBe(2);
	expect(binary.data.map((d) => [d.mode, [...d.bytes]])).toEqual([
		["active", [97, 98, 99]],
		["passive", [0, 255]],
	]);
});

test("names, of the module, of functions and of locals", () => {
	const { names } = parseModule(
		assemble(
			'(module $m (import "e" "f" (func $f)) (func $g (param $p i32)))',
			true,
		),
		"x",
	);
	expect(names.module).toBe("m");
	expect([...names.functions]).toEqual([
		[0, "f"],
		[1, "g"],
	]);
	expect([...(names.locals.get(1) ?? [])]).toEqual([[0, "p"]]);
	expect(parseModule(assemble("(module)"), "x").names.functions.size).toBe(0);
});

test("a NaN and an extended constant expression stay as they are", () => {
	const m = new WasmModule();
	const nan = [0x44, 1, 0, 0, 0, 0, 0, 0xf8, 0x7f, 0x0b];
	const sum = [0x41, 1, 0x41, 2, 0x6a, 0x0b];
	m.global({ type: F64 }, { op: "raw", bytes: Uint8Array.from(nan) });
	m.global({ type: I32 }, { op: "raw", bytes: Uint8Array.from(sum) });
	const { globals } = parseModule(m.toBytes().bytes, "x");
	expect(globals.map((g) => g.init)).toEqual([
		{ op: "raw", bytes: Uint8Array.from(nan) },
		{ op: "raw", bytes: Uint8Array.from(sum) },
	]);
});

describe("malformed", () => {
	const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
	test.each([
		["empty", [], "no WebAssembly header"],
		["another magic", [0x7f, 0x45, 0x4c, 0x46, 1, 0, 0, 0], "header"],
		["version 2", [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0], "header"],
		["a component", [0, 0x61, 0x73, 0x6d, 1, 0, 1, 0], "not version 1"],
		["a section past the end", [...header, 1, 5, 0], "unexpected end"],
		["an unknown section", [...header, 77, 0], "unknown section 77"],
		["sections twice", [...header, 1, 1, 0, 1, 1, 0], "out of order"],
		["sections out of order", [...header, 2, 1, 0, 1, 1, 0], "out of order"],
		["bytes left over", [...header, 1, 2, 0, 0], "left over"],
		["a type that is none", [...header, 1, 2, 1, 0x5f], "function type"],
		["a huge vector", [...header, 1, 5, 0xff, 0xff, 0xff, 0xff, 15], "fit"],
		[
			"functions without bodies",
			[...header, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0],
			"0 bodies",
		],
		["a type that does not exist", [...header, 3, 2, 1, 0], "does not exist"],
		["a name that is not UTF-8", [...header, 0, 2, 1, 0xff], "UTF-8"],
	])("%s", (_, bytes, what) => {
		const parse = () => parseModule(Uint8Array.from(bytes), "bad.wasm");
		expect(parse).toThrow(AvmjitError);
		expect(parse).toThrow(/^bad\.wasm: not a valid WebAssembly binary: /);
		expect(parse).toThrow(what);
	});

	test("cut anywhere, or with any byte changed: read or refused", () => {
		const parse = (bytes: Uint8Array) => {
			try {
				parseModule(bytes, "bad.wasm");
			} catch (error) {
				expect(error).toBeInstanceOf(AvmjitError);
			}
		};
		for (let i = 0; i < bytes.length; i++) parse(bytes.subarray(0, i));
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
				const changed = bytes.slice();
				changed[at] = byte;
				parse(changed);
			}),
			{ numRuns: 1000 },
		);
	});
});

test("a body's range starts after its locals", () => {
	const m = new WasmModule();
	const c = new Code(0);
	for (let i = 0; i < 200; i++) c.local(i % 2 ? I32 : F32);
	c.end();
	m.addFunction([], [], c);
	const { bodies, bytes, sections } = parseModule(m.toBytes().bytes, "x");
	expect((bodies.codes[0] ?? 0) - (bodies.starts[0] ?? 0)).toBe(2 + 200 * 2);
	expect(bytes[bodies.codes[0] ?? 0]).toBe(0x0b);
	expect(sections.at(-1)?.id).toBe(SectionId.code);
});
