import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalise, RULES } from "../../src/harness/normalise.ts";

/** For each rule: texts that are the same by it, and one that is not. */
const CASES: Readonly<Record<string, readonly [string, string, string]>> = {
	pids: ["{<0.5.0>,1}", "{<0.17.0>,1}", "{<0.17.0>,2}"],
	references: ["[#Ref<0.0.0.1>]", "[#Ref<0.0.0.812>]", "[]"],
	ports: ["#Port<0.3>", "#Port<0.4>", "#Port<>|"],
	addresses: ["at 0x12ab34", "at 0xffee00", "at 12"],
	"times of day": [
		"it is 2026-11-25T10:00:00Z.",
		"it is 2026-11-26 11:02:03.25.",
		"it is.",
	],
};

describe("normalise", () => {
	it.each(RULES)("$name", ({ name, pattern }) => {
		const [one, other, different] = CASES[name] ?? ["", "", ""];
		expect(one).not.toBe(other);
		expect(normalise(one)).toBe(normalise(other));
		expect(normalise(one)).not.toBe(normalise(different));
		// By this rule and no other.
		const others = RULES.filter((rule) => rule.pattern !== pattern);
		expect(normalise(one, others)).toBe(one);
	});

	it("has its rules in the documentation, and no others", () => {
		const text = readFileSync(
			new URL("../../docs/testing.md", import.meta.url),
			"utf8",
		);
		const table = text.slice(text.indexOf("| rule | why |"));
		const rows = table.slice(0, table.indexOf("\n\n")).split("\n").slice(2);
		expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(
			RULES.map(({ name }) => name),
		);
	});

	it("leaves numbers, binaries and floats alone", () => {
		const text =
			'[1,{2,3.5},<<0,5,0>>,"a",#{a=>0.5},0x1,#Fun<m.1>,#Fun<m.1.5>]';
		expect(normalise(text)).toBe(text);
	});
});
