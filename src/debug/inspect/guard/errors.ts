/** What is wrong with an expression, or came of it. */
import { DebugError } from "../../session.ts";
import type { Span } from "./syntax.ts";

/** The text cannot be read. The message has the text, and a mark below where it goes wrong. */
export class GuardSyntaxError extends DebugError {
	constructor(what: string, text: string, at: number) {
		const before = text.slice(0, at);
		const line = before.lastIndexOf("\n") + 1;
		const end = text.indexOf("\n", at);
		const shown = text.slice(line, end === -1 ? text.length : end);
		super(
			`${what}, at character ${at + 1}\n  ${shown}\n  ${" ".repeat(at - line)}^`,
		);
	}
}

/** It fails: an error of Erlang's, or a name that nothing has. */
export class GuardFailure extends Error {
	override readonly name = "GuardFailure";

	/**
	 * @param reason as a guard's exception would have it, or what is missing
	 * @param isMistake a name that nothing has: whoever wrote it should be told
	 */
	constructor(
		readonly reason: string,
		readonly span?: Span,
		readonly isMistake = false,
	) {
		super(reason);
	}
}
