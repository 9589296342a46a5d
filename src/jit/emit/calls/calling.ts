/** What every call is written with: return addresses, arguments, and what comes back. */
import { returnAddress } from "../../../abi/return-address.ts";
import type { Instruction } from "../../../beam/decode.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";

/** Stores the address of the instruction after this one as return address. */
export function setReturnAddress(
	f: FunctionEmitter,
	instruction: Instruction,
): void {
	const { moduleIndex } = f.module.target;
	const next = instruction.offset + instruction.size;
	f.code.local_get(CTX);
	f.code.i32_const(returnAddress(moduleIndex, next));
	f.code.i32_store(f.layout.cp);
}

/** Pushes what a function is called with at its head: the process, no entry, arguments. */
export function pushArguments(f: FunctionEmitter, arity: number): void {
	f.code.local_get(CTX);
	f.code.i32_const(0);
	for (let n = 0; n < arity; n++) f.code.local_get(f.x.local(n));
}

/** The result of a call that comes back is on the stack, or 0; `afterwards` writes what comes next when it is none. */
export function continueCall(
	f: FunctionEmitter,
	instruction: Instruction,
	afterwards = (): void => {},
): void {
	continueWithResult(f);
	afterwards();
	if (f.module.options.unwindCalls === true)
		f.exit("Resume", [0], instruction.offset + instruction.size);
}

/** A result is on the stack: it goes to x0, or is 0 to return with. */
export function continueWithResult(f: FunctionEmitter): void {
	const { code, control, stack, x } = f;
	code.local_tee(x.local(0));
	code.i32_eqz();
	control.exitIf();
	stack.forget();
	f.facts.forgetX();
}

export function argumentRegisters(arity: number): number[] {
	return Array.from({ length: arity }, (_, n) => n);
}

export function flushArguments(f: FunctionEmitter, arity: number): void {
	f.x.save(argumentRegisters(arity));
}
