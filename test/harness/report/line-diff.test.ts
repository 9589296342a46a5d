import { array, assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../../src/harness/report/line-diff.ts";

const marks = { same: " ", left: "-", right: "+", gap: "~" } as const;

function shown(left: string, right: string, context?: number): string[] {
	return lineDiff(left, right, context).map(
		({ kind, text }) => marks[kind] + text,
	);
}

const text = array(constantFrom("a", "b", "c", ""), { maxLength: 12 }).map(
	(lines) => lines.map((line) => `${line}\n`).join(""),
);

describe("texts by line", () => {
	it("are no lines when they are the same", () => {
		assert(property(text, (same) => lineDiff(same, same).length === 0));
	});

	it("have each side's lines in order, whatever the context", () => {
		assert(
			property(text, text, nat(3), (left, right, context) => {
				const all = lineDiff(left, right, 100);
				const side = (other: string): string =>
					all
						.filter(({ kind }) => kind !== other)
						.map((line) => `${line.text}\n`)
						.join("");
				if (left !== right) {
					expect(side("right")).toBe(left);
					expect(side("left")).toBe(right);
				}
				const differing = (lines: typeof all) =>
					lines.filter(({ kind }) => kind === "left" || kind === "right");
				expect(differing(lineDiff(left, right, context))).toEqual(
					differing(all),
				);
			}),
		);
	});

	it("leave out what is the same far from differences", () => {
		const lines = Array.from({ length: 30 }, (_, i) => `${i}`);
		const other = lines.with(10, "x").with(20, "y");
		expect(shown(lines.join("\n"), other.join("\n"), 1)).toEqual([
			..."~, 9,-10,+x, 11,~, 19,-20,+y, 21,~".split(","),
		]);
	});

	it("may be empty on one side", () => {
		expect(shown("", "a\nb")).toEqual(["+a", "+b"]);
		expect(shown("a\n", "")).toEqual(["-a"]);
	});

	it("do not differ in what is new in every run", () => {
		expect(shown("at <0.5.0>\nx", "at <0.6.0>\ny")).toEqual([
			" at <0.5.0>",
			"-x",
			"+y",
		]);
	});

	it("with nothing in common are one after the other", () => {
		const many = (name: string): string =>
			Array.from({ length: 3000 }, (_, i) => `${name}${i}\n`).join("");
		const lines = lineDiff(many("a"), many("b"));
		expect(lines).toHaveLength(6000);
		expect(lines[0]).toEqual({ kind: "left", text: "a0" });
		expect(lines[3000]).toEqual({ kind: "right", text: "b0" });
	});
});
