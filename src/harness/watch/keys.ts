/** What a person at a terminal asks of a watching run, key by key. */
import { emitKeypressEvents, type Key } from "node:readline";

export type Command =
	| { readonly kind: "all" | "failed" | "quit" }
	| { readonly kind: "filter"; readonly text: string };

/** What is used of standard input. */
export interface KeyInput extends NodeJS.ReadableStream {
	readonly isTTY?: boolean;
	setRawMode?(isRaw: boolean): unknown;
	unref?(): unknown;
}

const COMMANDS: Readonly<Record<string, "all" | "failed" | "quit">> = {
	a: "all",
	return: "all",
	enter: "all",
	f: "failed",
	q: "quit",
};

export class Keys {
	/** What has been typed of a filter; absent when none is being typed. */
	private typed: string | undefined;

	/**
	 * Only on a terminal; elsewhere nothing is read.
	 * @param show shows what is typed, in one line; nothing takes it away
	 */
	constructor(
		private readonly input: KeyInput,
		private readonly onCommand: (command: Command) => void,
		private readonly show: (text?: string) => void,
	) {
		if (input.isTTY !== true) return;
		emitKeypressEvents(input);
		input.setRawMode?.(true);
		input.on("keypress", this.press);
		input.resume();
	}

	close(): void {
		if (this.input.isTTY !== true) return;
		this.input.off("keypress", this.press);
		this.input.setRawMode?.(false);
		this.input.pause();
	}

	private readonly press = (text: string | undefined, key: Key): void => {
		// In raw mode the terminal makes no signal of it.
		if (key.ctrl && (key.name === "c" || key.name === "d"))
			this.onCommand({ kind: "quit" });
		else if (this.typed !== undefined) this.edit(this.typed, text, key);
		else if (key.name === "p") this.type("");
		else {
			const kind = COMMANDS[key.name ?? ""];
			if (kind !== undefined && !key.ctrl && !key.meta)
				this.onCommand({ kind });
		}
	};

	private edit(typed: string, text: string | undefined, key: Key): void {
		if (key.name === "return" || key.name === "enter") {
			this.type(undefined);
			this.onCommand({ kind: "filter", text: typed });
		} else if (key.name === "escape") this.type(undefined);
		else if (key.name === "backspace") this.type(typed.slice(0, -1));
		else if (text !== undefined && text >= " " && !key.ctrl && !key.meta)
			this.type(typed + text);
	}

	private type(typed: string | undefined): void {
		this.typed = typed;
		this.show(
			typed === undefined
				? undefined
				: `only tests that match (Enter, Escape): ${typed}`,
		);
	}
}
