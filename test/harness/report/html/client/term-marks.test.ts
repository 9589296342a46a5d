import { describe, expect, it } from "vitest";
import { Marks } from "../../../../../src/harness/report/html/client/term-marks.ts";
import { diffTexts } from "../../../../../src/harness/report/term-diff.ts";

function marks(left: string, right: string, side: "left" | "right"): Marks {
	return new Marks().add(diffTexts(left, right)?.differences ?? [], side);
}

describe("Marks", () => {
	it("lead to what differs, through tuples, lists and maps", () => {
		for (const side of ["left", "right"] as const) {
			const found = marks("{a,[1,#{k=>2}]}", "{a,[1,#{k=>3}]}", side);
			expect(found.isWhole).toBe(false);
			expect(found.ofItem(0)).toBeUndefined();
			const map = found.ofItem(1)?.ofItem(1);
			expect(map?.isWhole).toBe(false);
			expect(map?.ofKey("k")?.isWhole).toBe(true);
			expect(map?.ofKey("l")).toBeUndefined();
		}
	});

	it("are at other places where one list has an item more", () => {
		const [left, right] = ["[a,b,c,d,e,f]", "[x,a,b,c,d,e,g]"];
		const onLeft = marks(left, right, "left");
		expect(onLeft.ofItem(0)).toBeUndefined();
		expect(onLeft.ofItem(5)?.isWhole).toBe(true);
		const onRight = marks(left, right, "right");
		expect(onRight.ofItem(0)?.isWhole).toBe(true);
		expect(onRight.ofItem(6)?.isWhole).toBe(true);
		expect(onRight.ofItem(5)).toBeUndefined();
	});

	it("find keys whose pid is another one on the other side", () => {
		const [left, right] = ["#{<0.1.0>=>1}", "#{<0.2.0>=>2}"];
		expect(marks(left, right, "right").ofKey("<0.2.0>")?.isWhole).toBe(true);
	});

	it("are the whole, the tail, or nothing", () => {
		expect(marks("a", "b", "left").isWhole).toBe(true);
		expect(marks("[a|b]", "[a|c]", "left").ofTail?.isWhole).toBe(true);
		expect(marks("a", "a", "left").isEmpty).toBe(true);
	});
});
