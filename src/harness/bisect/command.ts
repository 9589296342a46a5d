/** The command that bisects a module in the mode of a run. */
import type { FunctionSelection } from "../selection.ts";

/** What of a mode is no {@link FunctionSelection}: flags of V8's. */
export const COMPILER_FLAGS = ["liftoff", "turbofan"] as const;

export type CompilerFlag = (typeof COMPILER_FLAGS)[number];

/**
 * For a POSIX shell.
 * @param files the module, and behind it others to be loaded before it
 * @param program how the command itself is called
 */
export function bisectCommand(
	files: readonly string[],
	functions: FunctionSelection,
	flags: readonly CompilerFlag[] = [],
	program = "npx avmjit",
): string {
	return [
		program,
		"bisect",
		...[...files, ...modeOptions(functions)].map(quoted),
		...flags.map((flag) => `--${flag}`),
	].join(" ");
}

/** Of test-erlang and bisect: what makes a run have this mode. */
function modeOptions(functions: FunctionSelection): string[] {
	const { every, only, reductions, leave, seed } = functions;
	const { collectAlways, unwindCalls, checkExits } = functions;
	const options: [string, string | number | boolean | undefined][] = [
		["--every", every],
		["--only", only],
		["--reductions", reductions],
		["--collect-always", collectAlways],
		["--unwind", unwindCalls],
		["--check", checkExits],
		["--leave", leave],
		["--seed", seed],
	];
	return options.flatMap(([name, value]) => {
		if (value === undefined || value === false) return [];
		return value === true ? [name] : [name, String(value)];
	});
}

export function quoted(word: string): string {
	if (/^[\w./:=@%+-]+$/.test(word)) return word;
	return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
