/**
 * Raising and catching exceptions. What raises is a tail call of the native runtime (native/raise.c), which finds the
 * catch and has the driver go on there. A catch is a term on the stack that names the module and the label to go on at; whoever raises
 * finds it there, puts class, reason and trace in x0 to x2 and goes to the label, which is an entry of native code.
 */

import { catchTerm, NIL } from "../../abi/terms.ts";
import type { Instruction } from "../../beam/decode.ts";
import { labelOf, type Operand } from "../../beam/operands.ts";
import { CTX } from "../emit/frame.ts";
import { push, store } from "../emit/values.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handler, Handlers } from "../handlers.ts";
import { continueWithResult } from "./calls.ts";

function openCatch(
	f: FunctionCompiler,
	register: Operand,
	label: number,
): boolean {
	const { moduleIndex } = f.scope.target;
	const term = catchTerm(moduleIndex, label);
	store(f, register, () => f.code.i32_const(term));
	return true;
}

function closeCatch(f: FunctionCompiler, register: Operand): boolean {
	store(f, register, () => f.code.i32_const(NIL));
	return true;
}

/** Where the interpreter's pc is once it has read all operands. */
function after(instruction: Instruction): number {
	return instruction.offset + instruction.size;
}

/** Calls a function (ctx, module, offset, …) of the runtime that raises, in tail position. */
function raise(
	f: FunctionCompiler,
	symbol: string,
	instruction: Instruction,
	pushOthers: () => void = () => undefined,
): void {
	const { code, scope } = f;
	pushPlace(f, instruction);
	pushOthers();
	code.return_call(scope.runtime(symbol));
}

function pushPlace({ code, scope }: FunctionCompiler, at: Instruction): void {
	code.local_get(CTX);
	code.i32_const(scope.target.moduleAddress);
	code.i32_const(after(at));
}

/** error:name. */
export function raiseReason(
	f: FunctionCompiler,
	name: string,
	instruction: Instruction,
): void {
	raise(f, "raise_reason", instruction, () =>
		f.code.i32_const(f.scope.target.atomNamed(name)),
	);
}

/** error:{name, value}. */
function raisePair(name: string): Handler {
	return (f, [value], instruction) => {
		raise(f, "raise_pair", instruction, () => {
			f.code.i32_const(f.scope.target.atomNamed(name));
			push(f, value);
		});
		return true;
	};
}

export const exceptions: Handlers = {
	try: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	catch: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	try_end: (f, [register]) => closeCatch(f, register),
	try_case: (f, [register]) => closeCatch(f, register),

	/** Reached with a value, or by an exception: the way the function was entered tells (see Frame.caught). */
	catch_end(f, [register], instruction) {
		const { code, frame } = f;
		closeCatch(f, register);
		code.local_get(frame.caught);
		frame.when(() => {
			code.i32_const(0);
			code.local_set(frame.caught);
			pushPlace(f, instruction);
			code.call(f.scope.runtime("catch_value"));
			continueWithResult(f);
		});
		frame.forgetStack();
		f.facts.forgetX();
		return true;
	},

	badmatch: raisePair("badmatch"),
	case_end: raisePair("case_clause"),
	try_case_end: raisePair("try_clause"),
	badrecord: raisePair("badrecord"),

	if_end(f, _, instruction) {
		raiseReason(f, "if_clause", instruction);
		return true;
	},

	raise(f, [stacktrace, value]) {
		f.code.local_get(CTX);
		push(f, stacktrace);
		push(f, value);
		f.code.return_call(f.scope.runtime("raise_again"));
		return true;
	},

	raw_raise(f, _, instruction) {
		f.frame.flush([0, 1, 2]);
		pushPlace(f, instruction);
		f.code.call(f.scope.runtime("raise_raw"));
		continueWithResult(f);
		return true;
	},

	build_stacktrace(f) {
		const { code, frame } = f;
		frame.flush([0]);
		code.local_get(CTX);
		code.call(f.scope.runtime("build_stacktrace"));
		code.local_set(frame.xLocal(0));
		frame.forgetStack();
		f.facts.forgetX();
		return true;
	},
};
