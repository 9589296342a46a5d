/** The command line that runs a suite the same way again. */
import { arch, availableParallelism, platform } from "node:os";
import type { RunContext } from "../harness/reporter.ts";
import { packageVersion } from "./common.ts";
import type { HuntingOptions } from "./hunting.ts";

/** Options of test-erlang that change what comes out. */
interface RepeatOptions extends HuntingOptions {
	readonly suite?: string;
	readonly beams?: string;
	readonly erlc?: string;
	readonly emulated?: boolean;
	/** By what modes are compared, where it was said. */
	readonly compare?: boolean | string;
	/** Seconds. */
	readonly timeout: number;
	readonly every?: number;
	readonly only?: string;
}

const FLAGS: Readonly<Record<keyof RepeatOptions, string>> = {
	suite: "--suite",
	beams: "--beams",
	erlc: "--erlc",
	emulated: "--emulated",
	compare: "--compare",
	timeout: "--timeout",
	every: "--every",
	only: "--only",
	reductions: "--reductions",
	collectAlways: "--collect-always",
	unwind: "--unwind",
	check: "--check",
	leave: "--leave",
	seed: "--seed",
	liftoff: "--liftoff",
	turbofan: "--turbofan",
};

/** @param defaults of options, which need not be said */
export function runContext(
	options: RepeatOptions,
	defaults: Pick<RepeatOptions, "timeout">,
): RunContext {
	const words = (Object.keys(FLAGS) as (keyof RepeatOptions)[]).flatMap(
		(name) => {
			const value = options[name];
			const isUsual =
				(name === "timeout" && value === defaults[name]) ||
				(name === "compare" && value !== "value");
			if (value === undefined || value === false || isUsual) return [];
			return value === true ? [FLAGS[name]] : [FLAGS[name], String(value)];
		},
	);
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
