/** Unconditional and many-way jumps. */
import {
	BOXED_SIZE_SHIFT,
	IMMEDIATE_MASK,
	PRIMARY_BOXED,
	SMALL_INTEGER_TAG,
	SMALL_SHIFT,
} from "../../abi/terms.ts";
import {
	labelOf,
	listItems,
	type Operand,
	unsigned,
} from "../../beam/operands.ts";
import { isSmall } from "../analysis/value-types.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../emit/handler.ts";
import { pushComparison } from "../emit/terms/comparing.ts";
import {
	constantTerm,
	isImmediateConstant,
	push,
	smallConstant,
	typeOf,
} from "../emit/terms/values.ts";

interface Choice {
	readonly value: Operand;
	readonly label: number;
}

function choicesOf(list: Operand): Choice[] {
	const items = listItems(list);
	const choices: Choice[] = [];
	for (let i = 0; i + 1 < items.length; i += 2) {
		const value = items[i];
		const label = items[i + 1];
		if (value !== undefined && label !== undefined) {
			choices.push({ value, label: labelOf(label) });
		}
	}
	return choices;
}

/** A branch table is worth it for this many keys, when they fill half of their range. */
const TABLE_MINIMUM = 4;

/** Jumps by a table on keys that are small numbers (the i32 on the stack is one of them, or any other). */
function jumpTable(
	f: FunctionEmitter,
	keys: readonly number[],
	labels: readonly number[],
	otherwise: number,
): boolean {
	const low = Math.min(...keys);
	const span = Math.max(...keys) - low + 1;
	if (keys.length < TABLE_MINIMUM || span > 2 * keys.length) return false;
	const fallback = f.branchDepth(otherwise);
	const depths = labels.map((label) => f.branchDepth(label));
	if (fallback === undefined) return false;
	const table = new Array<number>(span).fill(fallback);
	for (const [i, key] of keys.entries()) {
		const depth = depths[i];
		if (depth === undefined) return false;
		table[key - low] = depth;
	}
	f.code.i32_const(low);
	f.code.i32_sub();
	f.code.br_table(table, fallback);
	return true;
}

/** Compares the word in a local with sorted keys, halving; writes nothing after the last branch. */
function searchWords(
	f: FunctionEmitter,
	local: number,
	keys: readonly (readonly [word: number, label: number])[],
): void {
	const { code, control } = f;
	if (keys.length <= 3) {
		for (const [word, label] of keys) {
			code.local_get(local);
			code.i32_const(word);
			code.i32_eq();
			f.goToLabelIf(label);
		}
		return;
	}
	const middle = keys.length >> 1;
	code.local_get(local);
	code.i32_const(keys[middle]?.[0] ?? 0);
	code.i32_lt_s();
	control.when(
		() => searchWords(f, local, keys.slice(0, middle)),
		() => searchWords(f, local, keys.slice(middle)),
	);
}

export const jumps = {
	jump(f, [label]) {
		f.goToLabel(labelOf(label));
		return true;
	},

	select_val(f, [source, fail, list]) {
		const { code, locals } = f;
		const choices = choicesOf(list);
		const otherwise = labelOf(fail);
		if (!choices.every(({ value }) => isImmediateConstant(value))) {
			for (const { value, label } of choices) {
				pushComparison(f, "eq_exact", source, value);
				f.goToLabelIf(label);
			}
			f.goToLabel(otherwise);
			return true;
		}
		const word = locals.i32("selected");
		push(f, source);
		code.local_set(word);
		const numbers = choices.map(({ value }) => smallConstant(value));
		if (
			numbers.every((n) => n !== undefined) &&
			trySmallTable(f, source, word, numbers, choices, otherwise)
		) {
			return true;
		}
		const keys = choices
			.map(({ value, label }) => [constantTerm(f, value), label] as const)
			.sort((a, b) => a[0] - b[0]);
		searchWords(f, word, keys);
		f.goToLabel(otherwise);
		return true;
	},

	select_tuple_arity(f, [source, fail, list]) {
		const { code, locals } = f;
		const header = locals.i32("header");
		push(f, source);
		code.i32_const(PRIMARY_BOXED);
		code.i32_sub();
		code.i32_load(0);
		code.local_set(header);
		const keys = choicesOf(list)
			.map(
				({ value, label }) =>
					[unsigned(value) << BOXED_SIZE_SHIFT, label] as const,
			)
			.sort((a, b) => a[0] - b[0]);
		searchWords(f, header, keys);
		f.goToLabel(labelOf(fail));
		return true;
	},
} satisfies Handlers;

function trySmallTable(
	f: FunctionEmitter,
	source: Operand,
	word: number,
	numbers: readonly number[],
	choices: readonly Choice[],
	otherwise: number,
): boolean {
	const { code } = f;
	const low = Math.min(...numbers);
	const span = Math.max(...numbers) - low + 1;
	if (numbers.length < TABLE_MINIMUM || span > 2 * numbers.length) return false;
	const labels = choices.map(({ label }) => label);
	if ([...labels, otherwise].some((l) => f.branchDepth(l) === undefined)) {
		return false;
	}
	if (!isSmall(typeOf(f, source))) {
		code.local_get(word);
		code.i32_const(IMMEDIATE_MASK);
		code.i32_and();
		code.i32_const(SMALL_INTEGER_TAG);
		code.i32_ne();
		f.goToLabelIf(otherwise);
	}
	code.local_get(word);
	code.i32_const(SMALL_SHIFT);
	code.i32_shr_s();
	return jumpTable(f, numbers, labels, otherwise);
}
