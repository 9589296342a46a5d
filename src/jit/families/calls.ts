/**
 * Calls and returns. A call of a compiled function of the same module is a wasm call with the return address stored
 * as the BEAM does; its continuation follows in line, and is an entry of its own for when wasm frames were dropped.
 */
import { CALL_SITE, NO_FRAME } from "../../abi/call-site.ts";
import { CONTEXT_X } from "../../abi/limits.ts";
import type { Instruction } from "../../beam/decode.ts";
import { malformedCode } from "../../beam/malformed.ts";
import { labelOf, type Operand, unsigned } from "../../beam/operands.ts";
import { callC, tailCallC } from "../emit/calls/c-calls.ts";
import {
	argumentRegisters,
	continueCall,
	flushArguments,
	pushArguments,
	setReturnAddress,
} from "../emit/calls/calling.ts";
import { popFrame } from "../emit/calls/erlang-frame.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../emit/handler.ts";
import type { CompiledFunction } from "../emit/import-table.ts";
import { CTX } from "../emit/state/parameters.ts";

/** The callee is not compiled: the interpreter starts it, with the return address where it belongs. */
function leaveToLabel(f: FunctionEmitter, arity: number, label: number): void {
	f.exit("Leave", argumentRegisters(arity), f.module.labelOffset(label));
}

/** The wasm function at a label; undefined when it is not compiled. */
function calledFunction(
	f: FunctionEmitter,
	arity: number,
	label: number,
): CompiledFunction | undefined {
	const target = f.module.functionAt(label);
	if (target !== undefined && target.arity !== arity)
		throw malformedCode(
			`a call with ${arity} arguments of a function of ${target.arity}`,
		);
	return target;
}

function tailCall(f: FunctionEmitter, arity: number, label: number): void {
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

/** Whether an import is, or will be, a function of an Erlang module. */
function isErlang(f: FunctionEmitter, index: Operand): boolean {
	return f.module.target.imported(unsigned(index)).kind === "erlang";
}

function isCalledWell(
	f: FunctionEmitter,
	arity: Operand,
	index: Operand,
): boolean {
	return f.module.importArity(unsigned(index)) === unsigned(arity);
}

/** Pushes what a function of another module, or the stub in its place, is called with, and its slot. */
function pushImportCall(
	f: FunctionEmitter,
	arity: number,
	index: number,
	{ offset }: Instruction,
): void {
	const { code, module, x } = f;
	code.local_get(CTX);
	code.i32_const(CALL_SITE + offset);
	for (let n = 0; n < arity; n++) code.local_get(x.local(n));
	code.i32_const(module.imports.slot(index, arity));
}

function tailCallImport(
	f: FunctionEmitter,
	arity: number,
	index: number,
	instruction: Instruction,
): void {
	pushImportCall(f, arity, index, instruction);
	f.code.return_call_indirect(f.module.imports.type(arity));
}

export const calls = {
	call(f, [arity, label], instruction) {
		const target = calledFunction(f, unsigned(arity), labelOf(label));
		if (target === undefined) {
			setReturnAddress(f, instruction);
			leaveToLabel(f, unsigned(arity), labelOf(label));
			return true;
		}
		if (f.module.options.unwindCalls === true) {
			setReturnAddress(f, instruction);
			const live = argumentRegisters(unsigned(arity));
			f.exit("Resume", live, f.module.labelOffset(labelOf(label)));
			return true;
		}
		const call = (): void => {
			setReturnAddress(f, instruction);
			pushArguments(f, unsigned(arity));
			f.code.call(target.ref);
			continueCall(f, instruction);
		};
		f.inlineOr(labelOf(label), call);
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
		const { code, module } = f;
		if (isErlang(f, index)) {
			if (!isCalledWell(f, arity, index)) return false;
			setReturnAddress(f, instruction);
			pushImportCall(f, unsigned(arity), unsigned(index), instruction);
			code.call_indirect(module.imports.type(unsigned(arity)));
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
		const { code, module } = f;
		const count = unsigned(arity);
		if (count + 2 > CONTEXT_X) return false;
		flushArguments(f, count + 2);
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(count);
		code.i32_const(instruction.offset);
		code.i32_const(instruction.offset + instruction.size);
		code.call(module.runtime("apply_function"));
		continueCall(f, instruction);
		return true;
	},

	apply_last(f, [arity, words], instruction) {
		const { code, module } = f;
		const count = unsigned(arity);
		if (count + 2 > CONTEXT_X) return false;
		flushArguments(f, count + 2);
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(count);
		code.i32_const(unsigned(words));
		code.i32_const(instruction.offset + instruction.size);
		code.return_call(module.runtime("apply_last"));
		return true;
	},

	return(f, _, instruction) {
		f.traceAt(instruction.offset, [0]);
		f.returnResult();
		return true;
	},
} satisfies Handlers;
