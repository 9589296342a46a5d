import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
	parseCutTerm,
	parseTerm,
	type Term,
} from "../../../src/harness/report/parse-term.ts";
import { printedTerm } from "./random-terms.ts";

/** A term put together from its parts again. */
function printed(term: Term): string {
	if (term.kind === "atomic") return term.text;
	if (term.kind === "map") {
		const pairs = term.entries.map((pair) => pair.map(printed).join("=>"));
		return `#{${pairs.join(",")}}`;
	}
	const items = term.items.map(printed).join(",");
	if (term.kind === "tuple") return `{${items}}`;
	if (term.kind === "binary") return `<<${items}>>`;
	return `[${items}${term.tail ? `|${printed(term.tail)}` : ""}]`;
}

describe("a printed term", () => {
	it("is its parts, whatever it is", () => {
		assert(
			property(printedTerm, (text) => {
				const term = parseTerm(text);
				expect(term?.text).toBe(text);
				expect(term && printed(term)).toBe(text);
			}),
		);
	});

	it.each([
		["{a,1}", "tuple"],
		["[a|b]", "list"],
		["#{a=>1}", "map"],
		["<<1,2>>", "binary"],
		['<<"a>>b">>', "atomic"],
		["'{a}'", "atomic"],
		['"[1,2]"', "atomic"],
		["<0.1.0>", "atomic"],
		["#Ref<0.1.2.3>", "atomic"],
		["fun lists:map/2", "atomic"],
		["fun_atom", "atomic"],
		["nan", "atomic"],
		["#External<>", "atomic"],
	])("%s is of the kind %s", (text, kind) => {
		expect(parseTerm(text)?.kind).toBe(kind);
	});

	it("has strings with quotes that AtomVM does not escape", () => {
		const term = parseTerm('["say "hi" now","b\\"]');
		expect(term).toBeUndefined();
		const other = parseTerm('["say "hi" now","b"]');
		expect(other).toMatchObject({
			items: [{ text: '"say "hi" now"' }, { text: '"b"' }],
		});
	});

	it("has the parts of all kinds", () => {
		expect(parseTerm("[{a,-1},#{k=>[x|y]}|<<7>>]")).toMatchObject({
			kind: "list",
			items: [
				{ kind: "tuple", items: [{ text: "a" }, { text: "-1" }] },
				{
					kind: "map",
					entries: [[{ text: "k" }, { kind: "list", tail: { text: "y" } }]],
				},
			],
			tail: { kind: "binary", items: [{ text: "7" }] },
		});
	});
});

describe("no term", () => {
	it.each([
		"",
		" ",
		"a b",
		"{",
		"{a",
		"{a,}",
		"{,a}",
		"{a b}",
		"{a]",
		"[|a]",
		"[a|b,c]",
		"[a|b|c]",
		"{a|b}",
		"#{a}",
		"#{a=>}",
		"#{a=>1,}",
		"<<1",
		"'a",
		'"a',
		"a}",
		"no result after 60 s",
		"RuntimeError: unreachable",
	])("is %j", (text) => {
		expect(parseTerm(text)).toBeUndefined();
	});

	it("is what is too deep to be read", () => {
		const nested = (depth: number): string =>
			"[".repeat(depth) + "]".repeat(depth);
		expect(parseTerm(nested(900))?.kind).toBe("list");
		expect(parseTerm(nested(100_000))).toBeUndefined();
	});
});

describe("a term that was cut", () => {
	it("is what there is of it, wherever it was cut", () => {
		const text = "#{a=>{1,[2,3|<0.1.0>]},<<4,5>>=>'b c'}";
		for (let end = 1; end < text.length; end++) {
			const cut = `${text.slice(0, end)}…`;
			const term = parseCutTerm(cut);
			// Within quotes, a pid or a bracket there is no telling.
			if (term === undefined)
				expect(text.slice(0, end)).toMatch(/'|[<#][\w.]*$|[=>]$/);
			else expect(term.text).toBe(cut);
		}
		expect(parseCutTerm("[1,{2,…")).toMatchObject({
			kind: "list",
			items: [{ text: "1" }, { items: [{ text: "2" }, { text: "…" }] }],
		});
		expect(parseTerm("[1,{2,…")).toBeUndefined();
	});

	it("is a whole one without an ellipsis", () => {
		expect(parseCutTerm("[1,2]")).toEqual(parseTerm("[1,2]"));
		expect(parseCutTerm("[1,2")).toBeUndefined();
	});
});

it("pids may have been replaced", () => {
	for (const pid of ["<pid>", "<main>", "<main.1.2>"])
		expect(parseTerm(`{${pid},1}`)).toMatchObject({
			items: [{ kind: "atomic", text: pid }, {}],
		});
});
