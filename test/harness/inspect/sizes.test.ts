import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Share } from "../../../src/harness/inspect/sizes.ts";
import { ERLANG_TESTS } from "../../files.ts";
import { inspected, PROGRAMS } from "./inspected.ts";

const total = (shares: readonly Share[]): number =>
	shares.reduce((sum, { bytes }) => sum + bytes, 0);

/** Every tenth: they differ in what they have, not in how it adds up. */
const files = [PROGRAMS, ERLANG_TESTS].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".beam"))
		.filter((_, i) => i % 10 === 0)
		.map((name) => new URL(name, folder)),
);

describe.each(
	files.map((url) => [url.pathname.split("/").at(-1), url] as const),
)("sizes of %s", (name, url) => {
	const { sizes, functions, helpers } = inspected(url, name ?? "");

	it("are all of its bytes, whichever way they are added up", () => {
		const inFunctions = total(sizes.functions);
		expect(inFunctions + total(sizes.sections)).toBe(sizes.bytes);
		expect(total(sizes.instructions)).toBe(inFunctions);
		expect(total(sizes.families)).toBe(inFunctions);
		expect(
			[...functions, ...helpers].reduce((sum, one) => sum + one.bytes, 0),
		).toBe(inFunctions);
	});

	it("are in order", () => {
		for (const list of [sizes.functions, sizes.instructions, sizes.families]) {
			const bytes = list.map((share) => share.bytes);
			expect(bytes).toEqual([...bytes].sort((a, b) => b - a));
		}
	});
});
