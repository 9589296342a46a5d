/** Scratch locals of a wasm function, one for each purpose. */
import type { Code } from "../../../wasm/code.ts";
import { F64, I32, I64, type ValType } from "../../../wasm/types.ts";

export class Locals {
	private readonly byPurpose = new Map<string, number>();

	constructor(private readonly code: Code) {}

	i32(purpose: string): number {
		return this.local(I32, purpose);
	}

	i64(purpose: string): number {
		return this.local(I64, purpose);
	}

	f64(purpose: string): number {
		return this.local(F64, purpose);
	}

	/**
	 * 1 between an entry by an exception and the `catch_end` there. (The interpreter tells by x0, and takes some
	 * integers for the atoms error, exit and throw.)
	 */
	get caught(): number {
		return this.i32("caught");
	}

	private local(type: ValType, purpose: string): number {
		let local = this.byPurpose.get(purpose);
		if (local === undefined) {
			local = this.code.local(type, purpose);
			this.byPurpose.set(purpose, local);
		}
		return local;
	}
}
