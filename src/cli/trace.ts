/** `avmjit trace`: what a program does, event by event, in one mode or in both. */
import { dirname, resolve } from "node:path";
import { Command } from "commander";
import pc from "picocolors";
import { AvmjitError, ExitCode } from "../errors.ts";
import { Screen } from "../harness/screen.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import { diffRuns } from "../harness/trace/diff-runs.ts";
import { areSame, diffJson, diffText } from "../harness/trace/diff-text.ts";
import { eventJson, eventLine } from "../harness/trace/event-text.ts";
import type { TraceEvent } from "../harness/trace/events.ts";
import { functionFilter } from "../harness/trace/patterns.ts";
import {
	runTrace,
	type TraceOutcome,
	type TraceRequest,
} from "../harness/trace/run-trace.ts";
import { compileTracingBuild } from "../host/tracing-build.ts";
import { type AtomVmOption, atomVmOption } from "./atomvm-option.ts";
import {
	interruptible,
	positiveInteger,
	positiveNumber,
	prepared,
} from "./common.ts";
import {
	addHuntingOptions,
	type HuntingOptions,
	huntingSelection,
} from "./hunting.ts";
import { readInput } from "./input.ts";
import { StandardOutput } from "./standard-output.ts";

interface TraceOptions extends HuntingOptions, AtomVmOption {
	readonly emulated?: boolean;
	readonly jit?: boolean;
	readonly diff?: boolean;
	readonly nifs?: boolean;
	readonly json?: boolean;
	readonly limit?: number;
	readonly termLimit?: number;
	readonly context: number;
	readonly function: string;
	readonly folder?: string;
	readonly timeout?: number;
}

/** Characters of a term, where none are asked for: people read a line, programs and comparisons more. */
const TERM_LIMIT = { people: 200, programs: 10_000 } as const;
/** Events that the program may be ahead of the output. */
const AHEAD = 2_000;
export function traceCommand(): Command {
	const command = new Command("trace")
		.description(
			"show calls, returns, exceptions, sends and receives of a .beam or .avm file's start/0, or where they differ between the modes",
		)
		.argument("<file>", "a .beam or .avm file")
		.argument(
			"[functions or modules...]",
			"patterns module:function/arity of what is shown (* for any; all when there are none), and more .beam files that it calls",
		)
		.addOption(atomVmOption())
		.option("--emulated", "without the JIT")
		.option("--jit", "with the JIT, as when neither is named")
		.option(
			"--diff",
			"run it in both modes, and stop at the first event that differs",
		)
		.option("--nifs", "calls of NIFs, too, and of BIFs in their place")
		.option("--json", "an event on each line, for programs")
		.option("--limit <n>", "stop after so many events", positiveInteger)
		.option(
			"--term-limit <n>",
			"characters of a term that are shown or compared (200; 10000 with --json or --diff)",
			positiveInteger,
		)
		.option(
			"--context <n>",
			"events shown before one that differs",
			positiveInteger,
			10,
		)
		.option("--function <name>", "the function to run (no arguments)", "start")
		.option("--folder <folder>", "where its relative paths start from")
		.option("--timeout <seconds>", "time a run may take", positiveNumber);
	return addHuntingOptions(command).action(trace);
}

async function trace(
	file: string,
	others: readonly string[],
	options: TraceOptions,
): Promise<void> {
	const { emulated, jit, diff, json } = options;
	if ([emulated, jit, diff].filter(Boolean).length > 1)
		throw new AvmjitError(
			"usage",
			"--emulated, --jit, --diff",
			"exclude each other",
		);
	const isModule = (name: string): boolean => /\.(beam|avm)$/.test(name);
	const patterns = others.filter((name) => !isModule(name));
	// Before anything is prepared: what is wrong with them.
	functionFilter(patterns);
	const files = [...others.filter(isModule), file];
	for (const name of files) readInput(name);
	const selection = huntingSelection(options);
	const request = {
		build: compileTracingBuild(await prepared(options)),
		files: files.map((name) => resolve(name)),
		folder: resolve(options.folder ?? dirname(file)),
		functionName: options.function,
		patterns,
		natives: options.nifs === true,
		limit:
			options.termLimit ??
			(json || diff ? TERM_LIMIT.programs : TERM_LIMIT.people),
	};
	if (diff) await showDifference(request, selection, options);
	else
		await showEvents(
			{ ...request, jit: emulated ? false : selection, ahead: AHEAD },
			options,
		);
}

async function showEvents(
	request: TraceRequest,
	options: TraceOptions,
): Promise<void> {
	const signal = interruptible();
	const stop = new AbortController();
	const out = new StandardOutput(() => stop.abort());
	const limit = options.limit ?? Number.POSITIVE_INFINITY;
	let shown = 0;
	const line = (event: TraceEvent): string =>
		options.json ? eventJson(event, shown) : eventLine(event, pc);
	const outcome = await runTrace(
		request,
		{
			async onEvents(events) {
				const lines: string[] = [];
				for (const event of events) {
					if (!isShown(event, request.patterns) || shown >= limit) continue;
					shown++;
					lines.push(`${line(event)}\n`);
				}
				await out.write(lines.join(""));
				if (shown >= limit) stop.abort();
			},
			// What the program writes is no part of the trace.
			onOutput: (_stream, text) => process.stderr.write(text),
		},
		AbortSignal.any([signal, stop.signal]),
		options.timeout && options.timeout * 1000,
	);
	if (outcome?.kind === "unloadable")
		throw new AvmjitError("beam", "", outcome.text);
	if (options.json && outcome) await out.write(outcomeJson(outcome));
	else if (outcome)
		await out.write(`${shown} events, ${outcome.kind}: ${outcome.text}\n`);
	if (outcome && shown === 0 && request.patterns.length > 0)
		console.error(
			`nothing that matches ${request.patterns.join(" ")} was called`,
		);
	if (signal.aborted) console.error(`interrupted after ${shown} events`);
	process.exitCode = exitCode(outcome, signal);
}

/** With patterns, what functions do is asked for, not what becomes of processes. */
function isShown({ kind }: TraceEvent, patterns: readonly string[]): boolean {
	return patterns.length === 0 || (kind !== "spawn" && kind !== "exit");
}

function outcomeJson({ kind, ...rest }: TraceOutcome): string {
	return `${JSON.stringify({ kind: "outcome", outcome: kind, ...rest })}\n`;
}

function exitCode(
	outcome: TraceOutcome | undefined,
	interrupted: AbortSignal,
): number {
	if (interrupted.aborted) return ExitCode.Interrupted;
	if (outcome === undefined || outcome.kind === "value") return ExitCode.Ok;
	return ExitCode.Failed;
}

async function showDifference(
	request: Omit<TraceRequest, "jit" | "ahead">,
	selection: FunctionSelection,
	options: TraceOptions,
): Promise<void> {
	const signal = interruptible();
	const screen = new Screen();
	const result = await diffRuns(
		{
			...request,
			selection,
			context: options.context,
			onlyFunctions: request.patterns.length > 0,
			...(options.limit !== undefined && { most: options.limit }),
			...(options.timeout !== undefined && { timeout: options.timeout * 1000 }),
		},
		signal,
		(same) => {
			// Elsewhere than on a terminal, each would be a line.
			if (process.stderr.isTTY)
				screen.status(`comparing: ${same} events are the same`);
		},
	);
	screen.status();
	for (const outcome of Object.values(result.outcomes))
		if (outcome.kind === "unloadable")
			throw new AvmjitError("beam", "", outcome.text);
	screen.write(
		options.json
			? `${JSON.stringify(diffJson(result), undefined, 2)}\n`
			: diffText(result, pc),
	);
	if (signal.aborted) console.error("interrupted before the end");
	if (signal.aborted) process.exitCode = ExitCode.Interrupted;
	else process.exitCode = areSame(result) ? ExitCode.Ok : ExitCode.Failed;
}
