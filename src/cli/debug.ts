/** `avmjit debug`: a debugger in the terminal, or for an editor by the Debug Adapter Protocol. */
import { dirname, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { compileSources } from "../debug/compile-sources.ts";
import { serveDap, serveDapOnPort } from "../debug/dap/serve.ts";
import { exitNow } from "../debug/exit-now.ts";
import { runTerminalDebugger } from "../debug/terminal/run.ts";
import { AvmjitError } from "../errors.ts";
import { compileTracingBuild } from "../host/tracing-build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import { collected, prepared } from "./common.ts";
import { readInput } from "./input.ts";

interface DebugOptions extends AtomVmOption {
	readonly emulated?: boolean;
	readonly function: string;
	readonly stopOnEntry?: boolean;
	readonly erlc: string;
	readonly command: readonly string[];
	readonly dap?: boolean;
	readonly dapPort?: number;
}

export function debugCommand(): Command {
	return new Command("debug")
		.description(
			"debug a .beam, .erl or .avm file: breakpoints, steps, processes, variables; in the terminal, or from an editor",
		)
		.argument("[file]", "a .beam, .erl or .avm file")
		.argument("[modules...]", "more .beam or .erl files that it calls")
		.option("--emulated", "without the JIT")
		.option("--function <name>", "the function to run (no arguments)", "start")
		.option("--stop-on-entry", "stop before its first instruction")
		.option("--erlc <program>", "compiles .erl files", "erlc")
		.addOption(atomVmOption())
		.option(
			"-x, --command <command>",
			"a command of the terminal's prompt, done first (repeatable); where input or output is no terminal, no others are read",
			collected,
			[],
		)
		.option(
			"--dap",
			"speak the Debug Adapter Protocol on standard input and output; the editor names the program",
		)
		.option(
			"--dap-port <n>",
			"speak it on a TCP port of this machine (0: any that is free), a program for each connection",
			portNumber,
		)
		.action(debug);
}

async function debug(
	file: string | undefined,
	modules: readonly string[],
	options: DebugOptions,
): Promise<void> {
	const { dap, dapPort } = options;
	if (dap || dapPort !== undefined) {
		if (file !== undefined)
			throw new AvmjitError(
				"usage",
				file,
				"with --dap the editor names the program",
				"put it in the editor's launch configuration",
			);
		const { erlc, atomvm } = options;
		const preset = { erlc, ...(atomvm !== undefined && { atomvm }) };
		if (dapPort === undefined) serveDap(preset);
		else await serveDapOnPort(dapPort, preset);
		return;
	}
	if (file === undefined)
		throw new AvmjitError(
			"usage",
			"",
			"no program to debug",
			"name a .beam, .erl or .avm file, or use --dap",
		);
	const sources = [...modules, file];
	for (const name of sources) readInput(name);
	const compiled = await compileSources(
		sources.map((name) => resolve(name)),
		{ erlc: options.erlc },
	);
	if (compiled.warnings) process.stderr.write(compiled.warnings);
	let code: number;
	try {
		code = await runTerminalDebugger({
			build: compileTracingBuild(await prepared(options)),
			files: compiled.files,
			folder: dirname(resolve(file)),
			jit: options.emulated ? false : {},
			functionName: options.function,
			stopOnEntry: options.stopOnEntry === true,
			commands: options.command,
		});
	} finally {
		compiled.remove();
	}
	await exitNow(code);
}

function portNumber(text: string): number {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new InvalidArgumentError("It must be a port, from 0 to 65535.");
	return port;
}
