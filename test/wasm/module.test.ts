import { describe, expect, test } from "vitest";
import { Code } from "../../src/wasm/code.ts";
import { WasmModule } from "../../src/wasm/module.ts";
import { Op } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import {
	EXTERNREF,
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
} from "../../src/wasm/types.ts";
import { KITCHEN_SINK_WAT, kitchenSink } from "./kitchen_sink.ts";
import { assemble } from "./wabt.ts";

async function instantiate(
	bytes: Uint8Array<ArrayBuffer>,
	imports: WebAssembly.Imports = {},
): Promise<Record<string, CallableFunction>> {
	const module = await WebAssembly.compile(bytes);
	const instance = await WebAssembly.instantiate(module, imports);
	return instance.exports as Record<string, CallableFunction>;
}

/** A body from a few calls. */
function body(params: number, write: (c: Code) => void): Code {
	const c = new Code(params);
	write(c);
	c.end();
	return c;
}

describe("sections", () => {
	test("are the reference's, byte for byte", () => {
		const bytes = kitchenSink().toBytes().bytes;
		expect(WebAssembly.validate(bytes)).toBe(true);
		const unnamed = rewriteModule(parseModule(bytes, "built"), {
			keepCustom: () => false,
		});
		expect(unnamed).toEqual(assemble(KITCHEN_SINK_WAT));
	});
	test("names are the reference's", () => {
		const m = new WasmModule("mod");
		const c = new Code(1);
		const spare = c.local(I32, "spare");
		c.localNames.set(0, "param");
		c.local_get(0);
		c.local_set(spare);
		c.end();
		m.addFunction([I32], [], c, "g");
		expect(m.toBytes().bytes).toEqual(
			assemble(
				`(module $mod
				 (func $g (param $param i32) (local $spare i32)
				 local.get 0 local.set 1))`,
				true,
			),
		);
	});
	test("imported functions are named, too", () => {
		const m = new WasmModule();
		m.importFunction("e", "f", [], []);
		m.addFunction(
			[],
			[],
			body(0, () => {}),
		);
		m.addFunction(
			[],
			[],
			body(0, () => {}),
			"née",
		);
		const { names } = parseModule(m.toBytes().bytes, "built");
		expect([...names.functions]).toEqual([
			[0, "f"],
			[2, "née"],
		]);
	});
	test("an empty module is only the header", () => {
		expect(new WasmModule().toBytes().bytes).toEqual(assemble("(module)"));
	});
	test.each([
		['(memory (import "e" "m") 1)', { min: 1 }],
		['(memory (import "e" "m") 1 65536)', { min: 1, max: 65536 }],
		[
			'(memory (import "e" "m") 256 16384 shared)',
			{ min: 256, max: 16384, shared: true },
		],
	])("%s", (wat, type) => {
		const m = new WasmModule();
		expect(m.importMemory("e", "m", type)).toBe(0);
		expect(m.toBytes().bytes).toEqual(assemble(`(module ${wat})`));
	});
	test("equal types are one", () => {
		const m = new WasmModule();
		expect(m.type([I32], [I64])).toBe(0);
		expect(m.type([I32, I64], [])).toBe(1);
		expect(m.type([I32], [I64])).toBe(0);
		expect(m.typeAt(1)).toEqual({ params: [I32, I64], results: [] });
	});
	test("custom sections come last, in order", async () => {
		const m = new WasmModule("x");
		m.custom("a", Uint8Array.of(1, 2));
		m.custom("a", Uint8Array.of(3));
		const module = await WebAssembly.compile(m.toBytes().bytes);
		const found = WebAssembly.Module.customSections(module, "a");
		expect(found.map((b) => [...new Uint8Array(b)])).toEqual([[1, 2], [3]]);
		const names = WebAssembly.Module.customSections(module, "name");
		expect(names.map((b) => [...new Uint8Array(b)])).toEqual([[0, 2, 1, 120]]);
	});
});

describe("imports", () => {
	test("are one by name, in the order of first use, before all functions", () => {
		const m = new WasmModule();
		const f = m.declareFunction([], [], "f");
		const b = m.importFunction("e", "b", [I32], []);
		const a = m.importFunction("e", "a", [], []);
		expect(m.importFunction("e", "b", [I32], [])).toBe(b);
		m.define(
			f,
			body(0, (c) => c.call(a)),
		);
		m.toBytes();
		expect([b.index, a.index, f.index]).toEqual([0, 1, 2]);
		expect(m.imports.map((i) => i.name)).toEqual(["b", "a"]);
	});
	test("with two types are a defect", () => {
		const m = new WasmModule();
		m.importFunction("e", "b", [I32], []);
		expect(() => m.importFunction("e", "b", [], [])).toThrow("two types");
	});
	test("of memories and tables come before the own ones", () => {
		const m = new WasmModule();
		expect(m.importTable("e", "t", { min: 1 })).toBe(0);
		expect(m.table({ min: 1 })).toBe(1);
		m.memory({ min: 1 });
		expect(() => m.importMemory("e", "m", { min: 1 })).toThrow("before");
		expect(() => m.importTable("e", "u", { min: 1 })).toThrow("before");
	});
});

test("a function that was never defined is a defect", () => {
	const m = new WasmModule();
	m.declareFunction([], [], "lost");
	expect(() => m.toBytes()).toThrow("lost was never defined");
});

test("table indices of two bytes are accepted by the engine", () => {
	const m = new WasmModule();
	for (let i = 0; i < 200; i++) m.table({ min: i + 1, element: EXTERNREF });
	const f = m.addFunction(
		[],
		[I32],
		body(0, (c) => c.table_size(199)),
	);
	m.exportFunction("f", f);
	return expect(
		instantiate(m.toBytes().bytes).then(({ f }) => f?.()),
	).resolves.toBe(200);
});

describe("running", () => {
	test("recursion, an import, memory and a global", async () => {
		const m = new WasmModule("run");
		m.exportFunction("unused", m.importFunction("e", "unused", [], []));
		m.memory({ min: 1 });
		const counter = m.global(
			{ type: I32, mutable: true },
			{
				op: "i32.const",
				value: 0,
			},
		);
		const fact = m.declareFunction([I64], [I64], "fact");
		m.define(
			fact,
			body(1, (c) => {
				const log = m.importFunction("e", "log", [I64], []);
				c.global_get(counter);
				c.i32_const(1);
				c.i32_add();
				c.global_set(counter);
				c.local_get(0);
				c.call(log);
				c.local_get(0);
				c.i64_eqz();
				c.if_(I64);
				c.i64_const(1);
				c.else_();
				c.local_get(0);
				c.local_get(0);
				c.i64_const(1);
				c.i64_sub();
				c.call(fact);
				c.i64_mul();
				c.end();
			}),
		);
		m.exportFunction("fact", fact);
		m.export("counter", "global", counter);
		const seen: bigint[] = [];
		const exports = await instantiate(m.toBytes().bytes, {
			e: { unused() {}, log: (n: bigint) => seen.push(n) },
		});
		expect(exports.fact?.(20n)).toBe(2432902008176640000n);
		expect(seen.length).toBe(21);
		expect(exports.counter).toHaveProperty("value", 21);
	});

	test("a million tail calls", async () => {
		const m = new WasmModule();
		const loop = m.declareFunction([I32, I32], [I32], "loop");
		m.define(
			loop,
			body(2, (c) => {
				c.local_get(0);
				c.i32_eqz();
				c.if_();
				c.local_get(1);
				c.return_();
				c.end();
				c.local_get(0);
				c.i32_const(1);
				c.i32_sub();
				c.local_get(1);
				c.i32_const(3);
				c.i32_add();
				c.return_call(loop);
			}),
		);
		m.exportFunction("loop", loop);
		const { loop: run } = await instantiate(m.toBytes().bytes);
		expect(run?.(1_000_000, 0)).toBe(3_000_000);
	});

	test("calls past 128 imports reach the right function", async () => {
		const m = new WasmModule();
		const imports: Record<string, () => number> = {};
		const f = m.declareFunction([], [I32], "f");
		m.define(
			f,
			body(0, (c) => {
				c.i32_const(0);
				for (let i = 0; i < 200; i++) {
					imports[`i${i}`] = () => i;
					c.call(m.importFunction("e", `i${i}`, [], [I32]));
					if (i % 3 === 0) c.i32_add();
					else c.drop();
				}
			}),
		);
		m.exportFunction("f", f);
		const exports = await instantiate(m.toBytes().bytes, { e: imports });
		expect(exports.f?.()).toBe(3 * ((66 * 67) / 2));
	});

	test("a block with parameters, all types of locals", async () => {
		const m = new WasmModule();
		const c = new Code(0);
		const i = c.local(I32);
		c.local(F32);
		c.local(F64);
		c.local(FUNCREF);
		const l = c.local(I64);
		c.i32_const(40);
		c.block(m.type([I32], [I32, I64]));
		c.i64_const(2n);
		c.end();
		c.local_set(l);
		c.local_set(i);
		c.local_get(i);
		c.local_get(l);
		c.i32_wrap_i64();
		c.i32_add();
		c.end();
		m.exportFunction("f", m.addFunction([], [I32], c));
		expect((await instantiate(m.toBytes().bytes)).f?.()).toBe(42);
	});
});

describe("offsets", () => {
	function trapping() {
		const m = new WasmModule();
		const imported = m.importFunction("e", "f", [], []);
		for (let i = 0; i < 3; i++)
			m.exportFunction(
				`f${i}`,
				m.addFunction(
					[],
					[],
					body(0, (c) => {
						c.local(I32);
						for (let k = 0; k < i; k++) c.call(imported);
						c.mark(100 + i);
						c.unreachable();
					}),
					`f${i}`,
				),
			);
		return m.toBytes();
	}
	test("of marks are those of the instructions", () => {
		const { bytes, marks, functionOffsets } = trapping();
		expect([...marks.values]).toEqual([100, 101, 102]);
		for (const offset of marks.offsets)
			expect(bytes[offset]).toBe(Op.unreachable);
		const { bodies } = parseModule(bytes, "built");
		expect(functionOffsets.map((f) => f.start)).toEqual([...bodies.starts]);
		expect(functionOffsets.map((f) => f.code)).toEqual([...bodies.codes]);
		expect(functionOffsets.map((f) => f.end)).toEqual([...bodies.ends]);
		const cursor = new InstructionCursor(bytes, "built");
		functionOffsets.forEach(({ code, end }, i) => {
			cursor.reset(code, end);
			let calls = 0;
			while (cursor.next() && cursor.opcode === Op.call) calls++;
			expect(calls).toBe(i);
			expect(cursor.start).toBe(marks.offsets[i]);
		});
	});
	test("of marks are those of the engine's stack traces", async () => {
		const { bytes, marks, functionOffsets } = trapping();
		const exports = await instantiate(bytes, { e: { f() {} } });
		for (const [i, { func }] of functionOffsets.entries()) {
			let stack = "";
			try {
				exports[`f${i}`]?.();
			} catch (error) {
				stack = (error as Error).stack ?? "";
			}
			const at = marks.offsets[i]?.toString(16);
			expect(stack).toContain(`wasm-function[${func.index}]:0x${at}`);
		}
	});
});
