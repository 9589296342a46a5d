/** The Erlang test modules, for tests that need real files. */
import { readdirSync, readFileSync } from "node:fs";

export const ERLANG_TESTS = new URL("erlang_tests/", import.meta.url);

export function beamNames(): string[] {
	return readdirSync(ERLANG_TESTS)
		.filter((name) => name.endsWith(".beam"))
		.map((name) => name.slice(0, -5));
}

export function beamBytes(name: string): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`${name}.beam`, ERLANG_TESTS)));
}

/** What expected.json says a module returns. */
export function expectedValue(name: string): string {
	const { tests } = JSON.parse(
		readFileSync(new URL("expected.json", ERLANG_TESTS), "utf8"),
	) as { tests: Record<string, { expected: string }> };
	return tests[name]?.expected ?? "";
}

/** A reproducible sequence of integers below `n`. */
export function randomIntegers(seed: number): (n: number) => number {
	let state = seed;
	return (n) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return (state >>> 8) % n;
	};
}
