/** The benchmark programs under other runtime systems: Erlang/OTP, and an AtomVM of the user's. */
import { type ExecFileException, execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeAvmPack } from "../beam/avm-pack.ts";
import { ModuleWriter } from "../beam/module-writer.ts";
import { AvmjitError } from "../errors.ts";

const run = promisify(execFile);
const MOST_OUTPUT = 1 << 24;

/** What `NAME:bench()` returns under Erlang/OTP (the program `erl`), as text. */
export async function benchUnderOtp(
	erl: string,
	folder: string,
	name: string,
): Promise<string> {
	const code = `io:format("~w", [${name}:bench()]), halt().`;
	const { stdout } = await runTool(erl, name, [
		"-noshell",
		"-pa",
		folder,
		"-eval",
		code,
	]);
	return stdout;
}

export interface AtomVmProgram {
	/** An AtomVM for this machine, which takes an .avm file. */
	readonly program: string;
	/**
	 * A command that precompiles for an AtomVM with a JIT compiler: run with a folder (and a slash) and .beam files as its
	 * last arguments, it writes .beam files there. Undefined for an AtomVM that interprets.
	 */
	readonly precompile?: readonly string[];
}

/** What `NAME:bench()` returns there, as text. */
export async function benchUnderAtomVm(
	{ program, precompile }: AtomVmProgram,
	files: readonly string[],
	name: string,
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-bench-"));
	try {
		const start = join(folder, `${START}.beam`);
		writeFileSync(start, startModule(name));
		let beams = [start, ...files];
		const [command, ...args] = precompile ?? [];
		if (command !== undefined) {
			await runTool(command, name, [...args, `${folder}/`, ...beams]);
			beams = beams.map((file) => join(folder, file.replace(/^.*\//, "")));
		}
		const pack = join(folder, `${name}.avm`);
		writeFileSync(
			pack,
			writeAvmPack(
				beams.map((file, i) => ({
					name: file.replace(/^.*\//, ""),
					bytes: new Uint8Array(readFileSync(file)),
					start: i === 0,
				})),
			),
		);
		// It ends with exit code 1 when the value is not the atom ok.
		const { stdout, stderr } = await runTool(program, name, [pack], 1);
		const result = /^Return value: (.*)$/m.exec(`${stdout}\n${stderr}`)?.[1];
		if (result !== undefined) return result;
		throw new AvmjitError("tool", program, `printed no value for ${name}`);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const START = "bench_start";

/** `start() -> NAME:bench().` */
function startModule(name: string): Uint8Array {
	const writer = new ModuleWriter(START);
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	writer.op("call_ext_only", { u: 0 }, { ext: [name, "bench", 0] });
	return writer.toBytes();
}

/** @param accepted an exit code besides 0 that is no error */
async function runTool(
	tool: string,
	name: string,
	args: readonly string[],
	accepted = 0,
): Promise<{ stdout: string; stderr: string }> {
	try {
		return await run(tool, args, { maxBuffer: MOST_OUTPUT });
	} catch (error) {
		const { code, message, stdout, stderr } = error as ExecFileException;
		if (code === accepted)
			return { stdout: String(stdout), stderr: String(stderr) };
		const lines = message.split("\n").slice(0, 3).join(" ");
		throw new AvmjitError(
			"tool",
			tool,
			`cannot run ${name}: ${lines.slice(0, 300)}`,
		);
	}
}
