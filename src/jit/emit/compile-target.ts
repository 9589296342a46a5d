/**
 * What the compiler must know of the VM a module is compiled for. The linker supplies it from a running VM; tests
 * supply a fixed one. Everything here is a constant of the generated code.
 */
export interface CompileTarget {
	/** AtomVM's index of the module: the top byte of its return addresses. */
	readonly moduleIndex: number;
	/** Address of the VM's `Module` struct. */
	readonly moduleAddress: number;
	/** Address of the first instruction (`module->code->code`). */
	readonly codeAddress: number;
	/** Struct offsets in bytes, from the build's DWARF. */
	readonly layout: ContextLayout;
	/** Addresses of the cells shared with the native runtime. */
	readonly cells: RuntimeCells;
	/** The term of the module's atom `index` (1-based, as in the beam). */
	atom(index: number): number;
	/** The term of an atom by name. */
	atomNamed(name: string): number;
	/** The term of the module's literal `index`, in memory that the GC leaves alone. */
	literal(index: number): number;
	/** The term of an integer of any size, in memory that the GC leaves alone. */
	integer(value: number | bigint): number;
	/** What the module's import `index` is in this VM. */
	imported(index: number): ImportedFunction;
}

/** Offsets in AtomVM's `struct Context` and what hangs off it. */
export interface ContextLayout {
	readonly x: number;
	readonly e: number;
	readonly cp: number;
	readonly fr: number;
	readonly global: number;
	readonly heapPtr: number;
	/** The newest fragment, and in it, the one before. */
	readonly heapRoot: number;
	readonly nextFragment: number;
	/** From a reference-counted binary (in C) to its first byte. */
	readonly refcBinaryData: number;
	readonly savedModule: number;
	readonly savedIp: number;
}

export interface RuntimeCells {
	readonly reductions: number;
	readonly reason: number;
	/** Keys and values of a map update. */
	readonly pairs: number;
	/** A double that a function of the runtime has left. */
	readonly scratch: number;
	/** `test_heap` and `allocate` must leave fewer bytes free than this, or take their slow path. */
	readonly testHeapBelow: number;
	readonly allocateBelow: number;
	/** 64-bit counter of instructions executed natively (counting mode). */
	readonly nativeInstructions: number;
}

export type ImportedFunction =
	/** A guard BIF that never collects: C function (ctx, fail, args…) → term. */
	| { readonly kind: "bif"; readonly symbol: string }
	/** A guard BIF that may collect: C function (ctx, fail, live, args…) → term. */
	| { readonly kind: "gc-bif"; readonly symbol: string }
	/** A NIF: C function (ctx, argc, argv) → term. */
	| { readonly kind: "nif"; readonly symbol: string }
	/** A function in C that has no name in the build: a NIF of the host's. */
	| { readonly kind: "unnamed" }
	/** A function of an Erlang module, or one that is not known yet. */
	| { readonly kind: "erlang" };
