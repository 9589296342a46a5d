import { describe, expect, it } from "vitest";
import { instructionText } from "../../../src/beam/print/instructions.ts";
import {
	nextPlaces,
	placesByModule,
} from "../../../src/harness/bisect/places.ts";
import {
	type ProgramFunction,
	programFunctions,
} from "../../../src/harness/bisect/program.ts";
import { beamBytes } from "../../files.ts";

function functionsOf(name: string): ProgramFunction[] {
	return programFunctions([{ name: `${name}.beam`, bytes: beamBytes(name) }]);
}

function instruction({ beam, code }: ProgramFunction, offset: number): string {
	const found = code.instructions.find((one) => one.offset === offset);
	return found === undefined ? "" : instructionText(beam, found);
}

describe("of known_rem_unsigned:start/0", () => {
	const all = functionsOf("known_rem_unsigned");
	const start = all.find(({ name }) => name.endsWith(":start/0"));
	if (start === undefined) throw new Error("no start/0");
	const places = placesByModule([start]).known_rem_unsigned ?? [];

	it("are all but labels and lines", () => {
		const texts = places.map(({ offset }) => instruction(start, offset));
		expect(texts.every((text) => !/^(label|line)\b/.test(text))).toBe(true);
		expect(texts.filter((text) => text.includes("erlang:rem/2"))).toHaveLength(
			3,
		);
	});

	it("has one head, without a frame", () => {
		const heads = places.filter(({ isHead }) => isHead);
		expect(heads).toHaveLength(1);
		expect(heads[0]).toMatchObject({ ys: 0, frame: 0, x: [] });
		expect(instruction(start, heads[0]?.offset ?? 0)).toMatch(/^allocate /);
	});

	it("has the frame's y registers and the live x registers", () => {
		const rem = places.find(({ offset }) =>
			instruction(start, offset).includes("erlang:rem/2"),
		);
		expect(rem).toMatchObject({ x: [0], ys: 3, frame: 4 });
		const last = places.at(-1);
		expect(instruction(start, last?.offset ?? 0)).toBe("return");
		expect(last).toMatchObject({ x: [0], ys: 0, frame: 0 });
	});

	it("says where a function starts", () => {
		expect(instruction(start, places[0]?.functionStart ?? 0)).toMatch(
			/^func_info known_rem_unsigned start 0$/,
		);
	});
});

describe("frames", () => {
	it("are the same size wherever they are left: at each return there is none", () => {
		for (const name of [
			"asm_frames_and_trim",
			"try_catch_classes",
			"lists_basic",
		])
			for (const one of functionsOf(name)) {
				const places = placesByModule([one])[name] ?? [];
				for (const { offset, frame } of places)
					if (instruction(one, offset) === "return")
						expect([one.name, offset, frame]).toEqual([one.name, offset, 0]);
			}
	});
});

describe("what comes next", () => {
	it("is what follows, and where a branch goes", () => {
		const functions = functionsOf("select_val_many_ints");
		let seen = 0;
		for (const one of functions)
			for (const { offset, op } of one.code.instructions) {
				const next = nextPlaces(one, offset);
				if (op.name === "select_val") {
					seen++;
					expect(next.length).toBeGreaterThan(2);
				}
				if (op.name === "return") expect(next).toEqual([]);
			}
		expect(seen).toBeGreaterThan(0);
	});

	it("is nothing where there is no instruction", () => {
		const [first] = functionsOf("lists_basic");
		if (first) expect(nextPlaces(first, 1_000_000)).toEqual([]);
	});
});
