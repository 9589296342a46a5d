/** x registers: in wasm locals while native code runs, in the process's memory wherever it can be left. */
import { CONTEXT_X } from "../../../abi/limits.ts";
import type { Code } from "../../../wasm/code.ts";
import type { FuncRef } from "../../../wasm/refs.ts";
import { CTX, FIRST_X } from "./parameters.ts";

interface Surroundings {
	/** Offset of x0 in the context, bytes. */
	readonly offset: number;
	runtime(symbol: string): FuncRef;
}

export class XRegisters {
	private readonly locals: number[] = [];

	constructor(
		private readonly code: Code,
		private readonly surroundings: Surroundings,
		/** Makes the local of a register that is no parameter. */
		private readonly newLocal: (register: number) => number,
		/** Registers that are parameters, one after the other. */
		parameters: readonly number[] = [],
		firstParameter = FIRST_X,
	) {
		for (const [i, n] of parameters.entries())
			this.locals[n] = firstParameter + i;
	}

	/** The wasm local of register `n`. */
	local(n: number): number {
		let local = this.locals[n];
		if (local === undefined) {
			local = this.newLocal(n);
			this.locals[n] = local;
		}
		return local;
	}

	/** Register `n` is another's local: code that only reads it is inlined there. */
	alias(n: number, local: number): void {
		this.locals[n] = local;
	}

	/** The same process, for code inlined here that has locals of its own. */
	inner(newLocal: (register: number) => number): XRegisters {
		return new XRegisters(this.code, this.surroundings, newLocal);
	}

	/** Writes registers from their locals to memory. */
	save(registers: Iterable<number>): void {
		for (const n of registers) {
			const offset = this.pushAddress(n);
			this.code.local_get(this.local(n));
			this.code.i32_store(offset);
		}
	}

	/** Reads registers back into their locals. */
	reload(registers: Iterable<number>): void {
		for (const n of registers) {
			this.pushSaved(n);
			this.code.local_set(this.local(n));
		}
	}

	/** Pushes a register from memory. */
	pushSaved(n: number): void {
		this.code.i32_load(this.pushAddress(n));
	}

	/** Pushes where a register is in memory, less the offset returned. */
	private pushAddress(n: number): number {
		this.code.local_get(CTX);
		if (n < CONTEXT_X) return this.surroundings.offset + 4 * n;
		this.code.i32_const(n);
		this.code.call(this.surroundings.runtime("extended_register"));
		return 0;
	}
}
