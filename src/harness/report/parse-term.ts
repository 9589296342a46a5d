/**
 * Reads terms as `~w` prints them: AtomVM's printing (term.c, which prints lists of letters as strings and quotes no
 * atoms) and this project's (host/terms.ts). What has no parts is kept as the text it is.
 */

/** A term; `text` is how it was printed, whole. */
export type Term = Atomic | Sequence | TermMap;

/** A number, atom, string, pid, reference, port or fun, or a binary printed as a string. */
export interface Atomic {
	readonly kind: "atomic";
	readonly text: string;
}

export interface Sequence {
	readonly kind: "tuple" | "list" | "binary";
	readonly text: string;
	/** Of a binary: its bytes. */
	readonly items: readonly Term[];
	/** Of an improper list. */
	readonly tail?: Term;
}

export interface TermMap {
	readonly kind: "map";
	readonly text: string;
	readonly entries: readonly (readonly [key: Term, value: Term])[];
}

/** Terms within one another; what is deeper is not read. */
const DEEPEST = 1_000;

/**
 * What has no parts, by the character it begins with. Quotes within strings are not always escaped: a string ends where
 * something may follow it.
 */
const ATOMIC: Readonly<Record<string, RegExp>> = {
	"'": /'(\\.|[^'\\])*'/sy,
	'"': /"(\\.|[^\\])*?"(?=[,|\]}]|=>|$)/sy,
	// Pids, by their numbers or as normalise.ts and traces have them, and binaries that are printed as strings.
	"<": /<\w+(\.\d+)*>|<<"(\\.|[^\\])*?">>(?=[,|\]}]|=>|$)/sy,
	// #Ref<0.1.2>, #Fun<lists.3.12>, #Port<0.4>, and what has no name in Erlang.
	"#": /#[A-Za-z]+<('(\\.|[^'\\])*'|[^<>'])*>/sy,
	f: /fun ('(\\.|[^'\\])*'|[^\s,{}[\]<>':]+):('(\\.|[^'\\])*'|[^\s,{}[\]<>':]+)\/\d+/sy,
};

/** Where numbers, and atoms without quotes, end: by the code of a character. */
const ENDS = new Uint8Array(128);
for (const character of " \n\r\t,|{}[]<>\"'#=")
	ENDS[character.charCodeAt(0)] = 1;

const CLOSE = {
	"{": "}",
	"[": "]",
	"#{": "}",
	"<<": ">>",
} as const;
type Open = keyof typeof CLOSE;

/** @returns undefined for what is no term, or too deep */
export function parseTerm(text: string): Term | undefined {
	const parser = new Parser(text);
	const term = parser.term(0);
	return parser.isAtEnd ? term : undefined;
}

/** Reads what may have been cut, and ends with an ellipsis then: what is open there ends with it. */
export function parseCutTerm(text: string): Term | undefined {
	const parser = new Parser(text, text.endsWith(ELLIPSIS));
	const term = parser.term(0);
	return parser.isAtEnd ? term : undefined;
}

const ELLIPSIS = "…";

class Parser {
	private at = 0;

	constructor(
		private readonly source: string,
		private readonly isCut = false,
	) {}

	get isAtEnd(): boolean {
		return this.at === this.source.length;
	}

	term(depth: number): Term | undefined {
		const start = this.at;
		const character = this.source[start] ?? "";
		const pattern = ATOMIC[character];
		const text = (pattern && this.match(pattern)) ?? this.plain();
		if (text !== undefined) return { kind: "atomic", text };
		const open = this.open(character);
		if (open === undefined || depth > DEEPEST) return undefined;
		this.at += open.length;
		return open === "#{"
			? this.map(start, depth)
			: this.sequence(start, open, depth);
	}

	private sequence(
		start: number,
		open: Exclude<Open, "#{">,
		depth: number,
	): Sequence | undefined {
		const items: Term[] = [];
		let tail: Term | undefined;
		const close = CLOSE[open];
		while (!this.ends(close)) {
			if (tail !== undefined) return undefined;
			const isTail = open === "[" && items.length > 0 && this.take("|");
			if (!isTail && items.length > 0 && !this.take(",")) return undefined;
			const item = this.term(depth + 1);
			if (item === undefined) return undefined;
			if (isTail) tail = item;
			else items.push(item);
		}
		return {
			kind: open === "{" ? "tuple" : open === "[" ? "list" : "binary",
			text: this.source.slice(start, this.at),
			items,
			...(tail && { tail }),
		};
	}

	private map(start: number, depth: number): TermMap | undefined {
		const entries: (readonly [Term, Term])[] = [];
		while (!this.ends("}")) {
			if (entries.length > 0 && !this.take(",")) return undefined;
			const key = this.term(depth + 1);
			if (key === undefined) return undefined;
			if (this.isAtCut()) break;
			if (!this.take("=>")) return undefined;
			const value = this.term(depth + 1);
			if (value === undefined) return undefined;
			entries.push([key, value]);
		}
		return { kind: "map", text: this.source.slice(start, this.at), entries };
	}

	private open(character: string): Open | undefined {
		if (character === "{" || character === "[") return character;
		const two = this.source.slice(this.at, this.at + 2);
		return two === "#{" || two === "<<" ? two : undefined;
	}

	/** A number, or an atom without quotes. */
	private plain(): string | undefined {
		const start = this.at;
		while (this.at < this.source.length) {
			const code = this.source.charCodeAt(this.at);
			if (ENDS[code] === 1) break;
			this.at++;
		}
		return this.at === start ? undefined : this.source.slice(start, this.at);
	}

	private ends(close: string): boolean {
		return this.take(close) || this.isAtCut();
	}

	/** Nothing but an ellipsis follows. */
	private isAtCut(): boolean {
		if (!this.isCut || this.at < this.source.length - 1) return false;
		this.at = this.source.length;
		return true;
	}

	private take(text: string): boolean {
		if (!this.source.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	private match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.at;
		const [text] = pattern.exec(this.source) ?? [];
		if (text !== undefined) this.at += text.length;
		return text;
	}
}
