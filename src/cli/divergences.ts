/** Tests of a run in which modes diverged, explained after its reports. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import pc from "picocolors";
import {
	bisectDivergences,
	type DivergencesOptions,
} from "../harness/bisect/divergences.ts";
import {
	type BisectTextOptions,
	bisectText,
} from "../harness/bisect/report.ts";
import { commandLine } from "../harness/command-line.ts";
import type { TestResult } from "../harness/outcome.ts";
import { Screen } from "../harness/screen.ts";

/** What a report says of a module besides: its source line, from the .erl beside it, and what shows its code. */
export function aboutFile(file: string): BisectTextOptions {
	const source = file.replace(/\.\w+$/, ".erl");
	return {
		sourceLine: (line) =>
			line > 0 && existsSync(source)
				? readFileSync(source, "utf8").split("\n")[line - 1]
				: undefined,
		...(file.endsWith(".beam") && {
			codeCommand: (name: string) =>
				commandLine(["npx", "avmjit", "inspect", file, name]),
		}),
	};
}

/** Bisects each, which takes a while; on standard error, as standard output may be a report for programs. */
export async function explainDivergences(
	results: readonly TestResult[],
	options: DivergencesOptions,
): Promise<void> {
	const screen = new Screen(process.stderr);
	try {
		const found = bisectDivergences(results, {
			...options,
			onProgress: (step) => screen.status(step),
		});
		for await (const { test, result } of found)
			screen.write(
				`\n${pc.bold(test.name)}\n${bisectText(result, pc, aboutFile(relative("", test.file)))}`,
			);
	} finally {
		screen.status();
	}
}
