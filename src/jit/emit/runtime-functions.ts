/** Imports the functions that generated code calls (src/abi/prototypes.ts). */
import { AVM, NATIVE } from "../../abi/import-modules.ts";
import {
	AVM_FUNCTIONS,
	NATIVE_FUNCTIONS,
	type Signature,
	type WasmType,
} from "../../abi/prototypes.ts";
import type { WasmModule } from "../../wasm/module.ts";
import type { FuncRef } from "../../wasm/refs.ts";
import { F64, I32, I64, type ValType } from "../../wasm/types.ts";

const VALUE_TYPES: Readonly<Record<WasmType, ValType>> = {
	i32: I32,
	i64: I64,
	f64: F64,
};

/** `parameters` for a BIF or NIF, whose C function has as many words as its call passes, and returns one. */
export function declareRuntimeFunction(
	wasm: WasmModule,
	symbol: string,
	parameters?: number,
): FuncRef {
	const native = NATIVE_FUNCTIONS[symbol];
	const type = native ?? AVM_FUNCTIONS[symbol] ?? wordsOf(parameters);
	if (type === undefined) throw new Error(`unknown runtime function ${symbol}`);
	if (parameters !== undefined && type.parameters.length !== parameters)
		throw new Error(
			`${symbol} has ${type.parameters.length} parameters, not ${parameters}`,
		);
	return importAs(wasm, native === undefined ? AVM : NATIVE, symbol, type);
}

export function importAs(
	wasm: WasmModule,
	from: string,
	symbol: string,
	{ parameters, results }: Signature,
): FuncRef {
	const types = (names: readonly WasmType[]): ValType[] =>
		names.map((name) => VALUE_TYPES[name]);
	return wasm.importFunction(from, symbol, types(parameters), types(results));
}

function wordsOf(parameters: number | undefined): Signature | undefined {
	if (parameters === undefined) return undefined;
	return {
		parameters: new Array<WasmType>(parameters).fill("i32"),
		results: ["i32"],
	};
}
