/** The functions that generated code imports: where each comes from, and its type. */
import type { WasmModule } from "../wasm/module.ts";
import type { FuncRef } from "../wasm/refs.ts";
import { I32 } from "../wasm/types.ts";

/** Import modules: the prepared AtomVM's exports, and the native runtime's. */
export const AVM = "avm";
export const NATIVE = "native";

/** Parameters are all i32; every function returns an i32. */
const native: Readonly<Record<string, number>> = {
	refill_reductions: 1,
	ensure_free: 3,
	call_ext: 6,
	call_ext_last: 7,
};

const avm: Readonly<Record<string, number>> = {
	term_compare: 4,
};

/** A BIF's parameters follow from its name: `bif_MODULE_NAME_ARITY`, after (ctx, fail) and, if it collects, live. */
const GC_BIFS = new Set([
	"length_1",
	"byte_size_1",
]);

export function declareRuntimeFunction(
	wasm: WasmModule,
	symbol: string,
): FuncRef {
	const isNative = native[symbol] !== undefined;
	const count = native[symbol] ?? avm[symbol];
	if (count === undefined) throw new Error(`unknown runtime function ${symbol}`);
	return wasm.importFunction(
		isNative ? NATIVE : AVM,
		symbol,
		new Array<typeof I32>(count).fill(I32),
		[I32],
	);
}
void GC_BIFS;
