/** Follows the operand stack through a body, to know which operands are constants and where they were pushed. */
import { OPCODES, Op } from "../../src/wasm/opcodes.ts";
import type { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import { functionType, type WasmBinary } from "../../src/wasm/reader/parse.ts";
import { EMPTY, type FuncType } from "../../src/wasm/types.ts";

/** An `i32.const` and its place in the binary. */
export interface Constant {
	readonly value: number;
	readonly start: number;
	readonly end: number;
}

/** Operands and results of the instructions whose type is fixed: `pops << 4 | pushes`. */
const EFFECTS = new Map<number, number>();
for (const [, code, , type] of OPCODES) {
	if (type === null) continue;
	const [operands = "", results = ""] = type.split(":");
	EFFECTS.set(code, (operands.length << 4) | results.length);
}

interface Block {
	readonly height: number;
	readonly params: number;
	readonly results: number;
}

export class OperandStack {
	private readonly operands: (Constant | undefined)[] = [];
	private readonly blocks: Block[] = [];

	constructor(private readonly binary: WasmBinary) {}

	/** The constant `depth` operands below the top, if it is one. */
	constantAt(depth: number): Constant | undefined {
		const floor = this.blocks.at(-1)?.height ?? 0;
		const index = this.operands.length - 1 - depth;
		return index < floor ? undefined : this.operands[index];
	}

	/** Applies the cursor's instruction. */
	step(cursor: InstructionCursor): void {
		switch (cursor.opcode) {
			case Op["i32.const"]:
				this.operands.push({
					value: cursor.imm,
					start: cursor.start,
					end: cursor.pos,
				});
				return;
			case Op["local.get"]:
			case Op["global.get"]:
				this.apply(0, 1);
				return;
			case Op["local.set"]:
			case Op["global.set"]:
			case Op.drop:
			case Op.br_if:
				this.apply(1, 0);
				return;
			case Op["local.tee"]:
				this.apply(1, 1);
				return;
			case Op.select:
			case Op.select_t:
				this.apply(3, 1);
				return;
			case Op.call:
				this.applyType(functionType(this.binary, cursor.imm));
				return;
			case Op.call_indirect: {
				this.apply(1, 0);
				const type = this.binary.types[cursor.imm];
				if (type !== undefined) this.applyType(type);
				return;
			}
			case Op.if:
				this.apply(1, 0);
				this.open(cursor.imm);
				return;
			case Op.block:
			case Op.loop:
				this.open(cursor.imm);
				return;
			case Op.else: {
				const block = this.blocks.at(-1);
				if (block === undefined) return;
				this.operands.length = block.height;
				this.apply(0, block.params);
				return;
			}
			case Op.end: {
				const block = this.blocks.pop();
				if (block === undefined) return;
				this.operands.length = block.height;
				this.apply(0, block.results);
				return;
			}
			case Op.br:
			case Op.br_table:
			case Op.return:
			case Op.unreachable:
				// What follows is dead until the block ends: nothing in it is known.
				this.operands.length = this.blocks.at(-1)?.height ?? 0;
				return;
		}
		const effect = EFFECTS.get(cursor.opcode);
		if (effect === undefined)
			throw new Error(
				`no stack effect of opcode 0x${cursor.opcode.toString(16)}`,
			);
		this.apply(effect >> 4, effect & 15);
	}

	private open(blockType: number): void {
		const type = blockType >= 0 ? this.binary.types[blockType] : undefined;
		const params = type?.params.length ?? 0;
		const results = type?.results.length ?? (blockType === EMPTY ? 0 : 1);
		this.blocks.push({
			height: Math.max(0, this.operands.length - params),
			params,
			results,
		});
	}

	private applyType(type: FuncType): void {
		this.apply(type.params.length, type.results.length);
	}

	private apply(pops: number, pushes: number): void {
		const floor = this.blocks.at(-1)?.height ?? 0;
		this.operands.length = Math.max(floor, this.operands.length - pops);
		for (let i = 0; i < pushes; i++) this.operands.push(undefined);
	}
}
