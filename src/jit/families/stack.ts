/** Stack frames and room on the heap. */
import { unsigned, wordsNeeded } from "../../beam/operands.ts";
import { popFrame, pushFrame } from "../emit/calls/erlang-frame.ts";
import type { Handlers } from "../emit/handler.ts";
import { ensureFree } from "../emit/room.ts";

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
		f.heap.sync();
		popFrame(f, unsigned(slots));
		return true;
	},

	trim(f, [words]) {
		f.stack.move(4 * unsigned(words));
		f.facts.shiftStack(-unsigned(words));
		return true;
	},
};
