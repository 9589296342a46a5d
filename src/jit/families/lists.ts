/** Cons cells. */

import {
	CONS_HEAD_OFFSET,
	CONS_TAIL_OFFSET,
	CONS_WORDS,
} from "../../abi/layouts.ts";
import { PRIMARY_LIST } from "../../abi/terms.ts";
import type { Operand } from "../../beam/operands.ts";
import { Kind, type } from "../analysis/value-types.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../emit/handler.ts";
import { push, registerKey, store } from "../emit/terms/values.ts";

function loadPart(
	f: FunctionEmitter,
	list: Operand,
	offset: number,
	destination: Operand,
): void {
	store(f, destination, () => {
		push(f, list);
		// The tag is taken off by the offset where that stays positive.
		if (offset >= PRIMARY_LIST) f.code.i32_load(offset - PRIMARY_LIST);
		else {
			f.code.i32_const(-PRIMARY_LIST);
			f.code.i32_add();
			f.code.i32_load(offset);
		}
	});
}

export const lists = {
	put_list(f, [head, tail, destination]) {
		const { code, heap } = f;
		const cell = heap.allocate(CONS_WORDS);
		code.local_get(cell.local);
		push(f, tail);
		code.i32_store(cell.offset + CONS_TAIL_OFFSET);
		code.local_get(cell.local);
		push(f, head);
		code.i32_store(cell.offset + CONS_HEAD_OFFSET);
		store(
			f,
			destination,
			() => {
				code.local_get(cell.local);
				code.i32_const(cell.offset + PRIMARY_LIST);
				code.i32_add();
			},
			type(Kind.Cons),
		);
		return true;
	},

	get_list(f, [source, head, tail]) {
		// The head's register may be the list's own.
		if (registerKey(head) === registerKey(source)) {
			const list = f.locals.i32("list");
			push(f, source);
			f.code.local_set(list);
			loadFrom(f, list, CONS_HEAD_OFFSET, head);
			loadFrom(f, list, CONS_TAIL_OFFSET, tail);
			return true;
		}
		loadPart(f, source, CONS_HEAD_OFFSET, head);
		loadPart(f, source, CONS_TAIL_OFFSET, tail);
		return true;
	},

	get_hd(f, [source, head]) {
		loadPart(f, source, CONS_HEAD_OFFSET, head);
		return true;
	},

	get_tl(f, [source, tail]) {
		loadPart(f, source, CONS_TAIL_OFFSET, tail);
		return true;
	},
} satisfies Handlers;

function loadFrom(
	f: FunctionEmitter,
	list: number,
	offset: number,
	destination: Operand,
): void {
	store(f, destination, () => {
		f.code.local_get(list);
		f.code.i32_const(PRIMARY_LIST);
		f.code.i32_sub();
		f.code.i32_load(offset);
	});
}
