/** The command that finds the instruction at fault: the one place where reports have it from. */
import type { FunctionSelection } from "../selection.ts";
import { commandLine } from "./command-line.ts";
import type { TestReport } from "./model.ts";

/** Options of bisect by what they select. */
const FLAGS: Readonly<Partial<Record<keyof FunctionSelection, string>>> = {
	every: "--every",
	only: "--only",
	reductions: "--reductions",
	collectAlways: "--collect-always",
	unwindCalls: "--unwind",
	checkExits: "--check",
	leave: "--leave",
	seed: "--seed",
};

export function bisectLine(
	{ file }: TestReport,
	functions: FunctionSelection,
): string {
	const options = Object.entries(FLAGS).flatMap(([name, flag]) => {
		const value = functions[name as keyof FunctionSelection];
		if (value === undefined || value === false) return [];
		return value === true ? [flag] : [flag, String(value)];
	});
	return commandLine(["npx", "avmjit", "bisect", file, ...options]);
}
