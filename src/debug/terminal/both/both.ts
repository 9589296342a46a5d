/** What `both` does: starts the pair, and goes on with it. */
import pc from "picocolors";
import { ExitCode } from "../../../errors.ts";
import { CommandError, type Lines } from "../answers.ts";
import type { Debugger } from "../debugger.ts";
import { aroundPlace, STOP_CONTEXT } from "../source-text.ts";
import { frameOf } from "../stop-text.ts";
import { type Comparison, Pair, type PairResume } from "./pair.ts";
import { comparisonLines, partedLines, verdictLines } from "./text.ts";

/** Starts over in both modes, up to the first breakpoint; without any, to the entry. */
export async function startBoth(the: Debugger): Promise<Lines> {
	await the.endOne();
	await the.pair?.end();
	the.pair = undefined;
	const { target } = the;
	const all = {
		...target,
		stopOnEntry: target.stopOnEntry || the.breakpoints.size === 0,
	};
	const emulated = await the.launched({ ...all, jit: false }, true);
	// An `--emulated` prompt compares with the JIT all the same.
	const jit = await the.launched({ ...all, jit: target.jit || {} }, true);
	the.pair = new Pair(emulated, jit);
	return goBoth(the, { kind: "continue" });
}

export async function endBoth(the: Debugger): Promise<Lines> {
	const { pair } = the;
	if (pair === undefined) throw new CommandError("it is off already");
	the.pair = undefined;
	await pair.end();
	return [
		`off, after ${pair.compared} stops; \`run\` starts the program again`,
	];
}

/** To the next stop of both, and what differs there. */
export async function goBoth(
	the: Debugger,
	resume: PairResume,
	count = 1,
): Promise<Lines> {
	const pair = pairOf(the);
	let comparison: Comparison | undefined;
	for (let i = 0; i < count; i++) {
		comparison = await goOnce(the, pair, resume);
		if (pair.haveEnded || comparison.differences.length > 0) break;
		if (pair.isInterrupted) break;
	}
	return comparison ? shown(the, pair, comparison) : [];
}

/** On to the first stop that differs, or to the end: from breakpoint to breakpoint, or by lines or instructions. */
export async function searchBoth(
	the: Debugger,
	by: "breakpoint" | "line" | "instruction",
): Promise<Lines> {
	if (the.pair === undefined || the.pair.haveEnded) {
		const first = await startBoth(the);
		if (pairOf(the).parted || pairOf(the).haveEnded) return first;
	}
	const resume: PairResume =
		by === "breakpoint"
			? { kind: "continue" }
			: { kind: "step", how: "in", by };
	return goBoth(the, resume, Number.POSITIVE_INFINITY);
}

function pairOf({ pair }: Debugger): Pair {
	if (pair === undefined) throw new CommandError("`both` starts both modes");
	return pair;
}

async function goOnce(
	the: Debugger,
	pair: Pair,
	resume: PairResume,
): Promise<Comparison> {
	if (pair.haveEnded)
		throw new CommandError("both have ended; `both` starts them again");
	the.listed = undefined;
	const comparison = await pair.go(resume);
	if (comparison.differences.length > 0) the.exitCode = ExitCode.Failed;
	const hit = pair.programs.flatMap(({ halt }) =>
		halt?.kind === "stopped" ? halt.stop.breakpoints : [],
	);
	if (the.breakpoints.hit(hit)) await the.sendBreakpoints();
	return comparison;
}

async function shown(
	the: Debugger,
	pair: Pair,
	comparison: Comparison,
): Promise<Lines> {
	const { width } = the.console;
	return [
		...outputLines(pair, comparison),
		...comparisonLines(comparison, width),
		...partedLines(pair, comparison),
		...(comparison.isInterrupted
			? []
			: pair.haveEnded
				? verdictLines(pair)
				: await sourceLines(the, pair)),
	];
}

/** What both have written since it was shown last; where that differs, it is among the differences. */
function outputLines(pair: Pair, { emulated, jit }: Comparison): string[] {
	if (emulated.output !== jit.output) return [];
	const text = emulated.output.slice(pair.shownOutput);
	pair.shownOutput = emulated.output.length;
	return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** Around the place that one of them is stopped at; of both, where they are apart. */
async function sourceLines(the: Debugger, pair: Pair): Promise<string[]> {
	const { width } = the.console;
	const places = await Promise.all(
		pair.programs.map(async (program) => {
			if (program.halt?.kind !== "stopped") return [];
			const { at, process } = program.halt.stop;
			const frame = await frameOf(program, process, 0);
			return aroundPlace(
				program,
				the.texts,
				at,
				frame?.path,
				STOP_CONTEXT,
				width,
			);
		}),
	);
	const [one = [], other = []] = places;
	if (one.join() === other.join() || other.length === 0) return one;
	if (one.length === 0) return other;
	return [pc.dim("emulated"), ...one, pc.dim("jit"), ...other];
}
