/** The reporters by name, and those that a command line asks for. */
import { AvmjitError } from "../../errors.ts";
import { fileOutput, screenOutput } from "../report-output.ts";
import { allOf, type Reporter, type ReporterKind } from "../reporter.ts";
import type { Screen } from "../screen.ts";
import { dot } from "./dot.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { progress } from "./progress.ts";
import type { RenderedKind } from "./rendered.ts";
import { terminal, verbose } from "./terminal.ts";

/** Those that can render a report that was made earlier, too. */
export const RENDERED: Readonly<Record<string, RenderedKind>> = {
	terminal,
	verbose,
	dot,
	json,
	junit,
	markdown,
	github,
	html,
};

export const REPORTERS: Readonly<Record<string, ReporterKind>> = {
	...RENDERED,
	progress,
};

/** When none is named. */
export const DEFAULT_REPORTERS: readonly string[] = ["terminal", "progress"];

/** A reporter's name, and its file where it does not write to standard output. */
export interface ReporterChoice {
	readonly name: string;
	readonly file?: string;
}

/**
 * What is asked for by the options of a command.
 * @param names of `--reporter`; the defaults when empty
 * @param files of `--output-file`: `NAME=FILE`, or just a file when one reporter is named; `-` is standard output
 * @throws AvmjitError `usage`
 */
export function chooseReporters(
	names: readonly string[],
	files: readonly string[],
	known = REPORTERS,
): ReporterChoice[] {
	const chosen = new Map<string, string | undefined>();
	for (const name of names.length > 0 ? names : DEFAULT_REPORTERS) {
		reporterKind(name, known);
		chosen.set(name, undefined);
	}
	const writing = [...chosen.keys()].filter((name) => known[name]?.writes);
	for (const text of files) {
		const [, before = "", after = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
		const isNamed = Object.hasOwn(known, before);
		const name = isNamed ? before : writing[0];
		if (name === undefined || (!isNamed && writing.length > 1))
			throw usage(
				text,
				"is of which reporter?",
				`write --output-file NAME=${text}`,
			);
		if (!writing.includes(name))
			throw usage(
				text,
				`${name} writes no report here`,
				`ask for it with --reporter; ${listOf(known)}`,
			);
		const file = isNamed ? after : text;
		chosen.set(name, file === "-" ? undefined : file);
	}
	const onScreen = writing.filter(
		(name) => chosen.get(name) === undefined && known[name]?.shares !== true,
	);
	if (onScreen.length > 1)
		throw usage(
			onScreen.join(", "),
			"would all write to standard output",
			"give all but one a file with --output-file NAME=FILE",
		);
	return [...chosen].map(([name, file]) => ({
		name,
		...(file !== undefined && { file }),
	}));
}

export function createReporters(
	choices: readonly ReporterChoice[],
	screen: Screen,
	known = REPORTERS,
): Required<Reporter> {
	return allOf(
		choices.map(({ name, file }) =>
			reporterKind(name, known).create(
				file === undefined ? screenOutput(screen) : fileOutput(file),
			),
		),
	);
}

/** Names with what they are, for messages. */
function listOf(known = REPORTERS): string {
	const names = Object.entries(known).map(
		([name, { about }]) => `${name} (${about})`,
	);
	return `there are ${names.join(", ")}`;
}

function reporterKind(
	name: string,
	known: Readonly<Record<string, ReporterKind>>,
): ReporterKind {
	const kind = Object.hasOwn(known, name) ? known[name] : undefined;
	if (kind === undefined) throw usage(name, "no such reporter", listOf(known));
	return kind;
}

function usage(where: string, what: string, hint: string): AvmjitError {
	return new AvmjitError("usage", where, what, hint);
}
