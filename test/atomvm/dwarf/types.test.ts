import { describe, expect, it } from "vitest";
import { readEntries, Tag } from "../../../atomvm/dwarf/entries.ts";
import {
	type CType,
	DebugTypes,
	wasmType,
} from "../../../atomvm/dwarf/types.ts";
import { F32, F64, I32, I64 } from "../../../src/wasm/types.ts";
import {
	type Attribute,
	type CodeSection,
	type Die,
	Form,
	writeDwarf,
} from "./dwarf-writer.ts";

// Entries as a C compiler writes them.

const name = (text: string): Attribute => [0x03, Form.strp, text];
const size = (bytes: number): Attribute => [0x0b, Form.data1, bytes];
const typed = (id: string): Attribute => [0x49, Form.ref4, id];
const at = (bytes: number): Attribute => [0x38, Form.data1, bytes];

function die(
	tag: number,
	id: string,
	attributes: readonly Attribute[],
	children?: readonly Die[],
): Die {
	return children === undefined
		? { id, tag, attributes }
		: { id, tag, attributes, children };
}

const base = (id: string, encoding: number, bytes: number): Die =>
	die(Tag.baseType, id, [name(id), [0x3e, Form.data1, encoding], size(bytes)]);
const pointer = (id: string, to?: string): Die =>
	die(Tag.pointerType, id, to === undefined ? [] : [typed(to)]);
const typedef = (id: string, of?: string): Die =>
	die(Tag.typedef, id, of === undefined ? [name(id)] : [name(id), typed(of)]);
const qualified = (tag: number, id: string, of?: string): Die =>
	die(tag, id, of === undefined ? [] : [typed(of)]);
const member = (id: string, type: string, ...more: Attribute[]): Die =>
	die(Tag.member, `member ${id}`, [
		...(id === "" ? [] : [name(id)]),
		typed(type),
		...more,
	]);
const struct = (id: string, bytes: number, ...members: Die[]): Die =>
	die(Tag.structureType, id, [name(id), size(bytes)], members);
const unnamed = (
	tag: number,
	id: string,
	bytes: number,
	...members: Die[]
): Die => die(tag, id, [size(bytes)], members);
const parameter = (id: string, type: string, ...more: Attribute[]): Die =>
	die(Tag.formalParameter, `parameter ${id}`, [name(id), typed(type), ...more]);
const PLACED: Attribute = [0x02, Form.exprloc, [0xed, 0, 0]];

const BASES: readonly Die[] = [
	base("int", 5, 4),
	base("unsigned", 7, 4),
	base("char", 6, 1),
	base("uint8", 8, 1),
	base("bool", 2, 1),
	base("int64", 5, 8),
	base("double", 4, 8),
	base("float", 4, 4),
];

function types(entries: readonly Die[], code?: CodeSection): DebugTypes {
	const all = [...BASES, ...entries];
	const { binary } = writeDwarf(
		[{ entries: all }],
		code === undefined ? {} : { code },
	);
	return new DebugTypes(readEntries(binary), binary);
}

/** The type of a field of that type. */
function typeOf(type: string, ...entries: readonly Die[]): CType | undefined {
	const of = types([...entries, struct("S", 4, member("it", type, at(0)))]);
	return of.layout("S").fields[0]?.type;
}

const integer = (bytes: number, signed: boolean): CType => ({
	kind: "integer",
	size: bytes,
	signed,
});

describe("the type of a field", () => {
	it.each([
		["int", integer(4, true)],
		["unsigned", integer(4, false)],
		["char", integer(1, true)],
		["uint8", integer(1, false)],
		["bool", integer(1, false)],
		["int64", integer(8, true)],
		["double", { kind: "float", size: 8 }],
		["float", { kind: "float", size: 4 }],
	])("is a base type: %s", (type, expected) => {
		expect(typeOf(type)).toEqual(expected);
	});

	it("is what is behind typedefs and qualifiers", () => {
		const chain = [
			typedef("term", "c"),
			qualified(Tag.constType, "c", "v"),
			qualified(Tag.volatileType, "v", "a"),
			qualified(Tag.atomicType, "a", "t"),
			typedef("t", "unsigned"),
		];
		for (const link of ["term", "c", "v", "a", "t"])
			expect(typeOf(link, ...chain)).toEqual(integer(4, false));
	});

	it("is void where there is none", () => {
		expect(typeOf("nothing", typedef("nothing"))).toEqual({ kind: "void" });
		expect(typeOf("c", qualified(Tag.constType, "c"))).toEqual({
			kind: "void",
		});
	});

	it("is an enumeration: an unsigned integer", () => {
		const color = die(Tag.enumerationType, "color", [name("color"), size(1)]);
		expect(typeOf("color", color)).toEqual(integer(1, false));
	});

	it("is a struct by its name, or by the typedef of one without", () => {
		const s = struct("Inner", 12);
		const n = unnamed(Tag.structureType, "noname", 8);
		const t = typedef("Named", "noname");
		expect(typeOf("Inner", s)).toEqual({
			kind: "struct",
			name: "Inner",
			size: 12,
		});
		expect(typeOf("Named", n, t)).toEqual({
			kind: "struct",
			name: "Named",
			size: 8,
		});
		expect(typeOf("noname", n)).toEqual({ kind: "struct", name: "", size: 8 });
		expect(typeOf("c", n, qualified(Tag.constType, "c", "noname"))).toEqual({
			kind: "struct",
			name: "",
			size: 8,
		});
		expect(typeOf("Alias", s, typedef("Alias", "Inner"))).toEqual({
			kind: "struct",
			name: "Inner",
			size: 12,
		});
	});

	it("is a union", () => {
		const u = unnamed(Tag.unionType, "u", 8, member("a", "int"));
		expect(typeOf("u", u)).toEqual({ kind: "union", size: 8 });
	});

	it("is an array, with its count or its last index", () => {
		const array = (id: string, of: string, ...ranges: Attribute[][]): Die =>
			die(
				Tag.arrayType,
				id,
				[typed(of)],
				ranges.map((range) => ({ tag: Tag.subrangeType, attributes: range })),
			);
		const ints = (count: number): CType => ({
			kind: "array",
			of: integer(4, true),
			count,
		});
		const count = (n: number): Attribute => [0x37, Form.data1, n];
		const last = (n: number): Attribute => [0x2f, Form.data1, n];
		expect(typeOf("a", array("a", "int", [count(16)]))).toEqual(ints(16));
		expect(typeOf("a", array("a", "int", [last(16)]))).toEqual(ints(17));
		// A flexible array member.
		expect(typeOf("a", array("a", "int", []))).toEqual(ints(0));
		expect(typeOf("a", array("a", "int"))).toEqual(ints(0));
		expect(
			typeOf("a", array("a", "b", [count(2)]), array("b", "int", [count(3)])),
		).toEqual({ kind: "array", of: ints(3), count: 2 });
		// Other children are no ranges.
		const other = die(
			Tag.arrayType,
			"a",
			[typed("int")],
			[
				{ tag: Tag.member, attributes: [[0x37, Form.data1, 5]] },
				{ tag: Tag.subrangeType, attributes: [[0x37, Form.data1, 4]] },
			],
		);
		expect(typeOf("a", other)).toEqual(ints(4));
	});

	const POINTER = { kind: "pointer", depth: 1 };
	it("is a pointer: to a struct, an integer or something else", () => {
		const s = struct("Inner", 12);
		const p = pointer("p", "Inner");
		expect(typeOf("p", s, p)).toEqual({ ...POINTER, target: "Inner" });
		expect(typeOf("p", pointer("p", "char"))).toEqual({
			...POINTER,
			target: integer(1, true),
		});
		expect(typeOf("p", pointer("p", "unsigned"))).toEqual({
			...POINTER,
			target: integer(4, false),
		});
		expect(typeOf("p", pointer("p", "double"))).toEqual(POINTER);
		expect(typeOf("p", pointer("p"))).toEqual(POINTER);
		const u = unnamed(Tag.unionType, "u", 8);
		expect(typeOf("p", u, pointer("p", "u"))).toEqual(POINTER);
		const e = die(Tag.enumerationType, "e", [size(4)]);
		expect(typeOf("p", e, pointer("p", "e"))).toEqual(POINTER);
	});

	it("is a pointer through typedefs and qualifiers, to several levels", () => {
		const entries = [
			struct("Inner", 12),
			qualified(Tag.constType, "const Inner", "Inner"),
			pointer("p", "const Inner"),
			pointer("pp", "p"),
			typedef("t", "pp"),
			pointer("ppp", "t"),
			pointer("pc", "char"),
			pointer("ppc", "pc"),
		];
		const typeIn = (id: string) => typeOf(id, ...entries);
		expect(typeIn("p")).toEqual({ ...POINTER, target: "Inner" });
		expect(typeIn("pp")).toEqual({
			kind: "pointer",
			depth: 2,
			target: "Inner",
		});
		expect(typeIn("ppp")).toEqual({
			kind: "pointer",
			depth: 3,
			target: "Inner",
		});
		expect(typeIn("ppc")).toEqual({
			kind: "pointer",
			depth: 2,
			target: integer(1, true),
		});
	});

	it("is a pointer to a struct by the name of its typedef, or by none", () => {
		const n = unnamed(Tag.structureType, "noname", 8);
		const t = typedef("Named", "noname");
		expect(typeOf("p", n, t, pointer("p", "Named"))).toEqual({
			...POINTER,
			target: "Named",
		});
		expect(typeOf("p", n, pointer("p", "noname"))).toEqual(POINTER);
	});

	it("is a pointer where it is anything else: a function", () => {
		const f = die(Tag.subroutineType, "f", []);
		expect(typeOf("f", f)).toEqual(POINTER);
		expect(typeOf("p", f, pointer("p", "f"))).toEqual(POINTER);
	});
});

describe("DebugTypes.layout", () => {
	it("has a struct's fields at their offsets, and its size", () => {
		const of = types([
			struct(
				"Context",
				20,
				member("a", "int", at(0)),
				member("b", "uint8", at(4)),
				member("c", "int64", at(8)),
			),
		]);
		expect(of.layout("Context")).toEqual({
			name: "Context",
			size: 20,
			fields: [
				{ name: "a", offset: 0, type: integer(4, true) },
				{ name: "b", offset: 4, type: integer(1, false) },
				{ name: "c", offset: 8, type: integer(8, true) },
			],
		});
	});

	it("has fields of unnamed structs and unions as its own", () => {
		const of = types([
			unnamed(
				Tag.structureType,
				"deep",
				8,
				member("x", "int", at(0)),
				member("y", "int", at(4)),
			),
			unnamed(
				Tag.unionType,
				"choice",
				8,
				member("word", "int64", at(0)),
				member("", "deep", at(0)),
			),
			qualified(Tag.constType, "const choice", "choice"),
			struct(
				"S",
				24,
				member("first", "int", at(0)),
				member("", "const choice", at(8)),
				member("last", "int", at(16)),
			),
		]);
		const { fields } = of.layout("S");
		expect(fields.map((field) => [field.name, field.offset])).toEqual([
			["first", 0],
			["word", 8],
			["x", 8],
			["y", 12],
			["last", 16],
		]);
	});

	it("has a named field of an unnamed type as one field", () => {
		const of = types([
			unnamed(Tag.unionType, "choice", 8, member("word", "int64", at(0))),
			struct("S", 8, member("either", "choice", at(0))),
		]);
		expect(of.layout("S").fields).toEqual([
			{ name: "either", offset: 0, type: { kind: "union", size: 8 } },
		]);
	});

	it("takes 0 for a place that is not given, as in unions", () => {
		const of = types([struct("S", 4, member("a", "int"))]);
		expect(of.layout("S").fields[0]?.offset).toBe(0);
	});

	it("has only members for fields", () => {
		const inner = struct("Inner", 4, member("a", "int", at(0)));
		const of = types([struct("S", 8, inner, member("b", "int", at(4)))]);
		expect(of.layout("S").fields.map((field) => field.name)).toEqual(["b"]);
	});

	it("has bit fields by the unit that they are in", () => {
		const bits = (first: number, width: number): Attribute[] => [
			[0x6b, Form.data1, first],
			[0x0d, Form.data1, width],
		];
		const of = types([
			unnamed(
				Tag.structureType,
				"inner",
				4,
				member("late", "uint8", ...bits(9, 2)),
			),
			struct(
				"S",
				16,
				member("a", "unsigned", ...bits(0, 1)),
				member("b", "unsigned", ...bits(30, 2)),
				member("c", "unsigned", ...bits(33, 5)),
				member("d", "uint8", ...bits(72, 8)),
				member("", "inner", at(12)),
				member("e", "unsigned", ...bits(64, 0)),
			),
			unnamed(Tag.structureType, "odd", 8),
			struct("Odd", 8, member("s", "odd", ...bits(56, 3))),
		]);
		const unit = integer(4, false);
		const byte = integer(1, false);
		expect(of.layout("S").fields).toEqual([
			{ name: "a", offset: 0, type: unit, bits: { first: 0, width: 1 } },
			{ name: "b", offset: 0, type: unit, bits: { first: 30, width: 2 } },
			{ name: "c", offset: 4, type: unit, bits: { first: 1, width: 5 } },
			{ name: "d", offset: 9, type: byte, bits: { first: 0, width: 8 } },
			{ name: "late", offset: 13, type: byte, bits: { first: 1, width: 2 } },
			{ name: "e", offset: 8, type: unit, bits: { first: 0, width: 0 } },
		]);
		// What is no integer counts as a word.
		expect(of.layout("Odd").fields[0]).toMatchObject({
			offset: 4,
			bits: { first: 24, width: 3 },
		});
	});

	it("knows an unnamed struct by its typedef", () => {
		const of = types([
			typedef("Named", "noname"),
			unnamed(Tag.structureType, "noname", 8, member("a", "int", at(4))),
		]);
		expect(of.layout("Named")).toEqual({
			name: "Named",
			size: 8,
			fields: [{ name: "a", offset: 4, type: integer(4, true) }],
		});
	});

	it("does not know others by a typedef", () => {
		const of = types([
			struct("Inner", 8),
			typedef("Alias", "Inner"),
			typedef("Number", "int"),
			unnamed(Tag.unionType, "u", 4),
			typedef("Choice", "u"),
			typedef("Nothing"),
			unnamed(Tag.structureType, "noname", 4),
			die(Tag.subprogram, "call", [name("call"), typed("noname")]),
		]);
		for (const alias of ["Alias", "Number", "Choice", "Nothing", "call"])
			expect(() => of.layout(alias)).toThrow(`no struct ${alias} in the build`);
	});

	it("prefers a struct of the name to a typedef of another", () => {
		const of = types([
			struct("Same", 8),
			unnamed(Tag.structureType, "noname", 4),
			{ ...typedef("Same", "noname"), id: "typedef" },
		]);
		expect(of.layout("Same").size).toBe(8);
	});

	it("needs more than a declaration", () => {
		const declared = die(Tag.structureType, "d", [
			name("S"),
			[0x3c, Form.flag_present, 0],
		]);
		expect(() => types([declared]).layout("S")).toThrow("no struct S");
		const of = types([struct("S", 8), { ...declared, id: "again" }]);
		expect(of.layout("S").size).toBe(8);
	});

	it("does not know structs without a name", () => {
		const of = types([unnamed(Tag.structureType, "noname", 8)]);
		expect(() => of.layout("")).toThrow("no struct  in the build");
	});
});

describe("DebugTypes.constant", () => {
	const enumerator = (id: string, value: number): Die =>
		die(Tag.enumerator, id, [name(id), [0x1c, Form.sdata, value]]);
	const of = types([
		die(
			Tag.enumerationType,
			"named",
			[name("E"), size(4)],
			[enumerator("A", 0), enumerator("B", -7)],
		),
		die(Tag.enumerationType, "unnamed", [size(4)], [enumerator("C", 1000)]),
	]);

	it("is the value of any enumeration's", () => {
		expect(["A", "B", "C"].map((id) => of.constant(id))).toEqual([0, -7, 1000]);
	});

	it("is an error when there is none", () => {
		const field = types([struct("S", 4, member("a", "int", at(0)))]);
		expect(() => field.constant("a")).toThrow("no enumeration constant a");
		expect(() => of.constant("D")).toThrow(
			"no enumeration constant D in the build",
		);
		expect(() => of.constant("E")).toThrow();
	});
});

describe("prototypes", () => {
	const subprogram = (
		id: string,
		attributes: readonly Attribute[],
		...children: Die[]
	): Die => die(Tag.subprogram, id, attributes, children);
	const lowPc = (address: number): Attribute => [0x11, Form.addr, address];
	const origin = (id: string): Attribute => [0x31, Form.ref4, id];

	const ENTRIES = [
		struct("Context", 8),
		pointer("Context *", "Context"),
		subprogram(
			"f",
			[name("f"), typed("int"), lowPc(100)],
			parameter("ctx", "Context *", PLACED),
			die(Tag.baseType, "no parameter", [name("local"), size(4)]),
			parameter("gone", "int64"),
		),
		subprogram("g", [name("g"), lowPc(200)]),
		subprogram(
			"static",
			[name("g"), typed("double"), lowPc(300)],
			parameter("x", "double", PLACED),
		),
		// Inlined everywhere, and once as a function: what is out of line refers to it.
		subprogram("abstract", [name("h"), typed("int64")], {
			id: "abstract x",
			tag: Tag.formalParameter,
			attributes: [name("x"), typed("unsigned")],
		}),
		subprogram("concrete", [origin("abstract"), lowPc(400)], {
			tag: Tag.formalParameter,
			attributes: [origin("abstract x"), PLACED],
		}),
		subprogram("nowhere", [name("k"), lowPc(0)]),
	];
	const F = {
		name: "f",
		parameters: [
			{
				name: "ctx",
				type: { kind: "pointer", depth: 1, target: "Context" },
				placed: true,
			},
			{ name: "gone", type: integer(8, true), placed: false },
		],
		result: integer(4, true),
	};
	const H = {
		name: "h",
		parameters: [{ name: "x", type: integer(4, false), placed: true }],
		result: integer(8, true),
	};

	it("are all of a name: static functions may share it", () => {
		const of = types(ENTRIES);
		expect(of.prototypes("f")).toEqual([F]);
		expect(of.prototypes("g")).toEqual([
			{ name: "g", parameters: [], result: { kind: "void" } },
			{
				name: "g",
				parameters: [
					{ name: "x", type: { kind: "float", size: 8 }, placed: true },
				],
				result: { kind: "float", size: 8 },
			},
		]);
		expect(of.prototypes("none")).toEqual([]);
		expect(of.prototypes("")).toEqual([]);
		// What has the name of a function only: a struct.
		expect(of.prototypes("Context")).toEqual([]);
	});

	it("are found by a function's index: by where its body is", () => {
		// Two imported functions; the bodies of 2, 3, 4, 5, 6.
		const of = types(ENTRIES, { imported: 2, bodies: [100, 150, 400, 0, 300] });
		expect(of.prototypeAt(2)).toEqual(F);
		expect(of.prototypeAt(3)).toBeUndefined();
		expect(of.prototypeAt(4)).toEqual(H);
		// The linker leaves 0 for functions that it took out.
		expect(of.prototypeAt(5)).toBeUndefined();
		expect(of.prototypeAt(6)?.name).toBe("g");
		expect(of.prototypeAt(1)).toBeUndefined();
		expect(of.prototypeAt(7)).toBeUndefined();
	});

	it("are not found in a binary without code", () => {
		expect(types(ENTRIES).prototypeAt(0)).toBeUndefined();
	});

	it("are not those of other entries with a place", () => {
		const label = die(0x0a, "label", [name("label"), lowPc(100)]);
		const of = types([label], { imported: 0, bodies: [100] });
		expect(of.prototypeAt(0)).toBeUndefined();
	});
});

describe("wasmType", () => {
	it.each([
		[{ kind: "void" }, undefined],
		[integer(1, true), I32],
		[integer(4, false), I32],
		[integer(8, true), I64],
		[{ kind: "float", size: 4 }, F32],
		[{ kind: "float", size: 8 }, F64],
		[{ kind: "pointer", depth: 2 }, I32],
		[{ kind: "struct", name: "S", size: 8 }, I32],
		[{ kind: "union", size: 8 }, I32],
		[{ kind: "array", of: integer(8, true), count: 1 }, I32],
	] as const)("passes %o by the C ABI of wasm32", (type, expected) => {
		expect(wasmType(type as CType)).toBe(expected);
	});
});
