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
import { type InstructionRow, instructionByOpcode } from "./instructions.ts";
import { type Operand, OperandKind, operand } from "./operand.ts";

export interface Instruction {
	readonly op: InstructionRow;
	/** Bytes from the first instruction to this one's opcode. */
	readonly offset: number;
	readonly size: number;
	readonly args: readonly Operand[];
}

export function decodeCode(module: BeamModule): Instruction[] {
	return new Decoder(module.code.bytes, module.where).decode();
}

const INT_CODE_END = 3;

class Decoder {
	private at = 0;

	constructor(
		private readonly bytes: Uint8Array,
		private readonly where: string,
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
			instructions.push({ op, offset, size: this.at - offset, args });
			if (opcode === INT_CODE_END) return instructions;
		}
		throw this.error("the code has no end");
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
			return operand(tag as OperandKind, ((first & 0xe0) << 3) | this.byte());
		}
		let length = (first >> 5) + 2;
		if (length === 9) length = this.number() + 9;
		return this.integer(tag as OperandKind, length);
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

	private number(): number {
		return this.term().value;
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
				const register = this.term();
				return operand(register.kind, register.value, this.number());
			}
			default:
				throw this.error(`operand kind ${kind} at ${this.at} is not known`);
		}
	}

	private terms(count: number): Operand[] {
		if (count < 0 || count > this.bytes.length - this.at) {
			throw this.error(`a list at ${this.at} is longer than the code`);
		}
		const items: Operand[] = [];
		for (let i = 0; i < count; i++) items.push(this.term());
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
