// Writes docs/instructions.md from the table of instructions, the compiler's handlers and the test modules' code
// (after `npm run build`). With --check: says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { instructionsDocument } from "../dist/src/harness/instructions-document.js";

const root = new URL("../", import.meta.url);
const folder = new URL("test/erlang_tests/", root);
const modules = readdirSync(folder)
	.filter((name) => name.endsWith(".beam"))
	.sort()
	.map((name) => ({
		name: name.replace(/\.beam$/, ""),
		bytes: new Uint8Array(readFileSync(new URL(name, folder))),
	}));
const file = new URL("docs/instructions.md", root);
const text = instructionsDocument(modules);
if (process.argv.includes("--check")) {
	if (readFileSync(file, "utf8") !== text) {
		console.error("docs/instructions.md is out of date");
		process.exitCode = 1;
	}
} else writeFileSync(file, text);
