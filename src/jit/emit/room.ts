/** Room on the process's heap and stack. */
import type { Instruction } from "../../beam/decode.ts";
import type { FunctionEmitter } from "./function-emitter.ts";
import { CTX } from "./state/parameters.ts";

/** Makes sure that `words` are free between heap and stack, collecting if not. */
export function ensureFree(
	f: FunctionEmitter,
	instruction: Instruction,
	words: number,
	live: number,
	symbol: "ensure_free" | "test_heap" = "ensure_free",
	operandsToo = false,
): void {
	const { code, control, heap, layout, stack } = f;
	const { cells } = f.module.target;
	heap.sync();
	const always = f.module.options.collectAlways === true;
	stack.push();
	code.local_get(CTX);
	code.i32_load(layout.heapPtr);
	code.i32_sub();
	code.i32_const(4 * words);
	code.i32_sub();
	// Too little, or so much that a small heap is to be shrunk: one comparison, as too little wraps around.
	code.i32_const(0);
	code.i32_load(
		symbol === "test_heap" ? cells.testHeapBelow : cells.allocateBelow,
	);
	code.i32_ge_u();
	if (always) {
		code.drop();
		code.i32_const(1);
	}
	control.when(() => {
		f.callCollecting(
			{ symbol, parameters: 2, live, onFailure: "leave", result: "stack" },
			instruction.offset,
			() => {
				code.i32_const(words);
				code.i32_const(live);
			},
			operandsToo,
		);
		f.module.countExit(instruction);
	});
}
