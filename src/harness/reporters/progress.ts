/** A line of progress at the bottom of a terminal; on a pipe, a line now and then. */

/** Time between lines on a pipe, ms. */
const PIPE_INTERVAL = 5_000;

export class Progress {
	#last = "";
	#lastStep = "";
	#shown = 0;

	constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

	/** @param share from 0 to 1 */
	update(step: string, share?: number): void {
		const text =
			share === undefined ? step : `${step} ${Math.floor(share * 100)}%`;
		if (text === this.#last) return;
		this.#last = text;
		if (this.stream.isTTY) {
			this.stream.write(`\r\u001b[2K${text}`);
			return;
		}
		const now = performance.now();
		if (step === this.#lastStep && now - this.#shown < PIPE_INTERVAL) return;
		this.#lastStep = step;
		this.#shown = now;
		this.stream.write(`${text}\n`);
	}

	/** Takes the line away, so that other output can follow. */
	clear(): void {
		if (this.stream.isTTY && this.#last !== "")
			this.stream.write("\r\u001b[2K");
		this.#last = "";
	}
}
