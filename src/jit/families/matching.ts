/**
 * Matching binaries. A match state is a boxed term: the binary, and the offset in bits. Integers that fit the immediate
 * encoding are read in line (whole bytes) or by the native runtime; whole instructions with anything else are left to
 * the interpreter.
 */
import type { Instruction } from "../../beam/decode.ts";
import { OperandKind } from "../../beam/operand.ts";
import { CTX } from "../frame.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import {
	atomIndex,
	integerValue,
	labelOf,
	listItems,
	type Operand,
	unsigned,
	xRegister,
	yRegister,
} from "../operands.ts";
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	PRIMARY_BOXED,
	PRIMARY_MASK,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../terms.ts";
import { integerType, Kind, type } from "../value-types.ts";
import { push, registerKey, store } from "../values.ts";
import { ensureFree } from "./stack.ts";

/** term.h: header, binary, offset, and the offset it started from. */
const STATE_WORDS = 4;
const STATE_HEADER = ((STATE_WORDS - 1) << BOXED_SIZE_SHIFT) | Boxed.MatchState;
const STATE_BINARY = 4 - PRIMARY_BOXED;
const STATE_OFFSET = 8 - PRIMARY_BOXED;
/** Every kind of binary has its size in bytes there. */
const BINARY_SIZE = 4 - PRIMARY_BOXED;

// -- starting ----------------------------------------------------------------------------------------------------------

/** Pushes the boxed tag of an operand, -1 when it is no boxed term. */
function boxedTag(f: FunctionCompiler, operand: Operand): number {
	const { code, frame } = f;
	const tag = frame.temporary("tag");
	code.i32_const(-1);
	code.local_set(tag);
	push(f, operand);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_eq();
	frame.when(() => {
		push(f, operand);
		code.i32_const(PRIMARY_BOXED);
		code.i32_sub();
		code.i32_load(0);
		code.i32_const(BOXED_MASK);
		code.i32_and();
		code.local_set(tag);
	});
	return tag;
}

function start(
	f: FunctionCompiler,
	fail: Operand,
	live: number,
	source: Operand,
	destination: Operand,
	instruction: Instruction,
): boolean {
	const { code, frame } = f;
	const x = xRegister(source);
	// A register that a collection does not know: not what compilers emit.
	if (x === undefined ? yRegister(source) === undefined : x >= live)
		return false;
	const tag = boxedTag(f, source);
	const isState = frame.temporary("isstate");
	code.local_get(tag);
	code.i32_const(Boxed.MatchState);
	code.i32_eq();
	code.local_tee(isState);
	code.local_get(tag);
	// The three kinds of binaries: 0x20, 0x24, 0x28.
	code.i32_const(Boxed.RefcBinary);
	code.i32_sub();
	code.i32_const(Boxed.SubBinary - Boxed.RefcBinary);
	code.i32_le_u();
	code.i32_or();
	code.i32_eqz();
	if (fail.kind === OperandKind.Label && labelOf(fail) !== 0)
		f.goToLabelIf(labelOf(fail));
	else f.leaveIf(instruction);
	ensureFree(f, instruction, STATE_WORDS, live, "ensure_free", true);
	const binary = frame.temporary("binary");
	const offset = frame.temporary("bitoffset");
	push(f, source);
	code.local_set(binary);
	code.i32_const(0);
	code.local_set(offset);
	code.local_get(isState);
	frame.when(() => {
		code.local_get(binary);
		code.i32_load(STATE_OFFSET);
		code.local_set(offset);
		code.local_get(binary);
		code.i32_load(STATE_BINARY);
		code.local_set(binary);
	});
	const state = frame.allocate(STATE_WORDS);
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

// -- bs_match ----------------------------------------------------------------------------------------------------------

/** The commands of a bs_match, as far as they are compiled. */
type Command =
	| { readonly kind: "atLeast"; readonly bits: number; readonly unit: number }
	| { readonly kind: "exactly"; readonly bits: number }
	| { readonly kind: "skip"; readonly bits: number }
	| {
			readonly kind: "integer";
			readonly bits: number;
			readonly signed: boolean;
			readonly little: boolean;
			readonly to: Operand;
	  }
	| { readonly kind: "equal"; readonly bits: number; readonly value: number }
	| {
			readonly kind: "binary";
			/** -1: all that is left. */
			readonly bits: number;
			readonly live: number;
			readonly to: Operand;
	  };

/** Undefined when there is a command that is not compiled. */
function parseCommands(
	f: FunctionCompiler,
	items: readonly Operand[],
): Command[] | undefined {
	const commands: Command[] = [];
	for (let i = 0; i < items.length; ) {
		const at = (n: number): Operand => items[i + n] as Operand;
		const name = f.scope.atomName(atomIndex(at(0)) ?? 0);
		switch (name) {
			case "ensure_at_least":
				commands.push({
					kind: "atLeast",
					bits: unsigned(at(1)),
					unit: unsigned(at(2)),
				});
				i += 3;
				break;
			case "ensure_exactly":
				commands.push({ kind: "exactly", bits: unsigned(at(1)) });
				i += 2;
				break;
			case "skip":
				commands.push({ kind: "skip", bits: unsigned(at(1)) });
				i += 2;
				break;
			case "=:=":
				commands.push({
					kind: "equal",
					bits: unsigned(at(2)),
					value: unsigned(at(3)),
				});
				i += 4;
				break;
			case "integer": {
				const flags = f.scope.literalFlags(at(2));
				const size =
					at(3).kind === OperandKind.Unsigned
						? unsigned(at(3))
						: integerValue(at(3));
				if (flags === undefined || typeof size !== "number") return undefined;
				commands.push({
					kind: "integer",
					bits: size * unsigned(at(4)),
					signed: /(?<!un)signed/.test(flags),
					little: /little|native/.test(flags),
					to: at(5),
				});
				i += 6;
				break;
			}
			case "binary":
				commands.push({
					kind: "binary",
					bits: unsigned(at(3)) * unsigned(at(4)),
					live: unsigned(at(1)),
					to: at(5),
				});
				i += 6;
				break;
			case "get_tail":
				commands.push({
					kind: "binary",
					bits: -1,
					live: unsigned(at(1)),
					to: at(3),
				});
				i += 4;
				break;
			default:
				return undefined;
		}
	}
	return commands.every(isCompiled) ? commands : undefined;
}

/** Integers must fit the immediate encoding (28 bits, signed). */
function isCompiled(command: Command): boolean {
	switch (command.kind) {
		case "integer":
			return (
				command.bits > 0 &&
				command.bits <= (command.signed ? 28 : 27) &&
				(!command.little || command.bits % 8 === 0)
			);
		case "equal":
			return command.bits > 0 && command.bits <= 31 && command.value >= 0;
		case "binary":
			return command.live < 16;
		default:
			return true;
	}
}

class Matcher {
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
		private readonly f: FunctionCompiler,
		source: Operand,
		private readonly fail: number,
		private readonly instruction: Instruction,
	) {
		const { code, frame } = f;
		this.state = frame.temporary("matchstate");
		this.binary = frame.temporary("binary");
		this.offset = frame.temporary("bitoffset");
		this.data = frame.temporary("data");
		this.begin = frame.temporary("bitbegin");
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
	advance(bits: number): void {
		const { code } = this.f;
		this.known = Math.max(0, this.known - bits);
		code.local_get(this.state);
		code.local_get(this.offset);
		code.i32_const(bits);
		code.i32_add();
		code.local_tee(this.offset);
		code.i32_store(STATE_OFFSET);
	}

	/** Pushes `bits` bits as a number. */
	private pushBits(bits: number, little: boolean): void {
		const { code, frame, scope } = this.f;
		if (!this.hasData) {
			code.local_get(this.binary);
			code.call(scope.runtime("binary_data"));
			code.local_set(this.data);
			this.hasData = true;
		}
		const slow = (): void => {
			code.local_get(this.data);
			code.local_get(this.offset);
			code.i32_const(bits);
			code.i32_const(little ? 1 : 0);
			code.call(scope.runtime("bits_get"));
		};
		if (bits !== 8) {
			slow();
			return;
		}
		const value = frame.temporary("bits");
		code.local_get(this.offset);
		code.i32_const(7);
		code.i32_and();
		frame.when(
			() => {
				slow();
				code.local_set(value);
			},
			() => {
				code.local_get(this.data);
				code.local_get(this.offset);
				code.i32_const(3);
				code.i32_shr_u();
				code.i32_add();
				code.i32_load8_u(0);
				code.local_set(value);
			},
		);
		code.local_get(value);
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
		const { code } = this.f;
		const { bits, signed, little, to } = command;
		this.checkRoom(bits);
		this.pushBits(bits, little);
		// Up to the sign bit, then down to where a small integer has its value.
		if (signed) {
			code.i32_const(32 - bits);
			code.i32_shl();
			code.i32_const(32 - bits);
			code.i32_shr_s();
		}
		code.i32_const(SMALL_SHIFT);
		code.i32_shl();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_or();
		const value = this.f.frame.temporary("bits");
		code.local_set(value);
		const min = signed ? -(2 ** (bits - 1)) : 0;
		const max = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
		store(this.f, to, () => code.local_get(value), integerType(min, max));
		this.advance(bits);
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
		const { code, frame, scope } = this.f;
		const { bits, live, to } = command;
		const result = frame.temporary("subbinary");
		frame.syncHeap();
		const all = Array.from({ length: live }, (_, n) => n);
		frame.flush(all);
		code.local_get(CTX);
		code.local_get(this.state);
		code.local_get(this.offset);
		code.i32_const(bits);
		code.i32_const(live);
		code.call(scope.runtime("match_binary"));
		code.local_set(result);
		frame.reload(all);
		frame.forgetStack();
		code.local_get(CTX);
		code.i32_load(frame.layout.x + 4 * live);
		code.local_set(this.state);
		code.local_get(result);
		code.i32_eqz();
		frame.when(() => {
			code.local_get(this.state);
			code.local_get(this.begin);
			code.i32_store(STATE_OFFSET);
			this.f.leave(this.instruction);
		});
		this.loadBinary();
		this.hasData = false;
		store(this.f, to, () => code.local_get(result), type(Kind.Bitstring));
		if (bits > 0) this.advance(bits);
	}
}

function match(
	f: FunctionCompiler,
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

export const matching: Handlers = {
	bs_start_match4: (f, [fail, live, source, destination], instruction) =>
		start(f, fail, unsigned(live), source, destination, instruction),
	bs_start_match3: (f, [fail, source, live, destination], instruction) =>
		start(f, fail, unsigned(live), source, destination, instruction),

	bs_match(f, [fail, source, list], instruction) {
		const commands = parseCommands(f, listItems(list));
		if (commands === undefined) return false;
		return match(f, labelOf(fail), source, commands, instruction);
	},

	bs_get_tail(f, [source, destination, live], instruction) {
		if (unsigned(live) >= 16) return false;
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
};
