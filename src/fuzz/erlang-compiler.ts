/** Programs through Erlang's own compiler and runtime, where they are at hand. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AvmjitError } from "../errors.ts";
import type { Program } from "./ast.ts";
import { printModule } from "./print-erlang.ts";

const run = promisify(execFile);

/** Makes a module with erlc: what its optimiser leaves of the programs. */
export function erlcEmitter(
	erlc: string,
): (programs: readonly Program[]) => Promise<Uint8Array> {
	return async (programs) => {
		const folder = mkdtempSync(join(tmpdir(), "avmjit-erlc-"));
		try {
			writeFileSync(join(folder, "fuzz.erl"), printModule("fuzz", programs));
			await run(erlc, [
				"+deterministic",
				"-o",
				folder,
				join(folder, "fuzz.erl"),
			]);
			return readFileSync(join(folder, "fuzz.beam"));
		} catch (error) {
			throw compilerError(erlc, error);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function compilerError(program: string, error: unknown): Error {
	const { code, stdout = "" } = error as {
		code?: string | number;
		stdout?: string;
	};
	if (code === "ENOENT")
		return new AvmjitError("usage", program, "there is no such program");
	const wrong = stdout.split("\n").find((line) => !line.includes("Warning"));
	return new AvmjitError(
		"tool",
		program,
		`does not compile a generated program: ${wrong || String(error)}`,
		"--erlc takes the erlc of OTP 26 or later; if it is, the generator wrote what is no Erlang: report it",
	);
}
