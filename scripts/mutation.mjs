// Mutation testing: `npm run mutation [FOLDER or FILE…]`. Changes the sources, one place at a time, runs the tests that
// come there, and lists what no test noticed; at the end a line for each area. Exit code 1 below the limit.
import { Stryker } from "@stryker-mutator/core";

const AREAS = [
	"src/jit/analysis",
	"src/link",
	"src/host/terms.ts",
	"atomvm/dwarf",
];
/** In percent. */
const LIMIT = 80;

const chosen = process.argv.slice(2);
const rows = [];
for (const area of chosen.length > 0 ? chosen : AREAS) {
	const path = area.replace(/\/$/, "");
	const results = await new Stryker({
		mutate: [path.endsWith(".ts") ? path : `${path}/**/*.ts`],
	}).runMutationTest();
	const count = (status) =>
		results.filter((result) => result.status === status).length;
	const killed = count("Killed");
	const timeout = count("Timeout");
	const survived = count("Survived");
	const untested = count("NoCoverage");
	const total = killed + timeout + survived + untested;
	const score = total === 0 ? 100 : (100 * (killed + timeout)) / total;
	rows.push({ area: path, killed, timeout, survived, untested, score });
}
console.table(
	rows.map((row) => ({ ...row, score: `${row.score.toFixed(1)} %` })),
);
if (rows.some(({ score }) => score < LIMIT)) process.exitCode = 1;
