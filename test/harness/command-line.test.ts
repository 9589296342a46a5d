import { execFileSync } from "node:child_process";
import { array, assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { commandLine, exactly } from "../../src/harness/command-line.ts";

describe("a command line", () => {
	it("leaves plain words as they are", () => {
		expect(commandLine(["npx", "avmjit", "--leave", "0.2", "a/b.beam"])).toBe(
			"npx avmjit --leave 0.2 a/b.beam",
		);
	});

	it("is split by a shell into the same words", () => {
		const words = [
			"",
			" ",
			"'",
			"it's",
			"-start/0-fun-1-",
			'x \\ "',
			"$HOME",
			"^a$",
			"`x`",
			"a\nb",
			"ü*?",
		];
		const script = `printf '%s\\0' ${commandLine(words)}`;
		const out = execFileSync("sh", ["-c", script], { encoding: "utf8" });
		expect(out.split("\0").slice(0, -1)).toEqual(words);
	});
});

describe("exactly", () => {
	it("matches the text and nothing else", () => {
		assert(
			property(string(), array(string()), (text, others) => {
				const pattern = new RegExp(exactly(text));
				expect(pattern.test(text)).toBe(true);
				for (const other of [...others, `${text}a`, `a${text}`])
					expect(pattern.test(other)).toBe(other === text);
			}),
		);
	});
});
