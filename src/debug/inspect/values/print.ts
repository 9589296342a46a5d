/** Prints values as `io:format("~p")` does, but on one line: lists of letters and binaries with text as such. */

import { formatAtom, formatFloat } from "../../../beam/print/names.ts";
import { BoundedText, FULL } from "../../../host/bounded-text.ts";
import { pidText } from "../../process-id.ts";
import type { BinaryValue, ConsValue, FunValue, Value } from "./value.ts";

const ESCAPES: ReadonlyMap<number, string> = new Map([
	[8, "\\b"],
	[9, "\\t"],
	[10, "\\n"],
	[11, "\\v"],
	[12, "\\f"],
	[13, "\\r"],
	[27, "\\e"],
	[34, '\\"'],
	[92, "\\\\"],
]);

const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true,
});

/** @param most longest text; of a longer one the beginning, and `…` */
export function printValue(
	value: Value,
	most = Number.POSITIVE_INFINITY,
): string {
	const out = new BoundedText(most);
	try {
		print(value, out);
	} catch (error) {
		if (error === FULL) return `${out.text.slice(0, most)}…`;
		// As deep as it is nested, printing recurses.
		if (error instanceof RangeError) return "a term too deep to be printed";
		throw error;
	}
	return out.text;
}

function print(value: Value, out: BoundedText): void {
	switch (value.kind) {
		case "integer":
			out.push(String(value.value));
			return;
		case "float":
			out.push(formatFloat(value.value));
			return;
		case "atom":
			out.push(formatAtom(value.name));
			return;
		case "nil":
			out.push("[]");
			return;
		case "cons":
			printList(value, out);
			return;
		case "tuple":
			out.push("{");
			for (let i = 0; i < value.size; i++) {
				if (i > 0) out.push(",");
				print(value.element(i), out);
			}
			out.push("}");
			return;
		case "map":
			out.push("#{");
			for (let i = 0; i < value.size; i++) {
				if (i > 0) out.push(",");
				print(value.key(i), out);
				out.push(" => ");
				print(value.value(i), out);
			}
			out.push("}");
			return;
		case "binary":
			printBinary(value, out);
			return;
		case "fun":
			out.push(funText(value));
			return;
		case "pid":
			out.push(pidText(value.id));
			return;
		case "port":
			out.push(`#Port<0.${value.id}>`);
			return;
		case "reference":
			out.push(`#Ref<0.0.0.${value.id}>`);
			return;
		case "other":
			out.push(value.text);
	}
}

function printList(value: ConsValue, out: BoundedText): void {
	const string = stringOf(value, out.most);
	if (string !== undefined) {
		out.push(quotedText(string));
		return;
	}
	out.push("[");
	let rest: Value = value;
	while (rest.kind === "cons") {
		if (rest !== value) out.push(",");
		print(rest.head, out);
		rest = rest.tail;
	}
	if (rest.kind !== "nil") {
		out.push("|");
		print(rest, out);
	}
	out.push("]");
}

/**
 * The text of a list of characters that can be printed; undefined for other terms.
 * @param most no more of it is looked at
 */
export function stringOf(
	value: Value,
	most = Number.POSITIVE_INFINITY,
): string | undefined {
	let text = "";
	let rest = value;
	while (rest.kind === "cons" && text.length < most) {
		const { head } = rest;
		if (head.kind !== "integer" || !isPrintable(head.value)) return undefined;
		text += String.fromCodePoint(Number(head.value));
		rest = rest.tail;
	}
	return rest.kind === "cons" || rest.kind === "nil" ? text : undefined;
}

/** In Latin-1, as Erlang's shell has it, unless told otherwise. */
function isPrintable(code: bigint): boolean {
	if (code < 32n) return ESCAPES.has(Number(code));
	return code < 127n || (code >= 160n && code < 256n);
}

/** A text as Erlang's source has it, in quotes. */
function quotedText(text: string): string {
	let quoted = "";
	for (const character of text)
		quoted += ESCAPES.get(character.codePointAt(0) ?? 0) ?? character;
	return `"${quoted}"`;
}

function printBinary(value: BinaryValue, out: BoundedText): void {
	// A character has up to four bytes.
	const bytes = value.bytes(0, 4 * Math.min(value.size, out.most));
	const isWhole = bytes.length === value.size;
	const text = textOf(isWhole ? bytes : wholeCharacters(bytes));
	if (bytes.length === 0) out.push("<<>>");
	else if (text === undefined) out.push(`<<${bytes.join(",")}>>`);
	else {
		const isAscii = /^[\0-\x7f]*$/.test(text);
		out.push(`<<${quotedText(text)}${isAscii ? "" : "/utf8"}>>`);
	}
}

/** Without the bytes of a character that has been cut. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
	let end = bytes.length;
	while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
	if (end > 0 && (bytes[end - 1] ?? 0) >= 0xc0) end--;
	return bytes.subarray(0, end);
}

/** UTF-8 that can be printed; undefined of other bytes. */
export function textOf(bytes: Uint8Array): string | undefined {
	let text: string;
	try {
		text = utf8.decode(bytes);
	} catch {
		return undefined;
	}
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const isControl = code < 32 || (code >= 127 && code < 160);
		if (isControl && !ESCAPES.has(code)) return undefined;
	}
	return text;
}

function funText({ module, function: name, arity, index }: FunValue): string {
	if (index !== undefined) return `#Fun<${formatAtom(module)}.${index}>`;
	return `fun ${formatAtom(module)}:${formatAtom(name ?? "?")}/${arity ?? "?"}`;
}
