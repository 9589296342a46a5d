/** The methods of {@link Code}, made from the opcode table: one factory for each kind of immediates. */
import type { CodeWriter } from "./code-writer.ts";
import { writeS32, writeS64, writeU32 } from "./leb128.ts";
import { type Immediates, OPCODES, type OpcodeRow } from "./opcodes.ts";
import {
	type BlockType,
	EMPTY,
	type Index,
	type RefType,
	type ValType,
} from "./types.ts";

type Replace<
	S extends string,
	From extends string,
> = S extends `${infer A}${From}${infer B}` ? `${A}_${Replace<B, From>}` : S;
type Reserved = "if" | "else" | "return";

/** A row's method name. */
export type MethodName<Name extends string> = Name extends Reserved
	? `${Name}_`
	: Replace<Replace<Name, ".">, "/">;

type OneIndex = (index: number) => void;
type DefaultIndex = (index?: number) => void;

/** The arguments of a method, by its instruction's immediates. */
export interface ImmediateMethods {
	none: () => void;
	/** Empty when left out. */
	block: (type?: BlockType) => void;
	label: (depth: number) => void;
	br_table: (labels: ArrayLike<number>, otherwise: number) => void;
	func: (func: Index) => void;
	call_indirect: (type: number, table?: number) => void;
	select: (types: readonly ValType[]) => void;
	local: OneIndex;
	global: (global: Index) => void;
	table: DefaultIndex;
	elem: OneIndex;
	data: OneIndex;
	memory: DefaultIndex;
	memory_init: (data: number, memory?: number) => void;
	memory_copy: (to?: number, from?: number) => void;
	table_init: (elem: number, table?: number) => void;
	table_copy: (to?: number, from?: number) => void;
	/** Offset in bytes (0 to 2^32-1); align as log2, the natural one when left out. */
	memarg: (offset?: number, align?: number) => void;
	memarg_lane: (offset: number, lane: number, align?: number) => void;
	lane: (lane: number) => void;
	/** 16 lane numbers, 0 to 31. */
	shuffle: (lanes: ArrayLike<number>) => void;
	reftype: (type: RefType) => void;
	fence: () => void;
	/** Modulo 2^32. */
	i32: (value: number) => void;
	/** Modulo 2^64; a number must be a safe integer. */
	i64: (value: number | bigint) => void;
	f32: (value: number) => void;
	f64: (value: number) => void;
	/** 16 bytes, lane 0 first. */
	v128: (bytes: ArrayLike<number>) => void;
}

/** One method for each row of the opcode table. */
export type CodeMethods = {
	[R in OpcodeRow as MethodName<R[0]>]: ImmediateMethods[R[2]];
};

/** The method name of an instruction: `i32.add` → `i32_add`, `if` → `if_`. */
export function methodName(name: string): string {
	return name === "if" || name === "else" || name === "return"
		? `${name}_`
		: name.replaceAll(/[./]/g, "_");
}

/** Room for an opcode (at most 3 bytes) and the longest fixed immediates. */
const ROOM = 32;

function opcode(c: CodeWriter, code: number): void {
	c.reserve(ROOM);
	if (code <= 0xff) {
		c.buffer[c.length++] = code;
	} else {
		c.buffer[c.length++] = code >> 8;
		c.length = writeU32(c.buffer, c.length, code & 0xff);
	}
}

function put(c: CodeWriter, value: number): void {
	c.length = writeU32(c.buffer, c.length, value);
}

function putIndex(c: CodeWriter, index: Index): void {
	if (typeof index === "number") put(c, index);
	else c.relocate(index);
}

function putBytes(c: CodeWriter, bytes: ArrayLike<number>): void {
	if (bytes.length !== 16)
		throw new Error(`wasm: 16 bytes expected, not ${bytes.length}`);
	c.buffer.set(bytes, c.length);
	c.length += 16;
}

type Method<K extends Immediates> = (
	this: CodeWriter,
	...args: Parameters<ImmediateMethods[K]>
) => void;
type Factory<K extends Immediates> = (code: number, align: number) => Method<K>;

const oneIndex = (code: number) =>
	function (this: CodeWriter, index: number): void {
		opcode(this, code);
		put(this, index);
	};
const defaultIndex = (code: number) =>
	function (this: CodeWriter, index = 0): void {
		opcode(this, code);
		put(this, index);
	};
const reference = (code: number) =>
	function (this: CodeWriter, index: Index): void {
		opcode(this, code);
		putIndex(this, index);
	};
const oneThenDefault = (code: number) =>
	function (this: CodeWriter, first: number, second = 0): void {
		opcode(this, code);
		put(this, first);
		put(this, second);
	};
const twoDefaults = (code: number) =>
	function (this: CodeWriter, first = 0, second = 0): void {
		opcode(this, code);
		put(this, first);
		put(this, second);
	};
const sixteen = (code: number) =>
	function (this: CodeWriter, bytes: ArrayLike<number>): void {
		opcode(this, code);
		putBytes(this, bytes);
	};

const FACTORIES: { readonly [K in Immediates]: Factory<K> } = {
	none: (code) =>
		code <= 0xff
			? function () {
					this.u8(code);
				}
			: function () {
					opcode(this, code);
				},
	block: (code) =>
		function (type = EMPTY) {
			opcode(this, code);
			this.length = writeS64(this.buffer, this.length, type);
		},
	label: oneIndex,
	br_table: (code) =>
		function (labels, otherwise) {
			opcode(this, code);
			put(this, labels.length);
			for (let i = 0; i < labels.length; i++) this.u32(labels[i] as number);
			this.u32(otherwise);
		},
	func: reference,
	call_indirect: oneThenDefault,
	select: (code) =>
		function (types) {
			opcode(this, code);
			put(this, types.length);
			for (const type of types) this.u8(type & 0x7f);
		},
	local: oneIndex,
	global: reference,
	table: defaultIndex,
	elem: oneIndex,
	data: oneIndex,
	memory: defaultIndex,
	memory_init: oneThenDefault,
	memory_copy: twoDefaults,
	table_init: oneThenDefault,
	table_copy: twoDefaults,
	memarg: (code, natural) =>
		function (offset = 0, align = natural) {
			opcode(this, code);
			put(this, align);
			put(this, offset);
		},
	memarg_lane: (code, natural) =>
		function (offset, lane, align = natural) {
			opcode(this, code);
			put(this, align);
			put(this, offset);
			this.buffer[this.length++] = lane;
		},
	lane: oneIndex,
	shuffle: sixteen,
	reftype: (code) =>
		function (type) {
			opcode(this, code);
			this.buffer[this.length++] = type & 0x7f;
		},
	fence: (code) =>
		function () {
			opcode(this, code);
			this.buffer[this.length++] = 0;
		},
	i32: (code) =>
		function (value) {
			opcode(this, code);
			this.length = writeS32(this.buffer, this.length, value);
		},
	i64: (code) =>
		function (value) {
			opcode(this, code);
			this.length = writeS64(this.buffer, this.length, value);
		},
	f32: (code) =>
		function (value) {
			opcode(this, code);
			this.f32(value);
		},
	f64: (code) =>
		function (value) {
			opcode(this, code);
			this.f64(value);
		},
	v128: sixteen,
};

/** Defines every instruction's method on `prototype`. */
export function installMethods(prototype: CodeWriter): void {
	for (const row of OPCODES) {
		const factory = FACTORIES[row[2]] as (
			code: number,
			align: number,
		) => unknown;
		Object.defineProperty(prototype, methodName(row[0]), {
			value: factory(row[1], row.length === 6 ? row[5] : 0),
			writable: true,
			configurable: true,
		});
	}
}
