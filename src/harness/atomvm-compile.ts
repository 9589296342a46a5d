/** Compiles the Erlang modules of AtomVM's suite, with what its build generates for them. */

import { execFile } from "node:child_process";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashText } from "../../atomvm/cache.ts";
import { writeAvmPack } from "../beam/avm-pack.ts";
import { AvmjitError } from "../errors.ts";

const run = promisify(execFile);
/** Modules given to one call of erlc: enough to share its start, few enough to show progress. */
const BATCH = 40;

export interface CompileTestsOptions {
	/** erlc to compile with; the one on PATH when left out. */
	readonly erlc?: string;
	/** Where compiled beams go. */
	readonly cacheFolder: string;
	readonly onProgress?: (step: string, share?: number) => void;
}

/** Compiles `names` into a folder of the cache (or finds them there); returns the folder. */
export async function compileAtomVmTests(
	sources: string,
	names: readonly string[],
	{ erlc = "erlc", cacheFolder, onProgress = () => {} }: CompileTestsOptions,
): Promise<string> {
	const version = await compilerVersion(erlc);
	const files = readdirSync(sources).filter((n) => /\.(erl|S|hrl)$/.test(n));
	const key = hashText(
		version,
		...names,
		...files.map((name) => name + readFileSync(join(sources, name), "utf8")),
	);
	const folder = join(cacheFolder, `atomvm-tests-${key}`);
	if (existsSync(folder)) return folder;
	const temporary = `${folder}.${process.pid}.tmp`;
	rmSync(temporary, { recursive: true, force: true });
	mkdirSync(join(temporary, "code_load"), { recursive: true });
	await generate(erlc, sources, temporary);
	const present = names
		.map((name) => files.find((file) => file.replace(/\.\w+$/, "") === name))
		.filter((file) => file !== undefined);
	for (let i = 0; i < present.length; i += BATCH) {
		onProgress("compiling AtomVM's tests", i / present.length);
		const batch = present.slice(i, i + BATCH);
		await compile(erlc, temporary, sources, batch);
	}
	// Modules that tests load, besides those in the list.
	for (const file of files) {
		const beam = file.replace(/\.\w+$/, ".beam");
		if (/\.(erl|S)$/.test(file) && !existsSync(join(temporary, beam)))
			await compile(erlc, temporary, sources, [file], true);
	}
	renameSync(temporary, folder);
	return folder;
}

async function compilerVersion(erlc: string): Promise<string> {
	try {
		const { stderr, stdout } = await run(erlc, ["-version"]).catch(
			async (error: NodeJS.ErrnoException) => {
				if (error.code === "ENOENT") throw error;
				return { stdout: "", stderr: "" };
			},
		);
		return `${erlc} ${stdout}${stderr}`;
	} catch {
		throw new AvmjitError(
			"tool",
			erlc,
			"no such program",
			"name an erlc of OTP 26 or later with --erlc, or a folder of compiled tests with --beams",
		);
	}
}

async function compile(
	erlc: string,
	out: string,
	sources: string,
	files: readonly string[],
	optional = false,
): Promise<void> {
	try {
		await run(
			erlc,
			[
				"-DAVM_DISABLE_JIT",
				"-I",
				out,
				"-I",
				sources,
				"-o",
				out,
				...files.map((name) => join(sources, name)),
			],
			{ maxBuffer: 1 << 26 },
		);
	} catch (error) {
		if (optional) return;
		const { stdout, stderr } = error as { stdout?: string; stderr?: string };
		const lines = `${stdout ?? ""}${stderr ?? ""}`.split("\n");
		const first = lines.find((line) => !line.includes("Warning")) ?? "";
		throw new AvmjitError("tool", erlc, `compiling failed: ${first}`);
	}
}

/** What AtomVM's build makes for the tests of code loading: a module, a pack, and both as Erlang headers. */
async function generate(
	erlc: string,
	sources: string,
	out: string,
): Promise<void> {
	const folder = join(out, "code_load");
	const source = join(sources, "code_load", "export_test_module.erl");
	copyFileSync(source, join(folder, "export_test_module.erl"));
	await compile(erlc, folder, folder, ["export_test_module.erl"]);
	const beam = readFileSync(join(folder, "export_test_module.beam"));
	const pack = writeAvmPack([
		{ name: "export_test_module.beam", bytes: beam, start: false },
	]);
	writeFileSync(join(folder, "code_load_pack.avm"), pack);
	const header = (name: string, bytes: Uint8Array): string =>
		`-define(${name}, <<${bytes.join(",")}>>).\n`;
	writeFileSync(
		join(folder, "export_test_module_data.hrl"),
		header("EXPORT_TEST_MODULE_DATA", beam),
	);
	writeFileSync(
		join(folder, "code_load_pack_data.hrl"),
		header("CODE_LOAD_PACK_DATA", pack),
	);
}

export interface AtomVmSuiteOptions {
	/** erlc to compile with; beams must be there when left out. */
	readonly erlc?: string;
	/** A folder with compiled beams. */
	readonly beams?: string;
	/** Where compiled beams go. */
	readonly cacheFolder: string;
	readonly onProgress?: (step: string, share?: number) => void;
}
