import { describe, expect, it } from "vitest";
import { Code } from "../../src/wasm/code.ts";
import { WasmModule } from "../../src/wasm/module.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { NameSubsection } from "../../src/wasm/sections/names.ts";

/** A function with a loop in the second of two blocks, behind an if; marks -1 and -2 are before block and loop. */
function nested(): WasmModule {
	const module = new WasmModule();
	const code = new Code(0);
	code.i32_const(0);
	code.if_();
	code.end();
	code.block();
	code.mark(-1);
	code.block();
	code.mark(7);
	code.i32_const(2);
	code.drop();
	code.mark(-2);
	code.loop();
	code.end();
	code.end();
	code.end();
	code.end();
	module.exportFunction("f", module.addFunction([], [], code, "f"));
	return module;
}

const nameOf = (mark: number) =>
	mark < 0 ? ["outer", "round"][-mark - 1] : undefined;

describe("names of labels", () => {
	it("are those of the blocks that stand behind marks, by their numbers in the function", () => {
		const { bytes } = nested().toBytes({ labelName: nameOf });
		expect(() => new WebAssembly.Module(bytes)).not.toThrow();
		const text = Buffer.from(bytes).toString("latin1");
		// One function, 0; two names: of the label 2 and of the label 3.
		expect(text).toContain(
			`${String.fromCharCode(NameSubsection.label, 17)}\x01\x00\x02\x02\x05outer\x03\x05round`,
		);
		expect(parseModule(bytes, "m").names.functions.get(0)).toBe("f");
	});

	it("are not there when none are asked for", () => {
		const plain = nested().toBytes().bytes;
		expect(Buffer.from(plain).toString("latin1")).not.toContain("outer");
		const none = nested().toBytes({ labelName: () => undefined }).bytes;
		expect(none).toEqual(plain);
	});
});
