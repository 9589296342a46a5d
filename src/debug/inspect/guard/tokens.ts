/** The words of a guard expression. */
import { GuardSyntaxError } from "./errors.ts";
import type { Span } from "./syntax.ts";

export type Token = Span &
	(
		| { readonly kind: "integer"; readonly value: bigint }
		| { readonly kind: "float"; readonly value: number }
		| { readonly kind: "atom"; readonly name: string }
		/** Without quotes: an atom, an operator, a function's name. */
		| { readonly kind: "word"; readonly name: string }
		| { readonly kind: "variable"; readonly name: string }
		| { readonly kind: "string"; readonly text: string }
		| { readonly kind: "pid"; readonly id: number }
		| { readonly kind: "sign"; readonly text: string }
		| { readonly kind: "end" }
	);

const SPACE = /(?:\s|%[^\n]*)*/y;

/** A token without its place. */
type Read = Token extends infer One
	? One extends Token
		? Omit<One, "start" | "end">
		: never
	: never;

/** Makes a token of what a pattern matched; `fail` says what is wrong with it. */
type Reader = (
	matched: readonly string[],
	fail: (what: string) => never,
) => Read;

/** Of those that match, the first one is it. */
const READERS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
	[
		/\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?/y,
		([text = ""], fail) => {
			const value = Number(digits(text));
			return Number.isFinite(value)
				? { kind: "float", value }
				: fail("this float is too large");
		},
	],
	[
		/(\d{1,2})#([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)/y,
		([, base = "", text = ""], fail) => ({
			kind: "integer",
			value: based(Number(base), digits(text), fail),
		}),
	],
	[
		/\d+(?:_\d+)*/y,
		([text = ""]) => ({ kind: "integer", value: BigInt(digits(text)) }),
	],
	[
		/\$(\\(?:x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[0-7]{1,3}|\^.|[\s\S])|[^\\])/uy,
		([, text = ""]) => ({
			kind: "integer",
			value: BigInt(unescaped(text).codePointAt(0) ?? 0),
		}),
	],
	[
		/[a-zß-öø-ÿ][\w@À-ÖØ-öø-ÿ]*(?:[?!](?!=))?/y,
		([name = ""]) => ({ kind: "word", name }),
	],
	[
		/[A-Z_À-ÖØ-Þ][\w@À-ÖØ-öø-ÿ]*(?:[?!](?!=))?/y,
		([name = ""]) => ({ kind: "variable", name }),
	],
	[
		/'((?:\\[\s\S]|[^'\\])*)'/y,
		([, text = ""]) => ({ kind: "atom", name: unescaped(text) }),
	],
	[
		/"((?:\\[\s\S]|[^"\\])*)"/y,
		([, text = ""]) => ({ kind: "string", text: unescaped(text) }),
	],
	[/<0\.(\d+)\.0>/y, ([, id]) => ({ kind: "pid", id: Number(id) })],
	[
		/=:=|=\/=|==|\/=|=<|>=|=>|:=|<<|>>|\+\+|--|\|\||->|[-+*/(){}[\],;|#<>=:.!?]/y,
		([text = ""]) => ({ kind: "sign", text }),
	],
];

/** @throws GuardSyntaxError */
export function tokens(text: string): Token[] {
	const found: Token[] = [];
	let at = endOf(SPACE, text, 0);
	while (at < text.length) {
		const token = tokenAt(text, at);
		found.push(token);
		at = endOf(SPACE, text, token.end);
	}
	found.push({ kind: "end", start: text.length, end: text.length });
	return found;
}

function tokenAt(text: string, start: number): Token {
	const fail = (what: string): never => {
		throw new GuardSyntaxError(what, text, start);
	};
	for (const [pattern, read] of READERS) {
		pattern.lastIndex = start;
		const matched = pattern.exec(text);
		if (matched === null) continue;
		const token: Read = read(matched, fail);
		return { ...token, start, end: start + matched[0].length };
	}
	return fail(unknownText(text, start));
}

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return at + (pattern.exec(text)?.[0].length ?? 0);
}

function unknownText(text: string, at: number): string {
	if (text[at] === "'") return "the quotes of this atom do not end";
	if (text[at] === '"') return "the quotes of this string do not end";
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return `${character} is no part of an expression`;
}

function digits(text: string): string {
	return text.replaceAll("_", "");
}

function based(
	radix: number,
	written: string,
	fail: (what: string) => never,
): bigint {
	if (radix < 2 || radix > 36) return fail("a base is from 2 to 36");
	let value = 0n;
	for (const digit of written) {
		const one = Number.parseInt(digit, 36);
		if (one >= radix) return fail(`${digit} is no digit in base ${radix}`);
		value = value * BigInt(radix) + BigInt(one);
	}
	return value;
}

const ESCAPES: Readonly<Record<string, string>> = {
	b: "\b",
	d: "\x7f",
	e: "\x1b",
	f: "\f",
	n: "\n",
	r: "\r",
	s: " ",
	t: "\t",
	v: "\v",
};

function unescaped(text: string): string {
	return text.replaceAll(
		/\\(?:x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|([0-7]{1,3})|\^([\s\S])|([\s\S]))/gu,
		(
			_all,
			long?: string,
			short?: string,
			octal?: string,
			control?: string,
			one = "",
		) => {
			const hex = long ?? short;
			if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
			if (octal !== undefined) return codePoint(Number.parseInt(octal, 8));
			if (control !== undefined)
				return codePoint((control.codePointAt(0) ?? 0) & 31);
			return ESCAPES[one] ?? one;
		},
	);
}

function codePoint(code: number): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
