/** What is written of a bisection, so that anyone can run it again: the modules, what was found, and a script. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { differences } from "../agreement.ts";
import { commandLine, optionWords } from "../command-line.ts";
import type { Difference, RunOutcome } from "../outcome.ts";
import { readJson } from "../own-suite.ts";
import { ModuleRunner } from "../run-test.ts";
import type { FunctionSelection } from "../selection.ts";
import type { BisectRequest, BisectResult } from "./bisect.ts";
import { bisectCommand, type CompilerFlag } from "./command.ts";
import { placesByModule } from "./places.ts";
import { bisectJson } from "./report.ts";
import type { Watch } from "./watch.ts";

const FOUND = "found.json";
const SCRIPT = "reproduce.sh";

/** What the file has besides what bisect prints. */
interface Saved {
	/** The mode, and which functions are compiled. */
	readonly selection: FunctionSelection;
	/** Steps that are executed natively; all, where they could not be counted. */
	readonly natively?: number;
}

/**
 * Writes the folder; the modules' names must be different.
 * @param atomVm path of the AtomVM.wasm that it went wrong with; the npm package's when left out
 */
export function saveReproduction(
	folder: string,
	request: BisectRequest,
	result: BisectResult,
	flags: readonly CompilerFlag[],
	atomVm?: string,
): void {
	mkdirSync(folder, { recursive: true });
	const files = [request.file, ...request.modules];
	for (const file of files) copyFileSync(file, join(folder, basename(file)));
	const { compiled, step } = result;
	const saved: Saved = {
		selection: { ...request.selection, functions: compiled },
		...(step && { natively: step.step }),
	};
	const found = { ...bisectJson(result), ...saved };
	writeFileSync(
		join(folder, FOUND),
		`${JSON.stringify(found, undefined, "\t")}\n`,
	);
	const names = files.map((file) => basename(file));
	writeFileSync(
		join(folder, SCRIPT),
		script(request, result, names, flags, atomVm),
		{ mode: 0o755 },
	);
}

function script(
	{ comparison, folder, selection, timeout }: BisectRequest,
	{ instruction, functions, emulated, jit }: BisectResult,
	names: readonly string[],
	flags: readonly CompilerFlag[],
	atomVm: string | undefined,
): string {
	const program = "$" + "{AVMJIT:-npx avmjit}";
	// npx looks for the command from the folder that one is in, so the script stays there.
	const beside = (name: string): string => `"$here"/${commandLine([name])}`;
	const where = instruction
		? `${instruction.function}, ${instruction.text}, at offset ${instruction.offset}`
		: functions.join(", ");
	const options = [
		...optionWords("--atomvm", atomVm),
		...["--compare", comparison ?? "all"],
		...["--timeout", String(seconds(emulated, jit) ?? timeout / 1000)],
	];
	return `#!/bin/sh
# Native code and the interpreter differ: ${where}
# Exit code 1: they still do (${FOUND} has what was seen); 0: no more. The folder that relative paths start from was
# ${folder}
here=$(dirname "$0")
${bisectCommand([], selection, flags, program)} ${commandLine(options)} \\
	--repeat ${beside(FOUND)} ${names.map(beside).join(" ")}
`;
}

/** Time after which it must be a hang, where it is one. */
function seconds(emulated: RunOutcome, jit: RunOutcome): number | undefined {
	if (jit.kind !== "timeout") return undefined;
	return Math.ceil((5_000 + 5 * emulated.ms) / 1000);
}

export interface Repeated {
	readonly emulated: RunOutcome;
	readonly jit: RunOutcome;
	readonly differences: readonly Difference[];
	readonly isDifferent: boolean;
}

/**
 * Runs the module emulated, and with the JIT up to the step at which a saved bisection has found it to go wrong.
 * @param file what {@link saveReproduction} has written
 * @throws AvmjitError of a file that cannot be read
 */
export async function repeat(
	request: BisectRequest,
	file: string,
): Promise<Repeated> {
	const { selection, natively } = readJson<Saved>(file);
	const { build, modules, folder, timeout, comparison } = request;
	const runner = new ModuleRunner();
	const run = (jit: false | FunctionSelection, watch?: Watch) =>
		runner.run(
			{
				build,
				modules,
				folder,
				file: request.file,
				jit,
				...(watch && { watch }),
			},
			timeout,
		);
	try {
		const suspects = request.functions.filter(({ name }) =>
			selection.functions?.includes(name),
		);
		const emulated = await run(false);
		const jit = await run(
			selection,
			natively === undefined
				? undefined
				: { places: placesByModule(suspects), natively },
		);
		const differing = differences(emulated, jit, comparison);
		return {
			emulated,
			jit,
			differences: differing,
			isDifferent: differing.length > 0,
		};
	} finally {
		await runner.close();
	}
}

export function repeatText({
	emulated,
	jit,
	differences,
	isDifferent,
}: Repeated): string {
	return [
		`emulated     ${emulated.kind}: ${emulated.text}`,
		`jit          ${jit.kind}: ${jit.text}`,
		isDifferent ? `differs in   ${differences.join(", ")}` : "no difference",
		"",
	].join("\n");
}
