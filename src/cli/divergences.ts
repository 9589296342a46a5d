/** What test-erlang says of tests in which modes diverged, after its reports. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import pc from "picocolors";
import type { Comparison } from "../harness/agreement.ts";
import { bisectCommand, quoted } from "../harness/bisect/command.ts";
import {
	bisectDivergences,
	type DivergencesOptions,
	diverged,
} from "../harness/bisect/divergences.ts";
import {
	type BisectTextOptions,
	bisectText,
} from "../harness/bisect/report.ts";
import type { TestResult } from "../harness/outcome.ts";
import { Screen } from "../harness/screen.ts";
import { compilerFlags, type HuntingOptions } from "./hunting.ts";

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
				`npx avmjit wasm ${quoted(file)} --function ${quoted(name)}`,
		}),
	};
}

/** Tests that are named, when there are many. */
const MOST_NAMED = 10;

/** On standard error, as standard output may be a report for programs: for each the command that finds out where. */
export function nameDivergences(
	results: readonly TestResult[],
	functions: DivergencesOptions["functions"],
	options: HuntingOptions & { readonly compare?: Comparison },
): void {
	const tests = diverged(results);
	if (tests.length > 0) console.error("to find where the modes part:");
	for (const { file } of tests.slice(0, MOST_NAMED))
		console.error(
			`  ${bisectCommand([relative("", file)], functions, compilerFlags(options))}${options.compare === "value" ? " --compare value" : ""}`,
		);
	if (tests.length > MOST_NAMED)
		console.error(`  and ${tests.length - MOST_NAMED} more`);
}

/** Bisects each, which takes a while. */
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
