/**
 * Modules that execute one instruction with operands at the edges: of small, boxed and big integers, and of every other
 * type, each as an x register, a y register and a literal, with and without a fail label. start/0 returns the result for
 * each operand (or pair of them), or {differs, Form, Result} where two forms of the instruction disagree.
 */

import type { LiteralTerm } from "../beam/encode-term.ts";
import type { InstructionName } from "../beam/instructions.ts";
import { type Arg, ModuleWriter, NIL } from "../beam/module-writer.ts";

interface EdgeModule {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What is executed; `live`: it may collect, so it is told how many x registers live. */
type EdgeOperation =
	| {
			readonly kind: "bif";
			readonly name: string;
			readonly arity: 1 | 2;
			readonly collects: boolean;
	  }
	| {
			readonly kind: "test";
			readonly name: InstructionName;
			readonly arity: 1 | 2;
	  };

const bits = (n: number): bigint => 1n << BigInt(n);

const INTEGERS: readonly bigint[] = [
	0n,
	1n,
	-1n,
	2n,
	-3n,
	// Small integers have 28 bits, boxed ones 32 or 64, big ones up to 256.
	...[27, 31, 63].flatMap((n) => [
		bits(n) - 1n,
		-bits(n),
		...(n < 63 ? [bits(n)] : []),
		-bits(n) - 1n,
	]),
	bits(64),
	bits(100) + 1n,
	-bits(100),
];

const OTHERS: readonly LiteralTerm[] = [
	[],
	{ atom: "a" },
	{ atom: "true" },
	1.5,
	-4294967296,
	{ tuple: [] },
	{ tuple: [{ atom: "a" }, 1n] },
	[1n],
	[1n, 2n],
	{ binary: Uint8Array.of(1, 2) },
	{ map: [] },
	{ map: [[1n, { atom: "a" }]] },
];
const EDGES: readonly LiteralTerm[] = [...INTEGERS, ...OTHERS];
/** What is no number differs for arithmetic by its tag only. */
const NUMBERS: readonly LiteralTerm[] = [...INTEGERS, ...OTHERS.slice(0, 6)];
const SHIFTS: readonly LiteralTerm[] = [
	0n,
	1n,
	3n,
	4n,
	27n,
	28n,
	31n,
	32n,
	33n,
	63n,
	64n,
	-1n,
	-32n,
	-64n,
	{ atom: "a" },
];

const bif = (name: string, arity: 1 | 2, collects: boolean): EdgeOperation => ({
	kind: "bif",
	name,
	arity,
	collects,
});
const test = (name: InstructionName, arity: 1 | 2): EdgeOperation => ({
	kind: "test",
	name,
	arity,
});

const COMPARISONS: readonly InstructionName[] = [
	"is_lt",
	"is_ge",
	"is_eq",
	"is_ne",
	"is_eq_exact",
	"is_ne_exact",
];
const KIND_TESTS: readonly InstructionName[] = [
	"is_integer",
	"is_float",
	"is_number",
	"is_atom",
	"is_boolean",
	"is_list",
	"is_nonempty_list",
	"is_nil",
	"is_tuple",
	"is_binary",
	"is_bitstr",
	"is_map",
	"is_pid",
	"is_port",
	"is_reference",
	"is_function",
];

/** Names of modules, and what they execute. */
const OPERATIONS: Readonly<Record<string, EdgeOperation>> = {
	add: bif("+", 2, true),
	subtract: bif("-", 2, true),
	multiply: bif("*", 2, true),
	div: bif("div", 2, true),
	rem: bif("rem", 2, true),
	band: bif("band", 2, true),
	bor: bif("bor", 2, true),
	bxor: bif("bxor", 2, true),
	bsl: bif("bsl", 2, true),
	bsr: bif("bsr", 2, true),
	divide: bif("/", 2, true),
	negate: bif("-", 1, true),
	bnot: bif("bnot", 1, true),
	abs: bif("abs", 1, true),
	float: bif("float", 1, true),
	length: bif("length", 1, true),
	byte_size: bif("byte_size", 1, true),
	map_size: bif("map_size", 1, true),
	hd: bif("hd", 1, false),
	tl: bif("tl", 1, false),
	tuple_size: bif("tuple_size", 1, false),
	element: bif("element", 2, false),
	map_get: bif("map_get", 2, false),
	is_map_key: bif("is_map_key", 2, false),
	not: bif("not", 1, false),
	and: bif("and", 2, false),
	xor: bif("xor", 2, false),
	less: bif("<", 2, false),
	equal: bif("==", 2, false),
	exactly: bif("=:=", 2, false),
	...Object.fromEntries(COMPARISONS.map((name) => [name, test(name, 2)])),
	...Object.fromEntries(KIND_TESTS.map((name) => [name, test(name, 1)])),
};

export function edgeModules(): readonly EdgeModule[] {
	return Object.entries(OPERATIONS).map(([name, operation]) => {
		const module = `edges_${name}`;
		return { name: module, bytes: new EdgeWriter(module, operation).write() };
	});
}

const X0: Arg = { x: 0 };
const X1: Arg = { x: 1 };
const FAILED: Arg = { atom: "failed" };

/** How the operands of one function reach the instruction. */
interface Form {
	readonly name: string;
	readonly operands: readonly Arg[];
	/** The function's parameters: those operands that are no literals. */
	readonly parameters: number;
	/** A bif without a fail label raises. */
	readonly raises: boolean;
}

class EdgeWriter {
	private readonly writer: ModuleWriter;

	constructor(
		name: string,
		private readonly operation: EdgeOperation,
	) {
		this.writer = new ModuleWriter(name);
	}

	write(): Uint8Array {
		const { arity } = this.operation;
		const xs: Arg[] = [X0, X1].slice(0, arity);
		const ys: Arg[] = [{ y: 0 }, { y: 1 }].slice(0, arity);
		const form = (name: string, operands: readonly Arg[], raises: boolean) =>
			this.form({ name, operands, raises, parameters: arity });
		const first =
			this.operation.kind === "bif"
				? form("raises", ys, true)
				: form("y", ys, false);
		const others = [form("x", xs, false)];
		if (this.operation.kind === "bif") others.push(form("y", ys, false));
		const rows =
			arity === 1
				? [this.unaryRow(first, others)]
				: this.lefts().map((left, i) => this.row(left, i, first, others));
		this.emitStart(rows);
		return this.writer.toBytes();
	}

	private lefts(): readonly LiteralTerm[] {
		const { operation } = this;
		return operation.kind === "bif" && operation.collects ? NUMBERS : EDGES;
	}

	private rights(): readonly LiteralTerm[] {
		const { name } = this.operation;
		// Shifts by more make numbers that AtomVM has no room for, and does not always notice.
		return name === "bsl" || name === "bsr" ? SHIFTS : this.lefts();
	}

	private unaryRow(first: number, others: readonly number[]): number {
		const literals = EDGES.map((edge) => this.literalForms([edge]));
		return this.rowFunction("row", EDGES.length, (i) => ({
			operands: [EDGES[i] as LiteralTerm],
			first,
			others: others.map((label) => ({ label, parameters: [0] })),
			literals: literals[i] ?? [],
		}));
	}

	private row(
		left: LiteralTerm,
		index: number,
		first: number,
		others: readonly number[],
	): number {
		const rights = this.rights();
		const both = { parameters: [0, 1] };
		const leftForm = this.form({
			name: `left${index}`,
			operands: [literal(left), X0],
			parameters: 1,
			raises: false,
		});
		return this.rowFunction(`row${index}`, rights.length, (j) => ({
			operands: [left, rights[j] as LiteralTerm],
			first,
			others: [
				...others.map((label) => ({ label, ...both })),
				{ label: leftForm, parameters: [1] },
				{ label: this.rightForm(j), parameters: [0] },
			],
			literals: [],
		}));
	}

	private readonly rightForms = new Map<number, number>();

	private rightForm(j: number): number {
		let label = this.rightForms.get(j);
		if (label === undefined) {
			// Its code is written when the row is done: functions do not nest.
			label = this.writer.newLabel();
			this.rightForms.set(j, label);
			this.later.push(() =>
				this.form(
					{
						name: `right${j}`,
						operands: [X0, literal(this.rights()[j] as LiteralTerm)],
						parameters: 1,
						raises: false,
					},
					label,
				),
			);
		}
		return label;
	}

	private readonly later: (() => void)[] = [];

	private literalForms(operands: readonly LiteralTerm[]): number[] {
		// OTP's loader takes no literal there.
		if (this.operation.name === "is_nonempty_list") return [];
		return [
			this.form({
				name: "literal",
				operands: operands.map(literal),
				parameters: 0,
				raises: false,
			}),
		];
	}

	/** One function that executes the instruction and returns its result, `failed`, or [Reason]. */
	private form(form: Form, label = this.writer.newLabel()): number {
		const { writer } = this;
		const { operands, parameters, raises, name } = form;
		writer.beginFunction(`${name}_form`, parameters, label);
		const stack = operands.some((o) => "y" in o) ? operands.length : 0;
		const frame = stack + (raises ? 1 : 0);
		const caught: Arg = { y: stack };
		const failed = writer.newLabel();
		writer.op("allocate", { u: frame }, { u: parameters });
		if (frame > 0)
			writer.op("init_yregs", {
				list: Array.from({ length: frame }, (_, y) => ({ y })),
			});
		for (const [i, operand] of operands.entries())
			if ("y" in operand) writer.op("move", { x: i }, operand);
		if (raises) writer.op("try", caught, { f: failed });
		this.instruction(operands, raises ? 0 : failed, stack ? 0 : parameters);
		if (raises) writer.op("try_end", caught);
		writer.op("deallocate", { u: frame });
		writer.op("return");
		writer.op("label", { u: failed });
		if (raises) {
			writer.op("try_case", caught);
			writer.op("test_heap", { u: 2 }, { u: 2 });
			writer.op("put_list", X1, NIL, X0);
		} else if (this.operation.kind === "test")
			writer.op("move", { atom: "false" }, X0);
		else writer.op("move", FAILED, X0);
		writer.op("deallocate", { u: frame });
		writer.op("return");
		return label;
	}

	private instruction(
		operands: readonly Arg[],
		fail: number,
		live: number,
	): void {
		const { writer, operation } = this;
		if (operation.kind === "test") {
			writer.op(operation.name, { f: fail }, ...operands);
			writer.op("move", { atom: "true" }, X0);
			return;
		}
		const { name, arity } = operation;
		const ext: Arg = { ext: ["erlang", name, arity] };
		if (operation.collects)
			writer.op(
				`gc_bif${arity}`,
				{ f: fail },
				{ u: live },
				ext,
				...operands,
				X0,
			);
		else writer.op(`bif${arity}`, { f: fail }, ext, ...operands, X0);
	}

	/** A function that returns the list of its cells, the last first. */
	private rowFunction(
		name: string,
		count: number,
		cell: (index: number) => Cell,
	): number {
		const { writer } = this;
		const label = writer.newLabel();
		const cells = Array.from({ length: count }, (_, i) => cell(i));
		writer.beginFunction(name, 0, label);
		writer.op("allocate", { u: 2 }, { u: 0 });
		writer.op("init_yregs", { list: [{ y: 0 }, { y: 1 }] });
		writer.op("move", NIL, { y: 1 });
		for (const each of cells) this.cell(each);
		writer.op("move", { y: 1 }, X0);
		writer.op("deallocate", { u: 2 });
		writer.op("return");
		for (const write of this.later.splice(0)) write();
		return label;
	}

	private cell({ operands, first, others, literals }: Cell): void {
		const { writer } = this;
		const done = writer.newLabel();
		const result: Arg = { y: 0 };
		for (const [x, operand] of operands.entries())
			writer.op("move", literal(operand), { x });
		writer.op("call", { u: operands.length }, { f: first });
		writer.op("move", X0, result);
		const forms = [
			...others,
			...literals.map((label) => ({ label, parameters: [] as number[] })),
		];
		for (const [form, { label, parameters }] of forms.entries()) {
			const differs = writer.newLabel();
			const bad = writer.newLabel();
			const next = writer.newLabel();
			for (const [x, from] of parameters.entries())
				writer.op("move", literal(operands[from] as LiteralTerm), { x });
			writer.op("call", { u: parameters.length }, { f: label });
			writer.op("is_eq_exact", { f: differs }, X0, result);
			writer.op("jump", { f: next });
			writer.op("label", { u: differs });
			// The form that raises gives [Reason], the others the atom.
			writer.op("is_eq_exact", { f: bad }, X0, FAILED);
			writer.op("is_nonempty_list", { f: bad }, result);
			writer.op("jump", { f: next });
			writer.op("label", { u: bad });
			writer.op("test_heap", { u: 4 }, { u: 1 });
			writer.op("put_tuple2", result, {
				list: [{ atom: "differs" }, { i: BigInt(form) }, X0],
			});
			writer.op("jump", { f: done });
			writer.op("label", { u: next });
		}
		writer.op("label", { u: done });
		writer.op("test_heap", { u: 2 }, { u: 0 });
		writer.op("put_list", result, { y: 1 }, { y: 1 });
	}

	private emitStart(rows: readonly number[]): void {
		const { writer } = this;
		const label = writer.newLabel();
		writer.beginFunction("start", 0, label);
		writer.exportFunction("start", 0, label);
		writer.op("allocate", { u: 1 }, { u: 0 });
		writer.op("init_yregs", { list: [{ y: 0 }] });
		writer.op("move", NIL, { y: 0 });
		for (const row of rows) {
			writer.op("call", { u: 0 }, { f: row });
			writer.op("test_heap", { u: 2 }, { u: 1 });
			writer.op("put_list", X0, { y: 0 }, { y: 0 });
		}
		writer.op("move", { y: 0 }, X0);
		writer.op("deallocate", { u: 1 });
		writer.op("return");
	}
}

interface Cell {
	readonly operands: readonly LiteralTerm[];
	readonly first: number;
	readonly others: readonly {
		readonly label: number;
		/** Which operands its parameters are. */
		readonly parameters: readonly number[];
	}[];
	readonly literals: readonly number[];
}

function literal(term: LiteralTerm): Arg {
	if (typeof term === "bigint" && BigInt.asIntN(64, term) === term)
		return { i: term };
	if (Array.isArray(term) && term.length === 0) return NIL;
	if (typeof term === "object" && "atom" in term) return { atom: term.atom };
	return { literal: term };
}
