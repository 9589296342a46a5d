/** Options that say where modules are found, for commands that run a program. */
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Command } from "commander";
import { AvmjitError } from "../errors.ts";
import type { CodeSource } from "../host/code-path.ts";
import { librarySource } from "../host/library.ts";
import { collected } from "./common.ts";
import { readInput } from "./input.ts";

export interface CodePathOptions {
	readonly pa: readonly string[];
	readonly lib: readonly string[];
	readonly library: boolean;
}

export function addCodePath(command: Command): Command {
	return command
		.option(
			"--pa <folder>",
			"look for modules in this folder, too; also written -pa; can be repeated",
			collected,
			[],
		)
		.option(
			"--lib <file.avm>",
			"look for modules in this pack, too; can be repeated",
			collected,
			[],
		)
		.option("--no-library", "without the library that comes with avmjit");
}

/** What erl and erlc call -pa; commander's options of one dash have one letter. */
export function withLongOptions(args: readonly string[]): string[] {
	return args.map((arg) => (arg === "-pa" ? "--pa" : arg));
}

/**
 * What the user names comes before our library: -pa, the current folder, the program's own, --lib.
 * @param program the file that is run
 * @throws AvmjitError `file` when one of them is not there
 */
export function codePath(
	options: CodePathOptions,
	program: string,
): CodeSource[] {
	const folders = [...options.pa, ".", dirname(program)].map((folder) =>
		resolve(folder),
	);
	for (const folder of options.pa)
		if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
			throw new AvmjitError(
				"file",
				folder,
				"is not a folder",
				"-pa takes a folder of .beam files, --lib an .avm file",
			);
	return [
		...[...new Set(folders)].map((folder) => ({ folder })),
		...options.lib.map((name) => ({ pack: readInput(name), name })),
		...(options.library ? [librarySource()] : []),
	];
}
