/** What a command of the prompt is, and how one is found by what was typed. */
import { distance } from "fastest-levenshtein";
import { CommandError, type Lines } from "./answers.ts";
import type { Debugger } from "./debugger.ts";

/** Headings of `help`. */
export type Group = "breakpoints" | "going on" | "looking" | "code" | "session";

/** What a word of a command's argument may be, for completion. */
export type WordKind =
	| "place"
	| "variable"
	| "command"
	| "process"
	| "breakpoint"
	| { readonly words: readonly string[] };

export interface Command {
	readonly name: string;
	/** Looked at before prefixes of other names. */
	readonly aliases?: readonly string[];
	readonly group: Group;
	/** As help shows them. */
	readonly arguments?: string;
	/** One clause. */
	readonly summary: string;
	/** What there is to say besides. */
	readonly help?: Lines;
	readonly complete?: WordKind;
	/** An empty line does it again: with the same argument, or with none. */
	readonly repeats?: "whole" | "bare";
	/** @throws CommandError, DebugError, AvmjitError: what the user is told in place of an answer */
	readonly act: (the: Debugger, argument: string) => Promise<Lines>;
}

/** Names that are offered for one that is not there. */
const MOST_DISTANCE = 2;

/** @throws CommandError when there is none, or several */
export function findCommand(
	commands: readonly Command[],
	word: string,
): Command {
	const exact = commands.find(
		({ name, aliases = [] }) => name === word || aliases.includes(word),
	);
	if (exact) return exact;
	const found = commands.filter(({ name }) => name.startsWith(word));
	if (found.length === 1 && found[0]) return found[0];
	if (found.length > 1)
		throw new CommandError(
			`${word}: may be ${found.map(({ name }) => name).join(", ")}`,
		);
	const [near] = commands
		.map(({ name }) => ({ name, away: distance(word, name) }))
		.sort((a, b) => a.away - b.away);
	const offer =
		near && near.away <= MOST_DISTANCE ? `is it ${near.name}? ` : "";
	throw new CommandError(
		`${word}: no such command; ${offer}\`help\` lists them`,
	);
}

/** The first word, and what is behind it. */
export function splitLine(line: string): readonly [string, string] {
	const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*?)\s*$/s.exec(line) ?? [];
	return [word, rest];
}

/** @throws CommandError unless it is a number from 1 on; `otherwise` where it is left out */
export function countOf(argument: string, otherwise: number): number {
	if (argument === "") return otherwise;
	if (!/^[1-9]\d{0,8}$/.test(argument))
		throw new CommandError(`${argument}: is no number from 1 on`);
	return Number(argument);
}

/** @throws CommandError when there is an argument */
export function noArgument(argument: string): void {
	if (argument !== "")
		throw new CommandError(`${argument}: nothing is expected here`);
}
