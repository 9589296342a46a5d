import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	formatAddress,
	parseAddress,
} from "../../../src/debug/dap/addresses.ts";

const address = fc.record({
	moduleIndex: fc.nat(100_000),
	offset: fc.nat(0xffffff),
	wasmLine: fc.nat(0xfff),
});

describe("addresses of instructions", () => {
	it("are read as they are written", () => {
		fc.assert(
			fc.property(address, (here) => {
				expect(parseAddress(formatAddress(here))).toEqual(here);
			}),
		);
	});

	it("can be read by people: module and one, offset, line of WebAssembly", () => {
		expect(formatAddress({ moduleIndex: 2, offset: 0x1a2b, wasmLine: 3 })).toBe(
			"0x003001a2b003",
		);
	});

	it("grow with the code", () => {
		fc.assert(
			fc.property(address, address, (a, b) => {
				const order = (one: typeof a, other: typeof a): number =>
					one.moduleIndex - other.moduleIndex ||
					one.offset - other.offset ||
					one.wasmLine - other.wasmLine;
				expect(
					Math.sign(Number(formatAddress(a)) - Number(formatAddress(b))),
				).toBe(Math.sign(order(a, b)));
			}),
		);
	});

	it("take an offset, and are none where there is no module", () => {
		expect(parseAddress("0x001000005000", 2)).toEqual({
			moduleIndex: 0,
			offset: 5,
			wasmLine: 2,
		});
		for (const text of ["0x0", "12", "here", "0x000fffffffff", "-5"])
			expect(parseAddress(text)).toBeUndefined();
	});
});
