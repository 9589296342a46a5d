/** The prompt itself. */
import pc from "picocolors";
import { counted } from "../../../harness/report/quantities.ts";
import { pidText } from "../../process-id.ts";
import { CommandError, type Lines } from "../answers.ts";
import {
	type Command,
	findCommand,
	type Group,
	noArgument,
} from "../command.ts";
import type { Debugger } from "../debugger.ts";
import { codePlaceText } from "../places.ts";
import type { Program } from "../program.ts";
import { endedText } from "../stop-text.ts";
import { catchText } from "./breakpoints.ts";

const GROUPS: readonly Group[] = [
	"breakpoints",
	"going on",
	"looking",
	"code",
	"session",
];

function info(the: Debugger): Lines {
	const { target, breakpoints, pair } = the;
	const mode = pair
		? "both modes in lock step"
		: target.jit === false
			? "emulated"
			: "with the JIT";
	const states = pair
		? pair.programs.map(
				(one, i) => `${i === 0 ? "emulated" : "jit"}: ${stateText(one)}`,
			)
		: the.programs.map(stateText);
	return [
		`${target.files.at(-1)}, ${target.functionName ?? "start"}/0, ${mode}`,
		...(states.length > 0 ? states : ["not started"]),
		...(pair ? [`${counted(pair.compared, "stop")} compared`] : []),
		`${counted(breakpoints.size, "breakpoint")}; ${catchText(the)}`,
	];
}

function stateText({ halt, isStarted, process, frame }: Program): string {
	if (halt?.kind === "ended") return endedText(halt.outcome);
	if (halt === undefined) return isStarted ? "running" : "not started";
	const looked = `; looked at: frame ${frame} of ${pidText(process)}`;
	return `stopped (${halt.stop.reason}) in ${codePlaceText(halt.stop.at)}, process ${pidText(halt.stop.process)}${looked}`;
}

/** All commands by group, or one of them. */
function help(commands: readonly Command[], word: string): Lines {
	if (word !== "") return helpOf(findCommand(commands, word));
	const width = Math.max(...commands.map((one) => one.name.length));
	const ofGroup = (group: Group): string[] =>
		commands
			.filter((one) => one.group === group)
			.map((one) => `  ${pc.cyan(one.name.padEnd(width))}  ${one.summary}`);
	return [
		...GROUPS.flatMap((group) => [pc.bold(group), ...ofGroup(group)]),
		"",
		"The beginning of a name is enough where it is one command's. An empty line repeats",
		"a step. Ctrl-C pauses the program, a second one ends it; Ctrl-D leaves.",
		"`help COMMAND` says more.",
	];
}

function helpOf(command: Command): Lines {
	const {
		name,
		arguments: args = "",
		aliases = [],
		summary,
		help = [],
	} = command;
	return [
		`${pc.bold(`${name} ${args}`.trim())}  ${summary}`,
		...(aliases.length > 0 ? [`also: ${aliases.join(", ")}`] : []),
		...help,
	];
}

/** @param all the whole table, these among them */
export function sessionCommands(
	all: () => readonly Command[],
): readonly Command[] {
	return [
		{
			name: "info",
			aliases: ["i"],
			group: "session",
			summary: "what is debugged, how, and where it is",
			async act(the, argument) {
				noArgument(argument);
				return info(the);
			},
		},
		{
			name: "help",
			aliases: ["h", "?"],
			group: "session",
			arguments: "[COMMAND]",
			summary: "all commands, or more about one",
			complete: "command",
			act: async (_, argument) => help(all(), argument),
		},
		{
			name: "quit",
			aliases: ["q", "exit"],
			group: "session",
			summary: "end the program, and leave",
			async act(the, argument) {
				if (argument !== "")
					throw new CommandError(`${argument}: nothing is expected here`);
				the.isLeaving = true;
				return [];
			},
		},
	];
}
