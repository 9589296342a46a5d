import { expect, it } from "vitest";
import {
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
	returnAddress,
} from "../../src/abi/return-address.ts";
import { PRIMARY_CP, PRIMARY_MASK } from "../../src/abi/terms.ts";

it("return addresses are no terms, and hold module and offset", () => {
	const address = returnAddress(255, RETURN_OFFSET_MASK);
	expect(address & PRIMARY_MASK).toBe(PRIMARY_CP);
	expect(address >>> 24).toBe(255);
	expect((address >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK).toBe(
		RETURN_OFFSET_MASK,
	);
});
