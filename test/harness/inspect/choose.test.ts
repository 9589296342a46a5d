import { describe, expect, it } from "vitest";
import { AvmjitError } from "../../../src/errors.ts";
import { chooseFunctions } from "../../../src/harness/inspect/choose.ts";
import type { InspectedModule } from "../../../src/harness/inspect/model.ts";

const module = (
	name: string,
	functions: readonly string[],
): InspectedModule => ({
	name,
	file: `${name}.beam`,
	source: undefined,
	sizes: {
		bytes: 0,
		functions: [],
		instructions: [],
		families: [],
		sections: [],
	},
	functions: functions.map((one) => ({
		name: `${name}:${one}`,
		bytes: 1,
		steps: [],
	})),
	helpers: [{ name: "leave", bytes: 1, steps: [] }],
});
const modules = [
	module("one", ["start/0", "sum/1", "sum/2"]),
	module("two", ["start/0", "-start/0-fun-0-/1"]),
];
const chosen = (name: string): string[] =>
	chooseFunctions(modules, name).flatMap((one) =>
		one.functions.map((found) => found.name),
	);

describe("chooseFunctions", () => {
	it.each([
		["one:sum/2", ["one:sum/2"]],
		["sum/1", ["one:sum/1"]],
		["sum", ["one:sum/1", "one:sum/2"]],
		["start/0", ["one:start/0", "two:start/0"]],
		["-start/0-fun-0-/1", ["two:-start/0-fun-0-/1"]],
		["two", ["two:start/0", "two:-start/0-fun-0-/1"]],
	])("%s", (name, expected) => {
		expect(chosen(name)).toEqual(expected);
	});

	it("shows what the compiler adds only with the whole module", () => {
		expect(chooseFunctions(modules, "sum/1")[0]?.helpers).toEqual([]);
		expect(chooseFunctions(modules, "one")[0]?.helpers).toHaveLength(1);
	});

	it("offers the nearest names for one that is not there", () => {
		const wrong = (name: string): AvmjitError => {
			try {
				chooseFunctions(modules, name);
			} catch (error) {
				if (error instanceof AvmjitError) return error;
			}
			throw new Error("no error");
		};
		expect(wrong("smu/1").hint).toMatch(/^the nearest: one:sum\/1, /);
		expect(wrong("one:starts/0").hint).toMatch(/^the nearest: one:start\/0, /);
		expect(wrong("one:starts/0")).toMatchObject({ tag: "usage" });
	});
});
