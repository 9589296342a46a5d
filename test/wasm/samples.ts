/** For each kind of immediates: arguments of the method and the same in text format. */
import type { ImmediateMethods } from "../../src/wasm/emit.ts";
import type { Immediates, OpcodeRow } from "../../src/wasm/opcodes.ts";
import {
	EMPTY,
	EXTERNREF,
	F32,
	F64,
	FUNCREF,
	I32,
	I64,
	V128,
} from "../../src/wasm/types.ts";

export interface Sample {
	readonly args: readonly unknown[];
	/** What stands after the instruction's name. */
	readonly text: string;
}

export const INDICES = [
	0, 1, 63, 64, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456,
	4294967295,
];
export const I32_EDGES = [
	0,
	1,
	-1,
	63,
	64,
	-64,
	-65,
	127,
	128,
	-128,
	-129,
	8191,
	8192,
	-8192,
	-8193,
	2 ** 31 - 1,
	-(2 ** 31),
	2 ** 32 - 1,
];
export const I64_EDGES: (number | bigint)[] = [
	...I32_EDGES,
	2 ** 31,
	2 ** 32,
	2 ** 53 - 1,
	-(2 ** 53) + 1,
	2n ** 32n - 1n,
	-(2n ** 32n),
	2n ** 62n,
	-(2n ** 62n) - 1n,
	2n ** 63n - 1n,
	-(2n ** 63n),
	2n ** 64n - 1n,
];
const FLOATS = [0, -0, 1, -1.5, 1e-40, 3.25e38, Infinity, -Infinity, NaN];
const LANES = Array.from({ length: 16 }, (_, i) => i);

function floatText(value: number): string {
	if (Number.isNaN(value)) return "nan";
	if (Object.is(value, -0)) return "-0";
	return `${value}`.replace("Infinity", "inf");
}

const one = <T extends number | bigint>(values: readonly T[]) =>
	values.map((value) => ({ args: [value] as const, text: `${value}` }));

type Samples = {
	readonly [K in Immediates]: readonly {
		readonly args: Readonly<Parameters<ImmediateMethods[K]>>;
		readonly text: string;
	}[];
};

const SAMPLES: Samples = {
	none: [{ args: [], text: "" }],
	block: [
		{ args: [], text: "" },
		{ args: [EMPTY], text: "" },
		{ args: [I32], text: "(result i32)" },
		{ args: [I64], text: "(result i64)" },
		{ args: [F32], text: "(result f32)" },
		{ args: [F64], text: "(result f64)" },
		{ args: [V128], text: "(result v128)" },
		{ args: [FUNCREF], text: "(result funcref)" },
		{ args: [EXTERNREF], text: "(result externref)" },
		{ args: [1], text: "(type 1)" },
		{ args: [69], text: "(type 69)" },
	],
	label: one(INDICES),
	br_table: [
		{ args: [[], 0], text: "0" },
		{ args: [[0, 1, 128], 300], text: "0 1 128 300" },
		{
			args: [Uint16Array.from({ length: 1000 }, (_, i) => i), 1000],
			text: Array.from({ length: 1001 }, (_, i) => i).join(" "),
		},
	],
	func: one(INDICES),
	call_indirect: [
		{ args: [0], text: "(type 0)" },
		{ args: [1, 0], text: "(type 1)" },
		{ args: [69, 200], text: "200 (type 69)" },
	],
	select: [
		{ args: [[I32]], text: "(result i32)" },
		{ args: [[FUNCREF]], text: "(result funcref)" },
	],
	local: one(INDICES),
	global: one(INDICES),
	// The reference writes a table's index as if it were signed: from 64 on its
	// bytes are wrong. Larger ones are tested in `module.test.ts`.
	table: [{ args: [], text: "" }, ...one([1, 63])],
	elem: one(INDICES),
	data: one(INDICES),
	memory: [{ args: [], text: "" }],
	memory_init: one(INDICES),
	memory_copy: [{ args: [], text: "" }],
	table_init: [...one(INDICES), { args: [200, 300], text: "300 200" }],
	table_copy: [
		{ args: [], text: "" },
		{ args: [1, 300], text: "1 300" },
	],
	memarg: [
		{ args: [], text: "" },
		...INDICES.map((n) => ({ args: [n] as [number], text: `offset=${n}` })),
	],
	memarg_lane: [
		{ args: [0, 0], text: "0" },
		{ args: [4294967295, 1], text: "offset=4294967295 1" },
		{ args: [128, 1, 0], text: "offset=128 align=1 1" },
	],
	lane: one([0, 1]),
	shuffle: [
		{ args: [LANES], text: LANES.join(" ") },
		{
			args: [LANES.map((i) => 31 - i)],
			text: LANES.map((i) => 31 - i).join(" "),
		},
	],
	reftype: [
		{ args: [FUNCREF], text: "func" },
		{ args: [EXTERNREF], text: "extern" },
	],
	fence: [{ args: [], text: "" }],
	i32: one(I32_EDGES),
	i64: one(I64_EDGES),
	f32: FLOATS.map(Math.fround).map((x) => ({ args: [x], text: floatText(x) })),
	f64: [...FLOATS, Math.PI, 5e-324, Number.MAX_VALUE].map((x) => ({
		args: [x],
		text: floatText(x),
	})),
	v128: [{ args: [LANES], text: `i8x16 ${LANES.join(" ")}` }],
};

/** The samples of one instruction; of memory instructions also its smaller alignments. */
export function samplesOf(row: OpcodeRow): Sample[] {
	const samples: Sample[] = [...SAMPLES[row[2]]];
	if (row[2] === "memarg" && row[4] !== "threads")
		for (let align = 0; align <= row[5]; align++)
			samples.push({
				args: [8, align],
				text: `offset=8 align=${2 ** align}`,
			});
	return samples;
}
