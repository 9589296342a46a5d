/** The command line that runs a suite the same way again. */
import { arch, availableParallelism, platform } from "node:os";
import { modeOptions } from "../harness/bisect/command.ts";
import { optionWords } from "../harness/command-line.ts";
import type { RunContext } from "../harness/reporter.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import { packageVersion } from "./common.ts";
import { compilerFlags, type HuntingOptions } from "./hunting.ts";
import type { SuiteSource } from "./suite.ts";

/** Options of test-erlang that change what comes out, besides those of a mode. */
interface RunOptions extends SuiteSource {
	readonly emulated?: boolean;
	/** By what modes are compared, where it was said. */
	readonly compare?: boolean | string;
	/** Seconds. */
	readonly timeout: number;
}

type RepeatOptions = RunOptions & Pick<HuntingOptions, "liftoff" | "turbofan">;

const FLAGS: Readonly<Record<keyof RunOptions, string>> = {
	suite: "--suite",
	atomvm: "--atomvm",
	beams: "--beams",
	erlc: "--erlc",
	emulated: "--emulated",
	compare: "--compare",
	timeout: "--timeout",
};

/**
 * @param functions the mode that the options make
 * @param defaults of options, which need not be said
 */
export function runContext(
	options: RepeatOptions,
	functions: FunctionSelection,
	defaults: Pick<RunOptions, "timeout">,
): RunContext {
	const words = (Object.keys(FLAGS) as (keyof RunOptions)[]).flatMap((name) => {
		const value = options[name];
		const isUsual =
			(name === "timeout" && value === defaults[name]) ||
			(name === "compare" && value !== "value");
		return isUsual ? [] : optionWords(FLAGS[name], value);
	});
	words.push(...modeOptions(functions, compilerFlags(options)));
	return {
		tool: { name: "atomvm-wasm-jit", version: packageVersion() },
		environment: {
			node: process.version,
			platform: `${platform()} ${arch()}`,
			cpus: availableParallelism(),
		},
		command: ["npx", "avmjit", "test-erlang", ...words],
		folder: process.cwd(),
	};
}
