/** `avmjit run`: runs one module or pack and prints its result. */
import { url as inspectorUrl } from "node:inspector";
import { join } from "node:path";
import { Command } from "commander";
import { defaultCacheFolder } from "../../atomvm/cache.ts";
import { ExitCode } from "../errors.ts";
import { compileBuild } from "../host/build.ts";
import type { ProcessDeath } from "../host/death.ts";
import { deathReport } from "../host/death-report.ts";
import { VmCrash, VmExit } from "../host/errors.ts";
import { Vm } from "../host/node-vm.ts";
import { nodePlatform } from "../host/platform/node.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import { addCodePath, type CodePathOptions, codePath } from "./code-path.ts";
import { endAtSignals, prepared } from "./common.ts";
import { readInput } from "./input.ts";

interface RunOptions extends AtomVmOption, CodePathOptions {
	readonly emulated?: boolean;
	readonly ahead?: boolean;
	readonly debug?: boolean;
	readonly cache: boolean;
	readonly function: string;
}

export function runCommand(): Command {
	return addCodePath(new Command("run"))
		.description("run a .beam or .avm file and print what its start/0 returns")
		.argument("<file>", "a .beam or .avm file")
		.argument("[modules...]", "more .beam files that it calls")
		.option("--emulated", "without the JIT")
		.addOption(atomVmOption())
		.option(
			"--ahead",
			"compile all modules when they are loaded, not when they are first called",
		)
		.option(
			"--debug",
			"name functions, locals and lines of the generated code, for DevTools and profilers",
		)
		.option(
			"--no-cache",
			"compile every module, even if the cache has it from an earlier run",
		)
		.option("--function <name>", "the function to run (no arguments)", "start")
		.action(
			async (file: string, modules: readonly string[], options: RunOptions) => {
				const inputs = [...modules, file].map((name) => ({
					name,
					bytes: readInput(name),
				}));
				const isDebugged = options.debug && inspectorUrl() !== undefined;
				const vm = new Vm(compileBuild(await prepared(options)), {
					codePath: codePath(options, file),
					...(!options.emulated && {
						jit: {
							...((options.ahead || isDebugged) && { ahead: true }),
							...(options.cache && {
								cache: join(defaultCacheFolder(), "modules"),
							}),
							...(options.debug && { debug: true }),
							onSkipped: (name, error) =>
								console.error(
									`avmjit: ${name} is not compiled: ${error.message}`,
								),
						},
					}),
					output(stream, bytes) {
						nodePlatform.output(stream, bytes);
						// Nobody reads any more. The stream's event would come when the program has ended, which it might not.
						if (process[stream].errored) process.exit(ExitCode.Ok);
					},
					onDeath: report,
				});
				const loaded = inputs.map(({ name, bytes }) =>
					name.endsWith(".avm")
						? vm.loadPack(bytes, name)
						: vm.load(bytes, name),
				);
				const main = loaded.at(-1);
				if (main === undefined) return;
				if (options.debug)
					Object.assign(globalThis, { avmjit: vm.debugConsole });
				endAtSignals();
				try {
					// The .erl files are among DevTools' sources now: breakpoints can be set in them. Without a debugger this does nothing.
					// biome-ignore lint/suspicious/noDebugger: it is for whoever debugs
					if (isDebugged) debugger;
					const { kind, text, exception } = vm.run(main, options.function);
					if (kind === "value") console.log(text);
					else if (exception === undefined)
						console.error(`** ended by an exit signal: ${text}`);
					process.exitCode = kind === "value" ? ExitCode.Ok : ExitCode.Failed;
				} catch (error) {
					if (error instanceof VmExit) process.exitCode = error.status;
					else if (
						error instanceof VmCrash ||
						error instanceof WebAssembly.RuntimeError ||
						error instanceof RangeError
					) {
						console.error(vm.trapReport(error).join("\n"));
						process.exitCode = ExitCode.Failed;
					} else throw error;
				}
			},
		);
}

/** As it happens, between what the program prints. */
function report(death: ProcessDeath): void {
	console.error(deathReport(death).join("\n"));
}
