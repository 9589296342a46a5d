import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errno, errnoOf } from "../../../src/host/imports/errno.ts";

describe("errno", () => {
	// WASI preview 1, the enumeration errno.
	it.each([
		["EACCES", 2],
		["EBADF", 8],
		["EEXIST", 20],
		["EINVAL", 28],
		["EISDIR", 31],
		["ENOENT", 44],
		["ENOTDIR", 54],
		["EPIPE", 64],
	])("is WASI's number: %s", (code, number) => {
		expect(errno(code)).toBe(number);
	});

	it("is that of an input or output error for codes it does not know", () => {
		expect(errno("EIO")).toBe(29);
		expect(errno("ESOMETHING")).toBe(29);
	});
});

describe("errnoOf", () => {
	it("is the number for an error of Node's", () => {
		try {
			readFileSync("/no/such/file");
			expect.unreachable();
		} catch (error) {
			expect(errnoOf(error)).toBe(44);
		}
		expect(errnoOf(Object.assign(new Error(), { code: "ENEW" }))).toBe(29);
	});

	it.each([
		["an error without a code", new TypeError("x")],
		["a code of Node's own", Object.assign(new Error(), { code: "ERR_X" })],
		["another code", Object.assign(new Error(), { code: 44 })],
		["a text", "ENOENT"],
	])("throws others again: %s", (_, error) => {
		expect(() => errnoOf(error)).toThrow(error as Error);
	});

	it("throws nothing at all again", () => {
		let thrown: unknown = "not thrown";
		try {
			errnoOf(undefined);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeUndefined();
	});
});
