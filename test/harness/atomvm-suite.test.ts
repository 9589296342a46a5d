import { describe, expect, it } from "vitest";
import { parseTestList } from "../../src/harness/atomvm-suite.ts";

describe("parseTestList", () => {
	it("reads the four forms of entries", () => {
		const source = `
			#define TEST_CASE(module) { #module, 0, false, false }
			struct Test tests[] = {
				TEST_CASE(zero),
				TEST_CASE_EXPECTED(negative, -5), // TEST_CASE(not_me)
				TEST_CASE_EXPECTED(large, 0x80000000),
				/* TEST_CASE(nor_me), */
				TEST_CASE_ATOMVM_ONLY(only, 7),
				TEST_CASE_COND(some, 3, LONG_MAX != 9223372036854775807),
				{ NULL, 0, false, false }
			};
			TEST_CASE(after_the_end)`;
		expect(parseTestList(source)).toEqual([
			{ name: "zero", expected: 0 },
			{ name: "negative", expected: -5 },
			{ name: "large", expected: -2147483648 },
			{ name: "only", expected: 7 },
			{
				name: "some",
				expected: 3,
				skipCondition: "LONG_MAX != 9223372036854775807",
			},
		]);
	});
});
