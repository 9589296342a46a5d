/** Stack frames and room on the heap. */
import type { Instruction } from "../../beam/decode.ts";
import { unsigned, wordsNeeded } from "../../beam/operands.ts";
import { CTX } from "../emit/frame.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../handlers.ts";

/** Makes sure that `words` are free between heap and stack, collecting if not. */
export function ensureFree(
	f: FunctionEmitter,
	instruction: Instruction,
	words: number,
	live: number,
	symbol: "ensure_free" | "test_heap" = "ensure_free",
	operandsToo = false,
): void {
	const { code, frame } = f;
	const { layout, cells } = f.scope.target;
	frame.syncHeap();
	const always = f.scope.options.collectAlways === true;
	frame.pushStack();
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
	frame.when(() => {
		f.callCollecting(
			{ symbol, parameters: 2, live, onFailure: "leave", result: "stack" },
			instruction.offset,
			() => {
				code.i32_const(words);
				code.i32_const(live);
			},
			operandsToo,
		);
		f.scope.countExit(instruction);
	});
}

/** Pushes the process's frame: `slots` y registers below the return address. */
function pushFrame(f: FunctionEmitter, slots: number): void {
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

export const stack: Handlers = {
	allocate(f, [slots, live], instruction) {
		ensureFree(f, instruction, unsigned(slots) + 1, unsigned(live));
		pushFrame(f, unsigned(slots));
		return true;
	},

	allocate_heap(f, [slots, need, live], instruction) {
		const words = unsigned(slots) + 1 + wordsNeeded(need);
		ensureFree(f, instruction, words, unsigned(live));
		pushFrame(f, unsigned(slots));
		return true;
	},

	test_heap(f, [need, live], instruction) {
		const words = wordsNeeded(need);
		ensureFree(f, instruction, words, unsigned(live), "test_heap");
		return true;
	},

	deallocate(f, [slots]) {
		f.frame.syncHeap();
		popFrame(f, unsigned(slots));
		return true;
	},

	trim(f, [words]) {
		f.frame.moveStack(4 * unsigned(words));
		f.facts.shiftStack(-unsigned(words));
		return true;
	},
};
