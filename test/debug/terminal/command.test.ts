import { describe, expect, it } from "vitest";
import {
	countOf,
	findCommand,
	splitLine,
} from "../../../src/debug/terminal/command.ts";
import { COMMANDS } from "../../../src/debug/terminal/commands/index.ts";

describe("commands of the prompt", () => {
	it.each([
		["break", "break"],
		["b", "break"],
		["br", /may be break, breaks/],
		["cont", "continue"],
		["c", "continue"],
		["ca", "catch"],
		["s", "step"],
		["where", "stack"],
		["restart", "run"],
		["mail", "mailbox"],
		["brake", /brake: no such command; is it break\?/],
		["xyzzy", /xyzzy: no such command; `help`/],
	] as const)("%s", (word, expected) => {
		const find = (): string => findCommand(COMMANDS, word).name;
		if (typeof expected === "string") expect(find()).toBe(expected);
		else expect(find).toThrow(expected);
	});

	it("have names and aliases of their own", () => {
		const words = COMMANDS.flatMap(({ name, aliases = [] }) => [
			name,
			...aliases,
		]);
		expect(new Set(words).size).toBe(words.length);
	});

	it("are split into a word and the rest", () => {
		expect(splitLine("  print  hd(L) + 1 ")).toEqual(["print", "hd(L) + 1"]);
		expect(splitLine("")).toEqual(["", ""]);
	});

	it("take counts from 1 on", () => {
		expect(countOf("", 1)).toBe(1);
		expect(countOf("12", 1)).toBe(12);
		for (const text of ["0", "-1", "x", "1.5"])
			expect(() => countOf(text, 1)).toThrow(`${text}: is no number from 1 on`);
	});
});
