/** `avmjit prepare`: makes the prepared AtomVM and the native runtime. */
import { Command } from "commander";
import pc from "picocolors";
import { FEATURES } from "../../atomvm/features.ts";
import { examine } from "../../atomvm/recognise.ts";
import { readAtomVm } from "../../atomvm/source.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import { prepared } from "./common.ts";
import {
	type BuildExplanation,
	explainBuild,
	explanationJson,
} from "./explain-build.ts";

interface PrepareCommandOptions extends AtomVmOption {
	readonly force?: boolean;
	readonly explain?: boolean;
	readonly json?: boolean;
}

export function prepareCommand(): Command {
	return new Command("prepare")
		.description("prepare AtomVM and build the native runtime (cached)")
		.addOption(atomVmOption())
		.option("--force", "do it again")
		.option(
			"--explain",
			"print what the binary has, what was looked for in it, and what was removed and redirected",
		)
		.option("--json", "print the same for programs")
		.action(prepare);
}

async function prepare(options: PrepareCommandOptions): Promise<void> {
	if (options.explain || options.json) {
		await explain(options);
		return;
	}
	const started = performance.now();
	const { atomVm, native, manifest } = await prepared(options);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`AtomVM ${kilobytes(atomVm)}, native runtime ${kilobytes(native)}, ready in ${seconds} s`,
	);
	for (const { feature, because } of manifest.leftOut)
		console.log(`without ${FEATURES[feature]} (${because})`);
}

/** What is known of a build is printed also when it is refused. */
async function explain(options: PrepareCommandOptions): Promise<void> {
	const source = readAtomVm(options.atomvm);
	const { refusal, facts, findings, leftOut } = examine(source);
	const about: BuildExplanation = {
		file: source.where,
		...(facts && { facts }),
		...(findings && { findings }),
		...(leftOut && { leftOut }),
		...(refusal && { refusal }),
	};
	if (refusal) {
		print(about, options);
		throw refusal;
	}
	const { manifest } = await prepared(options);
	print(
		{
			...about,
			...(manifest.facts && { facts: manifest.facts }),
			leftOut: manifest.leftOut,
			passes: manifest.explanations,
		},
		options,
	);
}

function print(about: BuildExplanation, { json }: PrepareCommandOptions): void {
	if (json) {
		console.log(explanationJson(about));
		return;
	}
	for (const [heading, lines] of explainBuild(about)) {
		console.log(pc.bold(heading));
		for (const line of lines) console.log(`  ${line}`);
	}
}

function kilobytes({ length }: Uint8Array): string {
	return `${Math.round(length / 1024)} KB`;
}
