/** What a construct of the generator is written with. */
import type { Arg } from "../beam/module-writer.ts";
import type { Expr, Leaf, Variable } from "./ast.ts";

export interface FunctionWriter {
	op(name: string, ...args: readonly Arg[]): void;
	newLabel(): number;
	/** The label is here. */
	label(label: number): void;
	/** A y register for a value that is needed until the construct ends. */
	reserve(): { readonly y: number };
	/** The y register of a variable from here on. */
	bind(variable: Variable): Arg;
	leaf(leaf: Leaf): Arg;
	/** Computes an expression into x0. */
	value(expr: Expr): void;
}
