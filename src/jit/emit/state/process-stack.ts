/** The process's stack: its top in a local where that is known to be right, y registers in locals while they are. */
import type { Code } from "../../../wasm/code.ts";
import { I32 } from "../../../wasm/types.ts";
import { CachedYs, type Mark as YMark } from "./cached-ys.ts";
import type { Locals } from "./locals.ts";
import { CTX } from "./parameters.ts";

/** What was known before code that is not always executed. */
export interface Mark {
	readonly isKnown: boolean;
	readonly ys: YMark;
}

export class ProcessStack {
	/** Whether the top is in its local. */
	isKnown = false;
	private top: number | undefined;
	private readonly ys = new CachedYs();

	constructor(
		private readonly code: Code,
		private readonly locals: Locals,
		/** Offset of the stack's top in the context, bytes. */
		private readonly offset: number,
	) {}

	/** Pushes the address of the top. */
	push(): void {
		const top = this.topLocal();
		if (this.isKnown) {
			this.code.local_get(top);
			return;
		}
		this.code.local_get(CTX);
		this.code.i32_load(this.offset);
		this.code.local_tee(top);
		this.isKnown = true;
	}

	/** The top is on the wasm stack: it is kept in its local, and stays there. */
	tee(): void {
		this.code.local_tee(this.topLocal());
		this.isKnown = true;
	}

	/** Moves the top by `bytes` and writes it back. */
	move(bytes: number): void {
		const { code } = this;
		this.ys.dropAll();
		code.local_get(CTX);
		this.push();
		code.i32_const(bytes);
		code.i32_add();
		code.local_tee(this.topLocal());
		code.i32_store(this.offset);
	}

	/** The stack may have moved: a collection, or code that was not written in line. */
	forget(): void {
		this.isKnown = false;
		this.ys.dropAll();
	}

	/** Pushes a y register; kept in a local, if it is to be read again before the collector may run. */
	pushY(y: number, keep: boolean): void {
		const cached = this.ys.get(y);
		if (cached !== undefined) {
			this.code.local_get(cached);
			return;
		}
		this.push();
		this.code.i32_load(4 * y);
		if (keep) this.keepY(y);
	}

	/** Writes what `emit` pushes, which does not touch the stack, to a y register. */
	storeY(y: number, emit: () => void, keep: boolean): void {
		this.push();
		emit();
		this.ys.drop(y);
		if (keep) this.keepY(y);
		this.code.i32_store(4 * y);
	}

	/** No y register is in a local here: control comes from elsewhere. */
	forgetYs(): void {
		this.ys.dropAll();
	}

	/** Before code that is not always executed, or not to its end. */
	mark(): Mark {
		return { isKnown: this.isKnown, ys: this.ys.enter() };
	}

	/** After it: what was known before and is still true, whether it was executed or not. */
	join(mark: Mark): void {
		this.ys.leave(mark.ys);
		this.isKnown = mark.isKnown && this.isKnown;
	}

	private topLocal(): number {
		this.top ??= this.code.local(I32, "e");
		return this.top;
	}

	private keepY(y: number): void {
		const local = this.locals.i32(`y${y}`);
		this.code.local_tee(local);
		this.ys.set(y, local);
	}
}
