/** Where two printed terms (`~w`) differ: on the way to the first part that is not the same. */

export interface TermDifference {
	/** From the whole term to the part, as `element 2 of the tuple`; none when the terms differ as a whole. */
	readonly path: readonly string[];
	/** What is there on either side. */
	readonly left: string;
	readonly right: string;
}

interface Term {
	readonly kind: "tuple" | "list" | "map" | "binary" | "other";
	readonly text: string;
	/** Of a map: each is a pair, its key in `key`. */
	readonly items: readonly Term[];
	readonly key?: string;
}

const NOTHING = "nothing";
const ITEMS = { tuple: "element", list: "item", binary: "byte" } as const;
/** Atoms, numbers, pids, and what else has no parts. */
const PLAIN = /'(\\.|[^'\\])*'|[#\w]*<[^<>]*>|[^,=|{}[\]<>]+|./sy;

/** Undefined when they are the same, or too deep to be read. */
export function termDifference(
	left: string,
	right: string,
): TermDifference | undefined {
	if (left === right) return undefined;
	try {
		return compare(new Reader(left).term(), new Reader(right).term(), []);
	} catch (error) {
		if (error instanceof RangeError) return { path: [], left, right };
		throw error;
	}
}

function compare(
	left: Term,
	right: Term,
	path: readonly string[],
): TermDifference {
	const here = { path, left: left.text, right: right.text };
	if (left.kind !== right.kind || left.kind === "other") return here;
	if (left.kind === "map") return compareMaps(left, right, path) ?? here;
	// Tuples of other sizes are other things, as a rule.
	if (left.kind === "tuple" && left.items.length !== right.items.length)
		return here;
	const most = Math.max(left.items.length, right.items.length);
	for (let i = 0; i < most; i++) {
		const [a, b] = [left.items[i], right.items[i]];
		if (a?.text === b?.text) continue;
		const step = `${ITEMS[left.kind]} ${i + 1} of the ${left.kind}`;
		return compareItems(a, b, [...path, step]);
	}
	return here;
}

function compareMaps(
	left: Term,
	right: Term,
	path: readonly string[],
): TermDifference | undefined {
	const keys = new Set([...left.items, ...right.items].map(({ key }) => key));
	for (const key of keys) {
		const a = left.items.find((pair) => pair.key === key);
		const b = right.items.find((pair) => pair.key === key);
		if (a?.text !== b?.text)
			return compareItems(a, b, [...path, `key ${key} of the map`]);
	}
	return undefined;
}

function compareItems(
	left: Term | undefined,
	right: Term | undefined,
	path: readonly string[],
): TermDifference {
	if (left && right) return compare(left, right, path);
	return { path, left: left?.text ?? NOTHING, right: right?.text ?? NOTHING };
}

/** Reads a text that may end anywhere, as one that was cut does. */
class Reader {
	private at = 0;

	constructor(private readonly text: string) {}

	term(): Term {
		if (this.takes("#{")) return this.sequence("map", "#{", "}");
		if (this.takes("{")) return this.sequence("tuple", "{", "}");
		if (this.takes("[")) return this.sequence("list", "[", "]");
		if (this.takes("<<")) return this.sequence("binary", "<<", ">>");
		PLAIN.lastIndex = this.at;
		const text = PLAIN.exec(this.text)?.[0] ?? "";
		this.at += text.length;
		return { kind: "other", text, items: [] };
	}

	private sequence(
		kind: Exclude<Term["kind"], "other">,
		open: string,
		close: string,
	): Term {
		const start = this.at - open.length;
		const items: Term[] = [];
		while (this.at < this.text.length && !this.takes(close)) {
			const item = this.term();
			if (kind === "map" && this.takes("=>"))
				items.push({ ...this.term(), key: item.text });
			else items.push(item);
			// What follows a bar is the tail of an improper list.
			if (!this.takes(",")) this.takes("|");
		}
		return { kind, text: this.text.slice(start, this.at), items };
	}

	private takes(token: string): boolean {
		if (!this.text.startsWith(token, this.at)) return false;
		this.at += token.length;
		return true;
	}
}
