/** `avmjit bisect`: finds the instruction whose native code makes the difference. */
import { dirname, resolve } from "node:path";
import { Command, Option } from "commander";
import pc from "picocolors";
import { ExitCode } from "../errors.ts";
import { COMPARISONS, type Comparison } from "../harness/agreement.ts";
import {
	type BisectRequest,
	type BisectResult,
	bisect,
} from "../harness/bisect/bisect.ts";
import { programFunctions } from "../harness/bisect/program.ts";
import { bisectJson, bisectText } from "../harness/bisect/report.ts";
import {
	repeat,
	repeatText,
	saveReproduction,
} from "../harness/bisect/reproduction.ts";
import { Screen } from "../harness/screen.ts";
import { compileBuild } from "../host/build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	positiveInteger,
	positiveNumber,
	prepared,
	regularExpression,
} from "./common.ts";
import { aboutFound } from "./divergences.ts";
import {
	addHuntingOptions,
	compilerFlags,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";
import { readInput } from "./input.ts";

interface BisectOptions extends HuntingOptions, AtomVmOption {
	readonly folder?: string;
	readonly timeout: number;
	readonly compare: Comparison;
	readonly every?: number;
	readonly only?: string;
	readonly json?: boolean;
	readonly save?: string;
	readonly repeat?: string;
}

export function bisectCommand(): Command {
	const command = new Command("bisect")
		.description(
			"find the function and the instruction whose native code makes start/0 end otherwise than emulated",
		)
		.argument("<file>", "a .beam or .avm file")
		.argument("[modules...]", "more .beam files that it calls")
		.addOption(atomVmOption())
		.option("--folder <folder>", "where its relative paths start from")
		.option("--timeout <seconds>", "time a run may take", positiveNumber, 60)
		.addOption(
			new Option("--compare <what>", "by what runs are compared")
				.choices(COMPARISONS)
				.default("all"),
		)
		.option("--every <n>", "compile only every n-th function", positiveInteger)
		.option(
			"--only <regexp>",
			"compile only functions whose module:name/arity matches",
		)
		.option("--json", "print the result for programs")
		.option(
			"--save <folder>",
			"write a reproduction: the modules, what was found, a script",
		)
		.option(
			"--repeat <file>",
			"run what --save has written (found.json), and bisect nothing",
		);
	return addHuntingOptions(command).action(runBisect);
}

async function runBisect(
	file: string,
	modules: readonly string[],
	options: BisectOptions,
): Promise<void> {
	const request = await requestOf(file, modules, options);
	if (options.repeat !== undefined) {
		const repeated = await repeat(request, options.repeat);
		process.stdout.write(repeatText(repeated));
		process.exitCode = repeated.isDifferent ? ExitCode.Failed : ExitCode.Ok;
		return;
	}
	const screen = new Screen();
	try {
		const result = await bisect({
			...request,
			onProgress: (step) => screen.status(step),
		});
		screen.status();
		screen.write(
			options.json
				? `${JSON.stringify(bisectJson(result), undefined, 2)}\n`
				: bisectText(
						result,
						pc,
						aboutFound(
							result,
							request.build,
							[file, ...modules],
							request.selection,
						),
					),
		);
		process.exitCode = result.kind === "same" ? ExitCode.Ok : ExitCode.Failed;
		if (options.save !== undefined)
			save(options.save, request, result, options);
	} finally {
		screen.status();
	}
}

async function requestOf(
	file: string,
	modules: readonly string[],
	options: BisectOptions,
): Promise<BisectRequest> {
	const only = options.only && regularExpression(options.only, "--only");
	const inputs = [...modules, file].map((name) => ({
		name,
		bytes: readInput(name),
	}));
	const selection = {
		...huntingSelection(options),
		...(options.every !== undefined && { every: options.every }),
		...(only && { only: only.source }),
	};
	return {
		functions: programFunctions(inputs),
		build: compileBuild(await prepared(options)),
		file: resolve(file),
		modules: modules.map((name) => resolve(name)),
		folder: resolve(options.folder ?? dirname(file)),
		selection,
		comparison: options.compare,
		timeout: options.timeout * 1000,
	};
}

function save(
	folder: string,
	request: BisectRequest,
	result: BisectResult,
	options: BisectOptions,
): void {
	if (result.kind !== "found") return;
	const own = options.atomvm;
	saveReproduction(
		folder,
		request,
		result,
		compilerFlags(options),
		own === undefined ? undefined : resolve(own),
	);
	console.error(`sh ${folder}/reproduce.sh runs it again`);
}
