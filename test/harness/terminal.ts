import type { ScreenStream } from "../../src/harness/screen.ts";

/** A terminal: what is on it after everything that two streams have written. */
export class Terminal {
	readonly lines = [""];
	readonly columns = 30;

	stream(isTTY = true): ScreenStream {
		return {
			isTTY,
			columns: this.columns,
			write: (text) => {
				const parts = text.replaceAll("\r\u001b[2K", "⌫").split(/(⌫|\n)/);
				for (const part of parts) this.put(part);
				return true;
			},
			on: () => {},
		};
	}

	private put(part: string): void {
		const last = this.lines.length - 1;
		if (part === "\n") this.lines.push("");
		else if (part === "⌫") this.lines[last] = "";
		else this.lines[last] += part;
	}
}
