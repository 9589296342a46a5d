/** A text that is written part by part, and given up when it is longer than it may be. */

/** Thrown when a text is as long as it may be. */
export const FULL = Symbol("full");

export class BoundedText {
	private readonly parts: string[] = [];

	/** @param room the most characters */
	constructor(private room = Number.POSITIVE_INFINITY) {}

	push(text: string): void {
		this.parts.push(text);
		this.room -= text.length;
		if (this.room < 0) throw FULL;
	}

	/** At most so many of many items are worth writing: one more than there is room for. */
	get most(): number {
		return this.room + 1;
	}

	get text(): string {
		return this.parts.join("");
	}
}
