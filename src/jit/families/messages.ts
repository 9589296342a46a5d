/** Receiving and sending. The mailbox is AtomVM's; waiting is REASON_WAIT with the place to look again as resume point. */

import { Peek, ReceiveWait } from "../../abi/answers.ts";
import { fitsSmall, NIL, SMALL_INTEGER_TAG } from "../../abi/terms.ts";
import type { Instruction } from "../../beam/decode.ts";
import { integerValue, labelOf } from "../../beam/operands.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handler, Handlers } from "../emit/handler.ts";
import { CTX } from "../emit/state/parameters.ts";
import { push, store } from "../emit/terms/values.ts";

/** Of a word. */
const SIGN_BIT = 1 << 31;

/** Calls a function (ctx) of the runtime that cannot fail. */
function simpleCall(symbol: string): Handler {
	return (f, _, instruction) => {
		f.traceAt(instruction.offset);
		f.code.local_get(CTX);
		f.code.call(f.module.runtime(symbol));
		f.code.drop();
		return true;
	};
}

/** Returns to the driver: the process is done until something arrives; then it goes on at `offset`. */
function suspend(f: FunctionEmitter, offset: number): void {
	f.exit("Wait", f.liveBefore(), offset);
}

function waitTimeout(
	f: FunctionEmitter,
	label: number,
	pushTimeout: () => void,
	instruction: Instruction,
): void {
	const { code, control, locals } = f;
	const answer = locals.i32("answer");
	f.traceAt(instruction.offset);
	code.local_get(CTX);
	pushTimeout();
	code.call(f.module.runtime("receive_wait"));
	code.local_tee(answer);
	code.i32_const(ReceiveWait.Wait);
	code.i32_eq();
	control.when(() => suspend(f, instruction.offset));
	code.local_get(answer);
	code.i32_const(ReceiveWait.Leave);
	code.i32_eq();
	f.leaveIf(instruction);
	code.local_get(answer);
	f.goToLabelIf(label);
}

export const messages = {
	loop_rec(f, [label, destination], instruction) {
		const { code, locals } = f;
		const message = locals.i32("message");
		code.local_get(CTX);
		code.call(f.module.runtime("receive_peek"));
		code.local_tee(message);
		code.i32_const(Peek.SignalsPending);
		code.i32_eq();
		f.leaveIf(instruction);
		code.local_get(message);
		code.i32_eqz();
		f.goToLabelIf(labelOf(label));
		store(f, destination, () => code.local_get(message));
		return true;
	},

	loop_rec_end(f, [label], instruction) {
		f.traceAt(instruction.offset);
		f.code.local_get(CTX);
		f.code.call(f.module.runtime("receive_next"));
		f.code.drop();
		f.goToLabel(labelOf(label));
		return true;
	},

	remove_message: simpleCall("receive_done"),
	timeout: simpleCall("receive_timed_out"),

	wait(f, [label], instruction) {
		f.traceAt(instruction.offset);
		suspend(f, f.module.labelOffset(labelOf(label)));
		return true;
	},

	wait_timeout(f, [label, timeout], instruction) {
		const milliseconds = integerValue(timeout);
		if (milliseconds === undefined) {
			// A variable: what is not a small non-negative integer is checked, and raised, by the interpreter.
			const { code } = f;
			push(f, timeout);
			code.i32_const(SIGN_BIT | SMALL_INTEGER_TAG);
			code.i32_and();
			code.i32_const(SMALL_INTEGER_TAG);
			code.i32_ne();
			push(f, timeout);
			code.i32_const(f.module.target.atomNamed("infinity"));
			code.i32_ne();
			code.i32_and();
			f.leaveIf(instruction);
		} else if (milliseconds < 0 || !fitsSmall(milliseconds)) return false;
		waitTimeout(f, labelOf(label), () => push(f, timeout), instruction);
		return true;
	},

	send(f, _, instruction) {
		const { code, x } = f;
		code.local_get(CTX);
		code.local_get(x.local(0));
		code.local_get(x.local(1));
		code.call(f.module.runtime("send_message"));
		code.i32_eqz();
		f.leaveIf(instruction);
		f.traceAt(instruction.offset, [0, 1]);
		code.local_get(x.local(1));
		code.local_set(x.local(0));
		f.facts.forgetX();
		return true;
	},

	recv_marker_bind: () => true,
	recv_marker_clear: () => true,
	recv_marker_use: () => true,
	recv_marker_reserve(f, [register]) {
		store(f, register, () => f.code.i32_const(NIL));
		return true;
	},
} satisfies Handlers;
