/** What is known, along the control flow of a wasm body, of the place that was said last. */
import { Op } from "../../wasm/opcodes.ts";
import type { InstructionCursor } from "../../wasm/reader/cursor.ts";

/** The place is not known, and no instruction is reached here. */
const UNKNOWN = -1;
const NOWHERE = -2;

interface Block {
	readonly opcode: number;
	/** What was known where it began. */
	readonly before: number;
	/** What is known at its end by the ways that have been seen. */
	arrived: number;
	hasElse: boolean;
}

/** Instructions before which nothing is said: what comes in them, or behind them, says it. */
const CONTROL: ReadonlySet<number> = new Set([
	Op.block,
	Op.loop,
	Op.if,
	Op.else,
	Op.end,
	Op.br,
	Op.br_if,
	Op.br_table,
	Op.return,
	Op.unreachable,
]);

export class KnownPlaces {
	private readonly blocks: Block[];
	private known = UNKNOWN;

	constructor() {
		this.blocks = [];
		this.open(Op.block);
	}

	/** Whether the place has to be said before the cursor's instruction. */
	mustSay(place: number, { opcode }: InstructionCursor): boolean {
		return (
			this.known !== NOWHERE && this.known !== place && !CONTROL.has(opcode)
		);
	}

	said(place: number): void {
		this.known = place;
	}

	/** Something else may have said another one. */
	forget(): void {
		if (this.known !== NOWHERE) this.known = UNKNOWN;
	}

	/** Goes past the cursor's instruction. */
	pass(cursor: InstructionCursor): void {
		const { opcode, imm } = cursor;
		switch (opcode) {
			case Op.block:
			case Op.if:
				this.open(opcode);
				break;
			case Op.loop:
				this.open(opcode);
				this.forget();
				break;
			case Op.else:
				this.otherwise();
				break;
			case Op.end:
				this.close();
				break;
			case Op.br:
				this.branch(imm);
				this.known = NOWHERE;
				break;
			case Op.br_if:
				this.branch(imm);
				break;
			case Op.br_table:
				for (const label of cursor.labels()) this.branch(label);
				this.known = NOWHERE;
				break;
			case Op.return:
			case Op.return_call:
			case Op.return_call_indirect:
			case Op.unreachable:
				this.known = NOWHERE;
		}
	}

	private open(opcode: number): void {
		this.blocks.push({
			opcode,
			before: this.known,
			arrived: NOWHERE,
			hasElse: false,
		});
	}

	private otherwise(): void {
		const block = this.blocks.at(-1);
		if (block === undefined) return;
		arrive(block, this.known);
		block.hasElse = true;
		this.known = block.before;
	}

	private close(): void {
		const block = this.blocks.pop();
		if (block === undefined) return;
		arrive(block, this.known);
		if (block.opcode === Op.if && !block.hasElse) arrive(block, block.before);
		this.known = block.arrived;
	}

	private branch(depth: number): void {
		const block = this.blocks.at(-1 - depth);
		// A loop's label is at its head, where nothing is taken for known.
		if (block !== undefined && block.opcode !== Op.loop)
			arrive(block, this.known);
	}
}

function arrive(block: Block, known: number): void {
	if (known === NOWHERE) return;
	block.arrived =
		block.arrived === NOWHERE || block.arrived === known ? known : UNKNOWN;
}
