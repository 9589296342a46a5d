import { describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { HOST } from "../../src/abi/import-modules.ts";
import {
	HOST_FUNCTIONS,
	NATIVE_FUNCTIONS,
	type Signature,
} from "../../src/abi/prototypes.ts";
import { functionType, parseModule } from "../../src/wasm/reader/parse.ts";
import { F64, type FuncType, I32, I64, indexOf } from "../../src/wasm/types.ts";

const native = parseModule((await prepareAtomVm()).native, "native.wasm");

function signature({ params, results }: FuncType): Signature {
	const name = (type: unknown): "i32" | "i64" | "f64" => {
		if (type === I32) return "i32";
		if (type === I64) return "i64";
		if (type === F64) return "f64";
		throw new Error(`type ${String(type)} in an ABI of words`);
	};
	return { parameters: params.map(name), results: results.map(name) };
}

describe("the native runtime", () => {
	it.each(Object.entries(NATIVE_FUNCTIONS))("exports %s", (symbol, type) => {
		const exported = native.exports.find(({ name }) => name === symbol);
		expect(
			signature(functionType(native, indexOf(exported?.index ?? -1))),
		).toEqual(type);
	});

	it("imports from the host what the host gives it", () => {
		const imported = native.imports
			.filter(({ module }) => module === HOST)
			.map(({ name }) => name);
		expect(imported.sort()).toEqual(Object.keys(HOST_FUNCTIONS).sort());
	});

	it.each(Object.entries(HOST_FUNCTIONS))("imports %s", (symbol, type) => {
		const index = native.imports
			.filter(({ desc }) => desc.kind === "func")
			.findIndex(({ module, name }) => module === HOST && name === symbol);
		expect(signature(functionType(native, index))).toEqual(type);
	});
});
