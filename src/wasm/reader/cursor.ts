/**
 * A cursor over the instructions of a body, without an object per instruction:
 * `while (cursor.next()) if (cursor.opcode === Op.call) use(cursor.imm);`
 */
import {
	type LebCursor,
	MAX_LEB64,
	malformed,
	readS32,
	readS33,
	readS64,
	readU32,
	skipLeb,
} from "../leb128.ts";
import { type Immediates, OPCODES } from "../opcodes.ts";

/** How each kind of immediates is read; numbers so that the cursor's switch is dense. */
const Shape = {
	unknown: 0,
	none: 1,
	index: 2,
	twoIndices: 3,
	memarg: 4,
	i32: 5,
	block: 6,
	i64: 7,
	branchTable: 8,
	valTypes: 9,
	byte: 10,
	memargLane: 11,
	bytes4: 12,
	bytes8: 13,
	bytes16: 14,
} as const;

const SHAPES: Readonly<Record<Immediates, number>> = {
	none: Shape.none,
	block: Shape.block,
	label: Shape.index,
	br_table: Shape.branchTable,
	func: Shape.index,
	call_indirect: Shape.twoIndices,
	select: Shape.valTypes,
	local: Shape.index,
	global: Shape.index,
	table: Shape.index,
	elem: Shape.index,
	data: Shape.index,
	memory: Shape.index,
	memory_init: Shape.twoIndices,
	memory_copy: Shape.twoIndices,
	table_init: Shape.twoIndices,
	table_copy: Shape.twoIndices,
	memarg: Shape.memarg,
	memarg_lane: Shape.memargLane,
	lane: Shape.byte,
	shuffle: Shape.bytes16,
	reftype: Shape.byte,
	fence: Shape.byte,
	i32: Shape.i32,
	i64: Shape.i64,
	f32: Shape.bytes4,
	f64: Shape.bytes8,
	v128: Shape.bytes16,
};

/** Shape by opcode; all codes of the table are below 2^16. */
const shapeOf = new Uint8Array(0x10000);
/** 1 for the first bytes of prefixed opcodes. */
const isPrefix = new Uint8Array(0x100);
for (const row of OPCODES) {
	shapeOf[row[1]] = SHAPES[row[2]];
	if (row[1] > 0xff) isPrefix[row[1] >> 8] = 1;
}

/** A memarg whose align has this bit names a memory (multi-memory). */
const HAS_MEMORY = 0x40;

export class InstructionCursor implements LebCursor {
	/** Offset of the next instruction. */
	pos: number;
	/** Offset after the last instruction. */
	end: number;
	/** Of the current instruction, as in the opcode table. */
	opcode = 0;
	/** Offset of the current instruction's first byte; {@link pos} is its end. */
	start = 0;
	/** Offset of its first immediate. */
	immStart = 0;
	/**
	 * Its first immediate: an index, a label's depth, the number of labels of a
	 * `br_table` (without the default), the value of `i32.const`, a block type, the
	 * log2 of the align of a memory instruction, a lane, a reference type's byte;
	 * of `i64.const` and the floats nothing: see {@link i64}, {@link f64}.
	 */
	imm = 0;
	/** Its second immediate: the offset of a memory instruction, a second index. */
	imm2 = 0;

	/**
	 * @param bytes the binary
	 * @param where its name, for messages
	 */
	constructor(
		readonly bytes: Uint8Array,
		readonly where: string,
		start = 0,
		end: number = bytes.length,
	) {
		this.pos = start;
		this.end = end;
	}

	/** Goes to another body. */
	reset(start: number, end: number): this {
		this.pos = start;
		this.end = end;
		return this;
	}

	/** Goes to the next instruction; false at the end. */
	next(): boolean {
		if (this.pos >= this.end) return false;
		this.start = this.pos;
		let opcode = this.bytes[this.pos++] as number;
		if (isPrefix[opcode] === 1) {
			const number = readU32(this);
			if (number > 0xff) this.unknown();
			opcode = (opcode << 8) | number;
		}
		this.opcode = opcode;
		this.immStart = this.pos;
		switch (shapeOf[opcode]) {
			case Shape.none:
				break;
			case Shape.index:
				this.imm = readU32(this);
				break;
			case Shape.twoIndices:
				this.imm = readU32(this);
				this.imm2 = readU32(this);
				break;
			case Shape.memarg:
				this.memarg();
				break;
			case Shape.i32:
				this.imm = readS32(this);
				break;
			case Shape.block:
				this.imm = readS33(this);
				break;
			case Shape.i64:
				skipLeb(this, MAX_LEB64);
				break;
			case Shape.branchTable:
				this.imm = readU32(this);
				for (let i = 0; i <= this.imm; i++) readU32(this);
				break;
			case Shape.valTypes:
				this.imm = readU32(this);
				this.skip(this.imm);
				break;
			case Shape.byte:
				this.imm = this.bytes[this.pos] as number;
				this.skip(1);
				break;
			case Shape.memargLane:
				this.memarg();
				this.skip(1);
				break;
			case Shape.bytes4:
				this.skip(4);
				break;
			case Shape.bytes8:
				this.skip(8);
				break;
			case Shape.bytes16:
				this.skip(16);
				break;
			default:
				this.unknown();
		}
		return true;
	}

	/** The value of the current `i64.const`. */
	i64(): bigint {
		return readS64({ ...this.range(), pos: this.immStart });
	}

	/** The value of the current `f32.const`. */
	f32(): number {
		return this.view().getFloat32(this.immStart, true);
	}

	/** The value of the current `f64.const`. */
	f64(): number {
		return this.view().getFloat64(this.immStart, true);
	}

	/** The labels of the current `br_table`, the default last. */
	labels(): number[] {
		const cursor = { ...this.range(), pos: this.immStart };
		const count = readU32(cursor) + 1;
		return Array.from({ length: count }, () => readU32(cursor));
	}

	private range(): Pick<LebCursor, "bytes" | "end" | "where"> {
		return { bytes: this.bytes, end: this.end, where: this.where };
	}

	private view(): DataView {
		return new DataView(this.bytes.buffer, this.bytes.byteOffset);
	}

	private memarg(): void {
		const align = readU32(this);
		if (align & HAS_MEMORY) readU32(this);
		this.imm = align & ~HAS_MEMORY;
		this.imm2 = readU32(this);
	}

	private skip(count: number): void {
		if (count > this.end - this.pos) throw malformed(this, "unexpected end");
		this.pos += count;
	}

	private unknown(): never {
		this.pos = this.start;
		const byte = this.bytes[this.start] as number;
		throw malformed(this, `unknown instruction 0x${byte.toString(16)}`);
	}
}
