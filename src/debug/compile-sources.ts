/** Sources named where modules may be: compiled as a debugger needs them. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { AvmjitError } from "../errors.ts";

const run = promisify(execFile);

export interface CompileOptions {
	/** Erlang's compiler, a name on the PATH or a path. */
	readonly erlc: string;
	/** More options for it. */
	readonly erlcOptions?: readonly string[];
	/** Where the modules go; when left out, to a folder that {@link Compiled.remove} removes. */
	readonly outDir?: string;
}

export interface Compiled {
	/** The same files in the same order, each source replaced by its module. */
	readonly files: readonly string[];
	/** The compiler's warnings, as it prints them. */
	readonly warnings: string;
	remove(): void;
}

/**
 * Which lines and variables there are (`beam_debug_info`) erlc says from OTP 28 on; earlier ones ignore the option. It
 * keeps variables alive that the compiler's optimiser would take out.
 */
const FOR_DEBUGGING = ["+debug_info", "+beam_debug_info"];

/**
 * @param files absolute paths; those that end in .erl are compiled
 * @throws AvmjitError `tool` when there is no such compiler or it refuses a source: its own words
 */
export async function compileSources(
	files: readonly string[],
	{ erlc, erlcOptions = [], outDir }: CompileOptions,
): Promise<Compiled> {
	if (!files.some(isSource))
		return { files, warnings: "", remove: () => undefined };
	const own = mkdtempSync(join(tmpdir(), "avmjit-debug-"));
	const remove = (): void =>
		rmSync(own, { recursive: true, force: true, maxRetries: 3 });
	try {
		// Where erlc runs: in a folder with modules it would take a maps.beam there for its own.
		const empty = join(own, "empty");
		mkdirSync(empty);
		const folder = resolve(outDir ?? join(own, "ebin"));
		mkdirSync(folder, { recursive: true });
		const results = await Promise.all(
			files.map((file) =>
				isSource(file)
					? compileSource(erlc, [...erlcOptions, "-o", folder, file], empty)
					: "",
			),
		);
		return {
			files: files.map((file) =>
				isSource(file) ? join(folder, `${basename(file, ".erl")}.beam`) : file,
			),
			warnings: results.join(""),
			remove,
		};
	} catch (error) {
		remove();
		throw error;
	}
}

function isSource(file: string): boolean {
	return file.endsWith(".erl");
}

/** @returns warnings */
async function compileSource(
	erlc: string,
	options: readonly string[],
	cwd: string,
): Promise<string> {
	try {
		const { stdout, stderr } = await run(erlc, [...FOR_DEBUGGING, ...options], {
			cwd,
			maxBuffer: 1 << 26,
		});
		return `${stdout}${stderr}`;
	} catch (error) {
		const { code, stdout, stderr } = error as NodeJS.ErrnoException & {
			readonly stdout?: string;
			readonly stderr?: string;
		};
		// A number is the compiler's exit code; a name says why it was not even begun.
		if (typeof code === "string")
			throw new AvmjitError(
				"tool",
				erlc,
				code === "ENOENT" ? "no such program" : `cannot be run (${code})`,
				"name Erlang's compiler (erlc), or a .beam that it made",
			);
		throw new AvmjitError(
			"tool",
			erlc,
			`does not compile ${options.at(-1)}\n${stdout ?? ""}${stderr ?? ""}`.trimEnd(),
		);
	}
}
