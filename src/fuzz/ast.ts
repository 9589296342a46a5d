/** Programs that the fuzzer makes: a small Erlang, written as source or as BEAM code. */

/** Variables are numbered through a program, so that none is bound twice. */
export type Variable = number;

export type Leaf =
	| { readonly kind: "int"; readonly value: bigint }
	| { readonly kind: "float"; readonly value: number }
	| { readonly kind: "atom"; readonly name: string }
	| { readonly kind: "nil" }
	| { readonly kind: "binary"; readonly bytes: readonly number[] }
	| { readonly kind: "var"; readonly variable: Variable };

export type Expr =
	| Leaf
	/** A guard BIF of module erlang. */
	| {
			readonly kind: "bif";
			readonly name: string;
			readonly args: readonly Expr[];
	  }
	/** Any other function of another module. */
	| {
			readonly kind: "remote";
			readonly module: string;
			readonly name: string;
			readonly args: readonly Expr[];
	  }
	| { readonly kind: "cons"; readonly head: Expr; readonly tail: Expr }
	| { readonly kind: "tuple"; readonly items: readonly Expr[] }
	| {
			readonly kind: "map";
			/** Undefined: an empty one. */
			readonly base: Expr | undefined;
			readonly exact: boolean;
			readonly pairs: readonly (readonly [Leaf, Expr])[];
	  }
	| { readonly kind: "build"; readonly segments: readonly BuildSegment[] }
	| {
			readonly kind: "let";
			readonly variable: Variable;
			readonly value: Expr;
			readonly body: Expr;
	  }
	| {
			readonly kind: "case";
			readonly value: Expr;
			readonly clauses: readonly Clause[];
	  }
	| {
			readonly kind: "call";
			readonly callee: number;
			readonly args: readonly Expr[];
	  }
	/** A fun, called at once or bound to a variable. */
	| { readonly kind: "fun"; readonly lambda: Lambda }
	| {
			readonly kind: "callFun";
			readonly callee: Expr;
			readonly args: readonly Expr[];
	  }
	| {
			readonly kind: "try";
			readonly body: Expr;
			readonly cls: Variable;
			readonly reason: Variable;
			readonly handler: Expr;
	  }
	| { readonly kind: "catch"; readonly body: Expr }
	/** Integer arithmetic whose results stay in registers from one operation to the next. */
	| { readonly kind: "chain"; readonly chain: Chain }
	/** One of the program's {@link Helper}s. */
	| {
			readonly kind: "helper";
			readonly callee: number;
			readonly args: readonly [Expr, Expr];
	  }
	/** A loop that is entered at either of its two places: see {@link Tangle}. */
	| { readonly kind: "tangle"; readonly tangle: Tangle }
	/** Sends the values to itself and receives them, those that are integers first. */
	| { readonly kind: "mailbox"; readonly values: readonly Expr[] }
	/** Another process evaluates it and sends the value back. */
	| { readonly kind: "spawn"; readonly lambda: Lambda };

/** The last step's result is the value. */
export type Chain = readonly ChainStep[];

export interface ChainStep {
	readonly name: string;
	readonly left: ChainOperand;
	readonly right: ChainOperand;
}

/** A leaf, or the result of an earlier step. */
export type ChainOperand =
	| Leaf
	| { readonly kind: "step"; readonly index: number };

/**
 * A function of two parameters that calls nothing and has no frame: `yes` when the test on the first one passes, else `no`,
 * or an error where there is none.
 */
export interface Helper {
	readonly parameters: readonly [Variable, Variable];
	readonly test: TangleTest | Guard;
	readonly yes: HelperBody;
	readonly no: HelperBody | undefined;
}

export type HelperBody =
	| Leaf
	| { readonly kind: "chain"; readonly chain: Chain }
	/** A BIF of the first parameter. */
	| { readonly kind: "part"; readonly name: "hd" | "tl" | "tuple_size" };

/**
 * A loop that no structured program has: starts at `two` when the value passes `enters`, else at `one`. `one` changes the
 * value and goes on at `two`; that, as often as there are turns, changes it and comes again when it passes `repeats`, else
 * goes to `one`.
 */
export interface Tangle {
	readonly value: Expr;
	readonly turns: number;
	readonly enters: TangleTest;
	readonly repeats: TangleTest;
	readonly one: TangleStep;
	readonly two: TangleStep;
}

export type TangleTest = "is_integer" | "is_list" | "is_tuple" | "is_atom";
/** `[V]`, `{V}`, `element(1, V)`, `hd(V)`, `V + 1`, `tuple_size(V)`. */
export type TangleStep = "list" | "tuple" | "element" | "hd" | "plus" | "size";

export interface Lambda {
	readonly parameters: readonly Variable[];
	readonly body: Expr;
}

export interface BuildSegment {
	readonly type: "integer" | "float" | "binary" | "utf8";
	readonly value: Expr;
	/** Bits; undefined for whole binaries and characters. */
	readonly bits: number | undefined;
	readonly little: boolean;
}

export type Pattern =
	| Leaf
	| { readonly kind: "any" }
	| { readonly kind: "bind"; readonly variable: Variable }
	| { readonly kind: "cons"; readonly head: Pattern; readonly tail: Pattern }
	| { readonly kind: "tuple"; readonly items: readonly Pattern[] }
	| {
			readonly kind: "map";
			readonly pairs: readonly (readonly [Leaf, Pattern])[];
	  }
	| {
			readonly kind: "bits";
			readonly fields: readonly BitField[];
			/** The rest: a variable, or nothing may be left. */
			readonly rest: Variable | undefined;
	  };

export interface BitField {
	readonly variable: Variable;
	readonly bits: number;
	readonly little: boolean;
	readonly isSigned: boolean;
}

export interface Guard {
	readonly test: "is_lt" | "is_ge" | "is_eq" | "is_eq_exact" | "is_ne_exact";
	readonly left: Leaf;
	readonly right: Leaf;
}

export interface Clause {
	readonly pattern: Pattern;
	readonly guard: Guard | undefined;
	readonly body: Expr;
}

/** Its first parameter is fuel: 0 ends the recursion. */
export interface FunctionDefinition {
	readonly parameters: readonly Variable[];
	readonly atEnd: Expr;
	readonly body: Expr;
}

export interface Program {
	readonly functions: readonly FunctionDefinition[];
	readonly helpers: readonly Helper[];
	readonly main: Expr;
}
