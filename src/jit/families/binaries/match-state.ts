/**
 * Match states: boxed terms of a binary and an offset in bits (term.h: header, binary, offset, and the offset it started
 * from).
 */
import {
	BINARY_BYTES,
	boxedOffset,
	MATCH_STATE_BINARY,
	MATCH_STATE_OFFSET,
	MATCH_STATE_WORDS,
} from "../../../abi/layouts.ts";
import { Boxed, boxedHeader, PRIMARY_BOXED } from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import { OperandKind } from "../../../beam/operand.ts";
import {
	labelOf,
	type Operand,
	xRegister,
	yRegister,
} from "../../../beam/operands.ts";
import { Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import { ensureFree } from "../../emit/room.ts";
import { pushBoxedTag } from "../../emit/terms/kind-tests.ts";
import { push, store } from "../../emit/terms/values.ts";

const STATE_HEADER = boxedHeader(MATCH_STATE_WORDS - 1, Boxed.MatchState);
export const STATE_BINARY = boxedOffset(MATCH_STATE_BINARY);
export const STATE_OFFSET = boxedOffset(MATCH_STATE_OFFSET);
/** Every kind of binary has its size in bytes there. */
export const BINARY_SIZE = boxedOffset(BINARY_BYTES);

/** Pushes 1 when a boxed tag (in a local) is one of the three kinds of binaries: 0x20, 0x24, 0x28. */
export function pushIsBinaryTag(f: FunctionEmitter, tag: number): void {
	const { code } = f;
	code.local_get(tag);
	code.i32_const(Boxed.RefcBinary);
	code.i32_sub();
	code.i32_const(Boxed.SubBinary - Boxed.RefcBinary);
	code.i32_le_u();
}

/** Makes a match state of a binary, or of another match state. */
export function startMatch(
	f: FunctionEmitter,
	fail: Operand,
	live: number,
	source: Operand,
	destination: Operand,
	instruction: Instruction,
): boolean {
	const { code, control, heap, locals } = f;
	const x = xRegister(source);
	// A register that a collection does not know: not what compilers emit.
	if (x === undefined ? yRegister(source) === undefined : x >= live)
		return false;
	const tag = locals.i32("tag");
	pushBoxedTag(f, source);
	code.local_set(tag);
	const isState = locals.i32("isstate");
	code.local_get(tag);
	code.i32_const(Boxed.MatchState);
	code.i32_eq();
	code.local_tee(isState);
	pushIsBinaryTag(f, tag);
	code.i32_or();
	code.i32_eqz();
	if (fail.kind === OperandKind.Label && labelOf(fail) !== 0)
		f.goToLabelIf(labelOf(fail));
	else f.leaveIf(instruction);
	ensureFree(f, instruction, MATCH_STATE_WORDS, live, "ensure_free", true);
	const binary = locals.i32("binary");
	const offset = locals.i32("bitoffset");
	push(f, source);
	code.local_set(binary);
	code.i32_const(0);
	code.local_set(offset);
	code.local_get(isState);
	control.when(() => {
		code.local_get(binary);
		code.i32_load(STATE_OFFSET);
		code.local_set(offset);
		code.local_get(binary);
		code.i32_load(STATE_BINARY);
		code.local_set(binary);
	});
	const state = heap.allocate(MATCH_STATE_WORDS);
	const words: (() => void)[] = [
		() => code.i32_const(STATE_HEADER),
		() => code.local_get(binary),
		() => code.local_get(offset),
		() => code.local_get(offset),
	];
	for (const [i, word] of words.entries()) {
		code.local_get(state.local);
		word();
		code.i32_store(state.offset + 4 * i);
	}
	store(
		f,
		destination,
		() => {
			code.local_get(state.local);
			code.i32_const(state.offset + PRIMARY_BOXED);
			code.i32_add();
		},
		type(Kind.MatchContext),
	);
	return true;
}
