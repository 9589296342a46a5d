/** What is compared of a program at a stop. */
import type {
	CodePlace,
	DebugOutcome,
	FrameAt,
	Scope,
	StopReason,
	Variable,
} from "../../protocol.ts";
import type { Program } from "../program.ts";
import { frameScopes, scopeNamed } from "../values.ts";

export interface Snapshot {
	readonly halt:
		| { readonly kind: "ended"; readonly outcome: DebugOutcome }
		| {
				readonly kind: "stopped";
				readonly reason: StopReason;
				/** Of an exception: what it is. */
				readonly text: string;
				readonly place: CodePlace;
				readonly process: number;
		  };
	/**
	 * By name, as Erlang prints it, whole: variables, registers that are live, the process's dictionary; of calling frames
	 * with their number (`y2 of frame 1`).
	 */
	readonly values: ReadonlyMap<string, string>;
	/** In the order of the mailbox. */
	readonly messages: readonly string[];
	/** From the innermost on; of deep stacks the first fifty frames. */
	readonly stack: readonly string[];
	/** Frames of the whole stack. */
	readonly depth: number;
	/** What was written so far. */
	readonly output: string;
}

/** Frames whose places are compared, and those whose values are. */
const MOST_FRAMES = 50;
const MOST_WITH_VALUES = 8;

export async function snapshotOf(program: Program): Promise<Snapshot> {
	const { halt, output } = program;
	if (halt === undefined) throw new Error("a snapshot of a running program");
	if (halt.kind === "ended")
		return {
			halt,
			output,
			values: new Map(),
			messages: [],
			stack: [],
			depth: 0,
		};
	const { reason, text = "", at, process } = halt.stop;
	const frame = { process, frame: 0 };
	const scopes = await program.ask("scopes", frame);
	const { frames, total } = await program.ask("frames", {
		process,
		start: 0,
		count: MOST_FRAMES,
	});
	return {
		halt: { kind: "stopped", reason, text, place: at, process },
		values: new Map([
			...(await wholeValues(program, frame, scopes)),
			...(await callersValues(program, process, frames.length)),
		]),
		messages: scopeNamed(scopes, "Mailbox").map(({ value }) => value),
		stack: frames.map(
			({ at }) => `${at.module}:${at.function} at offset ${at.offset}`,
		),
		depth: total,
		output,
	};
}

async function wholeValues(
	program: Program,
	frame: FrameAt,
	scopes: readonly Scope[],
): Promise<Map<string, string>> {
	const values = new Map<string, string>();
	for (const { variables } of frameScopes(scopes))
		for (const variable of variables)
			values.set(variable.name, await wholeValue(program, frame, variable));
	for (const { name, value } of scopeNamed(scopes, "Dictionary"))
		values.set(`dictionary ${name}`, value);
	return values;
}

/** What calling frames hold. */
async function callersValues(
	program: Program,
	process: number,
	frames: number,
): Promise<[string, string][]> {
	const found: [string, string][] = [];
	for (let frame = 1; frame < Math.min(frames, MOST_WITH_VALUES); frame++) {
		const at = { process, frame };
		const values = await wholeValues(
			program,
			at,
			await program.ask("scopes", at),
		);
		for (const [name, value] of values)
			found.push([`${name} of frame ${frame}`, value]);
	}
	return found;
}

/** Cut ones are asked for once more; those that no expression can name stay cut. */
async function wholeValue(
	program: Program,
	frame: FrameAt,
	{ name, value }: Variable,
): Promise<string> {
	if (!value.includes("…")) return value;
	try {
		return await program.ask("print", { ...frame, expression: name });
	} catch {
		return value;
	}
}
