/** One module with something in every section, and the same in text format. */
import { Code } from "../../src/wasm/code.ts";
import { WasmModule } from "../../src/wasm/module.ts";
import {
	EXTERNREF,
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
} from "../../src/wasm/types.ts";

export const KITCHEN_SINK_WAT = `(module
	(type (func (param i32 i64) (result f32 f64)))
	(type (func))
	(type (func (param funcref externref)))
	(import "e" "i" (func (type 0)))
	(import "e" "t" (table 1 10 funcref))
	(import "e" "ünï" (global i32))
	(import "e" "m" (memory 1 2 shared))
	(import "e" "g" (global (mut i64)))
	(func (type 1))
	(func (type 2) (memory.init 1 (i32.const 0) (i32.const 0) (i32.const 0)))
	(table 3 externref)
	(table 300 300 funcref)
	(global (mut i32) (i32.const -5))
	(global i64 (i64.const 9223372036854775807))
	(global f32 (f32.const -0))
	(global f64 (f64.const 1e300))
	(global i32 (global.get 0))
	(global funcref (ref.func 1))
	(global (mut externref) (ref.null extern))
	(export "f" (func 1))
	(export "t" (table 2))
	(export "m" (memory 0))
	(export "g" (global 2))
	(start 1)
	(elem (i32.const 0) func 1 0)
	(elem (table 2) (i32.const 7) func 2)
	(elem func 1 2)
	(elem declare func 0)
	(elem (i32.const 2) funcref (ref.func 1) (ref.null func))
	(elem externref (ref.null extern))
	(data (i32.const 64) "abc")
	(data "\\00\\ff")
)`;

export function kitchenSink(): WasmModule {
	const m = new WasmModule();
	const imported = m.importFunction("e", "i", [I32, I64], [F32, F64]);
	m.importTable("e", "t", { min: 1, max: 10 });
	const base = m.importGlobal("e", "ünï", { type: I32 });
	m.importMemory("e", "m", { min: 1, max: 2, shared: true });
	m.importGlobal("e", "g", { type: I64, mutable: true });
	const empty = new Code(0);
	empty.end();
	const one = m.addFunction([], [], empty);
	const init = new Code(2);
	for (let i = 0; i < 3; i++) init.i32_const(0);
	init.memory_init(1);
	init.end();
	const two = m.addFunction([FUNCREF, EXTERNREF], [], init);
	m.table({ min: 3, element: EXTERNREF });
	const table = m.table({ min: 300, max: 300 });
	const five = m.global(
		{ type: I32, mutable: true },
		{
			op: "i32.const",
			value: -5,
		},
	);
	m.global({ type: I64 }, { op: "i64.const", value: 2n ** 63n - 1n });
	m.global({ type: F32 }, { op: "f32.const", value: -0 });
	m.global({ type: F64 }, { op: "f64.const", value: 1e300 });
	m.global({ type: I32 }, { op: "global.get", global: base });
	m.global({ type: FUNCREF }, { op: "ref.func", func: one });
	m.global(
		{ type: EXTERNREF, mutable: true },
		{
			op: "ref.null",
			type: EXTERNREF,
		},
	);
	m.exportFunction("f", one);
	m.export("t", "table", table);
	m.export("m", "memory", 0);
	m.export("g", "global", five);
	m.start(one);
	const at = (value: number) => ({ op: "i32.const", value }) as const;
	m.element({
		mode: "active",
		table: 0,
		offset: at(0),
		items: [one, imported],
	});
	m.element({ mode: "active", table, offset: at(7), items: [two] });
	m.element({ mode: "passive", items: [one, two] });
	m.element({ mode: "declarative", items: [imported] });
	m.element({ mode: "active", table: 0, offset: at(2), items: [one, null] });
	m.element({ mode: "passive", type: EXTERNREF, items: [null] });
	m.data({
		mode: "active",
		memory: 0,
		offset: at(64),
		bytes: new TextEncoder().encode("abc"),
	});
	m.data({ mode: "passive", bytes: Uint8Array.of(0, 255) });
	return m;
}
