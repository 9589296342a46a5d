/** The command `avmjit`: one file for each subcommand. */
import { Command, CommanderError } from "commander";
import pc from "picocolors";
import { AvmjitError, ExitCode } from "../errors.ts";
import { benchCommand } from "./bench.ts";
import { bisectCommand } from "./bisect.ts";
import { withLongOptions } from "./code-path.ts";
import { packageVersion } from "./common.ts";
import { debugCommand } from "./debug.ts";
import { fuzzCommand } from "./fuzz.ts";
import { inspectCommand } from "./inspect.ts";
import { prepareCommand } from "./prepare.ts";
import { profileCommand } from "./profile.ts";
import { reportCommand } from "./report.ts";
import { runCommand } from "./run.ts";
import { testErlangCommand } from "./test-erlang.ts";
import { traceCommand } from "./trace.ts";

const program = new Command("avmjit")
	.description(
		"AtomVM in Node.js, with a JIT compiler from BEAM modules to WebAssembly",
	)
	.version(packageVersion())
	.exitOverride()
	.addCommand(testErlangCommand())
	.addCommand(reportCommand())
	.addCommand(runCommand())
	.addCommand(bisectCommand())
	.addCommand(traceCommand())
	.addCommand(debugCommand())
	.addCommand(profileCommand())
	.addCommand(inspectCommand())
	.addCommand(benchCommand())
	.addCommand(fuzzCommand())
	.addCommand(prepareCommand());
for (const command of program.commands) command.exitOverride();

try {
	await program.parseAsync(withLongOptions(process.argv));
} catch (error) {
	if (error instanceof CommanderError) {
		process.exitCode = error.exitCode === 0 ? 0 : ExitCode.CouldNotRun;
	} else if (error instanceof AvmjitError) {
		console.error(`${pc.red("avmjit:")} ${error.message}`);
		if (error.hint) console.error(`  ${error.hint}`);
		process.exitCode = ExitCode.CouldNotRun;
	} else {
		throw error;
	}
}
