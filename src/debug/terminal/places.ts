/** How places of a program are written at the prompt. */
import { parse } from "node:path";
import { parseFunctionName, unquoted } from "../function-name.ts";
import type { BreakpointAt, CodePlace } from "../protocol.ts";
import { CommandError } from "./answers.ts";
import type { KnownFunction } from "./known-functions.ts";

/** What a place that is written in part is completed with. */
export interface Here {
	/** Where the program is stopped; else undefined. */
	readonly at?: CodePlace;
	/** The module that is run. */
	readonly module: string;
	readonly functions: readonly KnownFunction[];
}

export const PLACES = [
	"12                  a line of the file stopped in, or of the module that is run",
	"fib.erl:12          a line",
	"fib:fib/1           a function's beginning; fib:fib, fib/1 and fib where that says enough",
	"fib@113             the instruction at a byte offset, as `disas` shows them; @113 of the module stopped in",
] as const;

/** @throws CommandError of what is no place */
export function parsePlace(text: string, here: Here): BreakpointAt {
	if (/^\d+$/.test(text)) return { file: fileHere(here), line: positive(text) };
	const offset = /^(.*)@(\d+)$/.exec(text);
	if (offset)
		return {
			module: unquoted(offset[1] ?? "") || moduleHere(here),
			offset: Number(offset[2]),
		};
	const line = /^(.+):(\d+)$/.exec(text);
	if (line) return { file: line[1] ?? "", line: positive(line[2] ?? "") };
	return functionPlace(text, here);
}

function positive(digits: string): number {
	const line = Number(digits);
	if (line > 0) return line;
	throw new CommandError("lines are counted from 1");
}

function fileHere({ at, module }: Here): string {
	return at?.file ?? `${at?.module ?? module}.erl`;
}

function moduleHere({ at, module }: Here): string {
	return at?.module ?? module;
}

function functionPlace(text: string, here: Here): BreakpointAt {
	const found = parseFunctionName(text);
	if (!found)
		throw new CommandError(
			`${text}: is no place; write a line, file:line, module:function/arity or module@offset`,
		);
	const { module, function: name, arity } = found;
	if (module !== undefined && arity !== undefined)
		return { module, function: name, arity };
	const candidates = here.functions.filter(
		(one) =>
			one.function === name &&
			(arity === undefined || one.arity === arity) &&
			(module === undefined || one.module === module),
	);
	// The module stopped in goes before others that have such a function.
	const own = candidates.filter((one) => one.module === moduleHere(here));
	const meant = own.length > 0 ? own : candidates;
	const [one] = meant;
	if (one && meant.length === 1) return one;
	if (meant.length > 1)
		throw new CommandError(
			`${text}: may be ${meant.map(functionText).join(", ")}`,
		);
	if (arity !== undefined)
		return { module: moduleHere(here), function: name, arity };
	throw new CommandError(
		`${text}: there is no such function in the files named; write it as module:function/arity`,
	);
}

function functionText(one: KnownFunction): string {
	return `${one.module}:${one.function}/${one.arity}`;
}

/** As it was written, or could have been. */
export function placeText(at: BreakpointAt): string {
	if ("file" in at) return `${parse(at.file).base}:${at.line}`;
	if ("offset" in at) return `${at.module}@${at.offset}`;
	return functionText(at);
}

/** `fib:fib/1 at fib.erl:14`, with the offset where there is no line. */
export function codePlaceText(at: CodePlace): string {
	return `${at.module}:${at.function}${lineText(at)}`;
}

function lineText({ file, line, offset }: CodePlace): string {
	if (line === undefined) return ` at offset ${offset}`;
	return ` at ${file === undefined ? "line " : `${parse(file).base}:`}${line}`;
}
