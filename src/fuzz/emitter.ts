/** What writers of parts of a function ask of the function's own ({@link FunctionEmitter} in emit-function.ts). */
import type { Arg } from "../beam/module-writer.ts";
import type { Expr, Leaf, Variable } from "./ast.ts";

export interface Emitter {
	op(name: string, ...args: readonly Arg[]): void;
	newLabel(): number;
	label(label: number): void;
	/** A y register that nothing else uses until the caller's caller gives it up. */
	reserve(): { readonly y: number };
	/** A y register for a variable. */
	bind(variable: Variable): Arg;
	/** A variable's register, or a constant. */
	leaf(leaf: Leaf): Arg;
	/** Writes an expression, whose value goes to x0. */
	value(expr: Expr): void;
}
