/** `test-erlang --watch` and `--changed`: what was edited is run again. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import pc from "picocolors";
import { defaultCacheFolder, hashCode } from "../../atomvm/cache.ts";
import type { Prepared } from "../../atomvm/prepare.ts";
import { AvmjitError } from "../errors.ts";
import { ModulePool } from "../harness/module-pool.ts";
import type { ReportedRun } from "../harness/reported-run.ts";
import type { Screen } from "../harness/screen.ts";
import type { Suite } from "../harness/test-case.ts";
import {
	editedSources,
	failuresFirst,
	toKeep,
	toRun,
} from "../harness/watch/affected.ts";
import { compileSource } from "../harness/watch/compile-source.ts";
import { watchFiles } from "../harness/watch/file-changes.ts";
import { Fingerprints } from "../harness/watch/fingerprints.ts";
import { Keys } from "../harness/watch/keys.ts";
import { LastRun } from "../harness/watch/last-run.ts";
import { WatchSession } from "../harness/watch/session.ts";
import { stateLines } from "../harness/watch/state.ts";
import { type SuiteFiles, suiteFiles } from "../harness/watch/suite-files.ts";

/** @param about the options that decide on results */
export function lastRunOf(
	folder: string,
	about: unknown,
	prepared: Prepared,
): LastRun {
	const native = Buffer.from(prepared.native).toString("latin1");
	return new LastRun(
		defaultCacheFolder(),
		JSON.stringify([realpathSync(folder), about]),
		hashCode([".", "../src"], native),
	);
}

/**
 * Runs the suite, or of it only what changed since the last run, and keeps what came of it for the next.
 * @returns nothing when nothing changed
 */
export async function recordedRun(
	suite: Suite,
	folder: string,
	lastRun: LastRun,
	{ changed: onlyChanged = false, erlc }: { changed?: boolean; erlc?: string },
	run: (part: Suite) => Promise<ReportedRun>,
): Promise<ReportedRun | undefined> {
	const files = suiteFiles(folder, suite);
	const fingerprints = new Fingerprints();
	const last = lastRun.read();
	if (onlyChanged && erlc !== undefined)
		for (const source of editedSources(suite, files, last, fingerprints))
			await compileOrThrow(erlc, source, files);
	const now = fingerprints.of(suite, files);
	const names = onlyChanged ? toRun(now, last) : now.keys();
	const tests = failuresFirst(suite, names, onlyChanged ? last : new Map());
	if (tests.length === 0) return undefined;
	const done = await run({ ...suite, tests });
	lastRun.add(toKeep(suite, files, done.results, now, last, fingerprints));
	return done;
}

async function compileOrThrow(
	erlc: string,
	source: string,
	files: SuiteFiles,
): Promise<void> {
	const { ok, output } = await compileSource(erlc, source, files);
	if (output.trim() !== "") console.error(output.trimEnd());
	if (!ok) throw new AvmjitError("tool", source, "does not compile");
}

export interface WatchedSuite {
	readonly suite: Suite;
	/** As the user named it. */
	readonly folder: string;
	readonly erlc?: string;
	readonly onlyChanged: boolean;
	readonly lastRun: LastRun;
	/** The suite anew, with its compiled modules in this folder. @throws AvmjitError */
	readonly readAgain: (beams: string) => Promise<Suite>;
	readonly run: (
		part: Suite,
		signal: AbortSignal,
		pool: ModulePool,
	) => Promise<ReportedRun>;
	/** Ends it. */
	readonly signal: AbortSignal;
	readonly screen: Screen;
}

/** Runs the suite, and again what is edited, until told to end. @returns whether all was well then */
export async function watchSuite(watched: WatchedSuite): Promise<boolean> {
	const { folder, erlc, screen, signal } = watched;
	const found = suiteFiles(folder, watched.suite);
	// What is in the cache is of the sources as they were, and stays so.
	const isCached = !relative(defaultCacheFolder(), found.beams).startsWith(
		"..",
	);
	const copy = isCached && mkdtempSync(join(tmpdir(), "avmjit-watch-"));
	if (copy) cpSync(found.beams, copy, { recursive: true });
	const files = copy ? { ...found, beams: copy } : found;
	const readSuite = () => watched.readAgain(files.beams);
	const pool = new ModulePool();
	const say = (line: string): void => screen.write(`${line}\n`);
	const hasKeys = process.stdin.isTTY === true;
	try {
		const session = new WatchSession(copy ? await readSuite() : watched.suite, {
			files,
			readSuite,
			run: async (part, interrupted) =>
				(await watched.run(part, interrupted, pool)).results,
			...(erlc !== undefined && {
				compile: (source: string) => compileSource(erlc, source, files),
			}),
			lastRun: watched.lastRun,
			onlyChanged: watched.onlyChanged,
			say,
			onIdle: (state) => {
				for (const line of stateLines(pc, state, hasKeys)) say(line);
			},
		});
		const end = (): void => session.command({ kind: "quit" });
		signal.addEventListener("abort", end);
		const changes = await watchFiles(files, (paths) => session.changed(paths));
		const keys = new Keys(
			process.stdin,
			(command) => session.command(command),
			(text) => screen.status(text),
		);
		try {
			return await session.run();
		} finally {
			signal.removeEventListener("abort", end);
			keys.close();
			await changes.close();
		}
	} finally {
		await pool.close();
		if (copy) rmSync(copy, { recursive: true, force: true });
	}
}
