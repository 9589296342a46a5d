/** What a VM is at besides native code: each a number, which the cell PROFILE holds. */

/** Whose time it is. */
export type Kind =
	| "native"
	| "interpreter"
	| "runtime"
	| "atomvm"
	| "collector"
	| "host"
	| "compiler"
	| "waiting";

export interface Activity {
	readonly kind: Kind;
	/** Of the function in C or of the host; "" for native code and the interpreter. */
	readonly name: string;
}

/** Numbers of those that are no function's. */
export const NATIVE_CODE = 0;
export const INTERPRETER = 1;

/** Where functions come from that calls are marked of. */
export type Origin = "atomvm" | "runtime" | "host";

/** Functions that make room on heaps, or collect them (native/heap.c, native/collect.c, AtomVM's memory.c). */
const COLLECTOR = new Set([
	"collect",
	"ensure_free",
	"ensure_free_hook",
	"make_room",
	"test_heap",
	"memory_gc",
	"memory_ensure_free_with_roots",
	"memory_ensure_free_with_roots__original",
]);
/** Where a VM waits for time to pass, or for the host (AtomVM's sys.c of this platform calls it). */
export const WAITING = "__pthread_cond_timedwait";
/** Stands for the name of a function in C whose address is called: the place says which one. */
export const ANY_FUNCTION = "BIF or NIF";
/** Functions of the host that have modules compiled and linked (src/abi/prototypes.ts). */
const COMPILER = new Set(["link_pending", "bind_import", "bind_fun"]);

export class Activities {
	readonly all: Activity[] = [
		{ kind: "native", name: "" },
		{ kind: "interpreter", name: "" },
	];
	private readonly numbers = new Map<string, number>();

	/** The number of a function, by its name. */
	of(origin: Origin, name: string): number {
		if (name === "interpret_slice") return INTERPRETER;
		const key = `${origin} ${name}`;
		const known = this.numbers.get(key);
		if (known !== undefined) return known;
		const number = this.all.push({ kind: kindOf(origin, name), name }) - 1;
		this.numbers.set(key, number);
		return number;
	}
}

function kindOf(origin: Origin, name: string): Kind {
	if (COLLECTOR.has(name)) return "collector";
	if (name === WAITING) return "waiting";
	if (COMPILER.has(name)) return "compiler";
	return origin;
}
