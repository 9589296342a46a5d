/** Tests of a run in which modes diverged, explained after its reports. */
import { relative } from "node:path";
import pc from "picocolors";
import type { BisectResult } from "../harness/bisect/bisect.ts";
import {
	bisectDivergences,
	type DivergencesOptions,
} from "../harness/bisect/divergences.ts";
import { foundCode } from "../harness/bisect/found-code.ts";
import {
	type BisectTextOptions,
	bisectText,
} from "../harness/bisect/report.ts";
import { commandLine } from "../harness/command-line.ts";
import type { TestResult } from "../harness/outcome.ts";
import { Screen } from "../harness/screen.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import type { VmBuild } from "../host/build.ts";

/**
 * What a report says of what was found besides: its source and its wasm, and the command that shows all of the code.
 * @param files the module, and others that were loaded before it
 */
export function aboutFound(
	{ instruction, compiled }: BisectResult,
	build: VmBuild,
	files: readonly [string, ...string[]],
	selection: FunctionSelection,
): BisectTextOptions {
	const [file] = files;
	const inItsRun = { ...selection, functions: compiled };
	return {
		...(instruction && {
			code: foundCode(build, files, inItsRun, instruction),
		}),
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
		for await (const { test, result } of found) {
			const { build, functions } = options;
			const file = relative("", test.file);
			const about = aboutFound(result, build, [file], functions);
			screen.write(`\n${pc.bold(test.name)}\n${bisectText(result, pc, about)}`);
		}
	} finally {
		screen.status();
	}
}
