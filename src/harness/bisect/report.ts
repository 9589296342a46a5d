/** What a bisection has found, for people and for programs. */
import type { RunOutcome } from "../outcome.ts";
import { excerpt } from "../report/excerpt.ts";
import { firstDifference } from "../report/term-diff.ts";
import type { Colours } from "../reporter.ts";
import type { BisectResult } from "./bisect.ts";
import type { FoundCode } from "./found-code.ts";
import type { AfterStep, FoundStep } from "./native-steps.ts";

/** Characters of a term in a line. */
const WIDTH = 160;

/** The result as JSON has it. */
export function bisectJson({
	emulated,
	jit,
	ms,
	...rest
}: BisectResult): object {
	return {
		schema: 1,
		...rest,
		ms: Math.round(ms),
		emulated: whatEnded(emulated),
		jit: whatEnded(jit),
	};
}

/** All that runs are compared by. */
function whatEnded(outcome: RunOutcome): object {
	const { kind, text, exception, exitStatus, stdout, stderr, deaths } = outcome;
	return {
		...{ kind, text },
		...(exception && { exception }),
		...(exitStatus !== undefined && { exitStatus }),
		...{ stdout, stderr, deaths },
	};
}

export interface BisectTextOptions {
	/** Of the instruction. */
	readonly code?: FoundCode | undefined;
	/** The command that shows the code of a function (`name/arity`). */
	readonly codeCommand?: (functionName: string) => string;
}

/** Lines, each ending in a line feed. */
export function bisectText(
	result: BisectResult,
	colours: Colours,
	options: BisectTextOptions = {},
): string {
	const { kind, runs, ms, emulated, jit } = result;
	const [one, other] = cutAlike(emulated.text, jit.text);
	const lines = [
		line("emulated", `${emulated.kind}: ${one}`),
		line("jit", `${jit.kind}: ${other}`),
	];
	if (result.differences.length > 0)
		lines.push(line("differs in", result.differences.join(", ")));
	if (kind === "same") lines.push("the modes agree: nothing to bisect");
	if (kind === "unstable")
		lines.push(colours.yellow("differs in some runs only: cannot be bisected"));
	if (kind === "elsewhere")
		lines.push(
			"at fault is no function of the modules that were named: name others behind the file; or it differs with no function compiled",
		);
	if (kind === "unfinished") {
		lines.push(colours.yellow("not finished: it took too long"));
		if (result.functions.length > 0)
			lines.push(line("functions", result.functions.join(", ")));
	}
	if (kind === "found") lines.push(...foundLines(result, colours, options));
	lines.push(`${runs} runs, ${(ms / 1000).toFixed(1)} s`);
	return `${lines.join("\n")}\n`;
}

function foundLines(
	{ functions, goneWithout, instruction, isAlone, step }: BisectResult,
	colours: Colours,
	{ code, codeCommand }: BisectTextOptions,
): string[] {
	const [first = "", ...others] = functions;
	const lines = [line("function", colours.bold(first))];
	if (others.length > 0) lines.push(`together with ${others.join(", ")}`);
	if (instruction === undefined)
		lines.push(
			line("instruction", "none that can be left: its head, or where it waits"),
		);
	else {
		const { text, offset, line: number } = instruction;
		lines.push(
			line("instruction", colours.bold(text)),
			line("at", `offset ${offset}, line ${number}`),
		);
		if (code?.source !== undefined)
			lines.push(line("source", code.source.trim()));
	}
	if (step !== undefined) lines.push(...stepLines(first, step));
	if (goneWithout.length > 0)
		lines.push(line("gone without", goneWithout.join(", ")));
	for (const [i, text] of (code?.wasm ?? []).entries())
		lines.push(line(i === 0 ? "wasm" : "", text));
	if (codeCommand !== undefined)
		lines.push(line("code", codeCommand(first.slice(first.indexOf(":") + 1))));
	if (!isAlone) lines.push("other functions show it, too, without this one");
	return lines;
}

function stepLines(name: string, step: FoundStep): string[] {
	const { args, before = {}, emulated, jit } = step;
	const lines: string[] = [];
	if (args !== undefined) {
		const call = name.replace(/\/\d+$/, "");
		lines.push(line("in the call", `${call}(${registersText(args)})`));
		const results = [emulated, jit].map(({ returned }) => returned);
		if (results[0] === results[1] && results[0] !== undefined)
			lines.push(line("returns", `${cut(results[0])} in both modes`));
		else lines.push(...both("returns", resultOf(emulated), resultOf(jit)));
	}
	if (Object.keys(before).length > 0)
		lines.push(line("before", registersText(before)));
	return [...lines, ...afterLines(emulated, jit)];
}

function resultOf({ returned, end }: AfterStep): string {
	return returned ?? `not; the run ends with ${end.kind}: ${end.text}`;
}

function afterLines(emulated: AfterStep, jit: AfterStep): string[] {
	const [a, b] = [emulated.after, jit.after];
	if (a === undefined && b === undefined) return [];
	const lines: string[] = [];
	if (a?.module !== b?.module || a?.offset !== b?.offset)
		lines.push(...both("goes on at", placeText(a), placeText(b)));
	const differing: Record<string, readonly [string, string]> = {};
	const alike: Record<string, string> = {};
	for (const [name, value] of Object.entries(a?.registers ?? {})) {
		const other = b?.registers[name];
		if (other === value || other === undefined) alike[name] = value;
		else differing[name] = [value, other];
	}
	for (const [name, value] of Object.entries(b?.registers ?? {}))
		if (a?.registers[name] === undefined) alike[name] = value;
	for (const [name, [one, other]] of Object.entries(differing))
		lines.push(...both(`after: ${name}`, one, other));
	if (Object.keys(alike).length > 0)
		lines.push(line("after", registersText(alike)));
	return lines;
}

function placeText(after: AfterStep["after"]): string {
	return after === undefined
		? "no place that is known"
		: `${after.text} (offset ${after.offset})`;
}

/** The same thing in both modes. */
function both(what: string, emulated: string, jit: string): string[] {
	const [one, other] = cutAlike(emulated, jit);
	return [line(what, `${one} emulated`), line("", `${other} jit`)];
}

function registersText(registers: Readonly<Record<string, string>>): string {
	return Object.entries(registers)
		.map(([name, value]) => `${name} = ${cut(value)}`)
		.join(", ");
}

function line(what: string, text: string): string {
	return `${what.padEnd(12)} ${text}`;
}

function cut(text: string): string {
	return excerpt(text, 0, WIDTH);
}

/** Both cut to where they differ. */
function cutAlike(a: string, b: string): [string, string] {
	const at = firstDifference(a, b);
	return [excerpt(a, at, WIDTH), excerpt(b, at, WIDTH)];
}
