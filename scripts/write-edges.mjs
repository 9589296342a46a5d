// Writes a suite of modules that try single instructions with operands at the edges (after `npm run build`):
//   node scripts/write-edges.mjs FOLDER
//   npm run test-erlang -- --suite FOLDER --jit
// Expected results are Erlang/OTP's, recorded in test/edges by
//   node scripts/write-edges.mjs FOLDER ERL
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { edgeModules } from "../dist/src/fuzz/edges.js";

const [folder, erl] = process.argv.slice(2);
if (folder === undefined) {
	console.error("usage: node scripts/write-edges.mjs FOLDER [ERL]");
	process.exit(2);
}
const recorded = fileURLToPath(new URL("../test/edges", import.meta.url));
mkdirSync(folder, { recursive: true });
const modules = edgeModules();
for (const { name, bytes } of modules)
	writeFileSync(join(folder, `${name}.beam`), bytes);
if (erl !== undefined) record();
for (const file of ["expected.json", "known-failures.json"])
	copyFileSync(join(recorded, file), join(folder, file));
console.log(`${modules.length} modules in ${folder}`);

function record() {
	const names = modules.map(({ name }) => name);
	const lines = execFileSync(
		erl,
		[
			"-noshell",
			"-pa",
			folder,
			"-eval",
			`[io:format("~w~n", [M:start()]) || M <- [${names}]], halt().`,
		],
		{ encoding: "utf8" },
	).trim();
	const tests = lines
		.split("\n")
		.map((line, i) => [names[i], { expected: line.replaceAll(" => ", "=>") }]);
	writeFileSync(
		join(recorded, "expected.json"),
		`${JSON.stringify({ schema: 1, tests: Object.fromEntries(tests) }, undefined, "\t")}\n`,
	);
}
