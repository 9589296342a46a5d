/**
 * A term in lines, with colours, what differs marked, and what does not and is long folded: a click unfolds it. What
 * fits into a line is in one.
 */
import type { Sequence, Term, TermMap } from "../../parse-term.ts";
import { h } from "./dom.ts";
import { count, visible } from "./format.ts";
import type { Marks } from "./term-marks.ts";

/** Characters of a line, where that can be. */
const WIDTH = 46;
const INDENT = "  ";

/** How many equal neighbours stay on either side of what differs, and how many there must be for the rest to be folded. */
interface Folding {
	readonly keep: number;
	readonly from: number;
}
const OF_LINES: Folding = { keep: 1, from: 5 };
const OF_WORDS: Folding = { keep: 6, from: 24 };
/** Where nothing differs, only what would take long to show is folded. */
const OF_LONG: Folding = { keep: 100, from: 400 };

const BRACKETS = {
	tuple: ["{", "}"],
	list: ["[", "]"],
	binary: ["<<", ">>"],
} as const;

const PARTS = { tuple: "elements", list: "items", binary: "bytes" } as const;

/** @param marks what differs; nothing where that is not known */
export function termView(term: Term, marks: Marks | undefined): Node[] {
	return new TermView(marks !== undefined).nodes(term, marks, "", 0);
}

/** A part of a term with what stands before and after it in its line. */
interface Part {
	readonly term: Term;
	readonly marks: Marks | undefined;
	/** The key, and the arrow behind it. */
	readonly key?: Term;
	/** "|" of an improper list. */
	readonly before?: string;
	readonly after: string;
}

class TermView {
	/** @param folds whether what does not differ is folded */
	constructor(private readonly folds: boolean) {}

	/** @param used characters of the line that are taken */
	nodes(
		term: Term,
		marks: Marks | undefined,
		indent: string,
		used: number,
	): Node[] {
		if (marks?.isWhole)
			return [
				h(
					"mark",
					{},
					...new TermView(false).nodes(term, undefined, indent, used),
				),
			];
		if (term.kind === "atomic") return [atomic(term.text)];
		const isLong = term.text.length > WIDTH - used;
		if (isLong && this.folds && marks === undefined)
			return [this.foldedTerm(term, indent, used)];
		const parts = partsOf(term, marks);
		const [open, close] = bracketsOf(term);
		return [
			punctuation(open),
			...(!isLong
				? this.inLine(term, parts, indent, used)
				: isFlow(term)
					? [
							h(
								"span",
								{ class: "flow" },
								...this.inLine(term, parts, indent, used),
							),
						]
					: this.inLines(term, parts, indent)),
			punctuation(close),
		];
	}

	/** One behind the other. */
	private inLine(
		term: Sequence | TermMap,
		parts: readonly Part[],
		indent: string,
		used: number,
	): Node[] {
		return this.folded(term, parts, this.folds ? OF_WORDS : OF_LONG, (part) => [
			...this.keyed(part, used),
			...this.nodes(part.term, part.marks, indent, used),
			punctuation(part.after),
			// Lines end between parts, if they can.
			h("wbr"),
		]);
	}

	/** Each in a line of its own. */
	private inLines(
		term: Sequence | TermMap,
		parts: readonly Part[],
		indent: string,
	): Node[] {
		const inner = indent + INDENT;
		const newline = (): ChildNode => document.createTextNode(`\n${inner}`);
		const folding = this.folds ? OF_LINES : OF_LONG;
		return [
			...this.folded(
				term,
				parts,
				folding,
				(part) => {
					const key = this.keyed(part, inner.length);
					const used = inner.length + (part.key ? part.key.text.length + 4 : 0);
					return [
						newline(),
						...key,
						...this.nodes(part.term, part.marks, inner, used),
						punctuation(part.after),
					];
				},
				newline,
			),
			document.createTextNode(`\n${indent}`),
		];
	}

	private keyed({ key, before }: Part, used: number): Node[] {
		if (before !== undefined) return [punctuation(before)];
		if (key === undefined) return [];
		const view = new TermView(false);
		return [...view.nodes(key, undefined, "", used), punctuation(" => ")];
	}

	/** All parts, but for those in the middle of many that do not differ. */
	private folded(
		term: Sequence | TermMap,
		parts: readonly Part[],
		folding: Folding,
		show: (part: Part) => Node[],
		newline?: () => ChildNode,
	): Node[] {
		const nodes: Node[] = [];
		for (let i = 0; i < parts.length; ) {
			let end = i;
			while (end < parts.length && parts[end]?.marks === undefined) end++;
			const run = parts.slice(i, end);
			const { from } = folding;
			// Neighbours that would be folded themselves tell nothing.
			const keep = this.folds && run.some(isLong) ? 0 : folding.keep;
			if (run.length < from) nodes.push(...run.flatMap(show));
			else {
				const hidden = run.slice(keep, run.length - keep);
				const name = term.kind === "map" ? "keys" : PARTS[term.kind];
				nodes.push(
					...run.slice(0, keep).flatMap(show),
					...fold(
						`${count(hidden.length)} ${this.folds ? "equal " : ""}${name}`,
						() => hidden.flatMap(show),
						newline?.(),
					),
					...run.slice(run.length - keep).flatMap(show),
				);
			}
			const differing = parts[end];
			if (differing) nodes.push(...show(differing));
			i = end + 1;
		}
		return nodes;
	}

	private foldedTerm(
		term: Sequence | TermMap,
		indent: string,
		used: number,
	): Node {
		const [open, close] = bracketsOf(term);
		return h(
			"span",
			{},
			...fold(`${open}\u2026${close}`, () =>
				new TermView(false).nodes(term, undefined, indent, used),
			),
		);
	}
}

function isLong({ term }: Part): boolean {
	return term.kind !== "atomic" && term.text.length > WIDTH;
}

/**
 * A button in the place of what it unfolds to.
 * @param newline in front of it, which goes with it
 */
function fold(text: string, unfold: () => Node[], newline?: ChildNode): Node[] {
	const button = h("button", { type: "button", class: "unfold" }, text);
	button.addEventListener("click", () => {
		newline?.remove();
		button.replaceWith(...unfold());
	});
	return newline ? [newline, button] : [button];
}

function partsOf(term: Sequence | TermMap, marks: Marks | undefined): Part[] {
	if (term.kind === "map")
		return term.entries.map(([key, value], i) => ({
			key,
			term: value,
			marks: marks?.ofKey(key.text),
			after: comma(i, term.entries.length),
		}));
	const parts = term.items.map(
		(item, i): Part => ({
			term: item,
			marks: marks?.ofItem(i),
			after: comma(i, term.items.length),
		}),
	);
	if (term.tail)
		parts.push({
			term: term.tail,
			marks: marks?.ofTail,
			before: "|",
			after: "",
		});
	return parts;
}

function comma(index: number, length: number): string {
	return index + 1 < length ? "," : "";
}

function bracketsOf(term: Sequence | TermMap): readonly [string, string] {
	return term.kind === "map" ? ["#{", "}"] : BRACKETS[term.kind];
}

/** Many short things run on like words. */
function isFlow(term: Sequence | TermMap): boolean {
	return (
		term.kind !== "map" &&
		term.kind !== "tuple" &&
		term.tail === undefined &&
		term.items.every(({ kind, text }) => kind === "atomic" && text.length < 12)
	);
}

function punctuation(text: string): Node {
	return h("span", { class: "punctuation" }, text);
}

/** Kinds of what has no parts, by how they are printed; the rest are atoms. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^-?\d/, "number"],
	[/^("|<<)/, "string"],
	[/^(<\d|#[A-Z]|fun )/, "identity"],
];

function atomic(text: string): Node {
	const [, kind] = KINDS.find(([pattern]) => pattern.test(text)) ?? [];
	return kind === undefined
		? document.createTextNode(visible(text))
		: h("span", { class: kind }, visible(text));
}
