/** What is shown to people of a process's death: lines of text, the same wherever a death is reported. */
import type { ErlangException, ProcessDeath, StackFrame } from "./death.ts";

/** What AtomVM means by the reasons of errors, by how they are printed. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
	[/^badarith$/, "an operand of arithmetic is no number"],
	[/^badarg$/, "an argument is of a wrong type or out of range"],
	[/^function_clause$/, "no clause of the function matches its arguments"],
	[/^if_clause$/, "no branch of the if is true"],
	[/^\{badmatch,/, "the value does not match the pattern"],
	[/^\{case_clause,/, "no clause of the case matches the value"],
	[/^\{try_clause,/, "no clause of the try matches the value"],
	[/^\{badfun,/, "what is called is no fun"],
	[/^badarity$|^\{badarity,/, "the fun has another number of arguments"],
	[/^\{badmap,/, "what is used as a map is none"],
	[/^\{badkey,/, "the map has no such key"],
	[/^\{badrecord,/, "the record is another one, or none"],
	[/^overflow$/, "the integer has more than 256 bits"],
	[/^out_of_memory$/, "there is no room for the process's heap to grow"],
	[/^undef$/, "the function is not there"],
];

/** Characters of a reason or an argument that are shown. */
const MOST_CHARACTERS = 2000;
/** Frames that are shown of a trace: so many of the innermost, and of the outermost. */
const INNER_FRAMES = 20;
const OUTER_FRAMES = 5;

/** Of an exception alone, no process is named. */
export type ReportedDeath = ErlangException & Partial<ProcessDeath>;

/**
 * What is shown to people of a death, line by line:
 *
 * ```
 * ** exception error: badarith in process <0.5.0>, registered as counter
 *    an operand of arithmetic is no number
 *      counter:add/2 (counter.erl:12)
 *         12 |     Sum + N.
 *      counter:loop/1 (counter.erl:7)
 * ```
 */
export function deathReport(death: ReportedDeath): string[] {
	const { trace } = death;
	const left = trace.length - INNER_FRAMES - OUTER_FRAMES;
	const outer = left > 0 ? trace.slice(-OUTER_FRAMES) : [];
	const meaning = meaningOf(death);
	return [
		`** exception ${death.class}: ${cut(death.reason)}${ofProcess(death)}`,
		...(meaning === undefined ? [] : [`   ${meaning}`]),
		...trace
			.slice(0, left > 0 ? INNER_FRAMES : trace.length)
			.flatMap(frameLines),
		...(left > 0 ? [`     … ${left} more …`] : []),
		...outer.flatMap(frameLines),
	];
}

function ofProcess({ pid, registeredName, isMain }: ReportedDeath): string {
	if (pid === undefined || (isMain && registeredName === undefined)) return "";
	const name = registeredName ? `, registered as ${registeredName}` : "";
	return ` in process ${pid}${name}`;
}

function meaningOf(death: ReportedDeath): string | undefined {
	if (death.explanation !== undefined) return death.explanation;
	if (death.class === "throw") return "nothing catches what is thrown";
	if (death.class === "exit") return undefined;
	return MEANINGS.find(([pattern]) => pattern.test(death.reason))?.[1];
}

export function frameLines(frame: StackFrame): string[] {
	const { line, source } = frame;
	return [
		`     ${frameText(frame)}`,
		...(line === undefined || source === undefined
			? []
			: [`     ${String(line).padStart(5)} | ${source.trimEnd()}`]),
	];
}

/** `lists:map/2 (lists.erl:12)`; with what it was called with, where that is known: `erlang:element(3,{a})`. */
export function frameText(frame: StackFrame): string {
	const { module, function: name, arity, arguments: args, file, line } = frame;
	const place =
		file === undefined
			? ""
			: ` (${file}${line === undefined ? "" : `:${line}`})`;
	const called = args ? `(${args.map(cut).join(",")})` : `/${arity}`;
	return `${module}:${name}${called}${place}`;
}

function cut(text: string): string {
	const more = text.length - MOST_CHARACTERS;
	return more > 0
		? `${text.slice(0, MOST_CHARACTERS)}… and ${more} characters more`
		: text;
}
