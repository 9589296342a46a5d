/** Texts of logpoints: `{Expression}` stands for its value, `{{` and `}}` for braces. */
import type { Inspection } from "../inspect/inspection.ts";
import { DebugError } from "../session.ts";

/** @throws DebugError when an expression in it is wrong */
export function logText(
	text: string,
	inspection: Pick<Inspection, "expression">,
): () => string {
	const parts: (() => string)[] = [];
	let at = 0;
	let plain = "";
	const flush = (): void => {
		const written = plain;
		plain = "";
		if (written !== "") parts.push(() => written);
	};
	while (at < text.length) {
		const two = text.slice(at, at + 2);
		const one = text[at] ?? "";
		if (two === "{{" || two === "}}") {
			plain += one;
			at += 2;
		} else if (one === "{") {
			flush();
			const end = closing(text, at);
			const expression = inspection.expression(text.slice(at + 1, end));
			parts.push(() => expression.text());
			at = end + 1;
		} else {
			plain += one;
			at++;
		}
	}
	flush();
	return () => parts.map((part) => part()).join("");
}

/** The brace that ends an expression, in which tuples and maps may be. */
function closing(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "{") depth++;
		if (text[at] === "}" && --depth === 0) return at;
	}
	throw new DebugError(
		`the brace at character ${from + 1} is not closed: ${text}`,
	);
}
