/** The command that bisects a module in the mode of a run. */
import { commandLine, optionWords } from "../command-line.ts";
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
	const words = ["bisect", ...files, ...modeOptions(functions, flags)];
	return `${program} ${commandLine(words)}`;
}

/** The options of test-erlang and bisect that make a run have this mode, as words. */
export function modeOptions(
	functions: FunctionSelection,
	flags: readonly CompilerFlag[],
): string[] {
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
	return [
		...options.flatMap(([name, value]) => optionWords(name, value)),
		...flags.map((flag) => `--${flag}`),
	];
}
