/** Code that writes the segments of a binary, one after the other. */
import { BitFlag } from "../../../abi/enums.ts";
import { boxedOffset, INTEGER_DIGITS } from "../../../abi/layouts.ts";
import {
	IMMEDIATE_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import type { Operand } from "../../../beam/operands.ts";
import { isSmall } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import { push, smallConstant, typeOf } from "../../emit/terms/values.ts";
import { swapBytes } from "./byte-order.ts";
import type { Measured, Segment } from "./segments.ts";

/** Strings up to this many bytes are written as constants. */
const MOST_CONSTANT_BYTES = 64;

/** A big-endian integer of at most 32 bits. */
export interface PackedInteger {
	readonly source: Operand;
	readonly bits: number;
}

/**
 * The first of the segments, as many as are integers that together are whole bytes, at most 64 bits; none where the first
 * one is written just as well alone.
 */
export function packableIntegers(
	segments: readonly Segment[],
	sizes: readonly Measured[],
): PackedInteger[] {
	if (sizes[0] === 8 || sizes[0] === 16 || sizes[0] === 32) return [];
	const run: PackedInteger[] = [];
	let bits = 0;
	let packable = 0;
	for (const [i, segment] of segments.entries()) {
		const size = sizes[i];
		if (segment.kind !== "integer" || typeof size !== "number") break;
		if ((segment.flags & BitFlag.Little) !== 0 || size > 32) break;
		bits += size;
		if (bits > 64) break;
		run.push({ source: segment.source, bits: size });
		if (bits % 8 === 0) packable = run.length;
	}
	return run.slice(0, packable);
}

export class SegmentWriter {
	private readonly data: number;
	/** Bits before the next segment: a number, and what the local adds when there is one. */
	private fixed = 0;
	private moving: number | undefined;

	constructor(
		private readonly f: FunctionEmitter,
		private readonly binary: number,
		private readonly instruction: Instruction,
	) {
		const { code, locals, module } = f;
		this.data = locals.i32("data");
		code.local_get(binary);
		code.call(module.outlined.binaryData());
		code.local_set(this.data);
	}

	/** `whole`: it starts at a whole byte. */
	write(segment: Segment, size: Measured, whole: boolean): void {
		switch (segment.kind) {
			case "integer":
				this.integer(segment, size, whole);
				break;
			case "float":
				this.put("put_float", segment.source, size, segment.flags);
				break;
			case "string":
				this.string(segment.offset, segment.bits, whole);
				break;
			case "utf":
				this.put("put_utf", segment.source, segment.width, segment.flags);
				break;
			case "binary":
				if (!segment.extend) this.copy(segment.source, size);
				break;
		}
		this.advance(size);
	}

	private advance(size: Measured): void {
		if (typeof size === "number") {
			this.fixed += size;
			return;
		}
		const { code, locals } = this.f;
		if (this.moving === undefined) {
			this.moving = locals.i32("bitoffset");
			code.local_get(size.local);
		} else {
			code.local_get(this.moving);
			code.local_get(size.local);
			code.i32_add();
		}
		code.local_set(this.moving);
	}

	private pushOffset(): void {
		const { code } = this.f;
		code.i32_const(this.fixed);
		if (this.moving === undefined) return;
		code.local_get(this.moving);
		code.i32_add();
	}

	/** Pushes the address of the current byte, less the offset returned (the caller knows that it is a whole byte). */
	private pushAddress(): number {
		const { code } = this.f;
		code.local_get(this.data);
		if (this.moving === undefined) return this.fixed >> 3;
		code.local_get(this.moving);
		code.i32_const(3);
		code.i32_shr_u();
		code.i32_add();
		return this.fixed >> 3;
	}

	/** Calls a function (binary, offset, value, size or width, flags) of the runtime; leaves when it says 0. */
	private put(
		symbol: "put_integer" | "put_float" | "put_utf",
		source: Operand,
		size: Measured,
		flags: number,
	): void {
		const { code, module } = this.f;
		code.local_get(this.binary);
		this.pushOffset();
		push(this.f, source);
		if (typeof size === "number") code.i32_const(size);
		else code.local_get(size.local);
		code.i32_const(flags);
		code.call(module.runtime(symbol));
		code.i32_eqz();
		this.f.leaveIf(this.instruction);
	}

	private integer(
		{ source, flags }: Segment & { kind: "integer" },
		size: Measured,
		whole: boolean,
	): void {
		if (whole && (size === 8 || size === 16 || size === 32)) {
			this.wholeBytes(source, size, (flags & BitFlag.Little) !== 0);
		} else this.put("put_integer", source, size, flags);
	}

	/**
	 * Integers one behind the other, which together are whole bytes at a whole byte: put together in one number, then
	 * written byte by byte.
	 */
	packed(segments: readonly PackedInteger[]): void {
		const { code, locals } = this.f;
		const all = locals.i64("packed");
		const bits = segments.reduce((sum, segment) => sum + segment.bits, 0);
		for (const [i, segment] of segments.entries()) {
			if (i > 0) {
				code.local_get(all);
				code.i64_const(segment.bits);
				code.i64_shl();
			}
			const constant = smallConstant(segment.source);
			if (constant !== undefined) code.i32_const(constant);
			else this.pushLowWord(segment.source);
			if (segment.bits < 32) {
				code.i32_const(2 ** segment.bits - 1);
				code.i32_and();
			}
			code.i64_extend_i32_u();
			if (i > 0) code.i64_or();
			code.local_set(all);
		}
		for (let byte = 0; byte < bits / 8; byte++) {
			const at = this.pushAddress();
			code.local_get(all);
			code.i64_const(bits - 8 * (byte + 1));
			code.i64_shr_u();
			code.i64_store8(at + byte);
		}
		this.advance(bits);
	}

	private wholeBytes(
		source: Operand,
		bits: 8 | 16 | 32,
		little: boolean,
	): void {
		const { code, locals } = this.f;
		const value = locals.i32("bits");
		const constant = smallConstant(source);
		if (constant !== undefined) code.i32_const(constant);
		else this.pushLowWord(source);
		code.local_set(value);
		if (bits !== 8 && !little) {
			if (bits === 16) {
				code.local_get(value);
				code.i32_const(0xffff);
				code.i32_and();
				code.local_set(value);
			}
			swapBytes(this.f, value, bits);
		}
		const at = this.pushAddress();
		code.local_get(value);
		if (bits === 8) code.i32_store8(at);
		else if (bits === 16) code.i32_store16(at, 0);
		else code.i32_store(at, 0);
	}

	/** Pushes the low 32 bits of an integer of at most 64. */
	private pushLowWord(source: Operand): void {
		const { code, control, locals } = this.f;
		if (!isSmall(typeOf(this.f, source))) {
			const word = locals.i32("bits");
			push(this.f, source);
			code.i32_const(IMMEDIATE_MASK);
			code.i32_and();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_eq();
			control.when(
				() => {
					push(this.f, source);
					code.i32_const(SMALL_SHIFT);
					code.i32_shr_s();
					code.local_set(word);
				},
				() => {
					push(this.f, source);
					code.i32_load(boxedOffset(INTEGER_DIGITS));
					code.local_set(word);
				},
			);
			code.local_get(word);
			return;
		}
		push(this.f, source);
		code.i32_const(SMALL_SHIFT);
		code.i32_shr_s();
	}

	private string(offset: number, bits: number, whole: boolean): void {
		const { code, module } = this.f;
		const bytes = module.string(offset, bits >> 3);
		if (
			!whole ||
			bits % 8 !== 0 ||
			bytes.length > MOST_CONSTANT_BYTES ||
			bytes.length * 8 < bits
		) {
			code.local_get(this.data);
			this.pushOffset();
			code.i32_const(module.target.moduleAddress);
			code.i32_const(offset);
			code.i32_const(bits);
			code.call(module.runtime("put_string"));
			code.drop();
			return;
		}
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		let i = 0;
		for (; i + 4 <= bytes.length; i += 4) {
			const at = this.pushAddress() + i;
			code.i32_const(view.getInt32(i, true));
			code.i32_store(at, 0);
		}
		for (; i < bytes.length; i++) {
			const at = this.pushAddress() + i;
			code.i32_const(view.getUint8(i));
			code.i32_store8(at);
		}
	}

	private copy(source: Operand, size: Measured): void {
		const { code, module } = this.f;
		const at = this.pushAddress();
		code.i32_const(at);
		code.i32_add();
		push(this.f, source);
		if (typeof size === "number") code.i32_const(size / 8);
		else {
			code.local_get(size.local);
			code.i32_const(3);
			code.i32_shr_u();
		}
		code.call(module.runtime("put_binary"));
		code.drop();
	}
}
