/** Erlang stack frames: y registers below a return address. */

import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";

/** Pushes the process's frame: `ys` y registers below the return address. */
export function pushFrame(f: FunctionEmitter, ys: number): void {
	const { code, layout, stack } = f;
	stack.move(-4 * (ys + 1));
	stack.push();
	code.local_get(CTX);
	code.i32_load(layout.cp);
	code.i32_store(4 * ys);
	f.facts.shiftStack(ys + 1);
}

/** Drops it and takes the return address back. */
export function popFrame(f: FunctionEmitter, ys: number): void {
	const { code, layout, stack } = f;
	code.local_get(CTX);
	stack.push();
	code.i32_load(4 * ys);
	code.i32_store(layout.cp);
	stack.move(4 * (ys + 1));
	f.facts.shiftStack(-(ys + 1));
}
