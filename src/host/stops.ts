/** How a debugger is told of a program, in either mode alike: with a VM of the tracing variant (atomvm/passes/tracing.ts). */
import { type CellName, cellAddress } from "../abi/cells.ts";
import { STOP_MAP_BYTES } from "../abi/limits.ts";
import type { TestingJitOptions } from "../link/jit-runtime.ts";
import { F64, I32, type ValType } from "../wasm/types.ts";
import { i32s, wasmCallback } from "./callback.ts";
import type { VmLinkage } from "./linkage.ts";
import type { VmMemory } from "./memory.ts";

/** Who is told; contexts are addresses of processes, which are held up for as long as it takes. */
export interface StopObserver {
	/** Called first. @param map address of the map of stops (abi/cells.ts, STOP_MAP) */
	begin(map: number): void;
	/** A module, by the address of its Module, was loaded; its code stays where it is. */
	inserted(module: number): void;
	/**
	 * An instruction, by its address, is about to be executed, and the map has a byte for it. Natively or by the interpreter;
	 * in the latter case `slice` numbers the slice.
	 */
	instruction(context: number, address: number, slice: number | "native"): void;
	/** An exception is about to look for its catch: class, reason and raw trace are in x0 to x2. */
	raised(context: number): void;
	/** It has found one: its frame is the innermost one now. `label` 0: none. */
	caught(context: number, module: number, label: number): void;
	created(context: number): void;
	ends(context: number): void;
	/** All processes wait, for so many ms or (Infinity) for ever; the time is up when it returns. */
	sleep(ms: number): void;
}

/** Of Emscripten's C library. */
const TIMED_OUT = -73;
const NOT_EQUAL = -6;

/** Options of the JIT with which native code tells the observer. */
export function stoppableJit(
	observer: StopObserver,
	map: number,
): Pick<TestingJitOptions, "stops" | "onStopped"> {
	return {
		stops: map,
		onStopped: (context, address) =>
			observer.instruction(context >>> 0, address >>> 0, "native"),
	};
}

/** @returns the address of the map of stops */
export function attachStops(
	observer: StopObserver,
	linkage: VmLinkage,
	memory: VmMemory,
): number {
	const map = linkage.exports.calloc(STOP_MAP_BYTES, 1);
	const hook = (
		cell: CellName,
		params: readonly ValType[],
		callback: (...args: number[]) => number | undefined,
		results = 0,
	): void => {
		const made = wasmCallback(params, i32s(results), (...args) => {
			return callback(...args) ?? 0;
		});
		memory.setU32(cellAddress(cell), linkage.slots.take(made));
	};
	const slices = cellAddress("SLICES");
	hook("HOOK_STOP", i32s(2), (context = 0, address = 0) => {
		observer.instruction(context >>> 0, address >>> 0, memory.u32(slices));
		return undefined;
	});
	hook(
		"HOOK_RAISED",
		i32s(2),
		(context = 0) => {
			observer.raised(context >>> 0);
			return undefined;
		},
		1,
	);
	hook("HOOK_CATCH", i32s(3), (context = 0, module = 0, label = 0) => {
		observer.caught(context >>> 0, memory.u32(module >>> 0), label);
		return undefined;
	});
	hook("HOOK_PROCESS_CREATED", i32s(2), (_global, context = 0) => {
		observer.created(context >>> 0);
		return undefined;
	});
	hook("HOOK_PROCESS_ENDS", i32s(1), (context = 0) => {
		observer.ends(context >>> 0);
		return undefined;
	});
	hook(
		"HOOK_SLEEP",
		[I32, I32, F64],
		(address = 0, expected = 0, ms = 0) => {
			if (memory.u32(address >>> 0) !== expected >>> 0) return NOT_EQUAL;
			observer.sleep(ms);
			return TIMED_OUT;
		},
		1,
	);
	observer.begin(map);
	memory.setU32(cellAddress("STOP_MAP"), map);
	return map;
}
