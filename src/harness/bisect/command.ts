/** The command line that bisects what a run of test-erlang has found. */
import type { FunctionSelection } from "../selection.ts";
import type { TestCase } from "../test-case.ts";

/** Options of the command line, by what they set. */
const OPTIONS = {
	every: "--every",
	only: "--only",
	reductions: "--reductions",
	collectAlways: "--collect-always",
	unwindCalls: "--unwind",
	checkExits: "--check",
	leave: "--leave",
	seed: "--seed",
} as const satisfies Partial<Record<keyof FunctionSelection, string>>;

/** For a shell. */
export function bisectCommand(
	{ file, folder }: Pick<TestCase, "file" | "folder">,
	selection: FunctionSelection,
): string {
	const words = ["avmjit", "bisect", quoted(file), "--folder", quoted(folder)];
	for (const [key, option] of Object.entries(OPTIONS)) {
		const value = selection[key as keyof typeof OPTIONS];
		if (value === undefined || value === false) continue;
		words.push(option);
		if (value !== true) words.push(quoted(String(value)));
	}
	return words.join(" ");
}

function quoted(word: string): string {
	return /^[\w./:=@%+-]+$/.test(word)
		? word
		: `'${word.replaceAll("'", "'\\''")}'`;
}
