/** Erlang stack frames: y registers below a return address. */

import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";

/** Pushes the process's frame: `slots` y registers below the return address. */
export function pushFrame(f: FunctionEmitter, slots: number): void {
	const { code, layout, stack } = f;
	stack.move(-4 * (slots + 1));
	stack.push();
	code.local_get(CTX);
	code.i32_load(layout.cp);
	code.i32_store(4 * slots);
	f.facts.shiftStack(slots + 1);
}

/** Drops it and takes the return address back. */
export function popFrame(f: FunctionEmitter, slots: number): void {
	const { code, layout, stack } = f;
	code.local_get(CTX);
	stack.push();
	code.i32_load(4 * slots);
	code.i32_store(layout.cp);
	stack.move(4 * (slots + 1));
	f.facts.shiftStack(-(slots + 1));
}
