/** Tuples: a header (arity << 6) and the elements. */
import { BOXED_SIZE_SHIFT, PRIMARY_BOXED } from "../../abi/terms.ts";
import { listItems, type Operand, unsigned } from "../../beam/operands.ts";
import { tupleType } from "../analysis/value-types.ts";
import type { Handlers } from "../emit/handler.ts";
import { elementOffset } from "../emit/terms/tuple-elements.ts";
import { push, store } from "../emit/terms/values.ts";

export const tuples = {
	put_tuple2(f, [destination, list]) {
		const { code, heap } = f;
		const elements = listItems(list);
		const tuple = heap.allocate(elements.length + 1);
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

	/** The compiler has checked that the source is a tuple of this size. Its hint to reuse it is not needed. */
	update_record(f, [, size, source, destination, list]) {
		const { code, heap, locals } = f;
		const updates = new Map<number, Operand>();
		const items = listItems(list);
		for (let i = 0; i + 1 < items.length; i += 2)
			updates.set(unsigned(items[i] as Operand), items[i + 1] as Operand);
		const old = locals.i32("record");
		push(f, source);
		code.local_set(old);
		const tuple = heap.allocate(unsigned(size) + 1);
		code.local_get(tuple.local);
		code.i32_const(unsigned(size) << BOXED_SIZE_SHIFT);
		code.i32_store(tuple.offset);
		for (let index = 1; index <= unsigned(size); index++) {
			code.local_get(tuple.local);
			const update = updates.get(index);
			if (update !== undefined) push(f, update);
			else {
				code.local_get(old);
				code.i32_load(elementOffset(index - 1));
			}
			code.i32_store(tuple.offset + 4 * index);
		}
		store(
			f,
			destination,
			() => {
				code.local_get(tuple.local);
				code.i32_const(tuple.offset + PRIMARY_BOXED);
				code.i32_add();
			},
			tupleType(unsigned(size)),
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
} satisfies Handlers;
