/** Prints whole values on lines: what fits into one is in one, else each part has its own. */
import { printValue, stringOf, textOf } from "./print.ts";
import type { ConsValue, Value } from "./value.ts";

const INDENT = "  ";
/** Bytes of a binary on a line. */
const BYTES = 16;
/** Lines beyond which a term is cut. */
const MOST_LINES = 200_000;

/** @param width of a line, in characters, where that can be */
export function prettyValue(value: Value, width = 80): string {
	const printer = new Printer(width);
	try {
		printer.print(value, "", "", "");
	} catch (error) {
		if (error === FULL) printer.lines.push("…");
		// As deep as it is nested, printing recurses.
		else if (error instanceof RangeError)
			return "a term too deep to be printed";
		else throw error;
	}
	return printer.lines.join("\n");
}

const FULL = Symbol("full");

class Printer {
	readonly lines: string[] = [];

	constructor(private readonly width: number) {}

	/** @param before what is in the same line, behind the indentation @param after what follows at once, such as a comma */
	print(value: Value, indent: string, before: string, after: string): void {
		const start = indent + before;
		const room = Math.max(8, this.width - start.length - after.length);
		const text = printValue(value, room);
		if (text.length <= room && !text.endsWith("…"))
			this.push(start + text + after);
		else if (!this.broken(value, indent, before, after))
			this.push(start + printValue(value) + after);
	}

	/** False of what is in one line, however long that is. */
	private broken(
		value: Value,
		indent: string,
		before: string,
		after: string,
	): boolean {
		const inner = indent + INDENT;
		const start = indent + before;
		switch (value.kind) {
			case "cons":
				if (stringOf(value) !== undefined) return false;
				this.push(`${start}[`);
				this.list(value, inner);
				this.push(`${indent}]${after}`);
				return true;
			case "tuple":
				this.push(`${start}{`);
				for (let i = 0; i < value.size; i++)
					this.print(value.element(i), inner, "", comma(i, value.size));
				this.push(`${indent}}${after}`);
				return true;
			case "map":
				this.push(`${start}#{`);
				for (let i = 0; i < value.size; i++) {
					const key = `${printValue(value.key(i))} => `;
					this.print(value.value(i), inner, key, comma(i, value.size));
				}
				this.push(`${indent}}${after}`);
				return true;
			case "binary": {
				if (textOf(value.bytes()) !== undefined) return false;
				this.push(`${start}<<`);
				for (let at = 0; at < value.size; at += BYTES) {
					const end = at + BYTES < value.size ? "," : "";
					this.push(`${inner}${value.bytes(at, at + BYTES).join(",")}${end}`);
				}
				this.push(`${indent}>>${after}`);
				return true;
			}
			default:
				return false;
		}
	}

	private list(value: ConsValue, indent: string): void {
		let rest: Value = value;
		while (rest.kind === "cons") {
			const { head, tail }: ConsValue = rest;
			this.print(head, indent, "", tail.kind === "cons" ? "," : "");
			rest = tail;
		}
		if (rest.kind !== "nil") this.print(rest, indent, "| ", "");
	}

	private push(line: string): void {
		if (this.lines.length >= MOST_LINES) throw FULL;
		this.lines.push(line);
	}
}

function comma(index: number, count: number): string {
	return index + 1 < count ? "," : "";
}
