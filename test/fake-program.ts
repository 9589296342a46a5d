/** Programs that stand in for others (erl, erlc, AtomVM), so that tests need none of them. */
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @param code of an ES module; `args` are what it is called with @returns its path */
export function fakeProgram(code: string): string {
	const path = join(mkdtempSync(join(tmpdir(), "avmjit-fake-")), "program.mjs");
	writeFileSync(
		path,
		`#!/usr/bin/env node\nconst args = process.argv.slice(2);\n${code}\n`,
	);
	chmodSync(path, 0o755);
	return path;
}
