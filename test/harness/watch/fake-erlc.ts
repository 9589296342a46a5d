/**
 * A compiler for tests, which need no Erlang then. Its sources are lines `returns NUMBER`, `calls MODULE` (the value of
 * its start/0) and `warn TEXT`; anything else is an error. What it was called with is kept beside it.
 */
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleWriter } from "../../../src/beam/module-writer.ts";

const BUILT = new URL(
	"../../../dist/src/beam/module-writer.js",
	import.meta.url,
);

/** A module whose start/0 returns a number, or what another module's does. */
export function moduleBytes(name: string, value: number | string): Uint8Array {
	const writer = new ModuleWriter(name);
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	if (typeof value === "string")
		writer.op("call_ext_only", { u: 0 }, { ext: [value, "start", 0] });
	else {
		writer.op("move", { i: BigInt(value) }, { x: 0 });
		writer.op("return");
	}
	return writer.toBytes();
}

export interface FakeErlc {
	readonly program: string;
	/** Arguments of each call. */
	calls(): string[][];
}

export function fakeErlc(folder: string): FakeErlc {
	const program = join(folder, "erlc.mjs");
	const log = join(folder, "erlc.log");
	writeFileSync(log, "");
	writeFileSync(
		program,
		`#!/usr/bin/env node
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ModuleWriter } from ${JSON.stringify(BUILT.href)};
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + "\\n");
const out = args[args.indexOf("-o") + 1];
for (const file of args.filter((arg) => /\\.(erl|S)$/.test(arg))) {
	const name = basename(file).replace(/\\.\\w+$/, "");
	const writer = new ModuleWriter(name);
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	for (const line of readFileSync(file, "utf8").trim().split("\\n")) {
		const [word, rest] = line.split(" ");
		if (word === "returns") {
			writer.op("move", { i: BigInt(rest) }, { x: 0 });
			writer.op("return");
		} else if (word === "calls")
			writer.op("call_ext_only", { u: 0 }, { ext: [rest, "start", 0] });
		else if (word === "warn") console.log(basename(file) + ":1:1: Warning: " + rest);
		else if (!line.startsWith("%") && !line.startsWith("-")) {
			console.log(basename(file) + ":1:1: syntax error before: " + word);
			process.exit(1);
		}
	}
	writeFileSync(join(out, name + ".beam"), writer.toBytes());
}
`,
	);
	chmodSync(program, 0o755);
	return {
		program,
		calls: () =>
			readFileSync(log, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => JSON.parse(line) as string[]),
	};
}
