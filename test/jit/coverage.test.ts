import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INSTRUCTIONS } from "../../src/beam/instructions.ts";
import { SELDOM_EMITTED } from "../../src/beam/releases.ts";
import {
	instructionsDocument,
	modulesByInstruction,
} from "../../src/harness/instructions-document.ts";
import { howCompiled } from "../../src/jit/coverage.ts";

const folder = new URL("../erlang_tests/", import.meta.url);
const modules = readdirSync(folder)
	.filter((name) => name.endsWith(".beam"))
	.sort()
	.map((name) => ({
		name: name.replace(/\.beam$/, ""),
		bytes: new Uint8Array(readFileSync(new URL(name, folder))),
	}));

describe("the table of instructions", () => {
	const found = modulesByInstruction(modules);
	test.each(INSTRUCTIONS.map((row) => [row.name, row] as const))(
		"%s is compiled or has a reason, and is tested or seldom emitted",
		(name, row) => {
			const seldom = SELDOM_EMITTED[name] !== undefined;
			expect(howCompiled(row)).not.toBe("");
			expect(found.has(name) || seldom).toBe(true);
		},
	);

	test("docs/instructions.md is what the script writes", () => {
		const file = new URL("../../docs/instructions.md", import.meta.url);
		expect(readFileSync(file, "utf8")).toBe(instructionsDocument(modules));
	});
});
