/** Maps: lookups and updates by the native runtime's functions. */
import { CONTEXT_X, MAX_PAIRS } from "../../abi/limits.ts";
import type { Instruction } from "../../beam/decode.ts";
import {
	labelOf,
	listItems,
	type Operand,
	unsigned,
} from "../../beam/operands.ts";
import { isOnly, Kind, type } from "../analysis/value-types.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../emit/handler.ts";
import { CTX } from "../emit/state/parameters.ts";
import { pushKindTest } from "../emit/terms/kind-tests.ts";
import { makeMap } from "../emit/terms/new-map.ts";
import { push, store, typeOf } from "../emit/terms/values.ts";

function pushLookup(f: FunctionEmitter, map: number, key: Operand): void {
	f.code.local_get(CTX);
	f.code.local_get(map);
	push(f, key);
	f.code.call(f.module.runtime("map_get"));
}

/** Leaves when the operand is no map: compilers test that before, so it hardly ever is not. */
function checkMap(
	f: FunctionEmitter,
	operand: Operand,
	instruction: Instruction,
): void {
	if (isOnly(typeOf(f, operand), Kind.Map)) return;
	pushKindTest(f, "is_map", operand);
	f.code.i32_eqz();
	f.leaveIf(instruction);
}

function put(
	f: FunctionEmitter,
	[, source, destination, live, list]: readonly Operand[],
	instruction: Instruction,
	exact: boolean,
): boolean {
	const { code, locals, module } = f;
	if (!source || !destination || !live || !list) return false;
	const items = listItems(list);
	const count = items.length / 2;
	// The map is one more root, behind the live registers.
	if (count > MAX_PAIRS || unsigned(live) >= CONTEXT_X) return false;
	checkMap(f, source, instruction);
	const map = locals.i32("map");
	f.callCollecting(
		{
			symbol: "map_room",
			parameters: 3,
			live: unsigned(live),
			onFailure: "leave",
			result: "value",
		},
		instruction.offset,
		() => {
			push(f, source);
			code.i32_const(count);
			code.i32_const(unsigned(live));
		},
		true,
	);
	code.local_set(map);
	module.countExit(instruction);
	for (const [i, item] of items.entries()) {
		code.i32_const(0);
		push(f, item);
		code.i32_store(module.target.cells.pairs + 4 * i);
	}
	code.local_get(CTX);
	code.local_get(map);
	code.i32_const(count);
	code.i32_const(exact ? 1 : 0);
	code.call(module.runtime("map_put"));
	code.local_set(map);
	if (exact) {
		// A key that is not there: the interpreter raises badkey.
		code.local_get(map);
		code.i32_eqz();
		f.leaveIf(instruction);
	}
	store(f, destination, () => code.local_get(map), type(Kind.Map));
	return true;
}

export const maps = {
	get_map_elements(f, [fail, source, list], instruction) {
		const { code, locals } = f;
		checkMap(f, source, instruction);
		const map = locals.i32("map");
		const value = locals.i32("mapvalue");
		push(f, source);
		code.local_set(map);
		const items = listItems(list);
		for (let i = 0; i + 1 < items.length; i += 2) {
			pushLookup(f, map, items[i] as Operand);
			code.local_tee(value);
			code.i32_eqz();
			f.goToLabelIf(labelOf(fail));
			store(f, items[i + 1] as Operand, () => code.local_get(value));
		}
		return true;
	},

	has_map_fields(f, [fail, source, list], instruction) {
		checkMap(f, source, instruction);
		const map = f.locals.i32("map");
		push(f, source);
		f.code.local_set(map);
		for (const key of listItems(list)) {
			pushLookup(f, map, key);
			f.code.i32_eqz();
			f.goToLabelIf(labelOf(fail));
		}
		return true;
	},

	put_map_assoc: (f, args, instruction) =>
		makeMap(f, args, instruction) || put(f, args, instruction, false),
	put_map_exact: (f, args, instruction) => put(f, args, instruction, true),
} satisfies Handlers;
