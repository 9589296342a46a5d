import { spawn } from "node:child_process";
import { expect, test } from "vitest";

const MODULE = new URL("../../dist/src/debug/exit-now.js", import.meta.url);

/** Ends while a thread is busy, with more output than a pipe holds. */
async function ended(call: string): Promise<{
	code: number | null;
	signal: NodeJS.Signals | null;
	length: number;
	errors: string;
}> {
	const script = `
		import { Worker } from "node:worker_threads";
		import { exitNow } from "${MODULE}";
		new Worker("for (;;);", { eval: true });
		process.stdout.write("x".repeat(1_000_000));
		${call};
	`;
	const child = spawn("node", ["--input-type=module", "-e", script]);
	let length = 0;
	let errors = "";
	child.stdout.on("data", (chunk: Buffer) => {
		length += chunk.length;
	});
	child.stderr.on("data", (chunk: Buffer) => {
		errors += chunk;
	});
	const [code, signal] = await new Promise<
		[number | null, NodeJS.Signals | null]
	>((resolve) => {
		child.once("close", (...how) => resolve(how));
	});
	return { code, signal, length, errors };
}

test("output is whole, and the exit code right", async () => {
	expect(await ended("await exitNow(3)")).toEqual({
		code: 3,
		signal: null,
		length: 1_000_000,
		errors: "",
	});
});

test("where the code is not needed Node may be killed, its output whole all the same", async () => {
	const { code, signal, length } = await ended("await exitNow(0, false)");
	expect(length).toBe(1_000_000);
	expect([code, signal]).toEqual(
		"execve" in process ? [0, null] : [null, "SIGKILL"],
	);
});
