/** Functions of the build that are called from outside it; each is checked against its prototype when preparing. */

/** Called by the C code of native/. */
export const NATIVE_IMPORTS = [
	"context_dump",
	"context_ensure_fpregs",
	"context_get_catch_label",
	"context_update_flags",
	"globalcontext_get_module_by_index",
	"globalcontext_get_registered_process",
	"globalcontext_send_message",
	"mailbox_next",
	"mailbox_process_outer_list",
	"mailbox_remove_message",
	"mailbox_reset",
	"memory_ensure_free_with_roots",
	"memory_gc",
	"memory_heap_memory_size",
	"module_get_imported_function_module_and_name_atoms",
	"module_resolve_function",
	"scheduler_cancel_timeout",
	"scheduler_next",
	"scheduler_run",
	"scheduler_set_timeout",
	"scheduler_stop_all",
	"scheduler_terminate",
	"scheduler_wait",
	"stacktrace_create_raw",
	"stacktrace_create_raw_mfa",
	"term_binary_data",
	"term_compare",
	"term_maybe_create_sub_binary",
	"term_sub_binary_heap_size",
] as const;

/** Hooked functions whose originals native/ calls. */
export const NATIVE_ORIGINALS = ["memory_ensure_free_with_roots"] as const;

/** Called by generated code, besides all guard BIFs and NIFs. */
export const GENERATED_IMPORTS = ["term_compare"] as const;

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
	"globalcontext_insert_module",
	"globalcontext_new",
	"malloc",
	"memory_destroy_heap",
	"memory_init_heap",
	"module_load_literal",
	"module_new_from_iff_binary",
] as const;
