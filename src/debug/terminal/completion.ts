/** What the word before the cursor may become. */
import { formatAtom } from "../../beam/print/names.ts";
import { type Command, findCommand, type WordKind } from "./command.ts";
import type { Debugger } from "./debugger.ts";
import type { Completer } from "./input.ts";
import { frameScopes } from "./values.ts";

export function completerOf(
	the: Debugger,
	commands: readonly Command[],
): Completer {
	return async (line) => {
		const [, head = "", word = ""] = /^(.*?)([^\s(,[{]*)$/s.exec(line) ?? [];
		const candidates =
			head.trim() === ""
				? commands.map(({ name }) => name)
				: await argumentWords(the, commands, head.trim());
		const found = candidates.filter((one) => one.startsWith(word));
		// Nothing more can follow a word that is the only one.
		const isOnly = found.length === 1 && !found[0]?.endsWith(":");
		return [isOnly ? [`${found[0]} `] : found, word];
	};
}

async function argumentWords(
	the: Debugger,
	commands: readonly Command[],
	head: string,
): Promise<string[]> {
	try {
		const { complete } = findCommand(commands, head.split(/\s+/)[0] ?? "");
		return complete === undefined
			? []
			: [...(await wordsOf(the, commands, complete, head))];
	} catch {
		return [];
	}
}

async function wordsOf(
	the: Debugger,
	commands: readonly Command[],
	kind: WordKind,
	head: string,
): Promise<readonly string[]> {
	if (typeof kind === "object") return kind.words;
	switch (kind) {
		case "place":
			// Behind the place, and an `if`, stand variables.
			return /\sif\s/.test(`${head} `) ? variables(the) : places(the, head);
		case "variable":
			return variables(the);
		case "command":
			return commands.map(({ name }) => name);
		case "breakpoint":
			return the.breakpoints.ids.map(String);
		case "process":
			return processes(the);
	}
}

/** What may follow a breakpoint's place. */
const CLAUSES: readonly string[] = ["if", "after", "every", "log"];

function places(the: Debugger, head: string): readonly string[] {
	if (/\s\S/.test(head)) return CLAUSES;
	const { functions } = the;
	const modules = [...new Set(functions.map(({ module }) => module))];
	return [
		...functions.map(
			(one) =>
				`${formatAtom(one.module)}:${formatAtom(one.function)}/${one.arity}`,
		),
		...modules.map((module) => `${module}.erl:`),
	];
}

async function variables(the: Debugger): Promise<readonly string[]> {
	const [program] = the.programs;
	if (program?.halt?.kind !== "stopped") return [];
	const scopes = await program.ask("scopes", program.at);
	const names = frameScopes(scopes).flatMap(({ variables }) =>
		variables.map(({ name }) => name),
	);
	return [...new Set(names)];
}

async function processes(the: Debugger): Promise<readonly string[]> {
	const [program] = the.programs;
	if (program?.halt?.kind !== "stopped") return [];
	const all = await program.ask("processes", null);
	return all.flatMap(({ pid, registeredName }) =>
		registeredName === undefined ? [pid] : [pid, registeredName],
	);
}
