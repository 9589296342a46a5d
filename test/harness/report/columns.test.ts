import { array, assert, integer, property, string } from "fast-check";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import {
	comparedLines,
	lastLines,
} from "../../../src/harness/report/columns.ts";
import { PLAIN, WIDE } from "./sample.ts";

const SIDES = ["emulated", "jit"] as const;
const colours = pc.createColors(true);
const { red, green, inverse, dim } = colours;

describe("two texts", () => {
	it("are no lines when they are the same", () => {
		expect(comparedLines(PLAIN, SIDES, "a\nb", "a\nb\n")).toEqual([]);
	});

	it("are below each other where there is little room", () => {
		expect(comparedLines(PLAIN, SIDES, "a\nb\nc\nd", "a\nx\ny\nc\nd")).toEqual([
			"- emulated  + jit",
			"  a",
			"- b",
			"+ x",
			"+ y",
			"  c",
			"  d",
		]);
	});

	it("are beside each other from 100 columns on", () => {
		const lines = comparedLines(
			{ ...WIDE, width: 101 },
			SIDES,
			"a\nb\nc\nlast",
			"a\nx\ny\nc",
		);
		const row = (one: string, middle: string, other: string): string =>
			`${one.padEnd(49)} ${middle} ${other}`.trimEnd();
		expect(lines).toEqual([
			row("emulated", "│", "jit"),
			row("a", "│", "a"),
			row("b", "│", "x"),
			row("", ">", "y"),
			row("c", "│", "c"),
			row("last", "<", ""),
		]);
	});

	it("have the same part of both in a line, and never too much", () => {
		const line = array(string({ unit: "grapheme", maxLength: 200 }), {
			maxLength: 8,
		}).map((lines) => lines.join("\n"));
		assert(
			property(line, line, integer({ min: 40, max: 160 }), (a, b, width) => {
				for (const shown of comparedLines({ ...PLAIN, width }, SIDES, a, b))
					expect([...shown].length).toBeLessThanOrEqual(width);
			}),
		);
		const long = "x".repeat(300);
		const [, one, other] = comparedLines(PLAIN, SIDES, `${long}a`, `${long}b`);
		expect(one).toMatch(/^- …x+a$/);
		expect(other).toMatch(/^\+ …x+b$/);
	});

	it("are cut behind the first difference only", () => {
		const many = (name: string): string =>
			Array.from({ length: 50 }, (_, i) => `${name}${i}`).join("\n");
		const lines = comparedLines(PLAIN, SIDES, many("a"), many("b"), 10);
		expect(lines.slice(0, 3)).toEqual(["- emulated  + jit", "- a0", "+ b0"]);
		expect(lines).toHaveLength(11);
		expect(lines.at(-1)).toBe("… 91 lines more");
	});
});

describe("colours", () => {
	it("show which side it is, and which part differs", () => {
		const look = { ...PLAIN, colours };
		const lines = comparedLines(
			look,
			SIDES,
			"same\nkey => 12,",
			"same\nkey => 7,",
		);
		expect(lines).toEqual([
			dim("- emulated  + jit"),
			dim("  same"),
			`${red("-")} ${red("key => ")}${red(inverse("12"))}${red(",")}`,
			`${green("+")} ${green("key => ")}${green(inverse("7"))}${green(",")}`,
		]);
	});

	it("show no part of lines that have little in common", () => {
		const look = { ...PLAIN, colours };
		expect(
			comparedLines(look, SIDES, "abcdefghi", "zyxwvutsi").slice(1),
		).toEqual([
			`${red("-")} ${red("abcdefghi")}`,
			`${green("+")} ${green("zyxwvutsi")}`,
		]);
		expect(comparedLines(look, SIDES, "", "new").slice(1)).toEqual([
			`${green("+")} ${green("new")}`,
		]);
	});

	it("take no room", () => {
		const texts = ["a\nkey => 12,\nb", "a\nkey => 7,\nc\nd"] as const;
		for (const look of [PLAIN, WIDE]) {
			const lines = comparedLines({ ...look, colours }, SIDES, ...texts);
			const plain = lines.map((line) =>
				// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
				line.replace(/\u001b\[\d+m/g, "").trimEnd(),
			);
			expect(plain).toEqual(comparedLines(look, SIDES, ...texts));
		}
	});
});

describe("the last lines of a text", () => {
	it("are in one line each", () => {
		expect(lastLines("a\nb\u001b[1m\nc\n\n", 2, 80)).toEqual(["b␛[1m", "c"]);
		expect(lastLines("\n\n", 2, 80)).toEqual([]);
		expect(lastLines("abcdef", 2, 4)).toEqual(["abc…"]);
	});
});
