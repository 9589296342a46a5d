/**
 * Raising and catching exceptions. What raises is a tail call of the native runtime (native/raise.c), which finds the
 * catch and has the driver go on there. A catch is a term on the stack that names the module and the label to go on at; whoever raises
 * finds it there, puts class, reason and trace in x0 to x2 and goes to the label, which is an entry of native code.
 */
import { catchTerm, NIL } from "../../abi/terms.ts";
import { labelOf, type Operand } from "../../beam/operands.ts";
import { continueWithResult } from "../emit/calls/calling.ts";
import { pushPlace, raise, raiseReason } from "../emit/calls/raising.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import { CTX } from "../emit/state/parameters.ts";
import { push, store } from "../emit/terms/values.ts";

function openCatch(
	f: FunctionEmitter,
	register: Operand,
	label: number,
): boolean {
	const { moduleIndex } = f.module.target;
	const term = catchTerm(moduleIndex, label);
	store(f, register, () => f.code.i32_const(term));
	return true;
}

function closeCatch(f: FunctionEmitter, register: Operand): boolean {
	store(f, register, () => f.code.i32_const(NIL));
	return true;
}

/** error:{name, value}. */
function raisePair(name: string): Handler {
	return (f, [value], instruction) => {
		raise(f, "raise_pair", instruction, () => {
			f.code.i32_const(f.module.target.atomNamed(name));
			push(f, value);
		});
		return true;
	};
}

export const exceptions = {
	try: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	catch: (f, [register, label]) => openCatch(f, register, labelOf(label)),
	try_end: (f, [register]) => closeCatch(f, register),
	try_case: (f, [register]) => closeCatch(f, register),

	/** Reached with a value, or by an exception: the way the function was entered tells (see Locals.caught). */
	catch_end(f, [register], instruction) {
		const { code, control, locals, stack } = f;
		closeCatch(f, register);
		code.local_get(locals.caught);
		control.when(() => {
			code.i32_const(0);
			code.local_set(locals.caught);
			pushPlace(f, instruction);
			code.call(f.module.runtime("catch_value"));
			continueWithResult(f);
		});
		stack.forget();
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
		f.code.return_call(f.module.runtime("raise_again"));
		return true;
	},

	raw_raise(f, _, instruction) {
		f.x.save([0, 1, 2]);
		pushPlace(f, instruction);
		f.code.call(f.module.runtime("raise_raw"));
		continueWithResult(f);
		return true;
	},

	build_stacktrace(f) {
		const { code, stack, x } = f;
		x.save([0]);
		code.local_get(CTX);
		code.call(f.module.runtime("build_stacktrace"));
		code.local_set(x.local(0));
		stack.forget();
		f.facts.forgetX();
		return true;
	},
} satisfies Handlers;
