/** Text split into pieces to be coloured: the few kinds that help the eye, of each of the three languages. */

export type TokenKind =
	| "plain"
	| "comment"
	| "string"
	| "number"
	| "keyword"
	| "name"
	| "variable";

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
}

export type Language = "erlang" | "beam" | "wasm";

/** Of each kind, what it looks like; the first that fits counts. */
const PATTERNS: Readonly<
	Record<Language, readonly (readonly [TokenKind, RegExp])[]>
> = {
	erlang: [
		["comment", /%.*/],
		["string", /"(?:[^"\\]|\\.)*"?|\$(?:\\.|[^\\])/],
		["name", /'(?:[^'\\]|\\.)*'?/],
		[
			"keyword",
			/\b(?:after|and|andalso|band|begin|bnot|bor|bsl|bsr|bxor|case|catch|cond|def|defp|div|do|else|end|fn|fun|if|let|maybe|not|of|or|orelse|receive|rem|try|when|xor)\b/,
		],
		["number", /\b\d+#\w+|\b\d[\d_]*(?:\.\d+(?:[eE][-+]?\d+)?)?/],
		["variable", /\b[A-Z_]\w*/],
		["plain", /\w+/],
	],
	beam: [
		["comment", /%.*/],
		["string", /"(?:[^"\\]|\\.)*"?/],
		["name", /'(?:[^'\\]|\\.)*'?/],
		["keyword", /^\w+/],
		["variable", /\b(?:x|y|fr)\d+\b/],
		["name", /\bf\d+\b/],
		["number", /(?<![\w.])-?\d+(?:\.\d+(?:e-?\d+)?)?\b/],
		["plain", /\w+/],
	],
	wasm: [
		["comment", /;;.*|\(;.*?;\)/],
		["keyword", /^\(?[a-z]\w*(?:\.\w+)*/],
		["variable", /\$[^\s()]+/],
		["number", /(?<![\w.])-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)\b/],
		["plain", /\w+/],
	],
};

const scanners = new Map(
	(Object.keys(PATTERNS) as Language[]).map((language) => [
		language,
		new RegExp(
			PATTERNS[language].map(([, { source }]) => `(${source})`).join("|"),
			"g",
		),
	]),
);

/** The tokens' texts, put together, are the text. */
export function tokensOf(language: Language, text: string): Token[] {
	const tokens: Token[] = [];
	const add = (kind: TokenKind, part: string): void => {
		const last = tokens.at(-1);
		if (part === "") return;
		if (last?.kind === kind)
			tokens[tokens.length - 1] = { kind, text: last.text + part };
		else tokens.push({ kind, text: part });
	};
	let at = 0;
	for (const match of text.matchAll(scanners.get(language) ?? /$^/g)) {
		add("plain", text.slice(at, match.index));
		const group = match.slice(1).findIndex((part) => part !== undefined);
		add(PATTERNS[language][group]?.[0] ?? "plain", match[0]);
		at = match.index + match[0].length;
	}
	add("plain", text.slice(at));
	return tokens;
}
