import { describe, expect, it } from "vitest";
import {
	bytes,
	count,
	plural,
	times,
	visible,
} from "../../../../../src/harness/report/html/client/format.ts";

describe("numbers for people", () => {
	it.each([
		[0.034, "0.03×"],
		[0.55, "0.6×"],
		[9.96, "10.0×"],
		[45.4, "45×"],
		[1234, "1\u202f234×"],
	])("a factor of %d is %s", (factor, text) =>
		expect(times(factor)).toBe(text),
	);

	it.each([
		[12, "12 B"],
		[2104, "2.1 kB"],
		[14_822, "15 kB"],
		[999_600, "1.0 MB"],
	])("%d bytes are %s", (size, text) => expect(bytes(size)).toBe(text));

	it("groups digits and has plurals", () => {
		expect(count(1_234_567)).toBe("1\u202f234\u202f567");
		expect(count(999)).toBe("999");
		expect(plural(1, "test")).toBe("1 test");
		expect(plural(0, "test")).toBe("0 tests");
	});
});

describe("visible", () => {
	it("has pictures of control characters, and leaves lines and tabs", () => {
		expect(visible("a\u0000\u001b\u007f\u2028\r")).toBe("a␀␛␡␤␍");
		expect(visible("a\tb\nc <é>")).toBe("a\tb\nc <é>");
	});
});
