import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	parseTerm,
	type Term,
} from "../../../src/harness/report/parse-term.ts";
import {
	differenceWords,
	diffTerms,
	diffTexts,
	firstDifference,
	type Step,
} from "../../../src/harness/report/term-diff.ts";
import { printedTerm } from "./random-terms.ts";

const SIDES = ["emulated", "jit"] as const;

function words(left: string, right: string, most?: number): string[] {
	const diff = diffTexts(left, right, most);
	return (diff?.differences ?? []).map((d) => differenceWords(d, SIDES));
}

/** Every part of a term: the way to it, and the text with something else in its place. */
function* parts(
	term: Term,
	path: readonly Step[] = [],
	around: (text: string) => string = (text) => text,
): Iterable<{
	path: readonly Step[];
	term: Term;
	put: (text: string) => string;
}> {
	yield { path, term, put: around };
	if (term.kind === "atomic") return;
	if (term.kind === "map") {
		for (const [i, [key, value]] of term.entries.entries())
			yield* parts(value, [...path, { of: "map", key: key.text }], (text) => {
				const pairs = term.entries.map(
					([k, v], n) => `${k.text}=>${n === i ? text : v.text}`,
				);
				return around(`#{${pairs.join(",")}}`);
			});
		return;
	}
	const { kind, items, tail } = term;
	const [open, close] = { tuple: "{}", list: "[]", binary: "<>" }[kind];
	const twice = kind === "binary" ? 2 : 1;
	for (const [i, item] of items.entries())
		yield* parts(item, [...path, { of: kind, number: i + 1 }], (text) => {
			const all = items.map((other, n) => (n === i ? text : other.text));
			const end = tail ? `|${tail.text}` : "";
			return around(
				`${open?.repeat(twice)}${all.join(",")}${end}${close?.repeat(twice)}`,
			);
		});
}

describe("the difference of terms", () => {
	it("is none when they are equal", () => {
		fc.assert(
			fc.property(printedTerm, (text) => {
				const [a, b] = [parseTerm(text), parseTerm(text)] as [Term, Term];
				expect(diffTerms(a, b)).toEqual({ differences: [], isMore: false });
			}),
		);
	});

	it("is where something was put, and only there", () => {
		fc.assert(
			fc.property(printedTerm, fc.nat(), (text, choice) => {
				const all = [...parts(parseTerm(text) as Term)];
				const part = all[choice % all.length] as (typeof all)[number];
				const changed = part.put("planted");
				expect(diffTexts(text, changed)).toEqual({
					differences: [
						{ path: part.path, left: part.term.text, right: "planted" },
					],
					isMore: false,
				});
			}),
			{ numRuns: 500 },
		);
	});

	it("is that of the whole for other kinds", () => {
		expect(words("{1,2}", "[1,2]")).toEqual([
			"the whole: {1,2} (emulated), [1,2] (jit)",
		]);
		expect(words("{1,2}", "{1,2,3}")).toHaveLength(1);
		expect(words("[]", "[1]")).toEqual(["the whole: [] (emulated), [1] (jit)"]);
	});

	it("is said in words", () => {
		expect(
			words("{ok,2,#{b=>1,a=>[1,2,3]}}", "{ok,2,#{b=>1,a=>[1,2,4]}}"),
		).toEqual([
			"element 3 of the tuple, key a of the map, then item 3 of the list: 3 (emulated), 4 (jit)",
		]);
		expect(words("<<1,2>>", "<<1,3>>")).toEqual([
			"byte 2 of the binary: 2 (emulated), 3 (jit)",
		]);
		expect(words("[a|b]", "[a]")).toEqual([
			"what is behind the list's last item: b (emulated), [] (jit)",
		]);
	});

	it("compares maps by key", () => {
		expect(words("#{a=>1,b=>2}", "#{b=>2,a=>1}")).toEqual([]);
		expect(words("#{a=>1,b=>2}", "#{c=>3,a=>1}")).toEqual([
			"key b of the map: 2 (emulated), nothing (jit)",
			"key c of the map: nothing (emulated), 3 (jit)",
		]);
	});

	it("sees what was taken out of a list, and put into it", () => {
		expect(words("[1,2,3,4,5]", "[1,2,4,5]")).toEqual([
			"item 3 of the list: 3 (emulated), nothing (jit)",
		]);
		expect(words("[1,2,4,5]", "[1,2,3,4,5]")).toEqual([
			"item 3 of the list: nothing (emulated), 3 (jit)",
		]);
		expect(words("[a,b,c,d,e,f]", "[b,c,d,e,f,g]")).toEqual([
			"item 1 of the list: a (emulated), nothing (jit)",
			"item 6 of the list: nothing (emulated), g (jit)",
		]);
		expect(
			words("[{a,1},{b,2},{c,3},{d,4}]", "[x,{a,1},{b,2},{c,9},{d,4}]"),
		).toEqual([
			"item 1 of the list: nothing (emulated), x (jit)",
			"item 3 (emulated; jit: 4) of the list, then element 2 of the tuple: 3 (emulated), 9 (jit)",
		]);
	});

	it("is none in what is new in every run", () => {
		expect(words("{<0.5.0>,#Ref<0.0.0.1>}", "{<0.7.0>,#Ref<0.0.0.2>}")).toEqual(
			[],
		);
		expect(words("{<0.5.0>,1}", "{<0.7.0>,2}")).toEqual([
			"element 2 of the tuple: 1 (emulated), 2 (jit)",
		]);
	});

	it("stops at as many as were asked for", () => {
		expect(diffTexts("{1,2,3}", "{4,5,6}", 2)).toMatchObject({
			differences: [{ left: "1" }, { left: "2" }],
			isMore: true,
		});
		expect(diffTexts("{1,2,3}", "{4,5,6}", 3)?.isMore).toBe(false);
	});

	it("is unknown where one is no term", () => {
		expect(diffTexts("{1", "{2}")).toBeUndefined();
		expect(diffTexts("{1}", "no result")).toBeUndefined();
	});

	it("shows the place of long texts that differ", () => {
		const text = "x".repeat(500);
		const [line] = words(`'${text}a${text}'`, `'${text}b${text}'`);
		expect(line).toMatch(/…x+ax+… \(emulated\), …x+bx+… \(jit\)$/);
		expect(line?.length).toBeLessThan(250);
	});
});

describe("long lists", () => {
	const numbers = Array.from({ length: 100_000 }, (_, i) => i);
	const list = (items: readonly number[]): string => `[${items.join(",")}]`;
	const longer = numbers.toSpliced(700, 1).toSpliced(90_000, 0, -1);
	it.each<[string, readonly number[], number]>([
		["equal", numbers, 0],
		["one item changed", numbers.with(50_000, -1), 1],
		["one taken out, one put in", longer, 2],
		["one item less", numbers.slice(1), 1],
		["each changed", numbers.map((n) => 3 * n + 1), 8],
		["every hundredth changed", numbers.map((n) => (n % 100 ? n : -n)), 8],
		["turned round", numbers.toReversed(), 8],
	])("of 100,000 items take less than 200 ms: %s", (_, other, count) => {
		const [left, right] = [list(numbers), list(other)];
		let least = Number.POSITIVE_INFINITY;
		// The machine may be busy with other things.
		for (let i = 0; i < 5; i++) {
			const before = process.cpuUsage();
			expect(diffTexts(left, right)?.differences).toHaveLength(count);
			const { user, system } = process.cpuUsage(before);
			least = Math.min(least, (user + system) / 1000);
		}
		expect(least).toBeLessThan(200);
	});
});

describe("the first difference of texts", () => {
	it.each([
		["", "", 0],
		["abc", "abd", 2],
		["ab", "abc", 2],
		["x", "y", 0],
	])("of %j and %j is at %i", (left, right, at) => {
		expect(firstDifference(left, right)).toBe(at);
	});
});
