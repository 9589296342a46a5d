/** Reading and writing the operands of instructions: constants, x registers in wasm locals, y registers on the stack. */
import { fitsSmall, NIL, smallInteger } from "../../../abi/terms.ts";
import { malformedCode } from "../../../beam/malformed.ts";
import type { Operand } from "../../../beam/operand.ts";
import {
	atomIndex,
	integerValue,
	literalIndex,
	xRegister,
	yRegister,
} from "../../../beam/operands.ts";
import { annotatedType } from "../../analysis/annotations.ts";
import { FIRST_Y, type RegisterKey } from "../../analysis/facts.ts";
import {
	ANY,
	both,
	integerType,
	Kind,
	type,
	type ValueType,
} from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";

/** Pushes the term an operand stands for. */
export function push(f: FunctionEmitter, operand: Operand): void {
	const x = xRegister(operand);
	if (x !== undefined) {
		f.code.local_get(f.x.local(x));
		return;
	}
	const y = yRegister(operand);
	if (y !== undefined) {
		f.stack.pushY(y, f.readsAgain(y));
		return;
	}
	f.code.i32_const(constantTerm(f, operand));
}

/** The term of a constant operand. */
export function constantTerm(f: FunctionEmitter, operand: Operand): number {
	const { target } = f.module;
	const integer = integerValue(operand);
	if (integer !== undefined) {
		return fitsSmall(integer)
			? smallInteger(Number(integer))
			: target.integer(integer);
	}
	const atom = atomIndex(operand);
	if (atom !== undefined) return atom === 0 ? NIL : target.atom(atom);
	const literal = literalIndex(operand);
	if (literal !== undefined) return target.literal(literal);
	throw malformedCode("operand is neither a register nor a constant");
}

/** The small integer an operand certainly is. */
export function smallConstant(operand: Operand): number | undefined {
	const integer = integerValue(operand);
	return integer !== undefined && fitsSmall(integer)
		? Number(integer)
		: undefined;
}

/** Whether the term is one word that says all (so that `=:=` is equality of words). */
export function isImmediateConstant(operand: Operand): boolean {
	return (
		smallConstant(operand) !== undefined || atomIndex(operand) !== undefined
	);
}

/** Writes what `emit` pushes to a register, and notes what is known of it. */
export function store(
	f: FunctionEmitter,
	destination: Operand,
	emit: () => void,
	known: ValueType = ANY,
): void {
	const x = xRegister(destination);
	if (x !== undefined) {
		emit();
		f.code.local_set(f.x.local(x));
	} else {
		const y = yRegister(destination);
		if (y === undefined) throw malformedCode("destination is not a register");
		const value = f.locals.i32("value");
		emit();
		f.code.local_set(value);
		const pushValue = (): void => f.code.local_get(value);
		f.stack.storeY(y, pushValue, f.readsLater(y));
	}
	f.facts.set(registerKey(destination) ?? 0, known);
}

/** The same for what is pushed without touching the process's stack: it needs no local on its way to a y register. */
export function storePushed(
	f: FunctionEmitter,
	destination: Operand,
	emit: () => void,
	known: ValueType = ANY,
): void {
	const y = yRegister(destination);
	if (y === undefined) {
		store(f, destination, emit, known);
		return;
	}
	f.stack.storeY(y, emit, f.readsLater(y));
	f.facts.set(FIRST_Y + y, known);
}

export function registerKey(operand: Operand): RegisterKey | undefined {
	const x = xRegister(operand);
	if (x !== undefined) return x;
	const y = yRegister(operand);
	return y === undefined ? undefined : FIRST_Y + y;
}

/** What is known of an operand's value here. */
export function typeOf(f: FunctionEmitter, operand: Operand): ValueType {
	const key = registerKey(operand);
	if (key !== undefined) {
		const annotation = annotatedType(operand, f.module.types);
		const fact = f.facts.get(key);
		return annotation === undefined ? fact : both(fact, annotation);
	}
	const integer = integerValue(operand);
	if (integer !== undefined) {
		return integerType(Number(integer), Number(integer));
	}
	const atom = atomIndex(operand);
	if (atom !== undefined) return type(atom === 0 ? Kind.Nil : Kind.Atom);
	return ANY;
}

/** A test on the operand passed: it is that from here on. */
export function learn(
	f: FunctionEmitter,
	operand: Operand,
	known: ValueType,
): void {
	const key = registerKey(operand);
	if (key !== undefined) f.facts.narrow(key, known);
}
