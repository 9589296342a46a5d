import { expect, it } from "vitest";
import { EVERYTHING } from "../../../../../src/harness/report/html/client/filters.ts";
import {
	addressable,
	listAddress,
	parseRoute,
	testAddress,
} from "../../../../../src/harness/report/html/client/route.ts";

it.each([
	"lists",
	"a/b?c#d",
	"100%",
	"%2F",
	"</script>\u2028",
	"é𝒳",
	"half \ud800",
])("the address of the test %s leads to it", (name) => {
	expect(parseRoute(testAddress(name))).toEqual({
		page: "test",
		name: addressable(name),
	});
});

it("takes a name that somebody typed with a percent sign", () => {
	expect(parseRoute("#/test/100%")).toEqual({ page: "test", name: "100%" });
});

it("has an address of the list, with its filter if there is one", () => {
	expect(listAddress(EVERYTHING)).toBe("#/");
	const filter = { ...EVERYTHING, differs: "any" };
	expect(listAddress(filter)).toBe("#/?differs=any");
	expect(parseRoute("#/?differs=any")).toEqual({ page: "list", filter });
});

it.each(["", "#", "#/", "#nothing", "#/?"])("takes %s for the list", (hash) => {
	expect(parseRoute(hash)).toEqual({ page: "list", filter: EVERYTHING });
});
