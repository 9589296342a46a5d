/**
 * y registers that are in wasm locals, too: from a read or a write to the next point where the collector may move what
 * they refer to. Memory is always up to date, so all this saves is reading again.
 */
export class CachedYs {
	private readonly locals = new Map<number, number>();
	/** y registers in the order in which they were dropped. */
	private readonly dropped: number[] = [];

	/** The local that holds a y register, if one does. */
	get(y: number): number | undefined {
		return this.locals.get(y);
	}

	set(y: number, local: number): void {
		this.locals.set(y, local);
	}

	drop(y: number): void {
		if (this.locals.delete(y)) this.dropped.push(y);
	}

	/** The collector may have run, or the frame is another. */
	dropAll(): void {
		for (const y of this.locals.keys()) this.dropped.push(y);
		this.locals.clear();
	}

	/** Before code that is not always executed, or not to its end; {@link leave} takes what this returns. */
	enter(): Mark {
		return { kept: [...this.locals.keys()], since: this.dropped.length };
	}

	/** After it only what was there before, and never dropped, is certain. */
	leave({ kept, since }: Mark): void {
		if (this.locals.size === 0) return;
		const gone = this.dropped.slice(since);
		for (const y of this.locals.keys())
			if (!kept.includes(y) || gone.includes(y)) this.locals.delete(y);
	}
}

export interface Mark {
	readonly kept: readonly number[];
	readonly since: number;
}
