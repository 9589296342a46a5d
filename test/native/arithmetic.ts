/** The arithmetic of native/ beside AtomVM's own and BigInt's. */
import { expect } from "vitest";
import { Boxed } from "../../dist/src/abi/terms.js";
import type { TestProcess } from "./process.ts";
import type { Value } from "./terms.ts";

interface Operation {
	/** Of native/numbers.c. */
	readonly native: string;
	/** AtomVM's. */
	readonly bif: string;
	/** The result for integers; undefined where there is none. */
	readonly integers?: (a: bigint, b: bigint) => bigint | undefined;
	/** The result where one is a float, or `/` is meant; undefined where there is none. */
	readonly floats?: (a: number, b: number) => number;
}

/** Integers have a sign and at most so many bits. */
export const MOST_BITS = 256;
const isDistance = (b: bigint): boolean => b >= 0n && b < BigInt(MOST_BITS);

export const OPERATIONS: readonly Operation[] = [
	{
		native: "number_add",
		bif: "bif_erlang_add_2",
		integers: (a, b) => a + b,
		floats: (a, b) => a + b,
	},
	{
		native: "number_sub",
		bif: "bif_erlang_sub_2",
		integers: (a, b) => a - b,
		floats: (a, b) => a - b,
	},
	{
		native: "number_mul",
		bif: "bif_erlang_mul_2",
		integers: (a, b) => a * b,
		floats: (a, b) => a * b,
	},
	{
		native: "number_divide",
		bif: "bif_erlang_div_2",
		integers: (a, b) => (b === 0n ? undefined : a / b),
	},
	{
		native: "number_rem",
		bif: "bif_erlang_rem_2",
		integers: (a, b) => (b === 0n ? undefined : a % b),
	},
	{
		native: "number_band",
		bif: "bif_erlang_band_2",
		integers: (a, b) => a & b,
	},
	{ native: "number_bor", bif: "bif_erlang_bor_2", integers: (a, b) => a | b },
	{
		native: "number_bxor",
		bif: "bif_erlang_bxor_2",
		integers: (a, b) => a ^ b,
	},
	{
		native: "number_bsl",
		bif: "bif_erlang_bsl_2",
		integers: (a, b) => (isDistance(b) ? a << b : undefined),
	},
	{
		native: "number_bsr",
		bif: "bif_erlang_bsr_2",
		integers: (a, b) => (isDistance(b) ? a >> b : undefined),
	},
	{
		native: "number_fdiv",
		bif: "bif_erlang_fdiv_2",
		floats: (a, b) => a / b,
	},
];

/** Whether AtomVM can have an integer. */
export function fits(value: bigint): boolean {
	const magnitude = value < 0n ? -value : value;
	return BigInt.asUintN(MOST_BITS, magnitude) === magnitude;
}

/**
 * What an operation must give for two integers, in which form; undefined when AtomVM's own function is to say: it is
 * then called, too.
 */
export function expectIntegers(
	process: TestProcess,
	{ native, integers }: Operation,
	a: bigint,
	b: bigint,
): void {
	const result = integers?.(a, b);
	if (result === undefined || !fits(result)) return;
	process.reset();
	const left = process.integer(a);
	const right = process.integer(b);
	const term = process.runtime.native(
		native,
		process.context,
		0,
		0,
		left,
		right,
	);
	expect(`${a}, ${b}: ${process.number(term)}`).toBe(`${a}, ${b}: ${result}`);
	// Nothing else has been made, and in the one form that an integer has.
	const words = process.wordsOf(term);
	const used = process.used;
	const model = process.integer(result);
	expect(words).toEqual(process.wordsOf(model));
	expect(used - (words.length === 1 ? 0 : words.length)).toBe(
		operandWords(process, left, right),
	);
}

function operandWords(process: TestProcess, ...terms: number[]): number {
	return terms.reduce((sum, term) => {
		const words = process.wordsOf(term).length;
		return sum + (words === 1 ? 0 : words);
	}, 0);
}

/** What both say to any two terms: the result with all its words, or the exception. */
export function outcome(
	process: TestProcess,
	call: (a: number, b: number) => number,
	a: Value,
	b: Value,
): string {
	process.reset();
	const term = call(process.put(a), process.put(b));
	if (term === 0) return process.exception;
	const words = process.wordsOf(term).join(" ");
	const exact =
		process.tagOf(term) === Boxed.Float ? ` in ${words}` : ` of ${words}`;
	return `${process.text(term)}${exact}`;
}
