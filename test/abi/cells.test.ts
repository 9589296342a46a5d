import { expect, it } from "vitest";
import { CELLS } from "../../src/abi/cells.ts";
import { DATA_START } from "../../src/abi/limits.ts";

it("cells do not overlap, and are below the build's data", () => {
	for (const [i, cell] of CELLS.entries()) {
		const before = CELLS[i - 1];
		if (before)
			expect(cell.address).toBeGreaterThanOrEqual(before.address + before.size);
		expect(cell.address % Math.min(cell.size, 8), cell.name).toBe(0);
	}
	const last = CELLS.at(-1);
	expect((last?.address ?? 0) + (last?.size ?? 0)).toBeLessThanOrEqual(
		DATA_START,
	);
});
