import { describe, expect, it } from "vitest";
import { normaliseItems } from "../../src/fuzz/printed-terms.ts";

describe("normaliseItems", () => {
	it("gives the items of a list as they are written", () => {
		const items = ["{value,[1,-2|tail]}", "<<1,2>>", "'a,b]'", "[]", "1.0e-5"];
		expect(normaliseItems(`[${items.join(",")}]`)).toEqual(items);
	});

	it("sorts the pairs of maps, however they are spaced", () => {
		const item = ["#{a=>#{1=>x,0=>y},0=>1}"];
		expect(normaliseItems(`[${item}]`)).toEqual(["#{0=>1,a=>#{0=>y,1=>x}}"]);
		expect(normaliseItems("[#{0 => 1,a => #{0 => y,1 => x}}]")).toEqual(
			normaliseItems(`[${item}]`),
		);
	});

	it("leaves out stack traces, and what AtomVM's reasons leave out", () => {
		expect(
			normaliseItems(
				"[{error,badarith,[{erlang,'div',[0,0],[{error_info,#{module => m}}]},{m,'-f/0-fun-0-',0,[]}]}]",
			),
		).toEqual(["{error,badarith,[trace]}"]);
		expect(normaliseItems("[{badkey,k},{badarity,{#Fun<m.0.1>,[]}}]")).toEqual([
			"badarg",
			"badarity",
		]);
	});

	it("refuses what is no term", () => {
		for (const text of ["", "[1,", "[1]]", "{1}x"])
			expect(normaliseItems(text)).toBeUndefined();
	});
});
