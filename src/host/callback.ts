/** JavaScript functions made callable through the function table: only functions of wasm modules can be put there. */
import { WasmModule } from "../wasm/module.ts";
import { I32, type ValType } from "../wasm/types.ts";

const cache = new Map<string, WebAssembly.Module>();

/** @param types parameter types, then result types */
export function wasmCallback(
	params: readonly ValType[],
	results: readonly ValType[],
	callback: (...args: number[]) => number | undefined,
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
