/**
 * Code that matches a binary: the commands of a bs_match one after the other. Integers that fit the immediate encoding
 * are read in line where they are whole bytes at a whole byte; the native runtime reads the others.
 */

import { Read } from "../../../abi/answers.ts";
import { BitFlag } from "../../../abi/enums.ts";
import {
	SMALL_BITS,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import type { Operand } from "../../../beam/operands.ts";
import { integerType, Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import { CTX } from "../../emit/state/parameters.ts";
import { push, store } from "../../emit/terms/values.ts";
import { swapBytes } from "./byte-order.ts";
import type { Command } from "./match-commands.ts";
import { BINARY_SIZE, STATE_BINARY, STATE_OFFSET } from "./match-state.ts";

/** Bytes that hold any 17 bits in a row; more of them are read by the native runtime. */
const MOST_BYTES_IN_LINE = 3;

/** Calls a read of the native runtime: (ctx, match state, …). */
export function pushRead(
	f: FunctionEmitter,
	symbol: "get_integer" | "get_float" | "get_utf",
	state: number,
	pushOthers: () => void,
): void {
	const { code, heap } = f;
	heap.sync();
	code.local_get(CTX);
	code.local_get(state);
	pushOthers();
	code.call(f.module.runtime(symbol));
}

/** What it says is on the stack: a term for the local `value`, or a way out. */
export function finishRead(
	f: FunctionEmitter,
	value: number,
	fail: number,
	leave: () => void,
): void {
	const { code, control } = f;
	code.local_tee(value);
	code.i32_const(Read.Leave);
	code.i32_le_u();
	control.when(() => {
		code.local_get(value);
		code.i32_const(Read.NoMatch);
		code.i32_eq();
		f.goToLabelIf(fail);
		leave();
	});
}

export class Matcher {
	private readonly state: number;
	private readonly binary: number;
	private readonly offset: number;
	private readonly data: number;
	/** The offset at the start of the instruction. */
	private readonly begin: number;
	/** Bits that certainly are there. */
	private known = 0;
	/** The data pointer is right, here. */
	private hasData = false;

	constructor(
		private readonly f: FunctionEmitter,
		source: Operand,
		private readonly fail: number,
		private readonly instruction: Instruction,
	) {
		const { code, locals } = f;
		this.state = locals.i32("matchstate");
		this.binary = locals.i32("binary");
		this.offset = locals.i32("bitoffset");
		this.data = locals.i32("data");
		this.begin = locals.i32("bitbegin");
		push(f, source);
		code.local_tee(this.state);
		code.i32_load(STATE_OFFSET);
		code.local_tee(this.offset);
		code.local_set(this.begin);
		this.loadBinary();
	}

	private loadBinary(): void {
		const { code } = this.f;
		code.local_get(this.state);
		code.i32_load(STATE_BINARY);
		code.local_set(this.binary);
	}

	private pushCount(bits: number | { local: number }): void {
		if (typeof bits === "number") this.f.code.i32_const(bits);
		else this.f.code.local_get(bits.local);
	}

	private pushRemaining(): void {
		const { code } = this.f;
		code.local_get(this.binary);
		code.i32_load(BINARY_SIZE);
		code.i32_const(3);
		code.i32_shl();
		code.local_get(this.offset);
		code.i32_sub();
	}

	atLeast(bits: number, unit: number): void {
		const { code } = this.f;
		this.pushRemaining();
		code.i32_const(bits);
		code.i32_lt_s();
		this.f.goToLabelIf(this.fail);
		this.known = bits;
		if (unit <= 1) return;
		this.pushRemaining();
		code.i32_const(bits);
		code.i32_sub();
		code.i32_const(unit);
		code.i32_rem_u();
		this.f.goToLabelIf(this.fail);
	}

	exactly(bits: number): void {
		this.pushRemaining();
		this.f.code.i32_const(bits);
		this.f.code.i32_ne();
		this.f.goToLabelIf(this.fail);
		this.known = bits;
	}

	/** Moves on, in the match state, too: what AtomVM does after each command. */
	advance(bits: number | { local: number }): void {
		const { code } = this.f;
		this.known = typeof bits === "number" ? Math.max(0, this.known - bits) : 0;
		code.local_get(this.state);
		code.local_get(this.offset);
		this.pushCount(bits);
		code.i32_add();
		code.local_tee(this.offset);
		code.i32_store(STATE_OFFSET);
	}

	private pushData(): void {
		const { code, module } = this.f;
		if (this.hasData) code.local_get(this.data);
		else {
			code.local_get(this.binary);
			code.call(module.outlined.binaryData());
			code.local_tee(this.data);
			this.hasData = true;
		}
	}

	/** Pushes `bits` (at most 32) bits as a number. */
	private pushBits(bits: number, little: boolean): void {
		const { code, control, locals } = this.f;
		this.pushData();
		code.drop();
		if (bits !== 8 && bits !== 16 && bits !== 32) {
			this.pushBitsAnywhere(bits, little);
			return;
		}
		const value = locals.i32("bits");
		code.local_get(this.offset);
		code.i32_const(7);
		code.i32_and();
		control.when(
			() => {
				// Rare: compilers and people keep to whole bytes.
				this.pushBitsGet(bits, little);
				code.local_set(value);
			},
			() => {
				this.pushByteAddress();
				if (bits === 8) code.i32_load8_u(0);
				else if (bits === 16) code.i32_load16_u(0, 0);
				else code.i32_load(0, 0);
				code.local_set(value);
				if (bits !== 8 && !little) swapBytes(this.f, value, bits);
			},
		);
		code.local_get(value);
	}

	private pushBitsGet(bits: number, little: boolean): void {
		const { code, module } = this.f;
		code.local_get(this.data);
		code.local_get(this.offset);
		code.i32_const(bits);
		code.i32_const(little ? 1 : 0);
		code.call(module.runtime("bits_get"));
	}

	private pushByteAddress(): void {
		const { code } = this.f;
		code.local_get(this.data);
		code.local_get(this.offset);
		code.i32_const(3);
		code.i32_shr_u();
		code.i32_add();
	}

	/**
	 * The same from any bit. In line: the bytes that there can be, first one highest, shifted down; the last one may be
	 * behind the binary, where there is memory as well.
	 */
	private pushBitsAnywhere(bits: number, little: boolean): void {
		const { code, locals } = this.f;
		const bytes = Math.ceil((bits + 7) / 8);
		if (little || bytes > MOST_BYTES_IN_LINE) {
			this.pushBitsGet(bits, little);
			return;
		}
		const address = locals.i32("address");
		this.pushByteAddress();
		code.local_set(address);
		for (let i = 0; i < bytes; i++) {
			code.local_get(address);
			code.i32_load8_u(i);
			code.i32_const(8 * (bytes - 1 - i));
			code.i32_shl();
			if (i > 0) code.i32_or();
		}
		code.i32_const(8 * bytes - bits);
		code.local_get(this.offset);
		code.i32_const(7);
		code.i32_and();
		code.i32_sub();
		code.i32_shr_u();
		code.i32_const(2 ** bits - 1);
		code.i32_and();
	}

	/** AtomVM fails when the bits are not there, though compilers test that before. */
	private checkRoom(bits: number): void {
		if (this.known >= bits) return;
		this.pushRemaining();
		this.f.code.i32_const(bits);
		this.f.code.i32_lt_s();
		this.f.goToLabelIf(this.fail);
	}

	integer(command: Command & { kind: "integer" }): void {
		const { bits, flags } = command;
		this.checkRoom(bits);
		const isSigned = (flags & BitFlag.Signed) !== 0;
		const little = (flags & BitFlag.Little) !== 0;
		const inLine =
			bits <= SMALL_BITS - (isSigned ? 0 : 1) && (!little || bits % 8 === 0);
		if (inLine) this.smallInteger(command, isSigned, little);
		else this.wideInteger(command);
	}

	/** An integer that certainly fits the immediate encoding. */
	private smallInteger(
		{ bits, to }: Command & { kind: "integer" },
		isSigned: boolean,
		little: boolean,
	): void {
		const { code } = this.f;
		this.pushBits(bits, little);
		// Up to the sign bit, then down to where a small integer has its value.
		if (isSigned) {
			code.i32_const(32 - bits);
			code.i32_shl();
			code.i32_const(32 - bits);
			code.i32_shr_s();
		}
		code.i32_const(SMALL_SHIFT);
		code.i32_shl();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_or();
		const value = this.f.locals.i32("bits");
		code.local_set(value);
		const min = isSigned ? -(2 ** (bits - 1)) : 0;
		const max = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
		store(this.f, to, () => code.local_get(value), integerType(min, max));
		this.advance(bits);
	}

	private wideInteger({
		bits,
		flags,
		to,
	}: Command & { kind: "integer" }): void {
		const { code, locals } = this.f;
		const value = locals.i32("read");
		pushRead(this.f, "get_integer", this.state, () => {
			code.i32_const(bits);
			code.i32_const(flags);
		});
		finishRead(this.f, value, this.fail, () => this.leave());
		store(this.f, to, () => code.local_get(value), type(Kind.Integer));
		this.advance(bits);
	}

	/** The interpreter does the whole instruction again, from where it began. */
	private leave(): void {
		const { code } = this.f;
		code.local_get(this.state);
		code.local_get(this.begin);
		code.i32_store(STATE_OFFSET);
		this.f.leave(this.instruction);
	}

	equal(bits: number, value: number): void {
		this.checkRoom(bits);
		this.pushBits(bits, false);
		this.f.code.i32_const(value);
		this.f.code.i32_ne();
		this.f.goToLabelIf(this.fail);
		this.advance(bits);
	}

	subBinary(command: Command & { kind: "binary" }): void {
		const { code, control, heap, layout, locals, module, stack, x } = this.f;
		const { bits, live, to } = command;
		const result = locals.i32("subbinary");
		heap.sync();
		const all = Array.from({ length: live }, (_, n) => n);
		x.save(all);
		code.local_get(CTX);
		code.local_get(this.state);
		code.local_get(this.offset);
		this.pushCount(bits);
		code.i32_const(live);
		code.call(module.runtime("match_binary"));
		code.local_set(result);
		x.reload(all);
		stack.forget();
		code.local_get(CTX);
		code.i32_load(layout.x + 4 * live);
		code.local_set(this.state);
		code.local_get(result);
		code.i32_eqz();
		control.when(() => this.leave());
		this.loadBinary();
		this.hasData = false;
		store(this.f, to, () => code.local_get(result), type(Kind.Bitstring));
		if (typeof bits !== "number" || bits > 0) this.advance(bits);
	}

	/** The match state has nothing left. */
	moveToEnd(): void {
		const { code } = this.f;
		code.local_get(this.state);
		code.local_get(this.binary);
		code.i32_load(BINARY_SIZE);
		code.i32_const(3);
		code.i32_shl();
		code.i32_store(STATE_OFFSET);
	}
}
