/** Standard output as fast as whoever reads it. */

export class StandardOutput {
	private isGone = false;

	/** @param onGone told when nobody reads any more (`| head`) */
	constructor(
		onGone: () => void,
		private readonly stream: NodeJS.WriteStream = process.stdout,
	) {
		stream.on("error", () => {
			this.isGone = true;
			onGone();
		});
	}

	/** Resolves when more may be written. */
	async write(text: string): Promise<void> {
		if (this.isGone || text === "" || this.stream.write(text)) return;
		await new Promise<void>((resolve) => {
			for (const event of ["drain", "close", "error"])
				this.stream.once(event, () => resolve());
		});
	}
}

/** Ends this process when all is written: by itself Node would wait until V8 has optimised AtomVM's interpreter, for seconds. */
export function exitWhenWritten(): void {
	process.stdout.write("", () => process.exit());
}
