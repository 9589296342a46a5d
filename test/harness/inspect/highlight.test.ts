import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type Language,
	tokensOf,
} from "../../../src/harness/inspect/highlight.ts";
import { inspected, PROGRAMS } from "./inspected.ts";

const kinds = (language: Language, text: string): string =>
	tokensOf(language, text)
		.filter(({ kind }) => kind !== "plain")
		.map((token) => `${token.kind}(${token.text})`)
		.join(" ");

describe("tokensOf", () => {
	it("knows Erlang's", () => {
		expect(
			kinds("erlang", `f(X) when X > 16#ff -> "a\\"%" ++ 'It'; % end`),
		).toBe(
			`variable(X) keyword(when) variable(X) number(16#ff) string("a\\"%") name('It') comment(% end)`,
		);
		expect(kinds("erlang", "$% + 1.5e3, x1, ending")).toBe(
			"string($%) number(1.5e3)",
		);
	});

	it("knows BEAM instructions", () => {
		expect(kinds("beam", `gc_bif2 f10 1 erlang:+/2 x0 -1 y12`)).toBe(
			"keyword(gc_bif2) name(f10) number(1) number(2) variable(x0) number(-1) variable(y12)",
		);
		expect(kinds("beam", `move "x0 %" 'X y'`)).toBe(
			`keyword(move) string("x0 %") name('X y')`,
		);
	});

	it("knows WebAssembly's text", () => {
		expect(kinds("wasm", "i32.load offset=8 align=1")).toBe(
			"keyword(i32.load) number(8) number(1)",
		);
		expect(kinds("wasm", "br 1 (;@2;)")).toBe(
			"keyword(br) number(1) comment((;@2;))",
		);
		expect(kinds("wasm", "call $leave_x0")).toBe(
			"keyword(call) variable($leave_x0)",
		);
		expect(kinds("wasm", "block ;; label = @1")).toBe(
			"keyword(block) comment(;; label = @1)",
		);
	});

	it("loses nothing", () => {
		const source = readFileSync(new URL("fib.erl", PROGRAMS), "utf8");
		const steps = inspected(
			new URL("fib.beam", PROGRAMS),
			"fib.beam",
		).functions.flatMap((one) => one.steps);
		const texts: [Language, string][] = [
			...source.split("\n").map((line): [Language, string] => ["erlang", line]),
			...steps.map(({ text }): [Language, string] => ["beam", text]),
			...steps.flatMap(({ wasm }) =>
				wasm.map(({ text }): [Language, string] => ["wasm", text]),
			),
			["erlang", `"open`],
			["beam", `'open`],
		];
		for (const [language, text] of texts)
			expect(
				tokensOf(language, text)
					.map((token) => token.text)
					.join(""),
			).toBe(text);
	});
});
