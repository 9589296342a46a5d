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
	/** Of a bs_match: x registers that must hold terms before it, since one of its commands may collect. */
	readonly roots?: readonly number[];
}

export function decodeCode(module: BeamModule): Instruction[] {
	return new Decoder(module.code.bytes, module.where, module.atoms).decode();
}

/** Items of each command of a bs_match, the command included; of those that may collect, where `live` and the result are. */
const MATCH_COMMANDS: Readonly<
	Record<
		string,
		{ readonly items: number; readonly live?: number; readonly to?: number }
	>
> = {
	ensure_at_least: { items: 3 },
	ensure_exactly: { items: 2 },
	skip: { items: 2 },
	"=:=": { items: 4 },
	integer: { items: 6, live: 1, to: 5 },
	binary: { items: 6, live: 1, to: 5 },
	get_tail: { items: 4, live: 1, to: 3 },
};

/** `live` of a command counts what commands before it have written. */
function rootsOfMatch(
	items: readonly Operand[],
	atoms: readonly string[],
): number[] {
	const roots = new Set<number>();
	const written = new Set<number>();
	for (let i = 0; i < items.length; ) {
		const command = MATCH_COMMANDS[atoms[(items[i]?.value ?? 0) - 1] ?? ""];
		if (command === undefined) break;
		const { live, to } = command;
		if (live !== undefined && to !== undefined) {
			const count = Math.min(items[i + live]?.value ?? 0, MAX_REGISTERS);
			for (let n = 0; n < count; n++) if (!written.has(n)) roots.add(n);
			const result = items[i + to];
			if (result?.kind === OperandKind.X) written.add(result.value);
		}
		i += command.items;
	}
	return [...roots];
}

/** BEAM: x registers are numbered up to 1023. */
const MAX_REGISTERS = 1024;

const INT_CODE_END = 3;

class Decoder {
	private at = 0;

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
			if (op.name === "bs_match") {
				const roots = rootsOfMatch(args[2]?.items ?? [], this.atoms);
				instructions.push({ op, offset, size, args, roots });
			} else instructions.push({ op, offset, size, args });
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
