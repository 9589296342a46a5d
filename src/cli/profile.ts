/** `avmjit profile`: where a program's time goes, by Erlang function and line. */
import { writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { AvmjitError, ExitCode } from "../errors.ts";
import { Screen } from "../harness/screen.ts";
import { cpuProfile } from "../profile/cpu-profile.ts";
import { type FullProfile, fullProfile } from "../profile/full-profile.ts";
import { profilePage } from "../profile/html/page.ts";
import { profileJson } from "../profile/json.ts";
import { profileText } from "../profile/text.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	checkWritable,
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
} from "./common.ts";
import { readInput } from "./input.ts";
import { exitWhenWritten } from "./standard-output.ts";

interface ProfileOptions extends AtomVmOption {
	readonly emulated?: boolean;
	readonly once?: boolean;
	readonly function: string;
	readonly interval: number;
	readonly top: number;
	readonly focus?: string;
	readonly folder?: string;
	readonly cpuprofile?: string;
	readonly html?: string;
	readonly json?: boolean;
}

export function profileCommand(): Command {
	return new Command("profile")
		.description(
			"run a .beam or .avm file's start/0 and show where its time goes, by Erlang function and line",
		)
		.argument("<file>", "a .beam or .avm file")
		.argument("[modules...]", "more .beam files that it calls")
		.option("--emulated", "without the JIT")
		.addOption(atomVmOption())
		.option("--function <name>", "the function to run (no arguments)", "start")
		.option("--interval <ms>", "time between samples", positiveNumber, 0.5)
		.option("--top <n>", "rows of each table", positiveInteger, 15)
		.option(
			"--focus <function>",
			"only what is below this function, module:name/arity",
		)
		.option(
			"--once",
			"run the program once: not once more to count what leaves, and once more to see what the profile costs",
		)
		.option("--folder <folder>", "where its relative paths start from")
		.option(
			"--cpuprofile <file>",
			"write it for Chrome's DevTools and VS Code (.cpuprofile)",
		)
		.option("--html <file>", "write a page with a flame graph")
		.option("--json", "print it for programs")
		.action(profile);
}

async function profile(
	file: string,
	modules: readonly string[],
	options: ProfileOptions,
): Promise<void> {
	const files = [...modules, file];
	for (const name of files) readInput(name);
	checkWritable(options.cpuprofile);
	checkWritable(options.html);
	checkFocus(options.focus);
	const signal = interruptible();
	const screen = new Screen();
	const { focus } = options;
	const full = await fullProfile(
		{
			prepared: await prepared(options),
			files: files.map((name) => resolve(name)),
			folder: resolve(options.folder ?? dirname(file)),
			jit: !options.emulated,
			functionName: options.function,
			interval: options.interval,
			what: `${file} ${options.function}/0`,
			once: options.once === true,
			...(focus !== undefined && { focus }),
		},
		{
			// What the program writes is no part of the profile.
			onOutput: (_stream, text) => process.stderr.write(text),
			onSkipped: (name, why) =>
				console.error(`avmjit: ${name} is not compiled: ${why}`),
			onStep: (what) => {
				if (process.stderr.isTTY) screen.status(what);
			},
		},
		signal,
	);
	screen.status();
	const { end } = full;
	if (end?.kind === "unloadable")
		throw new AvmjitError("beam", "", end.text, end.hint);
	if (options.cpuprofile)
		writeFileSync(options.cpuprofile, JSON.stringify(cpuProfile(full)));
	if (options.html) writeFileSync(options.html, profilePage(full));
	screen.write(
		options.json
			? `${JSON.stringify(profileJson(full), undefined, 2)}\n`
			: profileText(full, pc, options.top),
	);
	report(full);
	process.exitCode = signal.aborted ? ExitCode.Interrupted : exitCode(full);
	exitWhenWritten();
}

/** @throws AvmjitError `usage` */
function checkFocus(focus: string | undefined): void {
	if (focus !== undefined && !/^[^:]+:.+\/\d+$/.test(focus))
		throw new AvmjitError(
			"usage",
			focus,
			"--focus names no function",
			"write module:name/arity",
		);
}

/** What became of the program, when it failed. */
function report({ end }: FullProfile): void {
	if (end?.kind === "exception" || end?.kind === "crash")
		console.error(`the program failed (${end.kind}): ${end.text}`);
}

function exitCode({ end }: FullProfile): number {
	if (end?.exitStatus !== undefined) return end.exitStatus;
	return end?.kind === "value" ? ExitCode.Ok : ExitCode.Failed;
}
