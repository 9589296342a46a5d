/** Raising: tail calls of the native runtime (native/raise.c), which finds the catch and has the driver go on there. */
import type { Instruction } from "../../../beam/decode.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";

/** Where the interpreter's pc is once it has read all operands. */
function after(instruction: Instruction): number {
	return instruction.offset + instruction.size;
}

/** Calls a function (ctx, module, offset, …) of the runtime that raises, in tail position. */
export function raise(
	f: FunctionEmitter,
	symbol: string,
	instruction: Instruction,
	pushOthers: () => void = () => undefined,
): void {
	const { code, module } = f;
	pushPlace(f, instruction);
	pushOthers();
	code.return_call(module.runtime(symbol));
}

export function pushPlace(
	{ code, module }: FunctionEmitter,
	at: Instruction,
): void {
	code.local_get(CTX);
	code.i32_const(module.target.moduleAddress);
	code.i32_const(after(at));
}

/** error:name. */
export function raiseReason(
	f: FunctionEmitter,
	name: string,
	instruction: Instruction,
): void {
	raise(f, "raise_reason", instruction, () =>
		f.code.i32_const(f.module.target.atomNamed(name)),
	);
}
