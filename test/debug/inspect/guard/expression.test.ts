import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	GuardFailure,
	GuardSyntaxError,
} from "../../../../src/debug/inspect/guard/errors.ts";
import { evaluate } from "../../../../src/debug/inspect/guard/evaluate.ts";
import { GuardExpression } from "../../../../src/debug/inspect/guard/expression.ts";
import { parseGuard } from "../../../../src/debug/inspect/guard/parser.ts";
import type { GuardScope } from "../../../../src/debug/inspect/guard/scope.ts";
import { compareValues } from "../../../../src/debug/inspect/values/compare.ts";
import { externalValue } from "../../../../src/debug/inspect/values/external-values.ts";
import { printValue } from "../../../../src/debug/inspect/values/print.ts";
import {
	integer,
	type Value,
} from "../../../../src/debug/inspect/values/value.ts";

/** As scripts/guard-expressions.mjs writes it: `v` and a term of OTP 27, `e` and the reason of its error, or `s`: it cannot be read. */
interface Expected {
	readonly variables: readonly (readonly [string, string])[];
	readonly expressions: readonly (readonly [string, string])[];
}

const expected = JSON.parse(
	readFileSync(new URL("expected.json", import.meta.url), "utf8"),
) as Expected;

function decoded(text: string): Value {
	const value = externalValue(Buffer.from(text.slice(1), "base64"));
	if (value === undefined) throw new Error(`no term: ${text}`);
	return value;
}

const variables = expected.variables.map(
	([name, text]) => [name, decoded(text)] as const,
);

function scopeOf(
	known: readonly (readonly [string, Value])[],
	registers: Readonly<Record<string, Value>> = {},
): GuardScope {
	return {
		variables: () => known,
		register: (name) => registers[name],
		self: () => 7,
	};
}

function outcome(text: string): Value | string {
	try {
		return evaluate(parseGuard(text), scopeOf(variables));
	} catch (error) {
		if (error instanceof GuardFailure) return `e${error.reason}`;
		if (error instanceof GuardSyntaxError) return "s";
		throw error;
	}
}

describe("random expressions come to what OTP makes of them", () => {
	it("all of them", () => {
		const wrong = expected.expressions.filter(([text, should]) => {
			const found = outcome(text);
			if (typeof found === "string" || !should.startsWith("v"))
				return found !== should;
			return compareValues(found, decoded(should), true) !== 0;
		});
		expect(
			wrong.map(([text, should]) => {
				const found = outcome(text);
				return [
					text,
					typeof found === "string" ? found : printValue(found),
					should.startsWith("v") ? printValue(decoded(should)) : should,
				];
			}),
		).toEqual([]);
		expect(expected.expressions.length).toBeGreaterThan(2000);
	});

	it("what is printed reads back", () => {
		for (const [, should] of expected.expressions) {
			if (!should.startsWith("v")) continue;
			const value = decoded(should);
			const found = outcome(printValue(value));
			expect(
				typeof found === "string" ? found : compareValues(found, value, true),
				printValue(value),
			).toBe(0);
		}
	});
});

describe("an expression that cannot be read", () => {
	it.each([
		["X +", "the expression ends too soon, at character 4\n  X +\n     ^"],
		["X = 1", "= matches: to compare, write == or =:=, at character 3"],
		["(1 + 2", ") is missing, at character 7"],
		["", "an expression is missing, at character 1"],
		["1 < 2 < 3", "comparisons do not follow one another: use brackets"],
		["lists:sum(L)", "guards call no functions of other modules"],
		["'abc", "the quotes of this atom do not end, at character 1"],
		["1 2", "2 is not expected here, at character 3"],
		["1\n+ )", ") is not expected here, at character 5\n  + )\n    ^"],
		["[1] ++ [2]", "guards have no operator ++"],
		["<<1:16>>", "binaries are made of bytes and strings here"],
		["2#12", "2 is no digit in base 2, at character 1"],
		["X ~ 1", "~ is no part of an expression, at character 3"],
		["* 2", "* is not expected here"],
		["div 2", "before div an operand is missing"],
	])("%s", (text, message) => {
		expect(() => parseGuard(text)).toThrow(message);
	});

	it("is said of any text, and nothing else happens", () => {
		const words = fc.constantFrom(
			..."X 1 2.5 a ( ) [ ] { } , ; | #{ => << >> + - * / =:= == < andalso not div \"s\" 'q' $a . : is_atom( element(".split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
				const text = parts.join(" ");
				try {
					evaluate(parseGuard(text), scopeOf([["X", integer(1)]]));
				} catch (error) {
					const { name } = error as Error;
					expect(["DebugError", "GuardFailure"]).toContain(name);
				}
			}),
		);
	});

	it("is not read for ever where it is nested", () => {
		expect(() => parseGuard("(".repeat(100_000))).toThrow("it is too deep");
		expect(() => parseGuard("not ".repeat(100_000))).toThrow("it is too deep");
	});
});

describe("an expression that fails", () => {
	const scope = scopeOf([["X", integer(1)]]);
	const expression = (text: string) => new GuardExpression(text, () => scope);

	it.each([
		["a + 1", "badarith in a + 1"],
		["X + (hd(X))", "badarg in (hd(X))"],
		["Y > 1", "Y is unknown: known are X"],
		["x3 > 1", "x3 holds nothing here"],
		["sum(X)", "sum/1: guards know no such function"],
		["abs(X, 1)", "abs/2: it takes 1 argument"],
		["map_get(a, #{})", "badkey in map_get(a, #{})"],
	])("%s", (text, message) => {
		expect(() => expression(text).value()).toThrow(message);
		expect(expression(text).isTrue()).toBe(false);
		expect(expression(text).text()).toBe(`** ${message}`);
	});

	it("is one guard of several", () => {
		expect(expression("hd(X) =:= 1; X =:= 1").isTrue()).toBe(true);
		expect(expression("X =:= 1, hd(X) =:= 1").isTrue()).toBe(false);
		expect(expression("X =:= 1, is_integer(X).").text()).toBe("true");
		// Whoever mistypes a name should see it.
		expect(() => expression("Z; X =:= 1").value()).toThrow("Z is unknown");
	});

	it("is true only where it is", () => {
		expect(expression("X").isTrue()).toBe(false);
		expect(expression("X =:= 1").isTrue()).toBe(true);
	});
});

describe("names", () => {
	it("are registers', or else an Elixir variable's, or atoms", () => {
		const scope = scopeOf(
			[
				["_x@1", integer(1)],
				["_x@2", integer(2)],
				["_name@1", integer(3)],
			],
			{ x0: integer(10), y1: integer(11) },
		);
		const text = (source: string) =>
			new GuardExpression(source, () => scope).text();
		expect(text("{x, _x@1, name, other, 'x'}")).toBe("{2,1,3,other,x}");
		expect(text("x0 + y1")).toBe("21");
		expect(text("'x0'")).toBe("x0");
		expect(text("self() =:= <0.7.0>")).toBe("true");
		expect(text("node()")).toBe("nonode@nohost");
	});
});
