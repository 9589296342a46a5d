/** What is shown where a program halts. */
import pc from "picocolors";
import { pidText } from "../process-id.ts";
import type { DebugOutcome, FrameInfo, Stopped } from "../protocol.ts";
import { codePlaceText } from "./places.ts";
import type { Halt, Program } from "./program.ts";
import { aroundPlace, type SourceTexts, STOP_CONTEXT } from "./source-text.ts";
import { type ChangedValues, scopeNamed, valueLines } from "./values.ts";

/** Values that are shown of their own accord. */
const MOST_VALUES = 6;
/** Characters of the value that the program ends with. */
const MOST_OF_VALUE = 2_000;

export interface StopLook {
	readonly texts: SourceTexts;
	readonly changed: ChangedValues;
	/** Characters of a line. */
	readonly width: number;
	/** The instruction, too: after a step by one. */
	readonly instruction: boolean;
	/** What the function returned, too: after a step out of it. */
	readonly result: boolean;
}

export async function haltLines(
	program: Program,
	halt: Halt,
	look: StopLook,
): Promise<string[]> {
	if (halt.kind === "stopped") return stopLines(program, halt.stop, look);
	const { outcome } = halt;
	const text = shortened(endedText(outcome));
	return [outcome.kind === "value" ? text : pc.red(text)];
}

/** Values of benchmarks and the like are pages long. */
function shortened(text: string): string {
	const more = text.length - MOST_OF_VALUE;
	return more > 0
		? `${text.slice(0, MOST_OF_VALUE)}… and ${more} characters more`
		: text;
}

async function stopLines(
	program: Program,
	stop: Stopped,
	look: StopLook,
): Promise<string[]> {
	const frame = await frameOf(program, stop.process, 0);
	const head = `${reasonText(stop)}${codePlaceText(stop.at)}, process ${pidText(stop.process)}${frame ? `, ${byText(frame)}` : ""}`;
	const around = await aroundPlace(
		program,
		look.texts,
		stop.at,
		frame?.path,
		STOP_CONTEXT,
		look.width,
	);
	const instruction =
		look.instruction && frame?.path !== undefined
			? await instructionLine(program, stop)
			: [];
	const values = frame
		? await look.changed.lines(
				program,
				{ process: stop.process, frame: 0 },
				`${stop.at.module}:${stop.at.function}`,
				look.width,
				MOST_VALUES,
			)
		: [];
	const result = look.result ? await resultLine(program, stop, look.width) : [];
	return [head, ...around, ...instruction, ...result, ...values];
}

/** Nothing where the caller does not use it. */
async function resultLine(
	program: Program,
	{ reason, process }: Stopped,
	width: number,
): Promise<string[]> {
	if (reason !== "step") return [];
	const scopes = await program.ask("scopes", { process, frame: 0 });
	const x0 = scopeNamed(scopes, "x registers").find(
		({ name }) => name === "x0",
	);
	return x0 ? valueLines([{ ...x0, name: "returned" }], width) : [];
}

export function byText({ by }: FrameInfo): string {
	return by === "native" ? "native" : "interpreted";
}

export async function frameOf(
	program: Program,
	process: number,
	start: number,
): Promise<FrameInfo | undefined> {
	const { frames } = await program.ask("frames", { process, start, count: 1 });
	return frames[0];
}

async function instructionLine(
	program: Program,
	{ at }: Stopped,
): Promise<string[]> {
	const [one] = await program.ask("disassemble", {
		module: at.module,
		offset: at.offset,
		before: 0,
		count: 1,
	});
	return one
		? [`${pc.dim(`${String(one.offset).padStart(6)}   `)}${one.text}`]
		: [];
}

/** Of a step nothing: it was asked for. */
function reasonText({ reason, breakpoints, text }: Stopped): string {
	switch (reason) {
		case "entry":
			return `${pc.bold("start")}: `;
		case "breakpoint":
			return `${pc.bold(`breakpoint ${breakpoints.join(", ")}`)}: `;
		case "pause":
			return `${pc.bold("paused")}: `;
		case "exception":
			return `${pc.bold(pc.red(`exception ${text ?? ""}`.trimEnd()))}: `;
		case "step":
			return "";
	}
}

export function endedText({ kind, text, exitStatus }: DebugOutcome): string {
	const status = exitStatus === undefined ? "" : `, exit status ${exitStatus}`;
	const rest = text === "" ? "" : `: ${text}`;
	const words = {
		value: "ended with the value",
		exception: "ended with an exception",
		crash: "crashed",
		unloadable: "cannot be loaded",
		terminated: "was ended",
	}[kind];
	return `${words}${rest}${status}`;
}
