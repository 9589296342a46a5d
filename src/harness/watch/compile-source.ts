/** Compiles one source of a suite, as the whole suite is compiled. */
import { execFile } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { AvmjitError } from "../../errors.ts";
import type { SuiteFiles } from "./suite-files.ts";

const run = promisify(execFile);

export interface Compiled {
	readonly ok: boolean;
	/** Errors and warnings. */
	readonly output: string;
}

/**
 * The module takes the place of the one before only when it was compiled.
 * @param source path of an .erl or .S
 * @throws AvmjitError `tool` when there is no such compiler
 */
export async function compileSource(
	erlc: string,
	source: string,
	{ isAtomVm, sources, beams }: SuiteFiles,
): Promise<Compiled> {
	const folder = mkdtempSync(join(beams, ".compiling-"));
	// Not in a folder with modules: erlc would take a maps.beam there for its own.
	const empty = join(folder, "empty");
	mkdirSync(empty);
	const options = source.endsWith(".S")
		? ["+from_asm", "+no_postopt"]
		: isAtomVm
			? ["-DAVM_DISABLE_JIT", "-I", resolve(beams), "-I", resolve(sources)]
			: [];
	try {
		const { stdout, stderr } = await run(
			erlc,
			["+deterministic", ...options, "-o", resolve(folder), resolve(source)],
			{ cwd: empty, maxBuffer: 1 << 26 },
		);
		const beam = `${basename(source).replace(/\.\w+$/, "")}.beam`;
		const output = `${stdout}${stderr}`;
		if (!existsSync(join(folder, beam)))
			return { ok: false, output: `${output}no ${beam} came of it` };
		renameSync(join(folder, beam), join(beams, beam));
		return { ok: true, output };
	} catch (error) {
		const { code, stdout, stderr } = error as NodeJS.ErrnoException & {
			readonly stdout?: string;
			readonly stderr?: string;
		};
		if (code === "ENOENT")
			throw new AvmjitError("tool", erlc, "no such program");
		return { ok: false, output: `${stdout ?? ""}${stderr ?? ""}` };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
