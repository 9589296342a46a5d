/**
 * Calls and returns. A call of a compiled function of the same module is a wasm call with the return address stored
 * as the BEAM does; its continuation follows in line, and is an entry of its own for when wasm frames were dropped.
 */
import { CALL_SITE, NO_FRAME } from "../../abi/call-site.ts";
import { CONTEXT_X } from "../../abi/limits.ts";
import { returnAddress } from "../../abi/return-address.ts";
import type { Instruction } from "../../beam/decode.ts";
import { malformedCode } from "../../beam/malformed.ts";
import { labelOf, type Operand, unsigned } from "../../beam/operands.ts";
import { CTX } from "../emit/frame.ts";
import type { CompiledFunction } from "../emit/module-scope.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import { callC, tailCallC } from "./c-calls.ts";
import { popFrame } from "./stack.ts";

/** Stores the address of the instruction after this one as return address. */
export function setReturnAddress(
	f: FunctionCompiler,
	instruction: Instruction,
): void {
	const { moduleIndex } = f.scope.target;
	const next = instruction.offset + instruction.size;
	f.code.local_get(CTX);
	f.code.i32_const(returnAddress(moduleIndex, next));
	f.code.i32_store(f.frame.layout.cp);
}

/** Pushes what a function is called with at its head: the process, no entry, arguments. */
export function pushArguments(f: FunctionCompiler, arity: number): void {
	f.code.local_get(CTX);
	f.code.i32_const(0);
	for (let n = 0; n < arity; n++) f.code.local_get(f.frame.xLocal(n));
}

/** The result of a call that comes back is on the stack, or 0. */
export function continueCall(
	f: FunctionCompiler,
	instruction: Instruction,
): void {
	continueWithResult(f);
	if (f.scope.options.unwindCalls === true)
		f.exit("Resume", [0], instruction.offset + instruction.size);
}

/** A result is on the stack: it goes to x0, or is 0 to return with. */
export function continueWithResult(f: FunctionCompiler): void {
	const { code, frame } = f;
	code.local_tee(frame.xLocal(0));
	code.i32_eqz();
	frame.exitIf();
	frame.forgetStack();
	f.facts.forgetX();
}

/** The callee is not compiled: the interpreter starts it, with the return address where it belongs. */
function leaveToLabel(f: FunctionCompiler, arity: number, label: number): void {
	f.exit("Leave", argumentRegisters(arity), f.scope.labelOffset(label));
}

function argumentRegisters(arity: number): number[] {
	return Array.from({ length: arity }, (_, n) => n);
}

/** The wasm function at a label; undefined when it is not compiled. */
function calledFunction(
	f: FunctionCompiler,
	arity: number,
	label: number,
): CompiledFunction | undefined {
	const target = f.scope.functionAt(label);
	if (target !== undefined && target.arity !== arity)
		throw malformedCode(
			`a call with ${arity} arguments of a function of ${target.arity}`,
		);
	return target;
}

function tailCall(f: FunctionCompiler, arity: number, label: number): void {
	const { code } = f;
	const target = calledFunction(f, arity, label);
	if (label === f.input.code.entryLabel) {
		f.goToLabel(label);
		return;
	}
	if (target === undefined) {
		leaveToLabel(f, arity, label);
		return;
	}
	pushArguments(f, arity);
	code.return_call(target.ref);
}

export function flushArguments(f: FunctionCompiler, arity: number): void {
	f.frame.flush(argumentRegisters(arity));
}

/** Whether an import is, or will be, a function of an Erlang module. */
function isErlang(f: FunctionCompiler, index: Operand): boolean {
	return f.scope.target.imported(unsigned(index)).kind === "erlang";
}

function isCalledWell(
	f: FunctionCompiler,
	arity: Operand,
	index: Operand,
): boolean {
	return f.scope.importArity(unsigned(index)) === unsigned(arity);
}

/** Pushes what a function of another module, or the stub in its place, is called with, and its slot. */
function pushImportCall(
	f: FunctionCompiler,
	arity: number,
	index: number,
	{ offset }: Instruction,
): void {
	const { code, frame, scope } = f;
	code.local_get(CTX);
	code.i32_const(CALL_SITE + offset);
	for (let n = 0; n < arity; n++) code.local_get(frame.xLocal(n));
	code.i32_const(scope.imports.slot(index, arity));
}

function tailCallImport(
	f: FunctionCompiler,
	arity: number,
	index: number,
	instruction: Instruction,
): void {
	pushImportCall(f, arity, index, instruction);
	f.code.return_call_indirect(f.scope.imports.type(arity));
}

export const calls: Handlers = {
	call(f, [arity, label], instruction) {
		const target = calledFunction(f, unsigned(arity), labelOf(label));
		if (target === undefined) {
			setReturnAddress(f, instruction);
			leaveToLabel(f, unsigned(arity), labelOf(label));
			return true;
		}
		if (f.scope.options.unwindCalls === true) {
			setReturnAddress(f, instruction);
			const live = argumentRegisters(unsigned(arity));
			f.exit("Resume", live, f.scope.labelOffset(labelOf(label)));
			return true;
		}
		const call = (): void => {
			setReturnAddress(f, instruction);
			pushArguments(f, unsigned(arity));
			f.code.call(target.ref);
			continueCall(f, instruction);
		};
		const leaf = f.scope.leafAt(labelOf(label));
		if (leaf === undefined) call();
		else f.scope.inlineLeaf(f, leaf, call);
		return true;
	},

	call_only(f, [arity, label]) {
		tailCall(f, unsigned(arity), labelOf(label));
		return true;
	},

	call_last(f, [arity, label, words]) {
		popFrame(f, unsigned(words));
		tailCall(f, unsigned(arity), labelOf(label));
		return true;
	},

	call_ext(f, [arity, index], instruction) {
		const { code, scope } = f;
		if (isErlang(f, index)) {
			if (!isCalledWell(f, arity, index)) return false;
			setReturnAddress(f, instruction);
			pushImportCall(f, unsigned(arity), unsigned(index), instruction);
			code.call_indirect(scope.imports.type(unsigned(arity)));
			continueCall(f, instruction);
			return true;
		}
		callC(f, unsigned(arity), unsigned(index), instruction);
		return true;
	},

	call_ext_only(f, [arity, index], instruction) {
		if (isErlang(f, index)) {
			if (!isCalledWell(f, arity, index)) return false;
			tailCallImport(f, unsigned(arity), unsigned(index), instruction);
			return true;
		}
		tailCallC(f, unsigned(arity), unsigned(index), NO_FRAME, instruction);
		return true;
	},

	call_ext_last(f, [arity, index, words], instruction) {
		if (isErlang(f, index)) {
			if (!isCalledWell(f, arity, index)) return false;
			popFrame(f, unsigned(words));
			tailCallImport(f, unsigned(arity), unsigned(index), instruction);
			return true;
		}
		tailCallC(
			f,
			unsigned(arity),
			unsigned(index),
			unsigned(words),
			instruction,
		);
		return true;
	},

	apply(f, [arity], instruction) {
		const { code, scope } = f;
		const count = unsigned(arity);
		if (count + 2 > CONTEXT_X) return false;
		flushArguments(f, count + 2);
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(count);
		code.i32_const(instruction.offset);
		code.i32_const(instruction.offset + instruction.size);
		code.call(scope.runtime("apply_function"));
		continueCall(f, instruction);
		return true;
	},

	apply_last(f, [arity, words], instruction) {
		const { code, scope } = f;
		const count = unsigned(arity);
		if (count + 2 > CONTEXT_X) return false;
		flushArguments(f, count + 2);
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(count);
		code.i32_const(unsigned(words));
		code.i32_const(instruction.offset + instruction.size);
		code.return_call(scope.runtime("apply_last"));
		return true;
	},

	return(f) {
		f.returnResult();
		return true;
	},
};
