import { expect, it } from "vitest";
import {
	printValue,
	stringOf,
} from "../../../../src/debug/inspect/values/print.ts";
import {
	atom,
	binary,
	float,
	integer,
	list,
	map,
	tuple,
	type Value,
} from "../../../../src/debug/inspect/values/value.ts";

const text = (string: string): Value =>
	list([...string].map((one) => integer(one.codePointAt(0) ?? 0)));
const bytes = (string: string): Value =>
	binary(new TextEncoder().encode(string));

it.each([
	[integer(-5), "-5"],
	[float(2), "2.0"],
	[atom("it's"), "'it\\'s'"],
	[text('a "b"\n'), '"a \\"b\\"\\n"'],
	[text("\u20ac"), "[8364]"],
	[list([integer(1), atom("a")], atom("b")), "[1,a|b]"],
	[list([integer(97)], integer(98)), "[97|98]"],
	[tuple([]), "{}"],
	[map([[atom("a"), bytes("x")]]), '#{a => <<"x">>}'],
	[bytes("gr\u00fcn"), '<<"gr\u00fcn"/utf8>>'],
	[binary(Uint8Array.of(255, 0)), "<<255,0>>"],
	[binary(Uint8Array.of()), "<<>>"],
] as const)("%#: %s is printed", (value, expected) => {
	expect(printValue(value)).toBe(expected);
});

it("cuts what is longer than it may be", () => {
	const long = list(
		Array.from({ length: 10_000 }, (_, i) => integer(1000 + i)),
	);
	expect(printValue(long, 12)).toBe("[1000,1001,1…");
	expect(printValue(text("a".repeat(10_000)), 6)).toBe('"aaaaa…');
	expect(printValue(bytes("\u20ac".repeat(100)), 6)).toBe(
		'<<"\u20ac\u20ac\u20ac…',
	);
	expect(printValue(integer(123456), 6)).toBe("123456");
});

it("gives up on what is too deep", () => {
	let deep: Value = integer(1);
	for (let i = 0; i < 100_000; i++) deep = tuple([deep]);
	expect(printValue(deep)).toBe("a term too deep to be printed");
	expect(printValue(deep, 5)).toBe("{{{{{…");
});

it("takes lists of other things for no text", () => {
	expect(stringOf(text("abc"))).toBe("abc");
	expect(stringOf(list([integer(97), integer(1)]))).toBeUndefined();
	expect(stringOf(list([integer(97)], integer(98)))).toBeUndefined();
});
