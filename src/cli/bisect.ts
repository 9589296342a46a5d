/** `avmjit bisect`: finds the instruction whose native code makes the difference. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { ExitCode } from "../errors.ts";
import { type BisectResult, bisect } from "../harness/bisect/bisect.ts";
import { programFunctions } from "../harness/bisect/program.ts";
import { Screen } from "../harness/screen.ts";
import { compileBuild } from "../host/build.ts";
import {
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";
import {
	addHuntingOptions,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";
import { readInput } from "./input.ts";

interface BisectOptions extends HuntingOptions {
	readonly folder?: string;
	readonly timeout: number;
	readonly every?: number;
	readonly only?: string;
	readonly json?: boolean;
}

export function bisectCommand(): Command {
	const command = new Command("bisect")
		.description(
			"find the function and the instruction whose native code makes start/0 end otherwise than emulated",
		)
		.argument("<file>", "a .beam or .avm file")
		.argument("[modules...]", "more .beam files that it calls")
		.option("--folder <folder>", "where its relative paths start from")
		.option("--timeout <seconds>", "time a run may take", positiveNumber, 60)
		.option("--every <n>", "compile only every n-th function", positiveInteger)
		.option(
			"--only <regexp>",
			"compile only functions whose module:name/arity matches",
		)
		.option("--json", "print the result for programs");
	return addHuntingOptions(command).action(runBisect);
}

async function runBisect(
	file: string,
	modules: readonly string[],
	options: BisectOptions,
): Promise<void> {
	const only = options.only && regularExpression(options.only, "--only");
	const selection = {
		...huntingSelection(options),
		...(options.every !== undefined && { every: options.every }),
		...(only && { only: only.source }),
	};
	const inputs = [...modules, file].map((name) => ({
		name,
		bytes: readInput(name),
	}));
	const functions = programFunctions(inputs);
	const screen = new Screen();
	try {
		const result = await bisect({
			build: compileBuild(await prepared()),
			file: resolve(file),
			modules: modules.map((name) => resolve(name)),
			folder: resolve(options.folder ?? dirname(file)),
			selection,
			functions,
			timeout: options.timeout * 1000,
			onProgress: (step) => screen.status(step),
		});
		screen.status();
		screen.write(
			options.json
				? `${JSON.stringify(forPrograms(result), undefined, 2)}\n`
				: forPeople(result, file),
		);
		process.exitCode = result.kind === "same" ? ExitCode.Ok : ExitCode.Failed;
	} finally {
		screen.status();
	}
}

function forPrograms(result: BisectResult): object {
	const { emulated, jit, ms, ...rest } = result;
	const brief = ({ kind, text }: BisectResult["jit"]): object => ({
		kind,
		text,
	});
	return {
		schema: 1,
		...rest,
		ms: Math.round(ms),
		emulated: brief(emulated),
		jit: brief(jit),
	};
}

function forPeople(result: BisectResult, file: string): string {
	const { kind, functions, goneWithout, instruction, runs, ms } = result;
	const lines = [
		`emulated     ${result.emulated.kind}: ${result.emulated.text}`,
		`jit          ${result.jit.kind}: ${result.jit.text}`,
	];
	if (kind === "same") lines.push("the modes agree: nothing to bisect");
	if (kind === "unstable")
		lines.push(pc.yellow("differs in some runs only: cannot be bisected"));
	if (kind === "elsewhere")
		lines.push(
			"at fault is a function of a module that was not named: name the others behind the file",
		);
	if (kind === "found") {
		const [first, ...others] = functions;
		lines.push(`function     ${pc.bold(first ?? "")}`);
		if (others.length > 0) lines.push(`together with ${others.join(", ")}`);
		if (instruction === undefined)
			lines.push(
				"instruction  none that can be left: its head, or where it waits",
			);
		else {
			lines.push(
				`instruction  ${pc.bold(instruction.text)}`,
				`at           offset ${instruction.offset}, line ${instruction.line}`,
			);
			const source = sourceLine(file, instruction.line);
			if (source !== undefined) lines.push(`source       ${source.trim()}`);
		}
		if (goneWithout.length > 0)
			lines.push(`gone without ${goneWithout.join(", ")}`);
		if (!result.isAlone)
			lines.push("other functions show it, too, without this one");
	}
	lines.push(`${runs} runs, ${(ms / 1000).toFixed(1)} s`);
	return `${lines.join("\n")}\n`;
}

/** Of the .erl beside the .beam. */
function sourceLine(file: string, line: number): string | undefined {
	const source = file.replace(/\.\w+$/, ".erl");
	if (line === 0 || !existsSync(source)) return undefined;
	return readFileSync(source, "utf8").split("\n")[line - 1];
}
