import { describe, expect, it } from "vitest";
import type { Share } from "../../../src/harness/inspect/sizes.ts";
import { inspected, SOME_MODULES } from "./inspected.ts";

const total = (shares: readonly Share[]): number =>
	shares.reduce((sum, { bytes }) => sum + bytes, 0);

describe.each(SOME_MODULES)("sizes of %s", (name, url) => {
	const { sizes, functions, helpers } = inspected(url, name);

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
