import { expect, it } from "vitest";
import { asDeclared } from "../../../src/host/imports/signatures.ts";

const seen: unknown[][] = [];
const ours = (...args: never[]): number => {
	seen.push([...args]);
	return 7;
};
const call = (
	name: string,
	type: string | undefined,
	...args: readonly (number | bigint)[]
): unknown => {
	seen.length = 0;
	expect(asDeclared(name, ours, type)(...(args as never[]))).toBe(7);
	return seen[0];
};

it("64 bits come as a bigint or as two words, as the build says", () => {
	expect(call("fd_seek", "ijii:i", 3, -5n, 1, 64)).toEqual([3, -5n, 1, 64]);
	expect(call("fd_seek", "iiiii:i", 3, -5, -1, 1, 64)).toEqual([3, -5n, 1, 64]);
	expect(call("_gmtime_js", "iii:", 1, 2, 64)).toEqual([(2n << 32n) | 1n, 64]);
	expect(call("fd_pread", "iiiiii:i", 3, 8, 1, -1, 0, 64)).toEqual([
		...[3, 8, 1],
		0xffffffffn,
		64,
	]);
});

it("others are as they are", () => {
	expect(asDeclared("fd_close", ours, "i:i")).toBe(ours);
	expect(asDeclared("fd_seek", ours, undefined)).toBe(ours);
});

it("a type that fits neither way is none of ours", () => {
	expect(() => asDeclared("fd_seek", ours, "ii:i")).toThrowError(
		/fd_seek has the type ii:i/,
	);
});
