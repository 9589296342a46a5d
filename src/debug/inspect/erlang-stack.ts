/** The frames of a process, counted once and then found by their numbers. */
import { WORD_BYTES } from "../../abi/layouts.ts";
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
} from "../../abi/return-address.ts";
import { PRIMARY_CP, PRIMARY_MASK } from "../../abi/terms.ts";
import { FRAMELESS } from "../../beam/stack-frames.ts";
import type { Program, Spot } from "./program.ts";
import type { VmView } from "./vm-view.ts";

export interface Frame {
	/** 0 is the innermost one. */
	readonly index: number;
	/** Of frame 0 the instruction that comes next, of others the call that they wait in. */
	readonly spot: Spot;
	/** Address of y0, and how many y registers there are. */
	readonly ys: number;
	readonly count: number;
}

/** What a return address says of the frame that it leads to. */
interface Caller {
	readonly spot: Spot;
	/** undefined: not known, so that the stack is searched for the return address. */
	readonly size: number | undefined;
}

/** A frame's y registers are at an address, and it was found by a return address; 0 for the innermost. */
interface FrameStart {
	readonly at: number;
	readonly by: number;
}

/** One frame in so many is noted. */
const NOTED = 256;

export class ErlangStack {
	/** Frames 0, 256, 512, …, as far as the stack has been gone through. */
	private readonly noted: FrameStart[];
	private readonly callers = new Map<number, Caller | undefined>();
	private readonly end: number;
	private known: number | undefined;

	/** @param innermost where it goes on */
	constructor(
		private readonly view: VmView,
		private readonly program: Program,
		private readonly context: number,
		private readonly innermost: Spot,
	) {
		const at = view.field("Context", context, "e");
		this.end = endOfStack(view, context, at);
		this.noted = [{ at, by: 0 }];
	}

	/** How many frames there are: all of the stack is gone through for it, once. */
	get total(): number {
		if (this.known === undefined) this.goTo(Number.POSITIVE_INFINITY);
		return this.known ?? 0;
	}

	/** @param count 0: all */
	frames(start: number, count: number): Frame[] {
		const end = count === 0 ? Number.POSITIVE_INFINITY : start + count;
		const frames: Frame[] = [];
		let next = this.goTo(start);
		for (let index = start; next !== undefined && index < end; index++) {
			frames.push(this.frame(index, next.at, next.by));
			next = this.next(next.at, next.by);
		}
		return frames;
	}

	/** Undefined when there are fewer frames, which are counted then. */
	private goTo(index: number): FrameStart | undefined {
		const nearest = Math.min(Math.floor(index / NOTED), this.noted.length - 1);
		let found = this.noted[nearest];
		let at = nearest * NOTED;
		while (found !== undefined && at < index) {
			found = this.next(found.at, found.by);
			at++;
			if (found === undefined) this.known = at;
			else if (at === this.noted.length * NOTED) this.noted.push(found);
		}
		return found;
	}

	private frame(index: number, at: number, by: number): Frame {
		const caller = this.caller(by);
		if (caller === undefined) throw new Error("a frame without a place");
		const most = this.returnWord(at, caller.size) - at;
		const count = Math.max(0, most / WORD_BYTES);
		return { index, spot: caller.spot, ys: at, count };
	}

	private next(at: number, by: number): FrameStart | undefined {
		const size = this.caller(by)?.size;
		if (size === FRAMELESS) {
			const cp = this.view.field("Context", this.context, "cp");
			// Of calling frames none is without one; the innermost has left its return address in cp.
			return by === 0 && this.caller(cp) && cp !== 0
				? { at, by: cp }
				: undefined;
		}
		const where = this.returnWord(at, size);
		if (where + WORD_BYTES > this.end) return undefined;
		const word = this.view.u32(where);
		return word !== 0 && this.caller(word)
			? { at: where + WORD_BYTES, by: word }
			: undefined;
	}

	/** Address of the return address of a frame; of one that has none, of its end. */
	private returnWord(at: number, size: number | undefined): number {
		if (size === FRAMELESS) return at;
		if (size !== undefined) return at + WORD_BYTES * size;
		let word = at;
		while (word < this.end && !isReturnAddress(this.view.u32(word)))
			word += WORD_BYTES;
		return word;
	}

	/** @param by a return address, 0 for the innermost frame; undefined of what is none, and of a process's end */
	private caller(by: number): Caller | undefined {
		if (!this.callers.has(by)) this.callers.set(by, this.findCaller(by));
		return this.callers.get(by);
	}

	private findCaller(by: number): Caller | undefined {
		if (by === 0) {
			const { module, number } = this.innermost;
			return { spot: this.innermost, size: module.code.frameSize(number) };
		}
		if (!isReturnAddress(by)) return undefined;
		const module = this.program.byIndex(by >>> RETURN_MODULE_SHIFT);
		const offset = (by >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK;
		// A process's first function returns to its module's end.
		if (module === undefined || module.known.places.isEnd(offset))
			return undefined;
		const number = module.code.numberBefore(offset);
		if (module.code.functionOf(number) === undefined) return undefined;
		return {
			spot: { module, number },
			size: module.code.frameSize(number),
		};
	}
}

function isReturnAddress(word: number): boolean {
	return (word & PRIMARY_MASK) === PRIMARY_CP && word !== 0;
}

/** Where the stack starts, from which it grows down; it may be in an older fragment of the heap. */
function endOfStack(view: VmView, context: number, stack: number): number {
	const heap = view.at("Context", context, "heap");
	const end = view.field("Heap", heap, "heap_end");
	if (stack >= view.field("Heap", heap, "heap_start") && stack <= end)
		return end;
	let fragment = view.field("Heap", heap, "root");
	if (fragment !== 0) fragment = view.field("HeapFragment", fragment, "next");
	while (fragment !== 0) {
		const last = view.field("HeapFragment", fragment, "heap_end");
		const first = view.at("HeapFragment", fragment, "storage");
		if (stack >= first && stack <= last) return last;
		fragment = view.field("HeapFragment", fragment, "next");
	}
	return stack;
}
