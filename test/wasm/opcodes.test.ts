import { describe, expect, test } from "vitest";
import { Code } from "../../src/wasm/code.ts";
import { methodName } from "../../src/wasm/emit.ts";
import { WasmModule } from "../../src/wasm/module.ts";
import { OPCODES, Op, type OpcodeRow } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import {
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
	V128,
	type ValType,
} from "../../src/wasm/types.ts";
import { samplesOf } from "./samples.ts";
import { assemble } from "./wabt.ts";

/** Calls an instruction's method by the name in the table. */
function emit(c: Code, name: string, args: readonly unknown[]): void {
	const methods = c as unknown as Record<
		string,
		(...args: readonly unknown[]) => void
	>;
	const method = methods[methodName(name)];
	if (method === undefined) throw new Error(`no method for ${name}`);
	method.apply(c, [...args]);
}

/** What must stand around an instruction for the text to parse. */
const AROUND: Readonly<Record<string, readonly [string[], string[]]>> = {
	block: [[], ["end"]],
	loop: [[], ["end"]],
	if: [[], ["end"]],
	// Without the nop the reference drops an empty else.
	else: [["if"], ["nop", "end"]],
	end: [["block"], []],
};

/** 70 types, so that their indices need two bytes of signed LEB128. */
const TYPES = Array.from({ length: 70 }, (_, i) => {
	const params = Array.from({ length: i }, () => "i32").join(" ");
	return `(type (func (param ${params}) (result i32 i32)))`;
}).join("\n");

/** The instructions of the reference's function, without its last `end`. */
function reference(instructions: readonly string[]): Uint8Array {
	const bytes = assemble(
		`(module ${TYPES} (memory 1) (func\n${instructions.join("\n")}))`,
	);
	const { bodies } = parseModule(bytes, "wabt");
	return bytes.slice(bodies.codes[0], (bodies.ends[0] ?? 0) - 1);
}

function writtenName(name: string): string {
	return name === "select_t" ? "select" : name;
}

describe.each(OPCODES)("%s", (...row) => {
	const name = row[0];
	const [before, after] = AROUND[name] ?? [[], []];
	const samples = samplesOf(row as OpcodeRow);

	test("has the reference's bytes", () => {
		const c = new Code(0);
		const text: string[] = [];
		for (const sample of samples) {
			for (const around of before) emit(c, around, []);
			emit(c, name, sample.args);
			for (const around of after) emit(c, around, []);
			text.push(...before, `${writtenName(name)} ${sample.text}`, ...after);
		}
		expect(c.view()).toEqual(reference(text));
	});

	test("is walked to its end by the cursor", () => {
		for (const sample of samples) {
			const c = new Code(0);
			emit(c, name, sample.args);
			const cursor = new InstructionCursor(c.copy(), "test");
			expect(cursor.next()).toBe(true);
			expect(cursor.opcode).toBe(row[1]);
			expect(cursor.pos).toBe(c.length);
			expect(cursor.next()).toBe(false);
			for (let cut = 1; cut < Math.min(c.length, 40); cut++)
				expect(() =>
					new InstructionCursor(c.view(), "cut", 0, cut).next(),
				).toThrow(/cut: not a valid WebAssembly binary/);
		}
	});
});

const VAL_TYPES: Readonly<Record<string, ValType>> = {
	i: I32,
	l: I64,
	f: F32,
	d: F64,
	s: V128,
	r: FUNCREF,
};

function valTypes(letters: string | undefined): ValType[] {
	return [...(letters ?? "")].map((letter) => {
		const type = VAL_TYPES[letter];
		if (type === undefined) throw new Error(`unknown type letter ${letter}`);
		return type;
	});
}

/** A module around one instruction whose operands are its parameters. */
function typedModule(row: OpcodeRow, type: string): Uint8Array<ArrayBuffer> {
	const [operands, results] = type.split(":").map(valTypes);
	const m = new WasmModule();
	m.memory({ min: 1, max: 1, shared: true });
	m.table({ min: 1 });
	m.data({ mode: "passive", bytes: Uint8Array.of(1) });
	const params = operands ?? [];
	const c = new Code(params.length);
	const f = m.declareFunction(params, results ?? []);
	m.element({ mode: "passive", items: [f] });
	params.forEach((_, i) => {
		c.local_get(i);
	});
	emit(c, row[0], samplesOf(row)[0]?.args ?? []);
	c.end();
	m.define(f, c);
	return m.toBytes().bytes;
}

const typed = OPCODES.filter((row) => row[3] !== null);

test.each(typed)("%s has the type the table says", (...row) => {
	const type = row[3] ?? "";
	expect(WebAssembly.validate(typedModule(row as OpcodeRow, type))).toBe(true);
	expect(WebAssembly.validate(typedModule(row as OpcodeRow, `${type}i`))).toBe(
		false,
	);
});

test("no name and no opcode stands twice", () => {
	expect(new Set(OPCODES.map((row) => row[0])).size).toBe(OPCODES.length);
	expect(new Set(OPCODES.map((row) => row[1])).size).toBe(OPCODES.length);
	expect(new Set(OPCODES.map((row) => methodName(row[0]))).size).toBe(
		OPCODES.length,
	);
	expect(Op["i32.add"]).toBe(0x6a);
	expect(Op["memory.copy"]).toBe(0xfc0a);
});

/** What a backend for this VM needs first; the methods must have just these names. */
const CORE =
	`block loop if_ else_ end br br_if br_table return_ call call_indirect
	local_get local_set local_tee global_get global_set
	i32_load i64_load i32_load8_s i32_load8_u i32_load16_s i32_load16_u
	i32_store i64_store i32_store8 i32_store16 i32_const i64_const
	i32_add i32_sub i32_mul i32_div_s i32_div_u i32_rem_s i32_rem_u
	i32_and i32_or i32_xor i32_shl i32_shr_s i32_shr_u
	i32_eqz i32_eq i32_ne i32_lt_s i32_lt_u i32_gt_s i32_gt_u i32_le_s i32_le_u
	i32_ge_s i32_ge_u i32_wrap_i64 i64_extend_i32_s i64_extend_i32_u`.split(
		/\s+/,
	);

test.each(CORE)("Code has %s", (name) => {
	expect(Code.prototype).toHaveProperty(name, expect.any(Function));
});
