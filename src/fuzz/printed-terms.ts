/**
 * Terms as text (`~w`), made comparable between runtime systems: the pairs of a map are sorted, since their order is each
 * system's own, and stack traces are left out, whose frames differ.
 */

/** The items of a printed list, each in that form; undefined when the text is no list of terms. */
export function normaliseItems(text: string): readonly string[] | undefined {
	return new Normaliser(text).all()?.items;
}

interface Normalised {
	readonly text: string;
	/** Of a list or a tuple. */
	readonly items?: readonly string[];
}

/** Reasons that AtomVM gives without what was wrong. */
const SHORT_REASONS: Readonly<Record<string, string>> = {
	badkey: "badarg",
	badarity: "badarity",
};
const TRACE = "[trace]";
/** A frame of a stack trace: {Module, Function, ArityOrArguments, Location}. */
const FRAME = /^\{('[^']*'|\w+),('(\\.|[^'\\])*'|\w+),(\d+|\[.*\]),\[.*\]\}$/;
/** Atoms, numbers, pids, and what else has no brackets. */
const PLAIN = /'(\\.|[^'\\])*'|<<[^>]*>>|[#\w]*<[^>]*>|[^,=|{}[\]]+/y;

class Normaliser {
	private at = 0;

	constructor(private readonly text: string) {}

	all(): Normalised | undefined {
		const term = this.term();
		return term && this.at === this.text.length ? term : undefined;
	}

	private term(): Normalised | undefined {
		if (this.takes("#{")) return this.map();
		if (this.takes("{")) return this.sequence("{", "}");
		if (this.takes("[")) return this.sequence("[", "]");
		PLAIN.lastIndex = this.at;
		const plain = PLAIN.exec(this.text)?.[0];
		if (plain === undefined) return undefined;
		this.at += plain.length;
		return { text: plain.trimEnd() };
	}

	private sequence(open: string, close: string): Normalised | undefined {
		const items: string[] = [];
		let tail = "";
		while (!this.takes(close)) {
			if (this.takes("|")) {
				const improper = this.term();
				if (!improper) return undefined;
				tail = `|${improper.text}`;
				continue;
			}
			const item = this.term();
			if (!item) return undefined;
			items.push(item.text);
			this.takes(",");
		}
		const isTrace =
			close === "]" && items.length > 0 && items.every((i) => FRAME.test(i));
		const reason =
			open === "{" && tail === "" ? SHORT_REASONS[items[0] ?? ""] : undefined;
		if (reason !== undefined && items.length === 2)
			return { text: reason, items };
		return {
			text: isTrace ? TRACE : `${open}${items.join(",")}${tail}${close}`,
			items,
		};
	}

	private map(): Normalised | undefined {
		const pairs: string[] = [];
		while (!this.takes("}")) {
			const key = this.term();
			if (!key || !this.takes("=>")) return undefined;
			const value = this.term();
			if (!value) return undefined;
			pairs.push(`${key.text}=>${value.text}`);
			this.takes(",");
		}
		return { text: `#{${pairs.sort().join(",")}}` };
	}

	/** Blanks are between the parts of OTP's maps only. */
	private takes(token: string): boolean {
		let start = this.at;
		while (this.text[start] === " ") start++;
		if (!this.text.startsWith(token, start)) return false;
		this.at = start + token.length;
		while (this.text[this.at] === " ") this.at++;
		return true;
	}
}
