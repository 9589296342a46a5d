/**
 * Functions of the native runtime that generated code calls, functions of the host that the native runtime and generated
 * code call, and functions of AtomVM's that are called by a name that is known here. A test compares what is said here of
 * the native runtime with its binary.
 */

export type WasmType = "i32" | "i64" | "f64";

export interface Signature {
	readonly parameters: readonly WasmType[];
	readonly results: readonly WasmType[];
}

/** Functions of native/numbers.c that stand in for guard BIFs. */
export const NUMBER_FUNCTIONS: Readonly<Record<string, string>> = {
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
export const NIF_FUNCTIONS: Readonly<Record<string, string>> = {
	nif_erlang_concat_2: "concat",
	nif_erlang_setelement_3: "setelement",
};

/** Terms, addresses, numbers: all are i32, and so is the one result. */
function words(...names: readonly string[]): Signature {
	return { parameters: names.map(() => "i32"), results: ["i32"] };
}

/** What a NIF's C function has. */
export const NIF = words("ctx", "argc", "argv");
const NUMBER = words("ctx", "fail", "live", "a", "b");

export const NATIVE_FUNCTIONS: Readonly<Record<string, Signature>> = {
	...sharing(Object.values(NUMBER_FUNCTIONS), NUMBER),
	...sharing(Object.values(NIF_FUNCTIONS), NIF),
	// driver.c, check.c, compare.c
	refill_reductions: words("ctx"),
	check_state: words("ctx", "live"),
	equal_exactly: words("a", "b", "global"),
	// heap.c
	ensure_free: words("ctx", "need", "live"),
	test_heap: words("ctx", "need", "live"),
	make_room: words("ctx", "arity"),
	extended_register: words("ctx", "number"),
	float_registers: words("ctx"),
	// maps.c
	map_get: words("ctx", "map", "key"),
	map_room: words("ctx", "map", "count", "live"),
	map_put: words("ctx", "map", "count", "exact"),
	// matching.c
	binary_data: words("binary"),
	bits_get: words("data", "offset", "size", "little"),
	match_binary: words("ctx", "state", "offset", "bits", "live"),
	get_integer: words("ctx", "state", "bits", "flags"),
	get_float: words("ctx", "state", "size", "unit", "flags"),
	get_utf: words("ctx", "state", "width", "flags"),
	match_string: words("state", "module", "bits", "at"),
	// building.c
	binary_room: words("ctx", "bytes", "words", "live"),
	create_binary: words("ctx", "bytes"),
	extend_binary: words("ctx", "bytes", "source"),
	extend_in_place: words("source", "bytes"),
	init_writable: words("ctx"),
	put_binary: words("to", "source", "bytes"),
	put_string: words("to", "offset", "module", "at", "bits"),
	number_to_float: words("number"),
	put_integer: words("binary", "offset", "value", "bits", "flags"),
	put_float: words("binary", "offset", "value", "bits", "flags"),
	utf_size: words("character", "width"),
	put_utf: words("binary", "offset", "character", "width", "flags"),
	// call.c, apply.c
	call_import: words("ctx", "module", "offset"),
	call_ext: words("ctx", "module", "index", "arity", "offset", "next"),
	call_ext_last: words("ctx", "module", "index", "arity", "words", "next"),
	nif_failed: words("ctx", "module", "index", "arity", "offset", "next"),
	nif_failed_last: words("ctx", "module", "words", "next"),
	nif_result: words("ctx", "module", "offset", "result"),
	call_fun: words("ctx", "module", "fun", "arity", "offset", "next", "site"),
	apply_function: words("ctx", "module", "arity", "offset", "next"),
	apply_last: words("ctx", "module", "arity", "words", "next"),
	// raise.c
	raise_failed: words("ctx", "module", "offset"),
	raise_reason: words("ctx", "module", "offset", "reason"),
	raise_pair: words("ctx", "module", "offset", "name", "value"),
	raise_again: words("ctx", "stacktrace", "value"),
	raise_raw: words("ctx", "module", "offset"),
	build_stacktrace: words("ctx"),
	catch_value: words("ctx", "module", "offset"),
	// messages.c
	receive_peek: words("ctx"),
	receive_next: words("ctx"),
	receive_done: words("ctx"),
	receive_timed_out: words("ctx"),
	receive_wait: words("ctx", "timeout"),
	send_message: words("ctx", "receiver", "message"),
};

/** Functions of the build that generated code calls by name, besides BIFs and NIFs. */
export const AVM_FUNCTIONS: Readonly<Record<string, Signature>> = {
	term_compare: words("a", "b", "options", "global"),
};

function nothing(...names: readonly string[]): Signature {
	return { ...words(...names), results: [] };
}

/** What the host gives the native runtime. */
export const HOST_FUNCTIONS = {
	/** Compile and link a module now. */
	link_pending: nothing("module"),
	/** Put the function that an import was resolved to into the importing module's table. */
	bind_import: nothing("module", "index"),
	/** Put a fun, by its index in `target`, into the slot of a call that remembers it. */
	bind_fun: nothing("module", "target", "index", "site"),
} as const satisfies Record<string, Signature>;

/** What the host gives generated code in the counting mode: native code leaves there. */
export const LEFT = nothing("module index", "offset");

/** What a finder of faults gives it: whether to leave at the instruction there, before it is executed. */
export const ASK = words("ctx", "module index", "offset");

/**
 * What the host gives generated code that is traced: `address` is of the instruction that is about to be executed, or of
 * a `send` that has been; 0 when a function in C has come back, its result in x0.
 */
export const TRACED = nothing("ctx", "address");

/** What it gives code that a debugger may stop: the instruction at `address` is about to be executed, x registers in memory. */
export const STOPPED = nothing("ctx", "address");

function sharing(
	names: readonly string[],
	type: Signature,
): Record<string, Signature> {
	return Object.fromEntries(names.map((name) => [name, type]));
}
