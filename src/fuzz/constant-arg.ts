import { type Arg, NIL } from "../beam/module-writer.ts";
import type { Leaf } from "./ast.ts";

/** The operand of a constant. */
export function constantArg(leaf: Exclude<Leaf, { kind: "var" }>): Arg {
	switch (leaf.kind) {
		case "int":
			return BigInt.asIntN(64, leaf.value) === leaf.value
				? { i: leaf.value }
				: { literal: leaf.value };
		case "float":
			return { literal: leaf.value };
		case "atom":
			return { atom: leaf.name };
		case "nil":
			return NIL;
		case "binary":
			return { literal: { binary: Uint8Array.from(leaf.bytes) } };
	}
}
