// Runs the Erlang suite left to the interpreter at all kinds of instructions in turn (--leave, each seed), state checked,
// and counts: of every instruction for which native code has an exit, at least one exit must have been taken.
//   node scripts/exit-kinds.mjs [test-erlang's options and filter]
// Exit code 1 when a run diverges or a kind of exit was never taken; npm run build comes first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** As many as selection.ts has classes of opcodes. */
const SEEDS = [1, 2, 3, 4, 5];

/** Exits that no program is sure to take, with the reason. */
const NOT_EXPECTED = {
	loop_rec: "only when a signal arrives between two looks into the mailbox",
};

const avmjit = fileURLToPath(new URL("../bin/avmjit.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "avmjit-exits-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
let never;
let failed = false;
let taken = 0;
for (const seed of SEEDS) {
	const file = join(folder, `${seed}.json`);
	const { status } = spawnSync(
		process.execPath,
		[
			avmjit,
			"test-erlang",
			...["--leave", "0.1", "--seed", `${seed}`, "--check"],
			...["--json", file],
			...process.argv.slice(2),
		],
		{ stdio: "inherit" },
	);
	if (status !== 0) failed = true;
	if (status === 2) process.exit(2);
	const { summary } = JSON.parse(readFileSync(file, "utf8"));
	taken += Object.values(summary.exits).reduce((sum, n) => sum + n, 0);
	never = (never ?? summary.exitsNeverTaken).filter((kind) =>
		summary.exitsNeverTaken.includes(kind),
	);
}
const lost = never.filter((kind) => !(kind in NOT_EXPECTED));
console.log(
	`${taken} exits in ${SEEDS.length} runs; compiled, and never taken: ${lost.join(", ") || "none"}`,
);
for (const [kind, why] of Object.entries(NOT_EXPECTED))
	if (never.includes(kind)) console.log(`not expected: ${kind} (${why})`);
process.exitCode = failed || lost.length > 0 ? 1 : 0;
