/** Which of its hits a breakpoint stops at. */
import { DebugError } from "../session.ts";

const TESTS: Readonly<Record<string, (hits: number, n: number) => boolean>> = {
	"": (hits, n) => hits >= n,
	"=": (hits, n) => hits === n,
	"==": (hits, n) => hits === n,
	">": (hits, n) => hits > n,
	">=": (hits, n) => hits >= n,
	"<": (hits, n) => hits < n,
	"<=": (hits, n) => hits <= n,
	"%": (hits, n) => n > 0 && hits % n === 0,
};

/** @param text such as `5` or `% 5` (protocol.ts) @throws DebugError when it says nothing of that */
export function hitTest(text: string): (hits: number) => boolean {
	const [, sign = "", number = ""] =
		/^\s*(=|==|>|>=|<|<=|%)?\s*(\d+)\s*$/.exec(text) ?? [];
	const test = TESTS[sign];
	if (test === undefined || number === "")
		throw new DebugError(
			`the hit count "${text}" is not understood: a number, or one behind =, >, >=, <, <= or %`,
		);
	const n = Number(number);
	return (hits) => test(hits, n);
}
