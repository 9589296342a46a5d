/** Registers of a process, as text. */
import { CONTEXT_X } from "../../abi/limits.ts";
import type { VmLinkage } from "../../host/linkage.ts";
import { formatTerm, type TermReader } from "../../host/terms.ts";
import type { Place, Registers } from "./watch.ts";

/** Words that are read of one term: what native code has left there may be no term, and go round in a circle. */
const MOST_READS = 100_000;

export class ProcessReader {
	constructor(
		private readonly linkage: VmLinkage,
		private readonly ctx: number,
	) {}

	/** x registers that are in the context. */
	xs(numbers: readonly number[]): Registers {
		const x = this.ctx + this.linkage.offset("Context", "x");
		return Object.fromEntries(
			numbers
				.filter((n) => n < CONTEXT_X)
				.map((n) => [`x${n}`, this.termAt(x + 4 * n)]),
		);
	}

	/** What is live at a place. */
	at({ x, ys }: Place): Registers {
		const stack = this.field("e");
		const y = Array.from({ length: ys }, (_, n) => [
			`y${n}`,
			this.termAt(stack + 4 * n),
		]);
		return { ...this.xs(x), ...Object.fromEntries(y) };
	}

	field(name: string): number {
		return this.linkage.readU32(this.addressOf(name));
	}

	addressOf(field: string): number {
		return this.ctx + this.linkage.offset("Context", field);
	}

	/** Words on the stack. It is at the end of the heap, and moves with it. */
	get depth(): number {
		const end = this.linkage.readU32(
			this.addressOf("heap") + this.linkage.offset("Heap", "heap_end"),
		);
		return (end - this.field("e")) >> 2;
	}

	private termAt(address: number): string {
		try {
			return formatTerm(
				bounded(this.linkage.termReader),
				this.linkage.readU32(address),
			);
		} catch (error) {
			return `#NoTerm<${this.linkage.readU32(address).toString(16)}: ${(error as Error).message}>`;
		}
	}
}

/** A reader that has enough at some time. */
function bounded(reader: TermReader): TermReader {
	const memory: TermReader["memory"] = Object.create(reader.memory);
	let reads = 0;
	memory.u32 = (address) => {
		if (++reads > MOST_READS) throw new Error("it does not end");
		return reader.memory.u32(address);
	};
	return { ...reader, memory };
}
