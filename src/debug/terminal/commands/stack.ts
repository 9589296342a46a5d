/** Frames and processes. */
import pc from "picocolors";
import { counted } from "../../../harness/report/quantities.ts";
import { pidText } from "../../process-id.ts";
import type { FrameInfo, ProcessInfo } from "../../protocol.ts";
import { CommandError, type Lines } from "../answers.ts";
import { type Command, noArgument } from "../command.ts";
import type { Debugger } from "../debugger.ts";
import { codePlaceText } from "../places.ts";
import type { Program } from "../program.ts";
import { aroundPlace, STOP_CONTEXT } from "../source-text.ts";
import { byText, frameOf } from "../stop-text.ts";
import { table } from "../table.ts";

/** Frames that are shown of a deep stack where no number is given: so many of the innermost. */
const MOST_FRAMES = 30;

async function stack(program: Program, argument: string): Promise<Lines> {
	const count =
		argument === "all" ? 0 : argument === "" ? MOST_FRAMES : Number(argument);
	if (!Number.isInteger(count) || count < 0)
		throw new CommandError(`${argument}: write how many frames, or all`);
	const { frames, total } = await program.ask("frames", {
		process: program.process,
		start: 0,
		count,
	});
	const lines = frames.map((frame) => frameLine(frame, program.frame));
	const rest = total - frames.length;
	return rest > 0
		? [...lines, pc.dim(`… ${rest} more; \`stack all\` shows them`)]
		: lines;
}

function frameLine(frame: FrameInfo, current: number): string {
	const mark = frame.index === current ? ">" : " ";
	const line = `${mark}${String(frame.index).padStart(3)}  ${codePlaceText(frame.at)}  ${pc.dim(byText(frame))}`;
	return frame.index === current ? pc.bold(line) : line;
}

async function frame(
	the: Debugger,
	program: Program,
	index: number,
): Promise<Lines> {
	const found =
		index < 0 ? undefined : await frameOf(program, program.process, index);
	if (found === undefined)
		throw new CommandError(
			index < 0
				? "this is the innermost frame"
				: `there is no frame ${index}; \`stack\` shows them`,
		);
	program.frame = index;
	the.listed = undefined;
	return [
		frameLine(found, index),
		...(await aroundPlace(
			program,
			the.texts,
			found.at,
			found.path,
			STOP_CONTEXT,
			the.console.width,
		)),
	];
}

/** Of one frame up or down. */
function move(name: string, by: number, summary: string): Command {
	return {
		name,
		group: "looking",
		summary,
		repeats: "whole",
		act(the, argument) {
			noArgument(argument);
			return the.ask((program) => frame(the, program, program.frame + by));
		},
	};
}

async function processes(program: Program): Promise<Lines> {
	const all = await program.ask("processes", null);
	return table(
		["", "pid", "name", "state", "messages", "words", "at"],
		all.map((one) => [
			one.id === program.process ? ">" : "",
			one.pid,
			one.registeredName ?? "",
			one.state,
			String(one.messages),
			String(one.heapWords),
			one.at ? codePlaceText(one.at) : "",
		]),
		[4, 5],
	);
}

async function process(
	the: Debugger,
	program: Program,
	argument: string,
): Promise<Lines> {
	const all = await program.ask("processes", null);
	if (argument === "") {
		const one = all.find(({ id }) => id === program.process);
		return one ? details(one) : [];
	}
	const found = all.find(
		({ id, pid, registeredName }) =>
			argument === pid ||
			argument === registeredName ||
			(/^\d+$/.test(argument) && id === Number(argument)),
	);
	if (!found)
		throw new CommandError(
			`${argument}: there is no such process; \`ps\` lists them`,
		);
	program.process = found.id;
	program.frame = 0;
	the.listed = undefined;
	return [...details(found), ...(await stack(program, "").catch(() => []))];
}

function details(one: ProcessInfo): Lines {
	const name =
		one.registeredName === undefined
			? ""
			: `, registered as ${one.registeredName}`;
	const row = (what: string, pids: readonly string[]): string[] =>
		pids.length === 0 ? [] : [`  ${what.padEnd(12)} ${pids.join(" ")}`];
	return [
		`process ${one.pid}${name}: ${one.state}, ${counted(one.messages, "message")}, ${counted(one.heapWords, "word")}`,
		...row("linked to", one.links),
		...row("monitors", one.monitors),
		...row("monitored by", one.monitoredBy),
	];
}

export const STACK: readonly Command[] = [
	{
		name: "stack",
		aliases: ["bt", "where", "backtrace"],
		group: "looking",
		arguments: "[COUNT|all]",
		summary: "the process's stack, innermost frame first",
		act: (the, argument) => the.ask((program) => stack(program, argument)),
	},
	{
		name: "frame",
		aliases: ["f"],
		group: "looking",
		arguments: "[NUMBER]",
		summary: "look at another frame of the stack",
		act(the, argument) {
			if (argument !== "" && !/^\d{1,9}$/.test(argument))
				throw new CommandError(`${argument}: is no number of a frame`);
			return the.ask((program) =>
				frame(the, program, argument === "" ? program.frame : Number(argument)),
			);
		},
	},
	move("up", 1, "look at the frame of the caller"),
	move("down", -1, "look at the frame of what it calls"),
	{
		name: "ps",
		group: "looking",
		summary: "processes",
		act(the, argument) {
			noArgument(argument);
			return the.ask(processes);
		},
	},
	{
		name: "process",
		group: "looking",
		arguments: "[PID|NAME]",
		summary: `look at another process: ${pidText(5)}, 5, or its name; without one, links and monitors`,
		complete: "process",
		act: (the, argument) =>
			the.ask((program) => process(the, program, argument)),
	},
];
