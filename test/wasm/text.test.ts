import { describe, expect, test } from "vitest";
import loadWabt from "wabt";
import { Code } from "../../src/wasm/code.ts";
import { methodName } from "../../src/wasm/emit.ts";
import { WasmModule } from "../../src/wasm/module.ts";
import { OPCODES, type OpcodeRow } from "../../src/wasm/opcodes.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { disassemble, named, numbered } from "../../src/wasm/text.ts";
import { I32 } from "../../src/wasm/types.ts";
import { compileGolden, goldenNames } from "../jit/golden.ts";
import { samplesOf } from "./samples.ts";
import { assemble } from "./wabt.ts";

const wabt = await loadWabt();

/** Types as many as the samples name. */
const TYPES = Array.from(
	{ length: 70 },
	(_, i) => `(type (func (param ${"i32 ".repeat(i)}) (result i32 i32)))`,
).join("\n");

/** What must stand around an instruction for its text to parse. */
const AROUND: Readonly<Record<string, readonly [string[], string[]]>> = {
	block: [[], ["end"]],
	loop: [[], ["end"]],
	if: [[], ["end"]],
	else: [["if"], ["nop", "end"]],
	end: [["block"], []],
};

describe("the text of every instruction, assembled again, is the same bytes", () => {
	test.each(OPCODES)("%s", (...row) => {
		const [name] = row;
		const [before, after] = AROUND[name] ?? [[], []];
		for (const { args } of samplesOf(row as OpcodeRow)) {
			const body = new Code(0);
			const methods = body as unknown as Record<
				string,
				(...args: readonly unknown[]) => void
			>;
			const emit = (one: string, given: readonly unknown[] = []): void =>
				methods[methodName(one)]?.apply(body, [...given]);
			for (const one of before) emit(one);
			emit(name, args);
			for (const one of after) emit(one);
			const bytes = body.copy();
			const lines = disassemble(bytes, 0, bytes.length, {
				...numbered({ types: [] }),
				// The samples name types that are not there: any index is a signature of so many parameters.
				typeAt: (index) => ({
					params: new Array<typeof I32>(index).fill(I32),
					results: [I32, I32],
				}),
			});
			const again = assemble(
				`(module ${TYPES} (memory 1) (func\n${lines.map(({ text }) => text).join("\n")}))`,
			);
			const { bodies } = parseModule(again, "wabt");
			expect([
				...again.slice(bodies.codes[0], (bodies.ends[0] ?? 0) - 1),
			]).toEqual([...bytes]);
		}
	});
});

/** The instructions of each function as the reference has them, with numbers for names. */
function referenceTexts(wasm: Uint8Array): string[][] {
	const module = wabt.readWasm(wasm, {
		readDebugNames: false,
		bulk_memory: true,
		multi_value: true,
		sign_extension: true,
		tail_call: true,
		threads: true,
	} as Parameters<typeof wabt.readWasm>[1]);
	try {
		return module
			.toText({ foldExprs: false, inlineExport: false })
			.split(/^ {2}\(func /m)
			.slice(1)
			.map((text) =>
				(text.split(/^ {2}\(/m)[0] ?? "")
					.split("\n")
					.slice(1)
					.filter(
						(line) => line !== "" && !/^ *\((local|param|result)/.test(line),
					)
					// The parenthesis that ends the function takes the place of its last `end`.
					.map((line) => line.slice(4)),
			);
	} finally {
		module.destroy();
	}
}

/** Without what the reference writes otherwise: space before a comment, and a float in two ways, rounded. */
function plain(line: string): string {
	return line.replace("  ;;", " ;;").replace(/(f64\.const) .*/, "$1");
}

describe.each(goldenNames())("the golden module %s", (name) => {
	const { wasm } = compileGolden(name);
	const binary = parseModule(wasm, name);
	const { bodies } = binary;

	test("reads as by wabt", () => {
		const reference = referenceTexts(wasm);
		expect(reference).toHaveLength(bodies.count);
		for (const [i, expected] of reference.entries()) {
			const lines = disassemble(
				wasm,
				bodies.codes[i] ?? 0,
				bodies.ends[i] ?? 0,
				numbered(binary),
			).map(({ depth, text }) => "  ".repeat(depth) + text);
			expect(lines.pop()).toBe("end");
			const last = expected.at(-1)?.replace(/\)$/, "") ?? "";
			expect(lines.map(plain)).toEqual(
				[...expected.slice(0, -1), last].map(plain),
			);
		}
	});
});

describe("names", () => {
	test("are those of the name section; types are signatures", () => {
		const module = new WasmModule();
		const imported = module.importFunction("env", "an import", [I32], [I32]);
		const body = new Code(1);
		body.localNames.set(0, "ctx");
		const other = body.local(I32);
		body.local_get(0);
		body.call(imported);
		body.local_set(other);
		body.local_get(0);
		body.i32_const(0);
		body.call_indirect(module.type([I32], []));
		body.block();
		body.br(0);
		body.end();
		body.end();
		module.addFunction([I32], [], body, "f/1");
		const { bytes } = module.toBytes();
		const binary = parseModule(bytes, "names");
		const { bodies } = binary;
		const lines = disassemble(
			bytes,
			bodies.codes[0] ?? 0,
			bodies.ends[0] ?? 0,
			named(binary, 1),
		);
		expect(lines.map(({ text, depth }) => `${depth} ${text}`)).toEqual([
			"0 local.get $ctx",
			"0 call $an_import",
			"0 local.set 1",
			"0 local.get $ctx",
			"0 i32.const 0",
			"0 call_indirect (param i32)",
			"0 block ;; label = @1",
			"1 br 0 (;@1;)",
			"0 end",
			"0 end",
		]);
		expect(lines[0]?.start).toBe(bodies.codes[0]);
		expect(lines.at(-1)?.end).toBe(bodies.ends[0]);
	});
});
