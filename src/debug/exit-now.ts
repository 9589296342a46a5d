/**
 * The end of a process that has run AtomVM. By itself Node waits at its end until V8 has optimised AtomVM's interpreter, for
 * seconds, whatever threads are still there. Another program in its place ends them at once.
 */
import { existsSync } from "node:fs";
import { finished } from "node:stream/promises";

/** Of Node 22.15 and later; not on Windows. */
type Execve = (
	file: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
) => never;

const SHELL = "/bin/sh";

/** Time that output may take to be read when nobody has read it yet, ms. */
const PATIENCE = 5_000;

/**
 * When all output is written; does not come back.
 * @param isCodeNeeded where Node cannot do it at once: true: it takes what it takes; false: it ends by SIGKILL
 */
export async function exitNow(
	code: number,
	isCodeNeeded = true,
): Promise<never> {
	await Promise.race([
		Promise.all([process.stdout, process.stderr].map(flushed)),
		new Promise((resolve) => setTimeout(resolve, PATIENCE)),
	]);
	const { execve } = process as NodeJS.Process & { readonly execve?: Execve };
	if (execve !== undefined && existsSync(SHELL)) {
		// Node warns of it as of something experimental.
		process.removeAllListeners("warning");
		execve.call(process, SHELL, ["sh", "-c", `exit ${code}`], {});
	}
	if (!isCodeNeeded) process.kill(process.pid, "SIGKILL");
	process.exit(code);
}

/** Of one that is closed there is nothing to wait for. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
	if (!stream.writable) return;
	await Promise.race([
		new Promise<void>((resolve) => stream.write("", () => resolve())),
		finished(stream).catch(() => undefined),
	]);
}
