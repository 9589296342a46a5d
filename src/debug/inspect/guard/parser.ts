/** Reads guard expressions: a Pratt parser over operators.ts. */
import { atom, float, integer, list, type Value } from "../values/value.ts";
import { GuardSyntaxError } from "./errors.ts";
import {
	BINARY_OPERATORS,
	type BinaryOperator,
	isBinaryOperator,
	isUnaryOperator,
} from "./operators.ts";
import type { MapEntry, Node, Segment, Shape } from "./syntax.ts";
import { type Token, tokens } from "./tokens.ts";

/** Brackets within one another. */
const DEEPEST = 500;

/** @throws GuardSyntaxError */
export function parseGuard(text: string): Node {
	return new Parser(text).all();
}

class Parser {
	private readonly tokens: readonly Token[];
	private at = 0;
	private depth = 0;

	constructor(private readonly text: string) {
		this.tokens = tokens(text);
	}

	all(): Node {
		if (this.isAtEnd) this.fail("an expression is missing");
		const guards: Node[][] = [[]];
		const { start } = this.here;
		for (;;) {
			guards.at(-1)?.push(this.expression(0));
			if (this.take(",")) continue;
			if (!this.take(";")) break;
			guards.push([]);
		}
		this.take(".");
		if (!this.isAtEnd) this.fail(this.unexpected());
		const [first, ...others] = guards;
		const [only, ...more] = first ?? [];
		if (only !== undefined && others.length + more.length === 0) return only;
		return { kind: "guards", guards, start, end: this.text.length };
	}

	private expression(binding: number): Node {
		if (++this.depth > DEEPEST) this.fail("it is too deep");
		let left = this.prefixed();
		for (;;) {
			const operator = this.binaryOperator();
			if (operator === undefined) break;
			const { binds, to } = BINARY_OPERATORS[operator];
			if (binds < binding) break;
			if (to === "none" && isComparison(left))
				this.fail("comparisons do not follow one another: use brackets");
			this.at++;
			const right = this.expression(binds + 1);
			left = this.node(left.start, {
				kind: "operation",
				operator,
				left,
				right,
			});
		}
		this.depth--;
		return left;
	}

	private prefixed(): Node {
		const token = this.here;
		const text = textOf(token);
		if (!isUnaryOperator(text)) return this.postfixed();
		this.at++;
		if (++this.depth > DEEPEST) this.fail("it is too deep");
		const operand = this.prefixed();
		this.depth--;
		return this.node(token.start, { kind: "unary", operator: text, operand });
	}

	private postfixed(): Node {
		let found = this.primary();
		while (this.isSign("#")) {
			this.at++;
			const entries = this.mapEntries();
			found = this.node(found.start, { kind: "map", of: found, entries });
		}
		return found;
	}

	private primary(): Node {
		const token = this.here;
		this.at++;
		switch (token.kind) {
			case "integer":
				return this.value(token, integer(token.value));
			case "float":
				return this.value(token, float(token.value));
			case "atom":
				return this.value(token, atom(token.name));
			case "pid":
				return this.value(token, { kind: "pid", id: token.id });
			case "string":
				return this.string(token);
			case "variable":
				return this.node(token.start, { kind: "variable", name: token.name });
			case "word":
				return this.word(token.start, token.name);
			case "sign":
				return this.bracketed(token.start, token.text);
			case "end":
				this.at--;
				return this.fail("the expression ends too soon");
		}
	}

	/** Strings that follow one another are one. */
	private string(first: Token & { readonly kind: "string" }): Node {
		let { text } = first;
		for (let next = this.here; next.kind === "string"; next = this.here) {
			text += next.text;
			this.at++;
		}
		const codes = [...text].map((one) => integer(one.codePointAt(0) ?? 0));
		return this.node(first.start, { kind: "value", value: list(codes) });
	}

	private word(start: number, name: string): Node {
		if (isBinaryOperator(name)) {
			this.at--;
			return this.fail(`before ${name} an operand is missing`);
		}
		if (name === "erlang" && this.isSign(":")) {
			this.at++;
			const token = this.here;
			if (token.kind !== "word")
				return this.fail("a function's name is missing");
			this.at++;
			return this.call(start, token.name);
		}
		if (this.isSign(":"))
			return this.fail("guards call no functions of other modules");
		if (this.isSign("(")) return this.call(start, name);
		return this.node(start, { kind: "word", name });
	}

	private call(start: number, name: string): Node {
		this.expect("(");
		const args = this.sequence(")");
		return this.node(start, { kind: "call", name, args });
	}

	private bracketed(start: number, sign: string): Node {
		switch (sign) {
			case "(": {
				const inner = this.expression(0);
				this.expect(")");
				return { ...inner, start, end: this.before };
			}
			case "{":
				return this.node(start, {
					kind: "tuple",
					elements: this.sequence("}"),
				});
			case "[":
				return this.list(start);
			case "#":
				return this.node(start, { kind: "map", entries: this.mapEntries() });
			case "<<":
				return this.node(start, {
					kind: "binary",
					segments: this.segments(),
				});
			default:
				this.at--;
				return this.fail(this.unexpected());
		}
	}

	private list(start: number): Node {
		const elements: Node[] = [];
		if (this.take("]")) return this.node(start, { kind: "list", elements });
		do elements.push(this.expression(0));
		while (this.take(","));
		const tail = this.take("|") ? this.expression(0) : undefined;
		this.expect("]");
		return this.node(start, { kind: "list", elements, ...(tail && { tail }) });
	}

	private mapEntries(): MapEntry[] {
		this.expect("{");
		const entries: MapEntry[] = [];
		if (this.take("}")) return entries;
		do {
			const key = this.expression(0);
			const mustExist = this.take(":=");
			if (!mustExist) this.expect("=>");
			entries.push({ key, value: this.expression(0), mustExist });
		} while (this.take(","));
		this.expect("}");
		return entries;
	}

	private segments(): Segment[] {
		const segments: Segment[] = [];
		if (this.take(">>")) return segments;
		do segments.push(this.segment());
		while (this.take(","));
		this.expect(">>");
		return segments;
	}

	private segment(): Segment {
		const token = this.here;
		if (token.kind === "string") {
			this.at++;
			const isUtf8 = this.take("/");
			if (isUtf8 && textOf(this.here) !== "utf8")
				this.fail("of strings in binaries only /utf8 is known");
			if (isUtf8) this.at++;
			const bytes = isUtf8
				? new TextEncoder().encode(token.text)
				: Uint8Array.from(token.text, (one) => one.codePointAt(0) ?? 0);
			return { bytes };
		}
		// What stands behind a colon or a slash is no part of the operand here, as in Erlang.
		const byte = this.prefixed();
		if (this.isSign(":") || this.isSign("/"))
			this.fail("binaries are made of bytes and strings here");
		return { byte };
	}

	private sequence(close: string): Node[] {
		const elements: Node[] = [];
		if (this.take(close)) return elements;
		do elements.push(this.expression(0));
		while (this.take(","));
		this.expect(close);
		return elements;
	}

	private binaryOperator(): BinaryOperator | undefined {
		const token = this.here;
		const text = textOf(token);
		if (isBinaryOperator(text)) return text;
		if (text === "=") this.fail("= matches: to compare, write == or =:=");
		if (text === "++" || text === "--")
			this.fail(`guards have no operator ${text}`);
		if (text === "!") this.fail("to compare, write /= or =/=");
		return undefined;
	}

	private value(token: Token, value: Value): Node {
		return this.node(token.start, { kind: "value", value });
	}

	private node(start: number, shape: Shape): Node {
		return { ...shape, start, end: this.before };
	}

	/** Where the token before ends. */
	private get before(): number {
		return this.tokens[this.at - 1]?.end ?? 0;
	}

	private get isAtEnd(): boolean {
		return this.here.kind === "end";
	}

	private get here(): Token {
		const found = this.tokens[this.at] ?? this.tokens.at(-1);
		if (found === undefined) throw new Error("no tokens");
		return found;
	}

	private isSign(sign: string): boolean {
		return this.here.kind === "sign" && this.here.text === sign;
	}

	private take(sign: string): boolean {
		if (!this.isSign(sign)) return false;
		this.at++;
		return true;
	}

	private expect(sign: string): void {
		if (!this.take(sign))
			this.fail(
				this.here.kind === "end"
					? `${sign} is missing`
					: `${sign} is expected in place of ${this.hereText}`,
			);
	}

	private unexpected(): string {
		return `${this.hereText} is not expected here`;
	}

	private get hereText(): string {
		return this.text.slice(this.here.start, this.here.end);
	}

	private fail(what: string): never {
		throw new GuardSyntaxError(what, this.text, this.here.start);
	}
}

/** In brackets it may be an operand of another one. */
function isComparison(node: Node): boolean {
	return (
		node.kind === "operation" &&
		BINARY_OPERATORS[node.operator].to === "none" &&
		node.start === node.left.start
	);
}

function textOf(token: Token): string {
	if (token.kind === "sign") return token.text;
	return token.kind === "word" ? token.name : "";
}
