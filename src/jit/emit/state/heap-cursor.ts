/** The process's heap pointer: in a local while terms are made, written back once for them all. */
import type { Code } from "../../../wasm/code.ts";
import { I32 } from "../../../wasm/types.ts";
import { CTX } from "./parameters.ts";

/** Where words were taken: the local that holds the heap pointer, and the byte offset to add. */
export interface Allocated {
	readonly local: number;
	readonly offset: number;
}

export class HeapCursor {
	private local: number | undefined;
	/** Bytes allocated since the heap pointer was read into its local; -1 when it is not in the local. */
	private taken = -1;

	constructor(
		private readonly code: Code,
		/** Offset of the heap pointer in the context, bytes. */
		private readonly offset: number,
	) {}

	/** Takes `words` from the heap; room was made before. The context's heap pointer is written by {@link sync}. */
	allocate(words: number): Allocated {
		this.local ??= this.code.local(I32, "heap");
		if (this.taken === -1) {
			this.code.local_get(CTX);
			this.code.i32_load(this.offset);
			this.code.local_set(this.local);
			this.taken = 0;
		}
		const offset = this.taken;
		this.taken += 4 * words;
		return { local: this.local, offset };
	}

	/** Writes the heap pointer back: before anything that may look at the heap, and at the end of a block. */
	sync(): void {
		this.write();
		this.taken = -1;
	}

	/** The same on a way out that the code after it does not take. */
	write(): void {
		if (this.taken > 0) {
			this.code.local_get(CTX);
			this.code.local_get(this.local ?? 0);
			this.code.i32_const(this.taken);
			this.code.i32_add();
			this.code.i32_store(this.offset);
		}
	}
}
