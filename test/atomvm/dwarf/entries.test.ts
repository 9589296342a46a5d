import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, readEntries, Tag } from "../../../atomvm/dwarf/entries.ts";
import { type Attribute, type Die, Form, writeDwarf } from "./dwarf-writer.ts";

/** DW_AT_*. */
const At = {
	sibling: 0x01,
	location: 0x02,
	name: 0x03,
	byteSize: 0x0b,
	bitSize: 0x0d,
	lowPc: 0x11,
	language: 0x13,
	constValue: 0x1c,
	upperBound: 0x2f,
	abstractOrigin: 0x31,
	callingConvention: 0x36,
	count: 0x37,
	memberLocation: 0x38,
	declaration: 0x3c,
	encoding: 0x3e,
	type: 0x49,
	dataBitOffset: 0x6b,
	highPc: 0x12,
} as const;

const ABSENT = {
	name: "",
	type: -1,
	byteSize: -1,
	bitSize: -1,
	bitOffset: -1,
	location: -1,
	constValue: -1,
	count: -1,
	encoding: -1,
	declaration: false,
	lowPc: -1,
	callingConvention: -1,
	hasLocation: false,
	origin: -1,
	children: [],
};

const die = (...attributes: readonly Attribute[]): Die => ({
	id: "it",
	tag: Tag.member,
	attributes,
});

/** The one entry of a unit. */
function only(...attributes: readonly Attribute[]): Entry {
	const { binary } = writeDwarf([{ entries: [die(...attributes)] }]);
	const { top } = readEntries(binary);
	expect(top).toHaveLength(2);
	return top[1] as Entry;
}

describe("an entry's attributes", () => {
	it("are absent when they are not there", () => {
		const { binary, at } = writeDwarf([{ entries: [die()] }]);
		const { top } = readEntries(binary);
		expect(top[1]).toEqual({ tag: Tag.member, offset: at("it"), ...ABSENT });
	});

	const numbers: [string, number, keyof Entry, number][] = [
		["byte size", At.byteSize, "byteSize", 7],
		["bit size", At.bitSize, "bitSize", 7],
		["first bit", At.dataBitOffset, "bitOffset", 7],
		["place in a struct", At.memberLocation, "location", 7],
		["value", At.constValue, "constValue", 7],
		["count", At.count, "count", 7],
		["last index", At.upperBound, "count", 8],
		["encoding", At.encoding, "encoding", 7],
		["code", At.lowPc, "lowPc", 7],
		["calling convention", At.callingConvention, "callingConvention", 7],
	];
	it.each(numbers)("are read: %s", (_, attribute, field, expected) => {
		const { tag, offset, ...rest } = only([attribute, Form.data1, 7]);
		expect(rest).toEqual({ ...ABSENT, [field]: expected });
		expect([tag, offset]).toEqual([Tag.member, expect.any(Number)]);
	});

	it("are read: a name, in place or among the strings", () => {
		expect(only([At.name, Form.string, "größe"]).name).toBe("größe");
		expect(only([At.name, Form.strp, "größe"]).name).toBe("größe");
		expect(only([At.name, Form.string, ""]).name).toBe("");
		expect(only([At.name, Form.data1, 1]).name).toBe("");
	});

	it("are read: a place at run time, whatever it is", () => {
		expect(only([At.location, Form.exprloc, [1, 2, 3]]).hasLocation).toBe(true);
		expect(only([At.location, Form.exprloc, []]).hasLocation).toBe(true);
		expect(only([At.location, Form.sec_offset, 0]).hasLocation).toBe(true);
		expect(only([At.sibling, Form.data1, 2]).hasLocation).toBe(false);
	});

	it("are read: declarations", () => {
		expect(only([At.declaration, Form.flag_present, 0]).declaration).toBe(true);
		expect(only([At.declaration, Form.flag, 1]).declaration).toBe(true);
		expect(only([At.declaration, Form.flag, 0]).declaration).toBe(false);
	});

	it("may be any that nothing asks for", () => {
		const entry = only(
			[At.language, Form.data2, 12],
			[At.highPc, Form.data4, 99],
			[At.sibling, Form.data8, 5],
			[At.byteSize, Form.data1, 4],
		);
		const { tag, offset, ...rest } = entry;
		expect([tag, offset > 0]).toEqual([Tag.member, true]);
		expect(rest).toEqual({ ...ABSENT, byteSize: 4 });
	});

	it("are nothing when a number is no number that is read", () => {
		expect(only([At.byteSize, Form.data8, 5]).byteSize).toBe(-1);
		expect(only([At.byteSize, Form.string, "5"]).byteSize).toBe(-1);
		expect(only([At.memberLocation, Form.exprloc, [35, 4]]).location).toBe(-1);
		expect(only([At.upperBound, Form.exprloc, [1]]).count).toBe(0);
	});
});

describe("forms", () => {
	it.each([
		["addr", 0x89abcdef],
		["data1", 0xfe],
		["data2", 0xfedc],
		["data4", 0xfedcba98],
		["sec_offset", 0xfedcba98],
		["flag", 0x7f],
	] as const)("%s: a number of its size, least byte first", (form, value) => {
		const entry = only(
			[At.constValue, Form[form], value],
			[At.byteSize, Form.data1, 42],
		);
		expect([entry.constValue, entry.byteSize]).toEqual([value, 42]);
	});

	it("sdata and udata: of any length", () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.maxSafeNat(), (signed, unsigned) => {
				const entry = only(
					[At.constValue, Form.sdata, signed],
					[At.byteSize, Form.udata, unsigned],
					[At.encoding, Form.data1, 42],
				);
				expect(entry.constValue).toBe(signed);
				expect(entry.byteSize).toBe(unsigned);
				expect(entry.encoding).toBe(42);
			}),
		);
		expect(only([At.constValue, Form.sdata, -(2n ** 63n)]).constValue).toBe(
			-(2 ** 63),
		);
		expect(only([At.constValue, Form.udata, 2n ** 64n - 1n]).constValue).toBe(
			2 ** 64,
		);
		expect(only([At.constValue, Form.udata, 127]).constValue).toBe(127);
		expect(only([At.constValue, Form.udata, 128]).constValue).toBe(128);
	});

	it("blocks, expressions and 64 bits are passed over", () => {
		const entry = only(
			[At.sibling, Form.block1, [1, 2, 3]],
			[At.sibling, Form.block1, new Array<number>(200).fill(7)],
			[At.sibling, Form.exprloc, new Array<number>(200).fill(7)],
			[At.sibling, Form.data8, 0x1234],
			[At.sibling, Form.flag_present, 0],
			[At.sibling, Form.string, "text"],
			[At.byteSize, Form.data1, 42],
		);
		expect(entry.byteSize).toBe(42);
	});

	it("unknown ones are refused", () => {
		expect(() => only([At.byteSize, 0x7f, 0])).toThrow(
			"hand.wasm: DWARF form 0x7f",
		);
	});

	it("references are to entries of the same unit, forward and back", () => {
		for (const form of [Form.ref1, Form.ref2, Form.ref4, Form.ref_udata]) {
			const entries = (n: number): Die[] => [
				{ id: `first ${n}`, tag: Tag.baseType, attributes: [] },
				{
					tag: Tag.member,
					attributes: [
						[At.type, form, `first ${n}`],
						[At.abstractOrigin, form, `last ${n}`],
						[At.byteSize, Form.data1, 42],
					],
				},
				{ id: `last ${n}`, tag: Tag.baseType, attributes: [] },
			];
			const { binary, at } = writeDwarf([
				{ entries: entries(1) },
				{ entries: entries(2) },
			]);
			const members = readEntries(binary).top.filter(
				({ tag }) => tag === Tag.member,
			);
			expect(members.map(({ type, origin }) => [type, origin])).toEqual([
				[at("first 1"), at("last 1")],
				[at("first 2"), at("last 2")],
			]);
			expect(members.map(({ byteSize }) => byteSize)).toEqual([42, 42]);
		}
	});
});

const named = (name: string, ...children: readonly Die[]): Die => ({
	id: name,
	tag: Tag.structureType,
	attributes: [[At.name, Form.strp, name]],
	...(children.length > 0 ? { children } : {}),
});

/** A tree of names. */
type Names = readonly [name: string, ...children: Names[]];
const namesOf = ({ name, children }: Entry): Names => [
	name,
	...children.map(namesOf),
];

describe("entries", () => {
	it("are a tree; those of all units are on top, the units themselves without children", () => {
		const { binary } = writeDwarf([
			{
				entries: [
					named("a", named("b", named("c"), named("d")), named("e")),
					named("f"),
				],
			},
			{ entries: [named("g", named("h"))] },
		]);
		expect(readEntries(binary).top.map(namesOf)).toEqual([
			[""],
			["a", ["b", ["c"], ["d"]], ["e"]],
			["f"],
			[""],
			["g", ["h"]],
		]);
	});

	it("may say that they have children and have none", () => {
		const empty: Die = { tag: Tag.unionType, attributes: [], children: [] };
		const { binary } = writeDwarf([{ entries: [empty, named("a")] }]);
		expect(readEntries(binary).top.map(namesOf)).toEqual([[""], [""], ["a"]]);
	});

	it("are found by their offset, inner ones, too", () => {
		const { binary, at } = writeDwarf([
			{ entries: [named("a", named("b"))] },
			{ entries: [named("c")] },
		]);
		const { byOffset } = readEntries(binary);
		expect(byOffset.size).toBe(5);
		for (const name of ["a", "b", "c"]) {
			const entry = byOffset.get(at(name));
			expect([entry?.name, entry?.offset]).toEqual([name, at(name)]);
		}
	});

	it("are of abbreviations of their own unit", () => {
		const size: Die = {
			tag: Tag.baseType,
			attributes: [[At.byteSize, Form.data1, 4]],
		};
		const { binary } = writeDwarf([
			{ entries: [size] },
			{ entries: [named("a"), size] },
			{ entries: [size, size] },
		]);
		expect(
			readEntries(binary).top.map(({ tag, name, byteSize }) => [
				tag,
				name,
				byteSize,
			]),
		).toEqual([
			[0x11, "", -1],
			[Tag.baseType, "", 4],
			[0x11, "", -1],
			[Tag.structureType, "a", -1],
			[Tag.baseType, "", 4],
			[0x11, "", -1],
			[Tag.baseType, "", 4],
			[Tag.baseType, "", 4],
		]);
	});

	it("may be many: abbreviations with numbers of two bytes", () => {
		const entries = Array.from(
			{ length: 200 },
			(_, n): Die => ({
				tag: Tag.baseType,
				attributes: [
					[At.byteSize, Form.data1, n % 100],
					[At.sibling + 200 + n, Form.data1, 1],
				],
			}),
		);
		const { binary } = writeDwarf([{ entries }]);
		const sizes = readEntries(binary)
			.top.slice(1)
			.map((e) => e.byteSize);
		expect(sizes).toEqual(entries.map((_, n) => n % 100));
	});
});

describe("what is refused", () => {
	it.each([".debug_info", ".debug_abbrev", ".debug_str"])(
		"a binary without %s",
		(without) => {
			const { binary } = writeDwarf([{ entries: [] }], { without });
			expect(() => readEntries(binary)).toThrow(
				`hand.wasm: no ${without} section`,
			);
		},
	);

	it.each([3, 5])("DWARF %d", (version) => {
		const { binary } = writeDwarf([{ version, entries: [] }]);
		expect(() => readEntries(binary)).toThrow(
			`hand.wasm: DWARF ${version}, not 4`,
		);
	});

	it("an abbreviation that is not there", () => {
		const { binary } = writeDwarf([{ entries: [named("a")] }]);
		const info = binary.sections.find(({ name }) => name === ".debug_info");
		binary.bytes[(info?.start ?? 0) + 12] = 9;
		expect(() => readEntries(binary)).toThrow(
			"hand.wasm: DWARF abbreviation 9",
		);
	});

	it("entries that are cut off", () => {
		const { binary } = writeDwarf([{ entries: [named("a")] }]);
		const info = binary.sections.find(({ name }) => name === ".debug_info");
		Object.assign(info ?? {}, { end: (info?.end ?? 0) - 1 });
		expect(() => readEntries(binary)).toThrow();
	});
});
