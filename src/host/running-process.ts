/** A process that runs or has just stopped: what of it is in memory. */
import { WORD_BYTES } from "../abi/layouts.ts";
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../abi/return-address.ts";
import {
	ATOM_MASK,
	CATCH_TAG,
	PRIMARY_CP,
	PRIMARY_MASK,
} from "../abi/terms.ts";
import type { VmLinkage } from "./linkage.ts";

/** A place that a call returns to. */
export interface ReturnAddress {
	readonly index: number;
	readonly offset: number;
}

export interface ErlangStackFrame {
	/** Its y registers, those that hold catches left out. */
	readonly registers: readonly number[];
	readonly returnsTo: ReturnAddress;
}

/** Words of a stack that are read. */
const MOST_WORDS = 4000;
const MOST_WORDS_OF_ADDRESSES = 1 << 20;
const X_REGISTERS = 16;

export class RunningProcess {
	constructor(
		private readonly linkage: VmLinkage,
		readonly context: number,
	) {}

	/** Undefined when no process was running. */
	static find(linkage: VmLinkage): RunningProcess | undefined {
		const list =
			linkage.global + linkage.offset("GlobalContext", "running_processes");
		const first = linkage.readU32(list);
		if (first === list || first === 0) return undefined;
		const context = first - linkage.offset("Context", "processes_list_head");
		return new RunningProcess(linkage, context);
	}

	field(name: string): number {
		return this.linkage.readU32(
			this.context + this.linkage.offset("Context", name),
		);
	}

	/** As they were last written: native code has them in locals. */
	get xRegisters(): number[] {
		const x = this.context + this.linkage.offset("Context", "x");
		return Array.from({ length: X_REGISTERS }, (_, n) =>
			this.linkage.readU32(x + WORD_BYTES * n),
		);
	}

	get cp(): ReturnAddress {
		return returnAddress(this.field("cp"));
	}

	/** Those on the stack, the innermost first; of a recursion one. */
	returnAddresses(): ReturnAddress[] {
		return this.frames(MOST_WORDS_OF_ADDRESSES)
			.map(({ returnsTo }) => returnsTo)
			.filter(
				({ index, offset }, i, all) =>
					index !== all[i - 1]?.index || offset !== all[i - 1]?.offset,
			);
	}

	/** The frames of the stack, the innermost first. */
	get stack(): ErlangStackFrame[] {
		return this.frames(MOST_WORDS);
	}

	private frames(most: number): ErlangStackFrame[] {
		const frames: ErlangStackFrame[] = [];
		let registers: number[] = [];
		let at = this.field("e");
		const end = Math.min(this.heapEnd, at + WORD_BYTES * most);
		for (; at < end; at += WORD_BYTES) {
			const word = this.linkage.readU32(at);
			if ((word & PRIMARY_MASK) === PRIMARY_CP) {
				frames.push({ registers, returnsTo: returnAddress(word) });
				registers = [];
			} else if ((word & ATOM_MASK) !== CATCH_TAG) registers.push(word);
		}
		return frames;
	}

	private get heapEnd(): number {
		const heap = this.context + this.linkage.offset("Context", "heap");
		return this.linkage.readU32(heap + this.linkage.offset("Heap", "heap_end"));
	}
}

function returnAddress(word: number): ReturnAddress {
	return {
		index: word >>> RETURN_MODULE_SHIFT,
		offset: (word >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK,
	};
}
