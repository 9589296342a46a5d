/**
 * Matching binaries. What a match state is: match-state.ts; bs_match: match-commands.ts, matcher.ts; here the
 * instructions that match one segment each, which compilers use for sizes that are known at run time only.
 */

import { CONTEXT_X } from "../../../abi/limits.ts";
import {
	IMMEDIATE_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import {
	atomIndex,
	integerValue,
	labelOf,
	type Operand,
	unsigned,
} from "../../../beam/operands.ts";
import { isSmall, Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import type { Handler, Handlers } from "../../emit/handler.ts";
import { push, registerKey, store, typeOf } from "../../emit/terms/values.ts";
import { type Command, commandsOf } from "./match-commands.ts";
import {
	BINARY_SIZE,
	STATE_BINARY,
	STATE_OFFSET,
	startMatch,
} from "./match-state.ts";
import { finishRead, Matcher, pushRead } from "./matcher.ts";

/** Sizes stay far from the sign, in bits. No binary is as large. */
const MOST_BITS = 2 ** 31 - 1;

function match(
	f: FunctionEmitter,
	fail: number,
	source: Operand,
	commands: readonly Command[],
	instruction: Instruction,
): boolean {
	// Should it have to leave, the interpreter starts over: what it starts from must still be there.
	const overwritten = commands
		.slice(0, -1)
		.some((c) => "to" in c && registerKey(c.to) === registerKey(source));
	if (overwritten) return false;
	const matcher = new Matcher(f, source, fail, instruction);
	for (const command of commands) {
		if (typeof command.bits === "number" && command.bits > MOST_BITS) {
			f.code.i32_const(1);
			f.goToLabelIf(fail);
			// What follows is never executed.
			return true;
		}
		switch (command.kind) {
			case "atLeast":
				matcher.atLeast(command.bits, command.unit);
				break;
			case "exactly":
				matcher.exactly(command.bits);
				break;
			case "skip":
				matcher.advance(command.bits);
				break;
			case "integer":
				matcher.integer(command);
				break;
			case "equal":
				matcher.equal(command.bits, command.value);
				break;
			case "binary":
				matcher.subBinary(command);
				break;
		}
	}
	return true;
}

// -- one segment -------------------------------------------------------------------------------------------------------

/**
 * Has the size of a segment in the local returned, in bits. What is no size (negative, more than any binary has, no
 * integer at all) goes to the fail label: there is no match.
 */
function sizeInBits(
	f: FunctionEmitter,
	size: Operand,
	unit: number,
	fail: number,
): number {
	const { code } = f;
	const bits = f.locals.i32("readbits");
	const constant = integerValue(size);
	if (constant !== undefined) {
		const product = BigInt(constant) * BigInt(unit);
		const isSize = product >= 0n && product <= BigInt(MOST_BITS);
		if (!isSize) {
			code.i32_const(1);
			f.goToLabelIf(fail);
		}
		code.i32_const(isSize ? Number(product) : 0);
		code.local_set(bits);
		return bits;
	}
	if (!isSmall(typeOf(f, size))) {
		// A large integer is no size either.
		push(f, size);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_ne();
		f.goToLabelIf(fail);
	}
	push(f, size);
	code.i32_const(SMALL_SHIFT);
	code.i32_shr_s();
	code.local_tee(bits);
	// Without a sign, negative ones are too large as well.
	code.i32_const(Math.floor(MOST_BITS / Math.max(unit, 1)));
	code.i32_gt_u();
	f.goToLabelIf(fail);
	code.local_get(bits);
	code.i32_const(unit);
	code.i32_mul();
	code.local_set(bits);
	return bits;
}

/** Loads a match state into a local. */
function loadState(f: FunctionEmitter, source: Operand): number {
	const state = f.locals.i32("matchstate");
	push(f, source);
	f.code.local_set(state);
	return state;
}

/** Pushes the bits that are left of a match state. */
function pushRemaining(f: FunctionEmitter, state: number): void {
	const { code } = f;
	code.local_get(state);
	code.i32_load(STATE_BINARY);
	code.i32_load(BINARY_SIZE);
	code.i32_const(3);
	code.i32_shl();
	code.local_get(state);
	code.i32_load(STATE_OFFSET);
	code.i32_sub();
}

function moveOn(f: FunctionEmitter, state: number, pushBits: () => void): void {
	const { code } = f;
	code.local_get(state);
	code.local_get(state);
	code.i32_load(STATE_OFFSET);
	pushBits();
	code.i32_add();
	code.i32_store(STATE_OFFSET);
}

function getUtf(width: number): Handler {
	return (f, [fail, source, , flags, destination], instruction) => {
		readUtf(f, width, fail, source, flags, instruction);
		const value = f.locals.i32("read");
		store(f, destination, () => f.code.local_get(value), type(Kind.Integer));
		return true;
	};
}

function skipUtf(width: number): Handler {
	return (f, [fail, source, , flags], instruction) => {
		readUtf(f, width, fail, source, flags, instruction);
		return true;
	};
}

function readUtf(
	f: FunctionEmitter,
	width: number,
	fail: Operand,
	source: Operand,
	flags: Operand,
	instruction: Instruction,
): void {
	const { code, locals } = f;
	pushRead(f, "get_utf", loadState(f, source), () => {
		code.i32_const(width);
		// UTF-8 has no byte order; what stands there is no number.
		code.i32_const(width === 8 ? 0 : unsigned(flags));
	});
	finishRead(f, locals.i32("read"), labelOf(fail), () => f.leave(instruction));
}

export const matching = {
	bs_start_match4: (f, [fail, live, source, destination], instruction) =>
		startMatch(f, fail, unsigned(live), source, destination, instruction),
	bs_start_match3: (f, [fail, source, live, destination], instruction) =>
		startMatch(f, fail, unsigned(live), source, destination, instruction),

	bs_match(f, [fail, source], instruction) {
		const commands = commandsOf(f, instruction.match);
		if (commands === undefined) return false;
		return match(f, labelOf(fail), source, commands, instruction);
	},

	bs_get_tail(f, [source, destination, live], instruction) {
		if (unsigned(live) >= CONTEXT_X) return false;
		const matcher = new Matcher(f, source, 0, instruction);
		matcher.subBinary({
			kind: "binary",
			bits: -1,
			live: unsigned(live),
			to: destination,
		});
		return true;
	},

	bs_get_position(f, [source, destination]) {
		const { code } = f;
		store(
			f,
			destination,
			() => {
				push(f, source);
				code.i32_load(STATE_OFFSET);
				code.i32_const(SMALL_SHIFT);
				code.i32_shl();
				code.i32_const(SMALL_INTEGER_TAG);
				code.i32_or();
			},
			type(Kind.Integer),
		);
		return true;
	},

	bs_set_position(f, [state, position]) {
		const { code } = f;
		push(f, state);
		push(f, position);
		code.i32_const(SMALL_SHIFT);
		code.i32_shr_s();
		code.i32_store(STATE_OFFSET);
		return true;
	},

	bs_get_integer2(f, args, instruction) {
		const [fail, source, , size, unit, flags, destination] = args;
		const { code, locals } = f;
		const value = locals.i32("read");
		const bits = sizeInBits(f, size, unsigned(unit), labelOf(fail));
		pushRead(f, "get_integer", loadState(f, source), () => {
			code.local_get(bits);
			code.i32_const(unsigned(flags));
		});
		finishRead(f, value, labelOf(fail), () => f.leave(instruction));
		store(f, destination, () => code.local_get(value), type(Kind.Integer));
		return true;
	},

	bs_get_float2(f, args, instruction) {
		const [fail, source, , size, unit, flags, destination] = args;
		const { code, locals } = f;
		const value = locals.i32("read");
		const count = sizeInBits(f, size, 1, labelOf(fail));
		pushRead(f, "get_float", loadState(f, source), () => {
			code.local_get(count);
			code.i32_const(unsigned(unit));
			code.i32_const(unsigned(flags));
		});
		finishRead(f, value, labelOf(fail), () => f.leave(instruction));
		store(f, destination, () => code.local_get(value), type(Kind.Float));
		return true;
	},

	/** Whole bytes at a whole byte. The interpreter refuses others, once it is clear that they are there. */
	bs_get_binary2(f, args, instruction) {
		const [fail, source, live, size, unit, flags, to] = args;
		const { code } = f;
		if (unsigned(live) >= CONTEXT_X) return false;
		const isAll = f.module.atomName(atomIndex(size) ?? 0) === "all";
		let bits: -1 | { readonly local: number } = -1;
		if (!isAll) {
			bits = { local: sizeInBits(f, size, unsigned(unit), labelOf(fail)) };
			pushRemaining(f, loadState(f, source));
			code.local_get(bits.local);
			code.i32_lt_u();
			f.goToLabelIf(labelOf(fail));
		}
		if (unsigned(unit) !== 8 || unsigned(flags) !== 0) return false;
		if (!isAll) {
			code.local_get(loadState(f, source));
			code.i32_load(STATE_OFFSET);
			code.i32_const(7);
			code.i32_and();
			f.leaveIf(instruction);
		}
		const matcher = new Matcher(f, source, labelOf(fail), instruction);
		matcher.subBinary({
			kind: "binary",
			bits,
			live: unsigned(live),
			to,
		});
		if (isAll) matcher.moveToEnd();
		return true;
	},

	bs_skip_bits2(f, [fail, source, size, unit]) {
		const { code } = f;
		const bits = sizeInBits(f, size, unsigned(unit), labelOf(fail));
		const state = loadState(f, source);
		pushRemaining(f, state);
		code.local_get(bits);
		code.i32_lt_u();
		f.goToLabelIf(labelOf(fail));
		moveOn(f, state, () => code.local_get(bits));
		return true;
	},

	bs_test_tail2(f, [fail, source, bits]) {
		pushRemaining(f, loadState(f, source));
		f.code.i32_const(unsigned(bits));
		f.code.i32_ne();
		f.goToLabelIf(labelOf(fail));
		return true;
	},

	bs_test_unit(f, [fail, source, unit]) {
		pushRemaining(f, loadState(f, source));
		f.code.i32_const(unsigned(unit));
		f.code.i32_rem_u();
		f.goToLabelIf(labelOf(fail));
		return true;
	},

	bs_match_string(f, [fail, source, bits, offset]) {
		const { code, module } = f;
		// AtomVM compares what there is of a string that the table does not have: not what compilers emit.
		const bytes = Math.ceil(unsigned(bits) / 8);
		if (module.string(unsigned(offset), bytes).length < bytes) return false;
		code.local_get(loadState(f, source));
		code.i32_const(module.target.moduleAddress);
		code.i32_const(unsigned(bits));
		code.i32_const(unsigned(offset));
		code.call(module.runtime("match_string"));
		code.i32_eqz();
		f.goToLabelIf(labelOf(fail));
		return true;
	},

	bs_get_utf8: getUtf(8),
	bs_get_utf16: getUtf(16),
	bs_get_utf32: getUtf(32),
	bs_skip_utf8: skipUtf(8),
	bs_skip_utf16: skipUtf(16),
	bs_skip_utf32: skipUtf(32),
} satisfies Handlers;
