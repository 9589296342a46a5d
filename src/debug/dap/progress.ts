/** Tells the client of what takes long before the program is there: AtomVM being prepared, the first time. */

export type Emit = (event: string, body?: object) => void;

const ID = "prepare";

export class Progress {
	private last: string | undefined;

	/** @param hasBar whether the client shows progress; lines of the console do when not */
	constructor(
		private readonly emit: Emit,
		private readonly hasBar: boolean,
	) {}

	readonly report = (step: string, share?: number): void => {
		const message = `preparing AtomVM: ${step}`;
		const percentage = share === undefined ? undefined : share * 100;
		if (!this.hasBar) {
			if (message !== this.last)
				this.emit("output", { category: "console", output: `${message}\n` });
		} else
			this.emit(this.last === undefined ? "progressStart" : "progressUpdate", {
				progressId: ID,
				...(this.last === undefined && { title: "avmjit" }),
				message,
				...(percentage !== undefined && { percentage }),
			});
		this.last = message;
	};

	end(): void {
		if (this.last !== undefined && this.hasBar)
			this.emit("progressEnd", { progressId: ID });
		this.last = undefined;
	}
}
