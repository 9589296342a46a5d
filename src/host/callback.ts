/** JavaScript functions made callable through the function table: only functions of wasm modules can be put there. */
import { WasmModule } from "../wasm/module.ts";
import { I32, I64, type ValType } from "../wasm/types.ts";

const cache = new Map<string, WebAssembly.Module>();

/** @param types parameter types, then result types */
export function wasmCallback(
	params: readonly ValType[],
	results: readonly ValType[],
	callback: (...args: number[]) => number | undefined,
): WebAssembly.ExportValue {
	return callable(params, results, callback);
}

/** Parameters of AtomVM's own entries of the table, whatever they take (fpcast-emu, native/runtime.h). */
const ANY_FUNCTION = new Array<ValType>(16).fill(I64);

/** As a C function of AtomVM that is called by its pointer. @param callback is given the words of its arguments */
export function wasmFunctionPointer(
	callback: (...words: number[]) => never,
): WebAssembly.ExportValue {
	return callable(ANY_FUNCTION, [I64], (...args: bigint[]) =>
		callback(...args.map((arg) => Number(BigInt.asUintN(32, arg)))),
	);
}

function callable(
	params: readonly ValType[],
	results: readonly ValType[],
	callback: WebAssembly.ImportValue,
): WebAssembly.ExportValue {
	const key = `${params}:${results}`;
	let module = cache.get(key);
	if (module === undefined) {
		const wasm = new WasmModule();
		const imported = wasm.importFunction("js", "f", params, results);
		wasm.exportFunction("f", imported);
		module = new WebAssembly.Module(wasm.toBytes().bytes);
		cache.set(key, module);
	}
	const instance = new WebAssembly.Instance(module, { js: { f: callback } });
	return instance.exports.f as WebAssembly.ExportValue;
}

export const i32s = (count: number): ValType[] =>
	new Array<ValType>(count).fill(I32);
