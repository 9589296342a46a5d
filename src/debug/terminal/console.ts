/** Where answers and what the program writes go: a line of input is never left in between. */
import type { Stream } from "../../host/output.ts";

/** What is used of a stream. */
export interface ConsoleStream {
	readonly columns?: number;
	write(text: string): unknown;
}

/** Of what is no terminal. */
const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

export class Console {
	private atLineStart = true;
	/** Takes away what has been typed of a line, where that stands below; the prompt shows it again. */
	hideTyped: () => void = () => {};

	constructor(
		private readonly out: ConsoleStream,
		private readonly err: ConsoleStream,
	) {}

	/** Characters of a line. */
	get width(): number {
		return Math.max(this.out.columns ?? DEFAULT_WIDTH, LEAST_WIDTH);
	}

	lines(lines: readonly string[]): void {
		if (lines.length === 0) return;
		this.startLine();
		this.out.write(`${lines.join("\n")}\n`);
	}

	/** What is wrong: on standard error. */
	error(text: string): void {
		this.startLine();
		this.err.write(`${text}\n`);
	}

	/** As it comes, to the stream it was written to. */
	program(stream: Stream, text: string): void {
		if (text === "") return;
		this.hideTyped();
		(stream === "stdout" ? this.out : this.err).write(text);
		this.atLineStart = text.endsWith("\n");
	}

	/** A prompt, or an answer, begins a line of its own. */
	startLine(): void {
		this.hideTyped();
		if (!this.atLineStart) this.out.write("\n");
		this.atLineStart = true;
	}
}
