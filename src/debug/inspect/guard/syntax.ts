/** What guard expressions are read into. */
import type { Value } from "../values/value.ts";
import type { BinaryOperator, UnaryOperator } from "./operators.ts";

/** Where something stands in the text: characters from `start` to before `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type Node = Span & Shape;

export type Shape =
	| { readonly kind: "value"; readonly value: Value }
	| { readonly kind: "variable"; readonly name: string }
	/** An atom without quotes: in Elixir's modules, a variable's plain name. */
	| { readonly kind: "word"; readonly name: string }
	| {
			readonly kind: "list";
			readonly elements: readonly Node[];
			readonly tail?: Node;
	  }
	| { readonly kind: "tuple"; readonly elements: readonly Node[] }
	| {
			readonly kind: "map";
			/** Of an update: the map. */
			readonly of?: Node;
			readonly entries: readonly MapEntry[];
	  }
	| { readonly kind: "binary"; readonly segments: readonly Segment[] }
	| {
			readonly kind: "unary";
			readonly operator: UnaryOperator;
			readonly operand: Node;
	  }
	| {
			readonly kind: "operation";
			readonly operator: BinaryOperator;
			readonly left: Node;
			readonly right: Node;
	  }
	| {
			readonly kind: "call";
			readonly name: string;
			readonly args: readonly Node[];
	  }
	/** Guards between semicolons, each of tests between commas. */
	| { readonly kind: "guards"; readonly guards: readonly (readonly Node[])[] };

export interface MapEntry {
	readonly key: Node;
	readonly value: Node;
	/** `:=`: the key must be there. */
	readonly mustExist: boolean;
}

/** Of a binary: a byte, or the bytes of a string. */
export type Segment = { readonly byte: Node } | { readonly bytes: Uint8Array };
