/** Stack frames and room on the heap. */
import { unsigned, wordsNeeded } from "../../beam/operands.ts";
import { popFrame, pushFrame } from "../emit/calls/erlang-frame.ts";
import type { Handlers } from "../emit/handler.ts";
import { ensureFree } from "../emit/room.ts";

export const stack = {
	allocate(f, [ys, live], instruction) {
		ensureFree(f, instruction, unsigned(ys) + 1, unsigned(live));
		pushFrame(f, unsigned(ys));
		return true;
	},

	allocate_heap(f, [ys, need, live], instruction) {
		const words = unsigned(ys) + 1 + wordsNeeded(need);
		ensureFree(f, instruction, words, unsigned(live));
		pushFrame(f, unsigned(ys));
		return true;
	},

	test_heap(f, [need, live], instruction) {
		const words = wordsNeeded(need);
		ensureFree(f, instruction, words, unsigned(live), "test_heap");
		return true;
	},

	deallocate(f, [ys]) {
		f.heap.sync();
		popFrame(f, unsigned(ys));
		return true;
	},

	trim(f, [words]) {
		f.stack.move(4 * unsigned(words));
		f.facts.shiftStack(-unsigned(words));
		return true;
	},
} satisfies Handlers;
