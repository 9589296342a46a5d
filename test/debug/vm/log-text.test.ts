import { expect, test } from "vitest";
import { logText } from "../../../src/debug/vm/log-text.ts";

const expressions = {
	expression: (text: string) => ({
		isTrue: () => true,
		text: () => `<${text}>`,
	}),
};

test("expressions in braces, tuples in them, braces as such", () => {
	const text = (log: string) => logText(log, expressions)();
	expect(text("plain")).toBe("plain");
	expect(text("a {X} b {{Y, 1}} c")).toBe("a <X> b {Y, 1} c");
	expect(text("{element(1, {a, b})}{Z}")).toBe("<element(1, {a, b})><Z>");
	expect(text("{{}}")).toBe("{}");
	expect(text("a } b")).toBe("a } b");
	expect(text("")).toBe("");
});

test("a brace that is not closed", () => {
	expect(() => logText("a {X", expressions)).toThrow("character 3");
});
