/** What several commands share. */

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { packageFolder } from "../../atomvm/cache.ts";
import {
	type Prepared,
	type PrepareOptions,
	prepareAtomVm,
} from "../../atomvm/prepare.ts";
import { AvmjitError, ExitCode } from "../errors.ts";
import { Screen } from "../harness/screen.ts";
import type { AtomVmOption } from "./atomvm-option.ts";

/**
 * The prepared build, made first when there is none yet.
 * @param options the command's own, so that `--atomvm` is heeded (atomvm-option.ts)
 * @param onProgress told how far that is; the line of status shows it when left out
 */
export async function prepared(
	{ force = false, atomvm }: AtomVmOption & { readonly force?: boolean } = {},
	onProgress?: PrepareOptions["onProgress"],
): Promise<Prepared> {
	const screen = new Screen();
	const show = onProgress ?? ((step, share) => screen.status(step, share));
	try {
		return await prepareAtomVm({
			force,
			...(atomvm !== undefined && { source: atomvm }),
			onProgress: (step, share) => show(`preparing AtomVM: ${step}`, share),
		});
	} finally {
		screen.status();
	}
}

export function packageVersion(): string {
	const text = readFileSync(`${packageFolder()}/package.json`, "utf8");
	return (JSON.parse(text) as { readonly version: string }).version;
}

export function positiveInteger(text: string): number {
	const value = Number(text);
	if (!Number.isInteger(value) || value <= 0)
		throw new InvalidArgumentError("It must be a positive integer.");
	return value;
}

export function positiveNumber(text: string): number {
	const value = Number(text);
	if (!(value > 0)) throw new InvalidArgumentError("It must be above 0.");
	return value;
}

/**
 * Ctrl-C ends the process at once, as it does where nothing listens. The locks of the cache are given back by a listener of
 * theirs; but no listener runs while an Erlang program does, which would then not end at all.
 */
export function endAtSignals(): void {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.removeAllListeners(signal);
}

/** Aborted by the first Ctrl-C; the second ends the process at once. */
export function interruptible(): AbortSignal {
	const controller = new AbortController();
	process.once("SIGINT", () => {
		controller.abort();
		process.once("SIGINT", () => process.exit(ExitCode.Interrupted));
	});
	return controller.signal;
}

/** @throws AvmjitError `usage` */
export function regularExpression(text: string, what: string): RegExp {
	try {
		return new RegExp(text);
	} catch (error) {
		throw new AvmjitError(
			"usage",
			text,
			`${what} is not a regular expression: ${(error as Error).message}`,
		);
	}
}

/** For options that may be given several times. */
export function collected(text: string, before: readonly string[]): string[] {
	return [...before, text];
}

/** Before a long run, not after it. */
export function checkWritable(file: string | undefined): void {
	if (file === undefined) return;
	try {
		const isNew = !existsSync(file);
		writeFileSync(file, "", { flag: "a" });
		// Nothing is left behind when there will be no report.
		if (isNew) rmSync(file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new AvmjitError("file", file, `cannot be written (${code})`);
	}
}
