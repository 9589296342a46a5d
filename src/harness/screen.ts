/** Standard output, and a line of status below it that is never left standing in between. */

/** Time between lines of status where no line can be taken away again, ms. */
const INTERVAL = 5_000;

/** Of what is no terminal. */
const DEFAULT_WIDTH = 100;

/** What is used of a stream. */
export interface ScreenStream {
	readonly isTTY?: boolean;
	/** Width of a terminal. */
	readonly columns?: number;
	write(text: string): boolean;
	on(event: "error", listener: () => void): unknown;
}

/** Streams whose errors are ignored already. */
const heard = new WeakSet<ScreenStream>();

export class Screen {
	/** What the line shows, or would show once the report is at the start of a line again. */
	private text = "";
	private isShown = false;
	private isUsed = false;
	private atLineStart = true;
	private lastStep = "";
	private lastLine = Number.NEGATIVE_INFINITY;
	/** Only when both are one terminal: by way of a pipe (`| tee`) the report would come late, and into the line. */
	private readonly isLive: boolean;

	constructor(
		private readonly out: ScreenStream = process.stdout,
		private readonly err: ScreenStream = process.stderr,
	) {
		this.isLive = out.isTTY === true && err.isTTY === true;
		// Whoever reads may have gone (`| head`): that is no error of the run.
		for (const stream of [out, err]) {
			if (!heard.has(stream)) stream.on("error", () => {});
			heard.add(stream);
		}
	}

	/** Characters of a line: the terminal's, within what can be read. */
	get width(): number {
		return Math.min(Math.max(this.out.columns ?? DEFAULT_WIDTH, 40), 160);
	}

	/** Writes to standard output. */
	write(text: string): void {
		if (text === "") return;
		this.hide();
		this.out.write(text);
		this.atLineStart = text.endsWith("\n");
		this.show();
	}

	/**
	 * Shows what goes on, at the bottom of a terminal; elsewhere a line now and then on standard error. Without
	 * arguments the line is taken away.
	 * @param share from 0 to 1
	 */
	status(step = "", share?: number): void {
		const text =
			share === undefined ? step : `${step} ${Math.floor(share * 100)}%`;
		if (text === this.text) return;
		this.text = text;
		if (this.isLive) {
			this.hide();
			this.show();
		} else if (text !== "") this.line(step, text);
	}

	private hide(): void {
		if (this.isShown) this.err.write("\r\u001b[2K");
		this.isShown = false;
	}

	private show(): void {
		if (!this.isLive || !this.atLineStart || this.text === "") return;
		// A line that wraps could not be taken away as one.
		const width = (this.err.columns ?? 80) - 1;
		this.err.write(this.text.slice(0, Math.max(0, width)));
		this.isShown = true;
		// A second Ctrl-C ends the process wherever it is.
		if (!this.isUsed) process.once("exit", () => this.hide());
		this.isUsed = true;
	}

	private line(step: string, text: string): void {
		const now = performance.now();
		if (step === this.lastStep && now - this.lastLine < INTERVAL) return;
		this.lastStep = step;
		this.lastLine = now;
		this.err.write(`${text}\n`);
	}
}
