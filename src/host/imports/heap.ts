/** Growing the memory. */
import type { HostContext, ImportGroup } from "./context.ts";

const PAGE = 65536;
/** Highest size asked for: one page below 4 GiB, so that sizes fit in 32 bits. */
const MAX_BYTES = 2 ** 32 - PAGE;

export function heap({ memory }: HostContext): ImportGroup {
	/** Makes the memory at least `size` bytes; a fifth more, so that it seldom has to. */
	function emscripten_resize_heap(size: number): number {
		const wanted = size >>> 0;
		const current = memory.memory.buffer.byteLength;
		if (wanted <= current) return 1;
		const generous = Math.min(MAX_BYTES, Math.max(wanted, current * 1.2));
		for (const target of [generous, wanted]) {
			try {
				memory.memory.grow(Math.ceil((target - current) / PAGE));
				return 1;
			} catch {
				// too much: try just what is needed, then give up
			}
		}
		return 0;
	}
	return { emscripten_resize_heap, emscripten_get_heap_max: () => MAX_BYTES };
}
