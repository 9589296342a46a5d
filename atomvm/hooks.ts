/**
 * Functions of the build that call out when the host has set a hook: a slot of the function table, written to the
 * hook's cell. Without one they do what they did.
 */
import type { CellName } from "../src/abi/cells.ts";
import type { Feature } from "./features.ts";

export interface Hook {
	/** The C function. */
	readonly function: string;
	readonly cell: CellName;
	/**
	 * `replace`: the hook is called instead. `fallback`: it is called when the function returned 0, with the same
	 * arguments. `before`, `after`: it is called, too, and what it returns is dropped; `after` gets the function's
	 * result as one more argument.
	 */
	readonly when: "replace" | "fallback" | "before" | "after";
	/** Of `after`: the cell of one more hook, called before the function. */
	readonly before?: CellName;
	readonly why: string;
	/** What goes when the build lacks the function; left out, it must be there. */
	readonly feature?: Feature;
}

export const HOOKS = {
	scheduler: {
		function: "scheduler_entry_point",
		cell: "HOOK_SCHEDULER",
		when: "replace",
		why: "the native runtime's driver takes the place of the scheduler loop",
	},
	ensureFree: {
		function: "memory_ensure_free_with_roots",
		cell: "HOOK_ENSURE_FREE",
		when: "replace",
		why: "heaps of busy processes grow and shrink by the native runtime's policy (native/heap.c)",
	},
	collect: {
		function: "memory_gc",
		cell: "HOOK_COLLECT",
		when: "replace",
		why: "a faster collector (native/collect.c)",
		feature: "collector",
	},
	copyTerm: {
		function: "memory_copy_term_tree_internal",
		cell: "HOOK_COPY_TERM",
		when: "replace",
		why: "faster copies of messages and elements of tables (native/collect.c)",
		feature: "copies",
	},
	termWords: {
		function: "memory_estimate_usage",
		cell: "HOOK_TERM_WORDS",
		when: "replace",
		why: "the same, for their sizes",
		feature: "copies",
	},
	getNif: {
		function: "platform_nifs_get_nif",
		cell: "HOOK_GET_NIF",
		when: "fallback",
		why: "the host supplies NIFs that this platform lacks",
		feature: "nifs",
	},
	loadModule: {
		function: "sys_load_module_from_file",
		cell: "HOOK_LOAD_MODULE",
		when: "replace",
		why: "a stub in AtomVM for Emscripten; the host loads the file",
		feature: "files",
	},
	moduleInserted: {
		function: "globalcontext_insert_module",
		cell: "HOOK_MODULE_INSERTED",
		when: "after",
		why: "a module that the VM has loaded is compiled and linked",
	},
	moduleDestroyed: {
		function: "module_destroy",
		cell: "HOOK_MODULE_DESTROYED",
		when: "before",
		why: "native code of a module that the VM frees is taken out",
	},
	uncaught: {
		function: "context_get_catch_label",
		cell: "HOOK_UNCAUGHT",
		when: "fallback",
		why: "without a catch the process dies: the host records class, reason and stack trace, which x0 to x2 hold then",
	},
	noModule: {
		function: "globalcontext_get_module",
		cell: "HOOK_NO_MODULE",
		when: "fallback",
		why: "undef does not say of what: the host notes which module was not found",
	},
	noFunction: {
		function: "module_search_exported_function",
		cell: "HOOK_NO_FUNCTION",
		when: "fallback",
		why: "the same, for functions of modules that there are",
	},
} as const satisfies Record<string, Hook>;

export type HookName = keyof typeof HOOKS;

/** Hooks of the tracing variant, besides that of the interpreter's dispatch (passes/tracing.ts). */
export const TRACE_HOOKS: readonly Hook[] = [
	{
		function: "context_get_catch_label",
		cell: "HOOK_CATCH",
		when: "after",
		before: "HOOK_RAISED",
		why: "both modes look for the catch of an exception here",
		feature: "trace",
	},
	{
		function: "context_new",
		cell: "HOOK_PROCESS_CREATED",
		when: "after",
		why: "a process has been spawned",
		feature: "trace",
	},
	{
		function: "scheduler_wait",
		cell: "HOOK_PROCESS_WAITS",
		when: "before",
		why: "a process waits, and all may: what there is to show is shown",
		feature: "trace",
	},
	{
		function: "scheduler_terminate",
		cell: "HOOK_PROCESS_ENDS",
		when: "before",
		why: "a process is about to end",
		feature: "trace",
	},
	{
		function: "emscripten_futex_wait",
		cell: "HOOK_SLEEP",
		when: "replace",
		why: "all processes wait, and a debugger may want to stop them meanwhile",
		feature: "trace",
	},
];
