/**
 * How much slower the benchmark programs are under the debugger when no breakpoint is hit, natively and emulated. One breakpoint
 * is set, in the driver's function that none calls.
 *
 *     node scripts/debug-cost.mjs [pattern] [rounds]
 *
 * Nothing may build `dist` meanwhile, as the tests do: each program's thread loads it anew.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { geometricMean, median } from "simple-statistics";
import { prepareAtomVm } from "../dist/atomvm/prepare.js";
import { launch } from "../dist/src/debug/launch.js";
import { runModule } from "../dist/src/harness/run-test.js";
import { compileBuild } from "../dist/src/host/build.js";
import { compileTracingBuild } from "../dist/src/host/tracing-build.js";

const [pattern = "", rounds = "1"] = process.argv.slice(2);
const folder = join(import.meta.dirname, "..", "bench", "programs");
const programs = readdirSync(folder)
	.filter((name) => name.endsWith(".beam") && name !== "bench_driver.beam")
	.map((name) => name.slice(0, -".beam".length))
	.filter((name) => new RegExp(pattern).test(name));

const prepared = await prepareAtomVm();
const build = compileBuild(prepared);
const tracing = compileTracingBuild(prepared);
const file = (name) => join(folder, `${name}.beam`);

/** Of the later half of the rounds, in microseconds. */
function timeOf(name, text) {
	const times = /,\[([\d,]*)\]\}$/.exec(text)?.[1]?.split(",").map(Number);
	if (times === undefined) throw new Error(`${name}: ${text}`);
	return median(times.slice(times.length >> 1));
}

async function plain(name, jit) {
	const { text } = await runModule(
		{
			build,
			file: file(name),
			modules: [file("bench_driver")],
			folder,
			jit: jit && {},
			functionName: "bench",
		},
		120_000,
	);
	return timeOf(name, text);
}

async function debugged(name, jit) {
	const session = await launch({
		build: tracing,
		files: [file("bench_driver"), file(name)],
		folder,
		jit: jit && {},
		functionName: "bench",
		stopOnEntry: false,
	});
	const ended = new Promise((resolve) => {
		session.listen((event) => {
			if (event.event === "ended") resolve(event.outcome);
		});
	});
	const breakpoint = { module: "bench_driver", function: "start", arity: 0 };
	await session
		.request("setBreakpoints", [{ id: 1, at: breakpoint }])
		.then(() => session.request("resume", { kind: "continue" }))
		.catch(() => {});
	const { text } = await ended;
	await session.end();
	return timeOf(name, text);
}

const of = { jit: [], emulated: [] };
console.log(
	"program            jit   debugged  ratio   emulated   debugged  ratio",
);
for (const name of programs) {
	const cells = [];
	for (const mode of ["jit", "emulated"]) {
		const times = { plain: [], debugged: [] };
		for (let i = 0; i < Number(rounds); i++) {
			times.plain.push(await plain(name, mode === "jit"));
			times.debugged.push(await debugged(name, mode === "jit"));
		}
		const [before, after] = [median(times.plain), median(times.debugged)];
		of[mode].push(after / before);
		const ms = (us) => (us / 1000).toFixed(3).padStart(10);
		cells.push(
			`${ms(before)} ${ms(after)} ${(after / before).toFixed(2).padStart(6)}`,
		);
	}
	console.log(`${name.padEnd(14)} ${cells.join(" ")}`);
}
for (const [mode, ratios] of Object.entries(of))
	console.log(
		`${mode}: ${geometricMean(ratios).toFixed(2)} times as long (geometric mean), at most ${Math.max(...ratios).toFixed(2)}`,
	);
