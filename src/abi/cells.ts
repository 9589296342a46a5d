/**
 * Words of memory that the prepared build, the native runtime and generated code share, at fixed addresses below
 * Emscripten's data (DATA_START; the bytes from 0 are left alone, so that null stays invalid).
 */
import { DATA_START, MAX_PAIRS } from "./limits.ts";

const FIRST = 512;

/** Sizes in bytes; the order is the order in memory, where cells of 8 bytes or more are at multiples of 8. */
const SIZES = {
	/** i64: instructions executed natively (counting mode). */
	NATIVE_INSTRUCTIONS: 8,
	/** i64: instructions executed by the interpreter (counting mode). */
	INTERPRETED_INSTRUCTIONS: 8,
	/** Context* to run next: what one slice of the interpreter leaves. */
	NEXT_CONTEXT: 4,
	/** 1 when a slice ended because the process came to a stub. */
	STUB_HIT: 4,
	/** Reductions left of the process's turn. */
	REDUCTIONS: 4,
	/** Reductions of a whole turn; 0 means AtomVM's own number. */
	TURN_REDUCTIONS: 4,
	/** Not 0: collect at every allocation (a mode that hunts bugs). Counts them. */
	COLLECT_ALWAYS: 4,
	/** How many times the turn may still be prolonged. */
	REFILLS: 4,
	/** How many times a turn may be: as often as the native stack has room for what one can take of it. */
	MOST_REFILLS: 4,
	/**
	 * An allocation must leave fewer bytes of the running process's heap free than this, or it takes its slow path:
	 * `test_heap`, which there considers shrinking the heap, and `allocate`. 0: every allocation does (native/heap.c).
	 */
	TEST_HEAP_BELOW: 4,
	ALLOCATE_BELOW: 4,
	/** Why native code came back (reasons.ts). */
	REASON: 4,
	/** The atom that this build of AtomVM raises for a NIF it lacks, and then aborts. */
	NIF_NOT_FOUND: 4,
	/** NativeModule*[MAX_MODULES]: compiled modules by module index. */
	MODULES: 4,
	/** Table slots that replace a function of the build, 0 for none (atomvm/hooks.ts). */
	HOOK_SCHEDULER: 4,
	HOOK_ENSURE_FREE: 4,
	HOOK_COLLECT: 4,
	HOOK_COPY_TERM: 4,
	HOOK_TERM_WORDS: 4,
	HOOK_GET_NIF: 4,
	HOOK_LOAD_MODULE: 4,
	HOOK_MODULE_INSERTED: 4,
	HOOK_MODULE_DESTROYED: 4,
	HOOK_UNCAUGHT: 4,
	/** Room for out-parameters of C functions. */
	SCRATCH: 32,
	/** Keys and values of a map update. */
	PAIRS: 8 * MAX_PAIRS,
	/** More hooks: behind the others, whose places compiled code knows. */
	HOOK_NO_MODULE: 4,
	HOOK_NO_FUNCTION: 4,
	/** Table slots of the tracing variant's hooks, 0 for none (atomvm/passes/tracing.ts). */
	HOOK_TRACE: 4,
	HOOK_CATCH: 4,
	HOOK_PROCESS_CREATED: 4,
	HOOK_PROCESS_WAITS: 4,
	HOOK_PROCESS_ENDS: 4,
	/** uint8_t[256]: for which opcodes the interpreter calls HOOK_TRACE, those that are not 0 (tracing variant). */
	TRACED_OPCODES: 4,
	/** The same: before and in place of functions of the build, and where the map of stops says so. */
	HOOK_RAISED: 4,
	HOOK_SLEEP: 4,
	HOOK_STOP: 4,
	/**
	 * uint8_t[STOP_MAP_BYTES], 0 for none: an instruction is told of when the byte at its address, modulo the map's size, is
	 * not 0 (tracing variant, and native code with the option `stops`).
	 */
	STOP_MAP: 4,
	/** Counts the slices of the interpreter (tracing variant). */
	SLICES: 4,
} as const;

export type CellName = keyof typeof SIZES;

export interface Cell {
	readonly name: CellName;
	/** In bytes, from the start of memory. */
	readonly address: number;
	/** In bytes. */
	readonly size: number;
}

export const CELLS: readonly Cell[] = place();

function place(): Cell[] {
	let address = FIRST;
	const cells = (Object.entries(SIZES) as [CellName, number][]).map(
		([name, size]) => {
			// What may hold a double is at a multiple of its size.
			if (size >= 8) address = Math.ceil(address / 8) * 8;
			const cell = { name, address, size };
			address += size;
			return cell;
		},
	);
	if (address > DATA_START)
		throw new Error("cells reach into the build's data");
	return cells;
}

const byName = new Map(CELLS.map((cell) => [cell.name, cell.address]));

export function cellAddress(name: CellName): number {
	return byName.get(name) as number;
}

export function isCellName(name: string): name is CellName {
	return name in SIZES;
}
