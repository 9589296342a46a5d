/** Where commands come from: a terminal, a pipe, the command line. */
import { createInterface, type Interface } from "node:readline/promises";

export type Completer = (
	line: string,
) => Promise<[completions: string[], word: string]>;

export interface CommandInput {
	/** People read along: there are prompts, and an empty line repeats. */
	readonly isInteractive: boolean;
	/** The next line; undefined when there are no more. */
	next(): Promise<string | undefined>;
	close(): void;
}

/** Commands of the command line. */
export class GivenCommands implements CommandInput {
	readonly isInteractive = false;
	private at = 0;

	constructor(private readonly commands: readonly string[]) {}

	async next(): Promise<string | undefined> {
		return this.commands[this.at++];
	}

	close(): void {}
}

interface TypedOptions {
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
	readonly prompt: string;
	readonly isTerminal: boolean;
	readonly history: readonly string[];
	readonly historySize: number;
	readonly complete: Completer;
	/** Ctrl-C while no command is waited for. */
	readonly onInterrupt: () => void;
	/** A line typed while no command is waited for. @returns whether it needs to be kept for later */
	readonly onEarlyLine: (line: string) => boolean;
}

/** Lines of a stream, with prompts, completion and history where it is a terminal. */
export class TypedCommands implements CommandInput {
	readonly isInteractive: boolean;
	private readonly readline: Interface;
	private readonly early: string[] = [];
	private waiting: ((line: string | undefined) => void) | undefined;
	private isClosed = false;

	constructor(private readonly options: TypedOptions) {
		const { isTerminal } = options;
		this.isInteractive = isTerminal;
		this.readline = createInterface({
			input: options.input,
			...(isTerminal && {
				output: options.output,
				completer: options.complete,
				history: [...options.history],
				historySize: options.historySize,
				removeHistoryDuplicates: true,
			}),
			terminal: isTerminal,
			prompt: options.prompt,
		});
		this.readline
			.on("line", (line) => this.take(line))
			.on("close", () => {
				this.isClosed = true;
				this.answer(undefined);
			})
			.on("SIGINT", () => this.interrupt());
	}

	next(): Promise<string | undefined> {
		const line = this.early.shift();
		if (line !== undefined) return Promise.resolve(line);
		if (this.isClosed) return Promise.resolve(undefined);
		return new Promise((resolve) => {
			this.waiting = resolve;
			if (this.isInteractive) this.readline.prompt();
		});
	}

	close(): void {
		this.readline.close();
	}

	/** What is typed while no command is waited for stands in the program's output. */
	hideTyped(): void {
		if (this.isInteractive && !this.waiting && this.readline.line !== "")
			this.options.output.write("\r\u001b[K");
	}

	private take(line: string): void {
		if (this.waiting) this.answer(line);
		else if (!this.isInteractive || this.options.onEarlyLine(line))
			this.early.push(line);
	}

	private answer(line: string | undefined): void {
		const { waiting } = this;
		this.waiting = undefined;
		waiting?.(line);
	}

	/** At the prompt it takes back what was typed, as in a shell. */
	private interrupt(): void {
		if (!this.waiting) {
			this.options.onInterrupt();
			return;
		}
		this.options.output.write("^C\n");
		this.readline.write(null, { ctrl: true, name: "e" });
		this.readline.write(null, { ctrl: true, name: "u" });
		this.readline.prompt();
	}
}
