/** Operands of instructions, as decoded from compact terms. */

export const OperandKind = {
	/** A number that is no term: an arity, an index, a size. */
	Unsigned: 0,
	/** An integer term. */
	Integer: 1,
	/** An atom by its index in the module's atom table (1-based); 0 is nil. */
	Atom: 2,
	X: 3,
	Y: 4,
	/** A label; 0 means none. */
	Label: 5,
	Character: 6,
	List: 7,
	FloatRegister: 8,
	/** Words, floats and funs to make room for. */
	Allocation: 9,
	Literal: 10,
} as const;
export type OperandKind = (typeof OperandKind)[keyof typeof OperandKind];

export interface Operand {
	readonly kind: OperandKind;
	/** The number, index or label; 0 for a list, and for integers that need {@link big}. */
	readonly value: number;
	/** An integer beyond 2^53. */
	readonly big: bigint | undefined;
	/** Index in the Type chunk, of an annotated register; -1 when there is none. */
	readonly type: number;
	/** Elements of a list, or [kind, count] pairs of an allocation. */
	readonly items: readonly Operand[];
}

const NO_ITEMS: readonly Operand[] = [];

export function operand(
	kind: OperandKind,
	value: number,
	type = -1,
	items: readonly Operand[] = NO_ITEMS,
	big?: bigint,
): Operand {
	return { kind, value, big, type, items };
}
