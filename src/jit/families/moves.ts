/** Moving terms between registers, and instructions that compute nothing. */

import { NIL } from "../../abi/terms.ts";
import { listItems } from "../../beam/operands.ts";
import { Kind, type } from "../analysis/value-types.ts";
import type { Handlers } from "../emit/handler.ts";
import { push, store, storePushed, typeOf } from "../emit/terms/values.ts";

export const moves = {
	label: () => true,
	line: () => true,
	executable_line: () => true,
	debug_line: () => true,
	nif_start: () => true,

	move(f, [source, destination]) {
		const known = typeOf(f, source);
		storePushed(f, destination, () => push(f, source), known);
		return true;
	},

	swap(f, [a, b]) {
		const saved = f.locals.i32("swapped");
		const knownA = typeOf(f, a);
		const knownB = typeOf(f, b);
		push(f, a);
		f.code.local_set(saved);
		store(f, a, () => push(f, b), knownB);
		store(f, b, () => f.code.local_get(saved), knownA);
		return true;
	},

	init_yregs(f, [list]) {
		for (const register of listItems(list)) {
			storePushed(f, register, () => f.code.i32_const(NIL), type(Kind.Nil));
		}
		return true;
	},
} satisfies Handlers;
