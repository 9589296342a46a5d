/** Where to stop. */
import { CommandError, type Lines } from "../answers.ts";
import { parseBreakpoint } from "../breakpoints.ts";
import { type Command, noArgument } from "../command.ts";
import type { Debugger } from "../debugger.ts";
import { PLACES } from "../places.ts";

const HELP: Lines = [
	"WHERE is",
	...PLACES.map((line) => `  ${line}`),
	"  nothing             the instruction stopped at",
	"",
	"and may be followed by",
	"  if GUARD            an Erlang guard over variables: stops where it is true",
	"  after N             stops from the hit after the Nth on",
	"  every N             stops at every Nth hit",
	"  log TEXT            prints TEXT in place of stopping; {EXPRESSION} stands for its value",
];

/** What `catch` takes. */
const CAUGHT: ReadonlyMap<string, { caught: boolean; uncaught: boolean }> =
	new Map([
		["all", { caught: true, uncaught: true }],
		["uncaught", { caught: false, uncaught: true }],
		["none", { caught: false, uncaught: false }],
	]);

async function add(
	the: Debugger,
	argument: string,
	isTemporary: boolean,
): Promise<Lines> {
	const id = the.breakpoints.add(
		parseBreakpoint(argument, the.here),
		isTemporary,
	);
	await the.sendBreakpoints();
	await the.checkBreakpoint(id);
	return [the.breakpoints.line(id)];
}

export const BREAKPOINTS: readonly Command[] = [
	{
		name: "break",
		aliases: ["b"],
		group: "breakpoints",
		arguments: "[WHERE] [if GUARD] [after N] [every N] [log TEXT]",
		summary: "stop there",
		help: HELP,
		complete: "place",
		act: (the, argument) => add(the, argument, false),
	},
	{
		name: "tbreak",
		aliases: ["tb"],
		group: "breakpoints",
		arguments: "[WHERE] …",
		summary: "stop there once",
		help: HELP,
		complete: "place",
		act: (the, argument) => add(the, argument, true),
	},
	{
		name: "delete",
		aliases: ["d"],
		group: "breakpoints",
		arguments: "[NUMBER …]",
		summary: "take breakpoints away; all of them without numbers",
		complete: "breakpoint",
		async act(the, argument) {
			const { breakpoints } = the;
			const words = argument.split(/[\s,]+/).filter((word) => word !== "");
			const missing = words.find(
				(word) => !breakpoints.ids.includes(Number(word)),
			);
			if (missing !== undefined)
				throw new CommandError(`${missing}: there is no such breakpoint`);
			for (const word of words) breakpoints.remove(Number(word));
			if (words.length === 0) breakpoints.clear();
			await the.sendBreakpoints();
			return [];
		},
	},
	{
		name: "breaks",
		group: "breakpoints",
		summary: "list breakpoints",
		async act(the, argument) {
			noArgument(argument);
			const { breakpoints } = the;
			return breakpoints.size === 0
				? ["there are no breakpoints"]
				: breakpoints.ids.map((id) => breakpoints.line(id));
		},
	},
	{
		name: "catch",
		group: "breakpoints",
		arguments: "all|uncaught|none",
		summary:
			"stop where exceptions are raised: of all, or of those that nothing catches",
		help: [
			"`uncaught` holds at the start. Without an argument it says what holds.",
		],
		complete: { words: [...CAUGHT.keys()] },
		async act(the, argument) {
			const stops = CAUGHT.get(argument);
			if (stops) {
				the.exceptionStops = stops;
				await the.sendExceptionStops();
				return [];
			}
			if (argument !== "")
				throw new CommandError(`${argument}: write all, uncaught or none`);
			return [catchText(the)];
		},
	},
];

export function catchText({ exceptionStops }: Debugger): string {
	const { caught, uncaught } = exceptionStops;
	if (caught) return "stops at all exceptions";
	return uncaught
		? "stops at exceptions that nothing catches"
		: "stops at no exceptions";
}
