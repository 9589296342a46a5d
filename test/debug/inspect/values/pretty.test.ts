import { expect, it } from "vitest";
import { prettyValue } from "../../../../src/debug/inspect/values/pretty.ts";
import {
	atom,
	binary,
	integer,
	list,
	map,
	tuple,
} from "../../../../src/debug/inspect/values/value.ts";

const numbers = Array.from({ length: 8 }, (_, i) => integer(1000 + i));

it("leaves what fits into a line in one", () => {
	expect(prettyValue(tuple(numbers), 80)).toBe(
		"{1000,1001,1002,1003,1004,1005,1006,1007}",
	);
});

it("breaks what does not, part by part", () => {
	const value = map([
		[atom("list"), list(numbers, atom("last"))],
		[atom("small"), tuple([atom("a")])],
	]);
	expect(prettyValue(value, 30)).toBe(
		`#{
  list => [
    1000,
    1001,
    1002,
    1003,
    1004,
    1005,
    1006,
    1007
    | last
  ],
  small => {a}
}`,
	);
});

it("puts sixteen bytes on a line, and leaves texts whole", () => {
	const bytes = binary(Uint8Array.from({ length: 18 }, () => 200));
	expect(prettyValue(bytes, 40)).toBe(
		`<<\n  ${Array(16).fill("200").join(",")},\n  200,200\n>>`,
	);
	const text = binary(new TextEncoder().encode("a".repeat(50)));
	expect(prettyValue(text, 40)).toBe(`<<"${"a".repeat(50)}">>`);
});
