/** Maps made of constant keys: keys and values are written in line, in term order, which is known when compiling. */
import { BOXED_SIZE_SHIFT, Boxed, PRIMARY_BOXED } from "../../../abi/terms.ts";
import type { Instruction } from "../../../beam/decode.ts";
import {
	atomIndex,
	listItems,
	type Operand,
	unsigned,
} from "../../../beam/operands.ts";
import { Kind, type } from "../../analysis/value-types.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { ensureFree } from "../room.ts";
import { push, smallConstant, store } from "./values.ts";

/** Larger ones are left to the runtime: their code would be long. */
const MOST_PAIRS = 12;

interface Pair {
	readonly key: Operand;
	readonly value: Operand;
	/** An integer, or the name of an atom. */
	readonly order: number | string;
}

/** The pairs in the order of their keys; undefined when they are not all different atoms and small integers. */
function sortedPairs(
	f: FunctionEmitter,
	list: Operand,
): readonly Pair[] | undefined {
	const items = listItems(list);
	const pairs: Pair[] = [];
	for (let i = 0; i + 1 < items.length; i += 2) {
		const [key, value] = [items[i], items[i + 1]];
		if (key === undefined || value === undefined) return undefined;
		const atom = atomIndex(key);
		const order = atom ? f.module.atomName(atom) : smallConstant(key);
		if (order === undefined) return undefined;
		pairs.push({ key, value, order });
	}
	const areDifferent =
		new Set(pairs.map(({ order }) => order)).size === pairs.length;
	return areDifferent ? pairs.sort(compareKeys) : undefined;
}

/** Integers before atoms, atoms by the bytes of their names in UTF-8. */
function compareKeys({ order: a }: Pair, { order: b }: Pair): number {
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a === "string" && typeof b === "string")
		return compareBytes(utf8.encode(a), utf8.encode(b));
	return typeof a === "number" ? -1 : 1;
}

const utf8 = new TextEncoder();

function compareBytes(a: Uint8Array, b: Uint8Array): number {
	const first = a.findIndex((byte, i) => byte !== b[i]);
	if (first < 0) return a.length - b.length;
	return first < b.length ? (a[first] as number) - (b[first] as number) : 1;
}

/** `put_map_assoc` on an empty map. False, with nothing written, for other maps and keys. */
export function makeMap(
	f: FunctionEmitter,
	[, source, destination, live, list]: readonly Operand[],
	instruction: Instruction,
): boolean {
	if (!source || !destination || !live || !list) return false;
	if (!f.module.isEmptyMap(source)) return false;
	const pairs = sortedPairs(f, list);
	if (pairs === undefined || pairs.length > MOST_PAIRS) return false;
	const { code, heap } = f;
	const size = pairs.length;
	ensureFree(f, instruction, 2 * size + 3, unsigned(live), "ensure_free", true);
	const keys = heap.allocate(1 + size);
	const map = heap.allocate(2 + size);
	const write = (offset: number, emit: () => void): void => {
		code.local_get(keys.local);
		emit();
		code.i32_store(offset);
	};
	write(keys.offset, () => code.i32_const(size << BOXED_SIZE_SHIFT));
	write(map.offset, () =>
		code.i32_const(((1 + size) << BOXED_SIZE_SHIFT) | Boxed.Map),
	);
	write(map.offset + 4, () => {
		code.local_get(keys.local);
		code.i32_const(keys.offset + PRIMARY_BOXED);
		code.i32_add();
	});
	for (const [i, { key, value }] of pairs.entries()) {
		write(keys.offset + 4 * (1 + i), () => push(f, key));
		write(map.offset + 4 * (2 + i), () => push(f, value));
	}
	store(
		f,
		destination,
		() => {
			code.local_get(map.local);
			code.i32_const(map.offset + PRIMARY_BOXED);
			code.i32_add();
		},
		type(Kind.Map),
	);
	return true;
}
