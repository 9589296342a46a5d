/** Erlang stack frames: y registers below a return address. */
import { CTX } from "../frame.ts";
import type { FunctionEmitter } from "../function-emitter.ts";

/** Pushes the process's frame: `slots` y registers below the return address. */
export function pushFrame(f: FunctionEmitter, slots: number): void {
	const { code, frame } = f;
	frame.moveStack(-4 * (slots + 1));
	frame.pushStack();
	code.local_get(CTX);
	code.i32_load(frame.layout.cp);
	code.i32_store(4 * slots);
	f.facts.shiftStack(slots + 1);
}

/** Drops it and takes the return address back. */
export function popFrame(f: FunctionEmitter, slots: number): void {
	const { code, frame } = f;
	code.local_get(CTX);
	frame.pushStack();
	code.i32_load(4 * slots);
	code.i32_store(frame.layout.cp);
	frame.moveStack(4 * (slots + 1));
	f.facts.shiftStack(-(slots + 1));
}
