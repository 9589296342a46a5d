/**
 * Decoding a module's instruction stream.
 *
 * Offset 0 is the first byte after the Code chunk's header, which is also what AtomVM's `mod->code->code` points to
 * and what the offsets in its return addresses count from (module.h, CodeChunk).
 *
 * Compact terms: "BEAM file format", and OTP's beam_asm.erl.
 */
import { AvmjitError } from "../errors.ts";
import type { BeamModule } from "./beam-file.ts";
import { type CreateSegment, parseSegments } from "./create-segments.ts";
import {
	type InstructionRow,
	instructionByOpcode,
	opcodeOf,
} from "./instructions.ts";
import { type BitMatch, parseMatch } from "./match-commands.ts";
import { type Operand, OperandKind, operand } from "./operand.ts";
import { MAX_REGISTERS } from "./registers.ts";

export interface Instruction {
	readonly op: InstructionRow;
	/** Bytes from the first instruction to this one's opcode. */
	readonly offset: number;
	readonly size: number;
	readonly args: readonly Operand[];
	/** Of a bs_match: its commands. */
	readonly match?: BitMatch;
	/** Of a bs_create_bin: its segments, where all of them are known. */
	readonly segments?: readonly CreateSegment[] | undefined;
}

export function decodeCode(module: BeamModule): Instruction[] {
	return new Decoder(module.code.bytes, module.where, module.atoms).decode();
}

const kept = new WeakMap<BeamModule, readonly Instruction[]>();

/** The same, done once for all that look into a module. */
export function decodedCode(module: BeamModule): readonly Instruction[] {
	let found = kept.get(module);
	if (found === undefined) {
		found = decodeCode(module);
		kept.set(module, found);
	}
	return found;
}

/** In the first byte of an operand (above its tag): its length is a number of its own. */
const VERY_LONG = 0xf8;
const NO_NUMBER = operand(OperandKind.Unsigned, -1);

const INT_CODE_END = opcodeOf("int_code_end");

class Decoder {
	private at = 0;
	private inList = false;

	constructor(
		private readonly bytes: Uint8Array,
		private readonly where: string,
		private readonly atoms: readonly string[],
	) {}

	decode(): Instruction[] {
		const instructions: Instruction[] = [];
		while (this.at < this.bytes.length) {
			const offset = this.at;
			const opcode = this.byte();
			const op = instructionByOpcode[opcode];
			if (op === undefined) {
				throw this.error(
					`instruction ${opcode} at offset ${offset} is not known`,
				);
			}
			const args: Operand[] = [];
			for (let i = 0; i < op.operands.length; i++) args.push(this.term());
			const size = this.at - offset;
			instructions.push(this.instruction(op, offset, size, args));
			if (opcode === INT_CODE_END) return instructions;
		}
		throw this.error("the code has no end");
	}

	private instruction(
		op: InstructionRow,
		offset: number,
		size: number,
		args: readonly Operand[],
	): Instruction {
		switch (op.name) {
			case "bs_match": {
				const match = parseMatch(args[2]?.items ?? [], this.atoms);
				return { op, offset, size, args, match };
			}
			case "bs_create_bin": {
				const segments = parseSegments(args[5]?.items ?? [], this.atoms);
				return { op, offset, size, args, segments };
			}
			default:
				return { op, offset, size, args };
		}
	}

	private term(): Operand {
		const first = this.byte();
		const tag = first & 7;
		if (tag === 7) return this.extended(first >> 4);
		return this.tagged(tag, first);
	}

	private tagged(tag: number, first: number): Operand {
		if ((first & 8) === 0) return operand(tag as OperandKind, first >> 4);
		if ((first & 16) === 0) {
			const value = ((first & 0xe0) << 3) | this.byte();
			return this.checked(operand(tag as OperandKind, value));
		}
		let length = (first >> 5) + 2;
		if (length === 9) length = this.number() + 9;
		return this.checked(this.integer(tag as OperandKind, length));
	}

	/** Only short operands, which are small, need no look. */
	private checked(found: Operand): Operand {
		const { kind, value, big } = found;
		const isRegister = kind === OperandKind.X || kind === OperandKind.Y;
		if (!isRegister) return found;
		if (value < 0 || value >= MAX_REGISTERS || big !== undefined) {
			throw this.error(`a register number before ${this.at} is out of range`);
		}
		return found;
	}

	/** Two's complement, most significant byte first. */
	private integer(kind: OperandKind, length: number): Operand {
		if (length > this.bytes.length - this.at) {
			throw this.error(`the code ends inside an operand at ${this.at}`);
		}
		let value = BigInt.asIntN(8, BigInt(this.byte()));
		for (let i = 1; i < length; i++)
			value = (value << 8n) | BigInt(this.byte());
		const small = Number(value);
		return Number.isSafeInteger(small)
			? operand(kind, small)
			: operand(kind, 0, -1, [], value);
	}

	/** A number of an operand of more parts. */
	private number(): number {
		const first = this.bytes[this.at] ?? 0;
		const isVeryLong = (first & VERY_LONG) === VERY_LONG;
		const { kind, value } = isVeryLong ? NO_NUMBER : this.plainTerm();
		if (kind !== OperandKind.Unsigned || value < 0) {
			throw this.error(`no number where there must be one, before ${this.at}`);
		}
		return value;
	}

	/** A part of an operand: none that has parts itself. */
	private plainTerm(): Operand {
		const first = this.byte();
		const tag = first & 7;
		if (tag === 7) {
			throw this.error(`an operand within another one, before ${this.at}`);
		}
		return this.tagged(tag, first);
	}

	private extended(kind: number): Operand {
		switch (kind) {
			case 1:
				return operand(OperandKind.List, 0, -1, this.terms(this.number()));
			case 2:
				return operand(OperandKind.FloatRegister, this.number());
			case 3:
				return this.allocation();
			case 4:
				return operand(OperandKind.Literal, this.number());
			case 5: {
				const register = this.plainTerm();
				return operand(register.kind, register.value, this.number());
			}
			default:
				throw this.error(`operand kind ${kind} at ${this.at} is not known`);
		}
	}

	private terms(count: number): Operand[] {
		if (count > this.bytes.length - this.at) {
			throw this.error(`a list at ${this.at} is longer than the code`);
		}
		if (this.inList) throw this.error(`a list within a list at ${this.at}`);
		this.inList = true;
		const items: Operand[] = [];
		for (let i = 0; i < count; i++) items.push(this.term());
		this.inList = false;
		return items;
	}

	private allocation(): Operand {
		return operand(
			OperandKind.Allocation,
			0,
			-1,
			this.terms(2 * this.number()),
		);
	}

	private byte(): number {
		const byte = this.bytes[this.at];
		if (byte === undefined) {
			throw this.error("the code ends inside an instruction");
		}
		this.at++;
		return byte;
	}

	private error(what: string): AvmjitError {
		return new AvmjitError(
			"beam",
			this.where,
			what,
			"compile it again with erlc of OTP 26 or later",
		);
	}
}
