/** The debugger in the terminal: a prompt, or commands of a pipe or the command line. */
import { basename, join } from "node:path";
import pc from "picocolors";
import { defaultCacheFolder } from "../../../atomvm/cache.ts";
import { AvmjitError, ExitCode } from "../../errors.ts";
import { exitNow } from "../exit-now.ts";
import { launch } from "../launch.ts";
import type { DebugTarget } from "../protocol.ts";
import { DebugError } from "../session.ts";
import { CommandError } from "./answers.ts";
import { type Command, findCommand, splitLine } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { completerOf } from "./completion.ts";
import { Console } from "./console.ts";
import { Debugger } from "./debugger.ts";
import { addToHistory, HISTORY_SIZE, readHistory } from "./history.ts";
import { type CommandInput, GivenCommands, TypedCommands } from "./input.ts";
import type { Launch } from "./program.ts";

export interface TerminalOptions extends DebugTarget {
	/** Done first; where no terminal is read from, these are all. */
	readonly commands?: readonly string[];
}

/** What a test puts in place of the process's own. */
export interface Surroundings {
	readonly launch: Launch;
	readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
	readonly output: NodeJS.WritableStream & {
		readonly isTTY?: boolean;
		readonly columns?: number;
	};
	readonly errors: NodeJS.WritableStream;
	/** Undefined: nothing is kept. */
	readonly historyFile: string | undefined;
}

const PROMPT = "(avmjit) ";

/**
 * @returns the exit code: that of the program's last run; 1 when the modes differed; 2 when a command of a script cannot be
 * done, which ends the script
 * @throws AvmjitError of files that cannot be read
 */
export async function runTerminalDebugger(
	options: TerminalOptions,
	{
		launch: start,
		input,
		output,
		errors,
		historyFile,
	}: Surroundings = ofProcess(),
): Promise<number> {
	const { commands = [], ...target } = options;
	const the = new Debugger(target, start, new Console(output, errors));
	// Before anything runs: what is wrong with the files.
	void the.functions;
	const isTerminal = input.isTTY === true && output.isTTY === true;
	const session = new Session(the);
	const onSignal = (): void => session.signal();
	process.on("SIGINT", onSignal);
	// Nobody reads any more (`| head`): there is nobody to tell either.
	output.on("error", () => {
		the.isLeaving = true;
		void the.end();
	});
	try {
		const isDone = await session.obey(new GivenCommands(commands), isTerminal);
		if (!isDone || the.isLeaving || (commands.length > 0 && !isTerminal))
			return session.exitCode(isDone);
		const prompt = new TypedCommands({
			input,
			output,
			prompt: isTerminal ? pc.bold(PROMPT) : "",
			isTerminal,
			history: historyFile === undefined ? [] : readHistory(historyFile),
			historySize: HISTORY_SIZE,
			complete: completerOf(the, COMMANDS),
			onInterrupt: () => the.interrupt(),
			onEarlyLine: (line) => session.early(line),
		});
		the.console.hideTyped = () => prompt.hideTyped();
		if (isTerminal) the.console.lines(greeting(target));
		try {
			return session.exitCode(await session.obey(prompt, isTerminal));
		} finally {
			prompt.close();
			if (historyFile !== undefined && isTerminal)
				addToHistory(historyFile, session.typed);
		}
	} finally {
		process.off("SIGINT", onSignal);
		await the.end();
	}
}

function ofProcess(): Surroundings {
	return {
		launch,
		input: process.stdin,
		output: process.stdout,
		errors: process.stderr,
		historyFile: join(defaultCacheFolder(), "debug-history"),
	};
}

function greeting({
	files,
	jit,
	functionName = "start",
}: DebugTarget): string[] {
	const mode = jit === false ? "emulated" : "with the JIT";
	return [
		`${basename(files.at(-1) ?? "")}, ${functionName}/0, ${mode}; \`help\` lists the commands`,
	];
}

/** Reads commands and has them done, one after the other. */
class Session {
	/** Lines of people, for the history. */
	readonly typed: string[] = [];
	private last:
		| { readonly command: Command; readonly argument: string }
		| undefined;
	private isBusy = false;

	constructor(private readonly the: Debugger) {}

	/**
	 * Until there are no more commands, or `quit`.
	 * @param goesOn after a command that cannot be done
	 * @returns whether all could be done
	 */
	async obey(commands: CommandInput, goesOn: boolean): Promise<boolean> {
		const { the } = this;
		while (!the.isLeaving) {
			the.console.startLine();
			const line = await commands.next();
			if (line === undefined) {
				// The shell's prompt comes next.
				if (commands.isInteractive) the.console.lines([""]);
				return true;
			}
			if (commands.isInteractive && line.trim() !== "") this.typed.push(line);
			if (!(await this.one(line, commands.isInteractive)) && !goesOn)
				return false;
		}
		return true;
	}

	/** @returns whether it could be done */
	private async one(line: string, repeats: boolean): Promise<boolean> {
		const { the } = this;
		this.isBusy = true;
		try {
			const [word, argument] = splitLine(line);
			if (word.startsWith("#")) return true;
			const meant =
				word === ""
					? repeats
						? this.last
						: undefined
					: { command: findCommand(COMMANDS, word), argument };
			if (meant === undefined) return true;
			const { repeats: again } = meant.command;
			this.last =
				again && (again === "bare" ? { ...meant, argument: "" } : meant);
			the.console.lines(await meant.command.act(the, meant.argument));
			return true;
		} catch (error) {
			the.console.error(messageOf(error));
			return false;
		} finally {
			this.isBusy = false;
		}
	}

	/** A line typed while the program runs: some are for now. */
	early(line: string): boolean {
		const [word] = splitLine(line);
		try {
			const { name } = findCommand(COMMANDS, word);
			if (name === "pause") this.the.interrupt();
			if (name === "quit") {
				this.the.isLeaving = true;
				void this.the.end();
			}
			return name !== "pause" && name !== "quit";
		} catch {
			// What is wrong with it is said in its turn.
			return word !== "";
		}
	}

	/** Ctrl-C without a terminal's prompt, or a signal of another program. */
	signal(): void {
		if (this.isBusy) this.the.interrupt();
		else void exitNow(ExitCode.Interrupted);
	}

	exitCode(isDone: boolean): number {
		if (!isDone) return ExitCode.CouldNotRun;
		return this.the.exitCode;
	}
}

/** @throws what is no mistake of the user's */
function messageOf(error: unknown): string {
	if (error instanceof AvmjitError)
		return [error.message, ...(error.hint ? [`  ${error.hint}`] : [])].join(
			"\n",
		);
	if (error instanceof CommandError || error instanceof DebugError)
		return error.message;
	throw error;
}
