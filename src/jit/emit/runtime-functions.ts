/** The functions that generated code imports: where each comes from, and its type. */
import type { WasmModule } from "../../wasm/module.ts";
import type { FuncRef } from "../../wasm/refs.ts";
import { I32 } from "../../wasm/types.ts";

/** Import modules: the prepared AtomVM's exports, and the native runtime's. */
export const AVM = "avm";
const NATIVE = "native";
/** Import module of the counting mode: `left(module index, offset)` notes that native code leaves there. */
export const HOST = "host";

/** Functions of native/numbers.c that stand in for guard BIFs. */
export const numberFunctions: Readonly<Record<string, string>> = {
	"+/2": "number_add",
	"-/2": "number_sub",
	"*/2": "number_mul",
	"//2": "number_fdiv",
	"div/2": "number_divide",
	"rem/2": "number_rem",
	"band/2": "number_band",
	"bor/2": "number_bor",
	"bxor/2": "number_bxor",
	"bsl/2": "number_bsl",
	"bsr/2": "number_bsr",
};

/** Functions of native/nifs.c that stand in for NIFs. */
export const nifFunctions: Readonly<Record<string, string>> = {
	nif_erlang_concat_2: "concat",
	nif_erlang_setelement_3: "setelement",
};

/** Parameters are all i32; every function returns an i32. */
const native: Readonly<Record<string, number>> = {
	refill_reductions: 1,
	...Object.fromEntries(
		Object.values(numberFunctions).map((symbol) => [symbol, 5]),
	),
	...Object.fromEntries(
		Object.values(nifFunctions).map((symbol) => [symbol, 3]),
	),
	check_state: 2,
	equal_exactly: 3,
	ensure_free: 3,
	test_heap: 3,
	make_room: 2,
	map_get: 3,
	binary_data: 1,
	bits_get: 4,
	match_binary: 5,
	get_integer: 4,
	get_float: 5,
	get_utf: 4,
	match_string: 4,
	binary_room: 4,
	create_binary: 2,
	extend_binary: 3,
	extend_in_place: 2,
	put_binary: 3,
	put_string: 5,
	put_integer: 5,
	put_float: 5,
	utf_size: 2,
	put_utf: 5,
	extended_register: 2,
	apply_function: 5,
	apply_last: 5,
	map_room: 4,
	map_put: 4,
	float_registers: 1,
	number_to_float: 1,
	init_writable: 1,
	call_import: 3,
	call_ext: 6,
	call_ext_last: 6,
	nif_failed: 6,
	nif_failed_last: 4,
	nif_result: 4,
	call_fun: 7,
	raise_failed: 3,
	raise_reason: 4,
	raise_pair: 5,
	raise_again: 3,
	raise_raw: 3,
	build_stacktrace: 1,
	catch_value: 3,
	receive_peek: 1,
	receive_next: 1,
	receive_done: 1,
	receive_timed_out: 1,
	receive_wait: 2,
	send_message: 3,
};

const avm: Readonly<Record<string, number>> = {
	term_compare: 4,
};

/** `parameters` for a BIF, whose C function has as many as its call passes. */
export function declareRuntimeFunction(
	wasm: WasmModule,
	symbol: string,
	parameters?: number,
): FuncRef {
	const isNative = native[symbol] !== undefined;
	const count = parameters ?? native[symbol] ?? avm[symbol];
	if (count === undefined) {
		throw new Error(`unknown runtime function ${symbol}`);
	}
	return wasm.importFunction(
		isNative ? NATIVE : AVM,
		symbol,
		new Array<typeof I32>(count).fill(I32),
		[I32],
	);
}
