import { describe, expect, it } from "vitest";
import {
	counted,
	milliseconds,
	percent,
} from "../../../src/harness/report/quantities.ts";

describe("shares", () => {
	it.each([
		[1, "100%"],
		[0.99999, "99.99%"],
		[0.5, "50.00%"],
		[0, "0.00%"],
	])("%d is %s, never rounded up to all", (share, text) => {
		expect(percent(share)).toBe(text);
	});
});

describe("times", () => {
	it.each([
		[0, "0.0 ms"],
		[9.94, "9.9 ms"],
		[10.4, "10 ms"],
		[9_999, "9999 ms"],
		[12_345, "12.3 s"],
	])("%d ms is %s", (ms, text) => {
		expect(milliseconds(ms)).toBe(text);
	});
});

describe("numbers of things", () => {
	it.each([
		[0, "0 tests"],
		[1, "1 test"],
		[2, "2 tests"],
	])("%i is %s", (count, text) => {
		expect(counted(count, "test")).toBe(text);
	});

	it("may have a plural of their own", () => {
		expect(counted(2, "other change", "other changes")).toBe("2 other changes");
		expect(counted(2, "child", "children")).toBe("2 children");
	});
});
