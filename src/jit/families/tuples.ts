/** Tuples: a header (arity << 6) and the elements. */
import type { Handlers } from "../handlers.ts";
import { listItems, unsigned } from "../operands.ts";
import { BOXED_SIZE_SHIFT, PRIMARY_BOXED } from "../terms.ts";
import { tupleType } from "../value-types.ts";
import { push, store } from "../values.ts";

/** Byte offset of element `index` (from 0) from a tagged tuple pointer. */
export function elementOffset(index: number): number {
	return 4 * (index + 1) - PRIMARY_BOXED;
}

export const tuples: Handlers = {
	put_tuple2(f, [destination, list]) {
		const { code, frame } = f;
		const elements = listItems(list);
		const tuple = frame.allocate(elements.length + 1);
		code.local_get(tuple.local);
		code.i32_const(elements.length << BOXED_SIZE_SHIFT);
		code.i32_store(tuple.offset);
		for (const [index, element] of elements.entries()) {
			code.local_get(tuple.local);
			push(f, element);
			code.i32_store(tuple.offset + 4 * (index + 1));
		}
		store(
			f,
			destination,
			() => {
				code.local_get(tuple.local);
				code.i32_const(tuple.offset + PRIMARY_BOXED);
				code.i32_add();
			},
			tupleType(elements.length),
		);
		return true;
	},

	get_tuple_element(f, [source, index, destination]) {
		store(f, destination, () => {
			push(f, source);
			f.code.i32_load(elementOffset(unsigned(index)));
		});
		return true;
	},

	set_tuple_element(f, [element, tuple, index]) {
		push(f, tuple);
		push(f, element);
		f.code.i32_store(elementOffset(unsigned(index)));
		return true;
	},
};
