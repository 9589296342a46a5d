/**
 * The types of the binary format, shared by the writer and the reader.
 *
 * A value type is the negative number whose signed LEB128 is its byte (spec
 * 5.3.1), so that a block type (spec 5.4.1) is simply one number: a value type,
 * {@link EMPTY}, or the index (>= 0) of a function type.
 */
export const I32 = -1;
export const I64 = -2;
export const F32 = -3;
export const F64 = -4;
export const V128 = -5;
export const FUNCREF = -16;
export const EXTERNREF = -17;
/** The block type of a block without parameters and results. */
export const EMPTY = -64;

export type RefType = typeof FUNCREF | typeof EXTERNREF;
export type ValType =
	| typeof I32
	| typeof I64
	| typeof F32
	| typeof F64
	| typeof V128
	| RefType;
/** A value type, {@link EMPTY}, or a type index. */
export type BlockType = number;

const VALUE_TYPES: Readonly<Record<ValType, true>> = {
	[I32]: true,
	[I64]: true,
	[F32]: true,
	[F64]: true,
	[V128]: true,
	[FUNCREF]: true,
	[EXTERNREF]: true,
};

/** True for the numbers that are value types. */
export function isValType(type: number): type is ValType {
	return type in VALUE_TYPES;
}

/** True for the numbers that are reference types. */
export function isRefType(type: number): type is RefType {
	return type === FUNCREF || type === EXTERNREF;
}

/** A function type. */
export interface FuncType {
	readonly params: readonly ValType[];
	readonly results: readonly ValType[];
}

/** Size limits, in pages of 64 KiB for a memory and in elements for a table. */
export interface Limits {
	readonly min: number;
	readonly max?: number | undefined;
}

export interface MemoryType extends Limits {
	/** A shared memory must have a maximum (threads proposal). */
	readonly shared?: boolean | undefined;
}

export interface TableType extends Limits {
	/** {@link FUNCREF} when absent. */
	readonly element?: RefType | undefined;
}

export interface GlobalType {
	readonly type: ValType;
	readonly mutable?: boolean | undefined;
}

/** Something with a place in an index space; a number is that place itself. */
export interface Indexed {
	/** Assigned when the module is written; -1 before. */
	index: number;
}
export type Index = number | Indexed;

/** The number of an index; a broken invariant when it is not assigned yet. */
export function indexOf(index: Index): number {
	const n = typeof index === "number" ? index : index.index;
	if (n < 0) throw new Error("wasm: an index is used that was never assigned");
	return n;
}

/** A constant expression (spec 3.3.13): the initial value of a global, an offset. */
export type ConstExpr =
	| { readonly op: "i32.const"; readonly value: number }
	| { readonly op: "i64.const"; readonly value: bigint }
	| { readonly op: "f32.const"; readonly value: number }
	| { readonly op: "f64.const"; readonly value: number }
	| { readonly op: "global.get"; readonly global: Index }
	| { readonly op: "ref.func"; readonly func: Index }
	| { readonly op: "ref.null"; readonly type: RefType }
	/** Any other expression, its `end` included. */
	| { readonly op: "raw"; readonly bytes: Uint8Array };

export type ImportDesc =
	| { readonly kind: "func"; readonly type: number }
	| ({ readonly kind: "table" } & TableType)
	| ({ readonly kind: "memory" } & MemoryType)
	| ({ readonly kind: "global" } & GlobalType);

export interface Import {
	readonly module: string;
	readonly name: string;
	readonly desc: ImportDesc;
}

export type ExternKind = ImportDesc["kind"];
/** The kinds in the order of their numbers in the binary (spec 5.5.5). */
export const EXTERN_KINDS: readonly ExternKind[] = [
	"func",
	"table",
	"memory",
	"global",
];

export interface Export {
	readonly name: string;
	readonly kind: ExternKind;
	readonly index: Index;
}

export interface Global extends GlobalType {
	readonly init: ConstExpr;
}

interface ElementItems {
	/** {@link FUNCREF} when absent. */
	readonly type?: RefType | undefined;
	/** The functions; `null` is a null reference. */
	readonly items: readonly (Index | null)[];
}

export type ElementSegment = ElementItems &
	(
		| {
				readonly mode: "active";
				readonly table: number;
				readonly offset: ConstExpr;
		  }
		| { readonly mode: "passive" }
		| { readonly mode: "declarative" }
	);

export type DataSegment = { readonly bytes: Uint8Array } & (
	| {
			readonly mode: "active";
			readonly memory: number;
			readonly offset: ConstExpr;
	  }
	| { readonly mode: "passive" }
);

/** Section numbers (spec 5.5.2). */
export const SectionId = {
	custom: 0,
	type: 1,
	import: 2,
	function: 3,
	table: 4,
	memory: 5,
	global: 6,
	export: 7,
	start: 8,
	element: 9,
	code: 10,
	data: 11,
	dataCount: 12,
} as const;
