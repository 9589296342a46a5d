/** Sources named where modules may be: compiled as a debugger needs them. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { AvmjitError } from "../errors.ts";

const run = promisify(execFile);

export interface CompileOptions {
	/** Erlang's compiler, a name on the PATH or a path. */
	readonly erlc: string;
	/** More options for it. */
	readonly erlcOptions?: readonly string[];
	/** Where the modules go; a folder that {@link Compiled.remove} removes when left out. */
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
	const folder =
		outDir === undefined
			? mkdtempSync(join(tmpdir(), "avmjit-debug-"))
			: resolve(outDir);
	const remove = (): void => {
		if (outDir === undefined)
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		mkdirSync(folder, { recursive: true });
		const results = await Promise.all(
			files.map((file) =>
				isSource(file)
					? compileSource(file, folder, erlc, erlcOptions)
					: { file, warnings: "" },
			),
		);
		return {
			files: results.map(({ file }) => file),
			warnings: results.map(({ warnings }) => warnings).join(""),
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

async function compileSource(
	source: string,
	folder: string,
	erlc: string,
	erlcOptions: readonly string[],
): Promise<{ readonly file: string; readonly warnings: string }> {
	const file = join(folder, `${basename(source, ".erl")}.beam`);
	try {
		const { stdout, stderr } = await run(
			erlc,
			[
				...FOR_DEBUGGING,
				"-I",
				dirname(source),
				...erlcOptions,
				"-o",
				folder,
				source,
			],
			// Elsewhere erlc might take modules of the folder for its own.
			{ cwd: folder, maxBuffer: 1 << 26 },
		);
		if (!existsSync(file))
			throw new AvmjitError("tool", erlc, `wrote no ${basename(file)}`);
		return { file, warnings: `${stdout}${stderr}` };
	} catch (error) {
		if (error instanceof AvmjitError) throw error;
		const { code, stdout, stderr } = error as NodeJS.ErrnoException & {
			readonly stdout?: string;
			readonly stderr?: string;
		};
		if (code === "ENOENT")
			throw new AvmjitError(
				"tool",
				erlc,
				"no such program",
				"name Erlang's compiler (erlc), or a .beam that it made",
			);
		throw new AvmjitError(
			"tool",
			erlc,
			`does not compile ${source}\n${stdout ?? ""}${stderr ?? ""}`.trimEnd(),
		);
	}
}
