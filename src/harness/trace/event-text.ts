/** Events of a trace as lines: for people, and for programs. */
import type { Colours } from "../reporter.ts";
import { functionOf, type TraceEvent } from "./events.ts";

/** Levels of calls that are shown by indenting; a number stands for the others. */
const MOST_LEVELS = 24;
const PID_WIDTH = 8;
const LINE_WIDTH = 5;

/** A line for people, without its end: process, line of the source, and what happens, indented by depth. */
export function eventLine(event: TraceEvent, colours: Colours): string {
	const line = "line" in event && event.line ? String(event.line) : "";
	const shown = Math.min(event.depth, MOST_LEVELS);
	const more = event.depth - shown;
	const indent = "  ".repeat(shown) + (more > 0 ? `+${more} ` : "");
	return [
		colours.dim(event.pid.padEnd(PID_WIDTH)),
		colours.dim(line.padStart(LINE_WIDTH)),
		" ",
		indent + whatHappens(event, colours),
	].join(" ");
}

function whatHappens(event: TraceEvent, colours: Colours): string {
	const name = colours.cyan(functionOf(event));
	switch (event.kind) {
		case "call": {
			const { module, function: called, args } = event;
			const text = `${colours.cyan(`${module}:${called}`)}(${args.join(", ")})`;
			return event.native ? `${text}${colours.dim(" in C")}` : text;
		}
		case "return":
			return `${name} ${colours.green("->")} ${event.value}`;
		case "exception": {
			const where = functionOf(event) === "" ? "" : ` in ${name}`;
			const then =
				event.caughtBy === undefined
					? "not caught"
					: `caught by ${event.caughtBy}`;
			return `${colours.red(`** ${event.class}:`)}${event.reason}${where}, ${then}`;
		}
		case "send":
			return `${event.to} ${colours.yellow("!")} ${event.message}`;
		case "receive":
			return `${colours.yellow("receives")} ${event.message}`;
		case "spawn":
			return `${colours.magenta("spawns")} ${event.child}`;
		case "exit":
			return `${colours.magenta("ends:")} ${event.reason}`;
	}
}

/** A line of JSON, without its end; `n` is the event's number, from 1. */
export function eventJson(event: TraceEvent, n: number): string {
	const { pid, process, kind, ...rest } = event;
	return JSON.stringify({ n, pid, process, kind, ...rest });
}
