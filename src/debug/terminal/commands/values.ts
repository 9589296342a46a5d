/** Variables, registers, messages. */
import pc from "picocolors";
import type { Scope } from "../../protocol.ts";
import { CommandError, type Lines } from "../answers.ts";
import { type Command, noArgument } from "../command.ts";
import type { Program } from "../program.ts";
import { frameScopes, scopeNamed, valueLines } from "../values.ts";

const VARIABLES = "Variables";

/** The frame whose scopes have what is the process's. */
const INNERMOST = 0;

/** Asks for the scopes of the frame looked at, or of this one. */
function ofScopes(
	name: string,
	aliases: readonly string[],
	summary: string,
	lines: (scopes: readonly Scope[], width: number) => Lines,
	frame?: number,
): Command {
	return {
		name,
		aliases,
		group: "looking",
		summary,
		act(the, argument) {
			noArgument(argument);
			return the.ask(async (program) => {
				const at = { ...program.at, ...(frame !== undefined && { frame }) };
				return lines(await program.ask("scopes", at), the.console.width);
			});
		},
	};
}

function registers(scopes: readonly Scope[], width: number): Lines {
	const all = frameScopes(scopes).filter(({ name }) => name !== VARIABLES);
	const lines = [
		...valueLines(scopeNamed(scopes, "Exception"), width),
		...all.flatMap(({ variables }) => valueLines(variables, width)),
	];
	return lines.length > 0 ? lines : ["no register holds anything"];
}

function variables(scopes: readonly Scope[], width: number): Lines {
	const named = scopeNamed(scopes, VARIABLES);
	return named.length > 0
		? valueLines(named, width)
		: ["no variables are known by name here; `regs` shows the registers"];
}

async function print(program: Program, expression: string): Promise<Lines> {
	if (expression === "")
		throw new CommandError(
			"say what: a variable, a register or a guard expression",
		);
	const text = await program.ask("print", { ...program.at, expression });
	return text.split("\n");
}

export const VALUES: readonly Command[] = [
	{
		name: "print",
		aliases: ["p"],
		group: "looking",
		arguments: "EXPRESSION",
		summary: "the value of a guard expression over variables and registers",
		help: ["print N", "print hd(List) + 1", "print map_size(x0)"],
		complete: "variable",
		act: (the, argument) => the.ask((program) => print(program, argument)),
	},
	ofScopes("vars", ["v"], "variables of the frame, by name", variables),
	ofScopes(
		"regs",
		[],
		"registers: x that are live, y of the frame, floats",
		registers,
	),
	ofScopes(
		"mailbox",
		[],
		"messages of the process",
		(scopes, width) => {
			const messages = scopeNamed(scopes, "Mailbox");
			return messages.length > 0
				? valueLines(messages, width)
				: [pc.dim("the mailbox is empty")];
		},
		INNERMOST,
	),
	ofScopes(
		"dictionary",
		[],
		"the process's dictionary",
		(scopes, width) => {
			const entries = scopeNamed(scopes, "Dictionary");
			return entries.length > 0
				? valueLines(entries, width)
				: [pc.dim("the dictionary is empty")];
		},
		INNERMOST,
	),
];
