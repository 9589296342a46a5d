// Line coverage of the sources: `npm run coverage`. Runs the unit tests, the Erlang suite in both modes and a sample of
// the other commands while V8 counts, in their worker threads and child processes, too. Writes coverage/ (HTML, lcov.info,
// coverage.txt) and prints the table. Exit code 1 when something fails, or when an area is below the limit.
// `npm run coverage -- FOLDER…` runs nothing, but reports what was counted into these folders (NODE_V8_COVERAGE).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import libCoverage from "istanbul-lib-coverage";
import { createContext } from "istanbul-lib-report";
import reports from "istanbul-reports";
import { addReports, sourceCoverage } from "./lib/line-coverage.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const AREAS = ["src", "atomvm"];
/** Lines, in percent. */
const LIMIT = 90;

const AVMJIT = ["bin/avmjit.js"];
const RUNS = {
	"unit tests": [
		"node_modules/vitest/vitest.mjs",
		"run",
		"--config",
		"vitest.coverage.config.ts",
	],
	"Erlang suite": [...AVMJIT, "test-erlang", "--jit"],
	"random programs": [...AVMJIT, "fuzz", "--programs", "100", "--seed", "1"],
	"damaged modules": [...AVMJIT, "fuzz", "--damaged", "50", "--seed", "1"],
	"one benchmark": [...AVMJIT, "bench", "^fib$", "--rounds", "1", "--shipped"],
};

/** Empty at first: preparing AtomVM is a part of what is to be counted. */
const cache = mkdtempSync(join(tmpdir(), "avmjit-cache-"));

/** Runs it while V8 counts. @returns the folder with what was counted */
function counted(name, args) {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-coverage-"));
	const started = performance.now();
	console.log(`coverage: ${name}`);
	const { status } = spawnSync(process.execPath, args, {
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...process.env, AVMJIT_CACHE: cache, NODE_V8_COVERAGE: folder },
	});
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`coverage: ${name} took ${seconds} s`);
	if (status !== 0) {
		console.error(`coverage: ${name} failed (${status})`);
		process.exitCode = 1;
	}
	return folder;
}

process.chdir(ROOT);
const before = process.argv.slice(2);
const isOurs = (url) =>
	AREAS.some((area) =>
		url.startsWith(pathToFileURL(resolve("dist", area)).href),
	);
let scripts = [];
for (const folder of before) scripts = addReports(scripts, folder, isOurs);
if (before.length === 0)
	for (const [name, args] of Object.entries(RUNS)) {
		const folder = counted(name, args);
		scripts = addReports(scripts, folder, isOurs);
		rmSync(folder, { recursive: true });
	}

rmSync(cache, { recursive: true, force: true });

const files = AREAS.flatMap((area) =>
	readdirSync(join("dist", area), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".js"))
		.map((name) => resolve("dist", area, name)),
);
const coverageMap = await sourceCoverage(scripts, files);
// Of types alone nothing is left to be executed.
coverageMap.filter(
	(file) => Object.keys(coverageMap.fileCoverageFor(file).s).length > 0,
);
rmSync("coverage", { recursive: true, force: true });
mkdirSync("coverage");
const context = createContext({ dir: "coverage", coverageMap });
for (const [kind, options] of [
	["html", {}],
	["lcovonly", {}],
	["text", { file: "coverage.txt" }],
	["text", {}],
])
	reports.create(kind, options).execute(context);

for (const area of AREAS) {
	const sum = libCoverage.createCoverageSummary();
	for (const file of coverageMap.files())
		if (file.startsWith(resolve(area)))
			sum.merge(coverageMap.fileCoverageFor(file).toSummary());
	const { covered, total, pct } = sum.lines;
	console.log(`${area}: ${pct} % of the lines (${covered} of ${total})`);
	if (pct < LIMIT) {
		console.error(`${area}: below the ${LIMIT} % that it must have`);
		process.exitCode = 1;
	}
}
