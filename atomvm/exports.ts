/** Functions of the build that are called from outside it; each is checked against its prototype when preparing. */

/** Called by the C code of native/. */
export const NATIVE_IMPORTS = [
	"abort",
	"bif_erlang_add_2",
	"bif_erlang_band_2",
	"bif_erlang_bor_2",
	"bif_erlang_bsl_2",
	"bif_erlang_bsr_2",
	"bif_erlang_bxor_2",
	"bif_erlang_div_2",
	"bif_erlang_fdiv_2",
	"bif_erlang_mul_2",
	"bif_erlang_rem_2",
	"bif_erlang_sub_2",
	"bitstring_copy_bits",
	"bitstring_extract_f16",
	"bitstring_extract_f32",
	"bitstring_extract_f64",
	"bitstring_extract_integer",
	"bitstring_flags_to_intn_opts",
	"bitstring_insert_f16",
	"bitstring_insert_f32",
	"bitstring_insert_f64",
	"bitstring_insert_integer",
	"bitstring_insert_utf16",
	"bitstring_insert_utf32",
	"bitstring_insert_utf8",
	"bitstring_match_utf16",
	"bitstring_match_utf32",
	"bitstring_match_utf8",
	"bitstring_utf16_size",
	"bitstring_utf8_size",
	"context_ensure_fpregs",
	"context_get_catch_label",
	"context_update_flags",
	"destroy_extended_registers",
	"extended_register_ptr",
	"extract_nbits_integer",
	"globalcontext_get_module",
	"globalcontext_get_module_by_index",
	"globalcontext_get_registered_process",
	"globalcontext_send_message",
	"mailbox_next",
	"mailbox_process_outer_list",
	"mailbox_remove_message",
	"mailbox_reset",
	"maybe_alloc_boxed_integer_fragment",
	"maybe_call_native",
	"memory_ensure_free_with_roots",
	"memory_destroy_heap_fragment",
	"memory_heap_memory_size",
	"memory_init_heap",
	"memory_sweep_mso_list",
	"module_get_imported_function_module_and_name_atoms",
	"module_get_str",
	"module_resolve_function",
	"module_search_exported_function",
	"nif_erlang_concat_2",
	"nif_erlang_setelement_3",
	"scheduler_cancel_timeout",
	"scheduler_next",
	"scheduler_run",
	"scheduler_set_timeout",
	"scheduler_stop_all",
	"scheduler_terminate",
	"scheduler_wait",
	"stacktrace_build",
	"stacktrace_create_raw",
	"stacktrace_create_raw_mfa",
	"stacktrace_exception_class",
	"term_binary_data",
	"term_binary_heap_size",
	"term_compare",
	"term_conv_to_float",
	"term_create_empty_binary",
	"term_maybe_create_sub_binary",
	"term_reuse_binary",
	"term_sub_binary_heap_size",
] as const;

/** Hooked functions whose originals native/ calls. */
export const NATIVE_ORIGINALS = [
	"memory_copy_term_tree_internal",
	"memory_ensure_free_with_roots",
	"memory_estimate_usage",
] as const;

/** Called by generated code, besides all guard BIFs and NIFs. */
export const GENERATED_IMPORTS = ["term_compare"] as const;

/**
 * Emscripten's own that the host calls, by the name it calls them: what they are called in some version. Those that a build
 * has not are not called.
 */
export const RUNTIME_EXPORTS = {
	__wasm_call_ctors: ["__wasm_call_ctors"],
	emscripten_stack_set_limits: ["emscripten_stack_set_limits"],
	__set_stack_limits: ["__set_stack_limits"],
	_emscripten_stack_restore: ["_emscripten_stack_restore", "stackRestore"],
	_emscripten_thread_init: [
		"_emscripten_thread_init",
		"__emscripten_thread_init",
	],
	_emscripten_tls_init: ["_emscripten_tls_init", "emscripten_tls_init"],
} as const satisfies Record<string, readonly string[]>;

/** The function table, as the host and generated code import it. */
export const TABLE_EXPORT = "__indirect_function_table";

/** Called by the host and the linker. */
export const HOST_IMPORTS = [
	"atom_table_ensure_atom",
	"atom_table_get_atom_string",
	"context_destroy",
	"context_execute_loop",
	"context_new",
	"external_term_from_const_literal",
	"free",
	"getenv",
	"globalcontext_destroy",
	"globalcontext_get_module",
	"globalcontext_get_module_by_index",
	"globalcontext_get_registered_name_process",
	"globalcontext_insert_module",
	"globalcontext_new",
	"malloc",
	"memory_destroy_heap",
	"memory_init_heap",
	"module_load_literal",
	"module_new_from_iff_binary",
] as const;
