/** Terms in several lines, so that texts can be compared line by line. */
import { parseTerm, type Sequence, type Term } from "./parse-term.ts";

const INDENT = "  ";
/** Bytes of a binary in a line. */
const BYTES = 16;

const BRACKETS = {
	tuple: ["{", "}"],
	list: ["[", "]"],
	binary: ["<<", ">>"],
} as const;

/** What fits into a line is in one; else each part has its own. @param width of a line, where that can be */
function prettyTerm(term: Term, width = 80): string {
	const lines: string[] = [];
	new PrettyPrinter(lines, width).print(term, "", "", "");
	return lines.join("\n");
}

/** The same of a text; as it is where it is no term. */
export function prettyText(text: string, width = 80): string {
	const term = parseTerm(text);
	return term === undefined ? text : prettyTerm(term, width);
}

class PrettyPrinter {
	constructor(
		private readonly out: string[],
		private readonly width: number,
	) {}

	/** @param before what is in the same line, behind the indentation @param after what follows at once, such as a comma */
	print(term: Term, indent: string, before: string, after: string): void {
		const start = indent + before;
		const room = this.width - start.length - after.length;
		if (term.kind === "atomic" || term.text.length <= room)
			this.out.push(start + term.text + after);
		else if (term.kind === "map") {
			this.out.push(`${start}#{`);
			for (const [i, [key, value]] of term.entries.entries()) {
				const comma = i + 1 < term.entries.length ? "," : "";
				this.print(value, indent + INDENT, `${key.text} => `, comma);
			}
			this.out.push(`${indent}}${after}`);
		} else this.sequence(term, indent, before, after);
	}

	private sequence(
		{ kind, items, tail }: Sequence,
		indent: string,
		before: string,
		after: string,
	): void {
		const [open, close] = BRACKETS[kind];
		const inner = indent + INDENT;
		this.out.push(indent + before + open);
		if (kind === "binary") this.bytes(items, inner);
		else
			for (const [i, item] of items.entries())
				this.print(item, inner, "", i + 1 < items.length ? "," : "");
		if (tail) this.print(tail, inner, "| ", "");
		this.out.push(`${indent}${close}${after}`);
	}

	private bytes(items: readonly Term[], indent: string): void {
		for (let i = 0; i < items.length; i += BYTES) {
			const some = items.slice(i, i + BYTES).map(({ text }) => text);
			const comma = i + BYTES < items.length ? "," : "";
			this.out.push(`${indent}${some.join(",")}${comma}`);
		}
	}
}
