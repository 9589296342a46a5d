import { expect, test } from "vitest";
import { commonEnd } from "../../../src/debug/vm/source-match.ts";

test("paths are compared from their end", () => {
	expect(commonEnd("/home/me/app/src/q.erl", "src/q.erl")).toBe(2);
	expect(commonEnd("q.erl", "/build/src/q.erl")).toBe(1);
	expect(commonEnd("C:\\app\\src\\q.erl", "src/q.erl")).toBe(2);
	expect(commonEnd("/a/q.erl", "/a/other.erl")).toBe(0);
	expect(commonEnd("/a/xq.erl", "q.erl")).toBe(0);
	expect(commonEnd("./q.erl", "q.erl")).toBe(1);
});
