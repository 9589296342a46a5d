/** Long texts on a terminal, page by page. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** With colours, and gone at once when all fits on a screen. */
const PAGER = "less -RF";

/**
 * Writes to standard output: by way of $PAGER when it is a terminal and paging is wanted. Whoever reads may go before the
 * end: that is no error.
 */
export async function page(text: string, isWanted: boolean): Promise<void> {
	const { stdout, env } = process;
	const pager = env.PAGER ?? PAGER;
	if (!isWanted || stdout.isTTY !== true || pager === "" || pager === "cat") {
		await write(stdout, text);
		return;
	}
	const child = spawn(pager, {
		shell: true,
		stdio: ["pipe", "inherit", "inherit"],
		env: { LESS: "-R", ...env },
	});
	const [[code]] = await Promise.all([
		once(child, "close") as Promise<[number | null]>,
		write(child.stdin, text),
	]);
	// What a shell says when there is no such command.
	if (code === 127) await write(stdout, text);
}

async function write(
	stream: NodeJS.WritableStream,
	text: string,
): Promise<void> {
	await new Promise<void>((resolve) => {
		stream.on("error", () => resolve());
		if (stream === process.stdout) stream.write(text, () => resolve());
		else stream.end(text, () => resolve());
	});
}
