/** WebAssembly functions to put into tables: real ones, as tables take no others. */
import { assemble } from "../wasm/wabt.ts";

/** So many functions, each of which returns its own number. */
export function wasmFunctions(count: number): (() => number)[] {
	const numbers = [...Array(count).keys()];
	const text = numbers.map(
		(n) => `(func (export "${n}") (result i32) (i32.const ${n}))`,
	);
	const { exports } = instance(`(module ${text.join("")})`);
	return numbers.map((n) => exports[n] as () => number);
}

/** A module's bytes from its text. */
export function wasm(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(assemble(text));
}

export function instance(
	text: string,
	imports: WebAssembly.Imports = {},
): WebAssembly.Instance {
	return new WebAssembly.Instance(new WebAssembly.Module(wasm(text)), imports);
}
