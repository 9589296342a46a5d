/** The bytes of one function's body: locals, instructions, and the indices that are not known while writing. */
import { ByteWriter } from "./bytes.ts";
import { sizeU32 } from "./leb128.ts";
import { type Indexed, indexOf, type ValType } from "./types.ts";

/** Receives the marks of a body once their offsets are known. */
export interface MarkSink {
	/** Called in rising order of offsets (bytes from the start of the module). */
	mark(offset: number, value: number): void;
}

/** Opcode (spec 5.4.6). */
const I32_CONST = 0x41;

export class CodeWriter extends ByteWriter {
	/** Local's name by index, for the name section; parameters may be named, too. */
	readonly localNames = new Map<number, string>();
	private readonly paramCount: number;
	private readonly localTypes: ValType[] = [];
	private readonly relocAt: number[] = [];
	private readonly relocRef: Indexed[] = [];
	private readonly markAt: number[] = [];
	private readonly markValue: number[] = [];

	/** @param paramCount parameters of the function: its first locals */
	constructor(paramCount: number) {
		super(512);
		this.paramCount = paramCount;
	}

	/** Bytes of instructions so far; an index still open counts as none. */
	get position(): number {
		return this.length;
	}

	/** A new local after the parameters and the locals so far; returns its index. */
	local(type: ValType, name?: string): number {
		const index = this.paramCount + this.localTypes.push(type) - 1;
		if (name !== undefined) this.localNames.set(index, name);
		return index;
	}

	/** Ties `value` (any number of the caller's) to the next instruction's offset in the module. */
	mark(value: number): void {
		this.markAt.push(this.length);
		this.markValue.push(value);
	}

	/** Notes that `ref`'s index belongs here; it is spliced in when the module is written. */
	relocate(ref: Indexed): void {
		this.relocAt.push(this.length);
		this.relocRef.push(ref);
	}

	/** Parameters and locals so far. */
	get localCount(): number {
		return this.paramCount + this.localTypes.length;
	}

	/** `i32.const` of a number (0 to 63) that is known only when the module is written. */
	i32_const_later(value: Indexed): void {
		this.u8(I32_CONST);
		// Below 64, a number is encoded as an index is.
		this.relocate(value);
	}

	/** Bytes of the code entry (spec 5.5.13), its size field included. */
	get entrySize(): number {
		const size = this.size(this.locals());
		return sizeU32(size) + size;
	}

	/**
	 * Appends the code entry (spec 5.5.13: size, locals, instructions) to `out`.
	 * @param sink receives the marks, as offsets in `out`
	 * @returns offsets in `out`: of the locals, of the first instruction, of the end
	 */
	writeEntry(
		out: ByteWriter,
		sink?: MarkSink,
	): { start: number; code: number; end: number } {
		const locals = this.locals();
		const refs = this.relocRef;
		const size = this.size(locals);
		out.u32(size);
		out.reserve(size);
		const start = out.length;
		out.bytes(locals.view());
		const code = out.length;
		let from = 0;
		let mark = 0;
		for (let i = 0; i <= refs.length; i++) {
			const ref = refs[i];
			const to = ref === undefined ? this.length : (this.relocAt[i] as number);
			const shift = out.length - from;
			// A mark at `to` stands behind the index spliced in there: an
			// instruction's opcode precedes its index.
			for (; mark < this.markAt.length; mark++) {
				const at = this.markAt[mark] as number;
				if (at >= to && ref !== undefined) break;
				sink?.mark(at + shift, this.markValue[mark] as number);
			}
			out.bytes(this.buffer.subarray(from, to));
			if (ref !== undefined) out.u32(ref.index);
			from = to;
		}
		return { start, code, end: out.length };
	}

	private size(locals: ByteWriter): number {
		let size = locals.length + this.length;
		for (const ref of this.relocRef) size += sizeU32(indexOf(ref));
		return size;
	}

	/** Locals as runs of equal types, in the order they were allocated in. */
	private locals(): ByteWriter {
		const runs: { type: ValType; count: number }[] = [];
		for (const type of this.localTypes) {
			const last = runs.at(-1);
			if (last?.type === type) last.count++;
			else runs.push({ type, count: 1 });
		}
		const out = new ByteWriter();
		out.u32(runs.length);
		for (const { type, count } of runs) {
			out.u32(count);
			out.u8(type & 0x7f);
		}
		return out;
	}
}
