/**
 * Writes BEAM modules: the reverse of beam-file.ts and decode.ts, over the same table of instructions. Made for tests and
 * for generated programs, which then need no Erlang compiler.
 */
import { deflate } from "pako";
import { compactNumber } from "./compact-number.ts";
import { encodeTerm, type LiteralTerm } from "./encode-term.ts";
import {
	type InstructionName,
	instructionNamed,
	opcodeOf,
} from "./instructions.ts";

/** An operand; labels, atoms, functions and literals by what they stand for. */
export type Arg =
	| { readonly u: number }
	| { readonly i: bigint }
	| { readonly atom: string }
	| { readonly x: number }
	| { readonly y: number }
	| { readonly f: number }
	| { readonly literal: LiteralTerm }
	| { readonly ext: readonly [module: string, name: string, arity: number] }
	| { readonly list: readonly Arg[] }
	/** Words, floats and funs to make room for. */
	| { readonly alloc: readonly [number, number, number] };

export const NIL: Arg = { atom: "" };

const Tag = { u: 0, i: 1, a: 2, x: 3, y: 4, f: 5, z: 7 } as const;
const Extended = { list: 1, alloc: 3, literal: 4 } as const;
const INSTRUCTION_SET = 0;
const CODE_HEADER = 16;

export class ModuleWriter {
	private readonly atoms = new Map<string, number>();
	private readonly imports = new Map<string, number>();
	private readonly importRows: number[] = [];
	private readonly literals: Uint8Array[] = [];
	private readonly exports: number[] = [];
	private readonly locals: number[] = [];
	private readonly lambdas: number[] = [];
	private readonly code: number[] = [];
	private labels = 0;
	private functions = 0;
	/** Runtime systems refuse a module that says it uses instructions they do not know. */
	private highestOpcode = 0;

	constructor(readonly name: string) {
		this.atom(name);
	}

	newLabel(): number {
		return ++this.labels;
	}

	/** Starts a function: its `func_info` and its entry label. */
	beginFunction(name: string, arity: number, entry: number): void {
		this.functions++;
		this.locals.push(this.atom(name), arity, entry);
		this.op("label", { u: this.newLabel() });
		this.op("func_info", { atom: this.name }, { atom: name }, { u: arity });
		this.op("label", { u: entry });
	}

	exportFunction(name: string, arity: number, entry: number): void {
		this.exports.push(this.atom(name), arity, entry);
	}

	/** Index for make_fun3. `arity` counts the free variables. */
	addLambda(
		name: string,
		arity: number,
		entry: number,
		numFree: number,
	): number {
		const index = this.lambdas.length / 6;
		this.lambdas.push(this.atom(name), arity, entry, index, numFree, 0);
		return index;
	}

	op(name: InstructionName, ...args: readonly Arg[]): void {
		const { opcode, operands } = instructionNamed(name);
		if (operands.length !== args.length)
			throw new Error(`${name} has ${operands.length} operands`);
		this.highestOpcode = Math.max(this.highestOpcode, opcode);
		this.code.push(opcode);
		for (const arg of args) this.arg(arg);
	}

	toBytes(): Uint8Array {
		this.code.push(opcodeOf("int_code_end"));
		const chunks = [
			chunk("AtU8", this.atomChunk()),
			chunk("Code", [
				...words(
					CODE_HEADER,
					INSTRUCTION_SET,
					this.highestOpcode,
					this.labels + 1,
					this.functions,
				),
				...this.code,
			]),
			chunk("StrT", []),
			chunk("ImpT", [
				...words(this.importRows.length / 3),
				...words(...this.importRows),
			]),
			chunk("ExpT", [
				...words(this.exports.length / 3),
				...words(...this.exports),
			]),
			// AtomVM finds the functions of stack traces in these two tables.
			chunk("LocT", [
				...words(this.locals.length / 3),
				...words(...this.locals),
			]),
			chunk("FunT", [
				...words(this.lambdas.length / 6),
				...words(...this.lambdas),
			]),
			chunk("LitT", this.literalChunk()),
		].flat();
		return Uint8Array.from([
			...ascii("FOR1"),
			...words(chunks.length + 4),
			...ascii("BEAM"),
			...chunks,
		]);
	}

	private atom(name: string): number {
		let index = this.atoms.get(name);
		if (index === undefined) {
			index = this.atoms.size + 1;
			this.atoms.set(name, index);
		}
		return index;
	}

	private import([module, name, arity]: readonly [
		string,
		string,
		number,
	]): number {
		const key = `${module}:${name}/${arity}`;
		let index = this.imports.get(key);
		if (index === undefined) {
			index = this.imports.size;
			this.imports.set(key, index);
			this.importRows.push(this.atom(module), this.atom(name), arity);
		}
		return index;
	}

	private arg(arg: Arg): void {
		if ("u" in arg) this.number(Tag.u, BigInt(arg.u));
		else if ("i" in arg) this.number(Tag.i, arg.i);
		else if ("atom" in arg)
			this.number(Tag.a, arg.atom === "" ? 0n : BigInt(this.atom(arg.atom)));
		else if ("x" in arg) this.number(Tag.x, BigInt(arg.x));
		else if ("y" in arg) this.number(Tag.y, BigInt(arg.y));
		else if ("f" in arg) this.number(Tag.f, BigInt(arg.f));
		else if ("ext" in arg) this.number(Tag.u, BigInt(this.import(arg.ext)));
		else if ("literal" in arg) {
			this.extended(Extended.literal, this.literals.length);
			this.literals.push(encodeTerm(arg.literal));
		} else if ("alloc" in arg) {
			this.extended(Extended.alloc, arg.alloc.length);
			for (const [kind, count] of arg.alloc.entries()) {
				this.number(Tag.u, BigInt(kind));
				this.number(Tag.u, BigInt(count));
			}
		} else {
			this.extended(Extended.list, arg.list.length);
			for (const item of arg.list) this.arg(item);
		}
	}

	private extended(kind: number, count: number): void {
		this.code.push((kind << 4) | Tag.z);
		this.number(Tag.u, BigInt(count));
	}

	private number(tag: number, value: bigint): void {
		this.code.push(...compactNumber(tag, value));
	}

	private atomChunk(): number[] {
		const texts = [...this.atoms.keys()].map((name) =>
			new TextEncoder().encode(name),
		);
		return [
			...words(texts.length),
			...texts.flatMap((text) => [text.length, ...text]),
		];
	}

	private literalChunk(): number[] {
		const table = Uint8Array.from([
			...words(this.literals.length),
			...this.literals.flatMap((bytes) => [...words(bytes.length), ...bytes]),
		]);
		return [...words(table.length), ...deflate(table)];
	}
}

function chunk(name: string, data: readonly number[]): number[] {
	const padding = new Array<number>((4 - (data.length % 4)) % 4).fill(0);
	return [...ascii(name), ...words(data.length), ...data, ...padding];
}

function words(...values: readonly number[]): number[] {
	return values.flatMap((value) =>
		[24, 16, 8, 0].map((shift) => (value >>> shift) & 255),
	);
}

function ascii(text: string): number[] {
	return [...text].map((character) => character.charCodeAt(0));
}
