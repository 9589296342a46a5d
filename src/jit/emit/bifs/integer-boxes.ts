/** Integers of up to 64 bits out of terms and into terms, as functions of the module. */

import { boxedOffset, INTEGER_DIGITS } from "../../../abi/layouts.ts";
import {
	BOXED_SIGN,
	BOXED_SIZE_SHIFT,
	Boxed,
	PRIMARY_BOXED,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import { Code } from "../../../wasm/code.ts";
import type { FuncRef } from "../../../wasm/refs.ts";
import { I32, I64 } from "../../../wasm/types.ts";
import type { ModuleEmitter } from "../module-emitter.ts";
import { CTX } from "../state/parameters.ts";

/** What {@link unboxedInteger} returns for all that it does not read: also what is itself this integer. */
export const NOT_INTEGER64 = -(2n ** 63n);

/** The function (term) → i64, for a term that is no small integer; {@link NOT_INTEGER64} for what is none of 64 bits. */
export function unboxedInteger({ outlined }: ModuleEmitter): FuncRef {
	return outlined.once("unboxed integer", [I32], [I64], () => {
		const code = new Code(1);
		const term = 0;
		const header = code.local(I32, "header");
		const pushHeaderIs = (words: number): void => {
			code.local_get(header);
			code.i32_const((words << BOXED_SIZE_SHIFT) | Boxed.PositiveInteger);
			code.i32_eq();
		};
		code.local_get(term);
		code.i32_const(PRIMARY_MASK);
		code.i32_and();
		code.i32_const(PRIMARY_BOXED);
		code.i32_eq();
		code.if_();
		code.local_get(term);
		code.i32_const(PRIMARY_BOXED);
		code.i32_sub();
		code.i32_load(0);
		code.i32_const(~BOXED_SIGN);
		code.i32_and();
		code.local_set(header);
		pushHeaderIs(2);
		code.if_();
		code.local_get(term);
		code.i64_load(boxedOffset(INTEGER_DIGITS));
		code.return_();
		code.end();
		pushHeaderIs(1);
		code.if_();
		code.local_get(term);
		code.i64_load32_s(boxedOffset(INTEGER_DIGITS));
		code.return_();
		code.end();
		code.end();
		code.i64_const(NOT_INTEGER64);
		code.end();
		return code;
	});
}

/** The function (ctx, i64) → term in the smallest form; 0 when there is no room on the heap. */
export function boxedInteger({
	outlined,
	target,
	options,
}: ModuleEmitter): FuncRef {
	return outlined.once("boxed integer", [I32, I64], [I32], () => {
		const { layout } = target;
		const code = new Code(2);
		const value = 1;
		const heap = code.local(I32, "heap");
		const words = code.local(I32, "words");
		const fits = (bits: bigint): void => {
			code.local_get(value);
			code.i64_const(64n - bits);
			code.i64_shl();
			code.i64_const(64n - bits);
			code.i64_shr_s();
			code.local_get(value);
			code.i64_eq();
		};
		fits(BigInt(32 - SMALL_SHIFT));
		code.if_();
		code.local_get(value);
		code.i32_wrap_i64();
		code.i32_const(SMALL_SHIFT);
		code.i32_shl();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_or();
		code.return_();
		code.end();
		code.local_get(CTX);
		code.i32_load(layout.e);
		code.local_get(CTX);
		code.i32_load(layout.heapPtr);
		code.local_tee(heap);
		code.i32_sub();
		code.i32_const(4 * MOST_WORDS);
		code.i32_lt_u();
		if (options.collectAlways === true) {
			code.drop();
			code.i32_const(1);
		}
		code.if_();
		code.i32_const(0);
		code.return_();
		code.end();
		code.i32_const(2);
		fits(32n);
		code.i32_sub();
		code.local_set(words);
		code.local_get(heap);
		code.local_get(words);
		code.i32_const(BOXED_SIZE_SHIFT);
		code.i32_shl();
		code.i32_const(Boxed.PositiveInteger);
		code.i32_or();
		code.local_get(value);
		code.i64_const(0);
		code.i64_lt_s();
		code.i32_const(Math.log2(BOXED_SIGN));
		code.i32_shl();
		code.i32_or();
		code.i32_store(0);
		code.local_get(heap);
		code.local_get(value);
		// With one word the other is not part of the heap yet: there is room.
		code.i64_store(4);
		code.local_get(CTX);
		code.local_get(heap);
		code.local_get(words);
		code.i32_const(1);
		code.i32_add();
		code.i32_const(2);
		code.i32_shl();
		code.i32_add();
		code.i32_store(layout.heapPtr);
		code.local_get(heap);
		code.i32_const(PRIMARY_BOXED);
		code.i32_or();
		code.end();
		return code;
	});
}

/** Header and 64 bits. */
const MOST_WORDS = 3;
