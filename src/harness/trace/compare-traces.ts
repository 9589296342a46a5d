/**
 * Two traces of a program, event by event, process by process: which process runs when is the scheduler's business, and
 * modes differ in it.
 */
import { normalise } from "../normalise.ts";
import { parseCutTerm } from "../report/parse-term.ts";
import { diffTerms, stepWords } from "../report/term-diff.ts";
import type { Mode } from "../test-case.ts";
import { functionOf, type TraceEvent, termsOf } from "./events.ts";
import type { TraceOutcome } from "./run-trace.ts";

export interface TraceDifference {
	/** TraceEvent.process */
	readonly process: string;
	/** How many events of that process are the same. */
	readonly same: number;
	/** The last of them. */
	readonly before: readonly TraceEvent[];
	/** The first event that differs; undefined where there are no more. */
	readonly emulated?: TraceEvent;
	readonly jit?: TraceEvent;
	/** Of the same event with other terms: which part of which term differs, and what is there. */
	readonly part?: {
		readonly path: readonly string[];
		readonly emulated: string;
		readonly jit: string;
	};
}

type PerMode<T> = Record<Mode, T>;

interface ComparedProcess {
	/** Events that the other mode has not come to. */
	readonly waiting: PerMode<TraceEvent[]>;
	readonly ended: PerMode<boolean>;
	readonly before: TraceEvent[];
	same: number;
}

const MODES = ["emulated", "jit"] as const;
const OTHER: PerMode<Mode> = { emulated: "jit", jit: "emulated" };

export class TraceComparison {
	/** Events that were the same in both. */
	same = 0;
	/** Of those, events with a term that was cut: the rest of it was not compared. */
	cut = 0;
	difference: TraceDifference | undefined;
	private readonly processes = new Map<string, ComparedProcess>();
	/** Names of processes by their pids. */
	private readonly names: PerMode<Map<string, string>> = {
		emulated: new Map(),
		jit: new Map(),
	};

	/** @param context how many events before a difference are kept */
	constructor(private readonly context: number) {}

	/** Takes events of one mode, until there is a difference. */
	add(mode: Mode, events: readonly TraceEvent[]): void {
		for (const event of events) {
			if (this.difference !== undefined) return;
			this.names[mode].set(event.pid, event.process);
			if (event.kind === "spawn")
				this.names[mode].set(event.child, event.childProcess);
			const process = this.processOf(event.process);
			process.waiting[mode].push(event);
			if (event.kind === "exit") process.ended[mode] = true;
			this.compare(event.process, process);
		}
	}

	/** Both runs are over: events that only one has had differ, where the other's process was not just interrupted. */
	end(outcomes: PerMode<TraceOutcome>): void {
		for (const [name, process] of this.processes)
			for (const mode of MODES) {
				const { waiting, ended } = process;
				const isOver = ended[OTHER[mode]] || name === "main";
				const wasBroken = outcomes[OTHER[mode]].kind === "timeout";
				if (waiting[mode].length > 0 && isOver && !wasBroken)
					this.difference ??= this.differenceOf(name, process);
			}
	}

	private processOf(name: string): ComparedProcess {
		let process = this.processes.get(name);
		if (process === undefined) {
			process = {
				waiting: { emulated: [], jit: [] },
				ended: { emulated: false, jit: false },
				before: [],
				same: 0,
			};
			this.processes.set(name, process);
		}
		return process;
	}

	private compare(name: string, process: ComparedProcess): void {
		const { emulated, jit } = process.waiting;
		const [a] = emulated;
		const [b] = jit;
		if (a === undefined || b === undefined) return;
		if (this.identity("emulated", a) !== this.identity("jit", b)) {
			this.difference = this.differenceOf(name, process);
			return;
		}
		emulated.shift();
		jit.shift();
		process.same++;
		this.same++;
		if (a.cut || b.cut) this.cut++;
		process.before.push(b);
		if (process.before.length > this.context) process.before.shift();
	}

	private differenceOf(
		name: string,
		{ waiting, same, before }: ComparedProcess,
	): TraceDifference {
		const [emulated] = waiting.emulated;
		const [jit] = waiting.jit;
		const part = emulated && jit && this.partThatDiffers(emulated, jit);
		return {
			process: name,
			same,
			before,
			...(emulated && { emulated }),
			...(jit && { jit }),
			...(part && { part }),
		};
	}

	private partThatDiffers(
		emulated: TraceEvent,
		jit: TraceEvent,
	): TraceDifference["part"] {
		if (heading(emulated) !== heading(jit)) return undefined;
		const others = termsOf(jit);
		for (const [i, [what, text]] of termsOf(emulated).entries()) {
			const left = this.comparable("emulated", text);
			const right = this.comparable("jit", others[i]?.[1] ?? "");
			if (left === right) continue;
			const { path, ...parts } = firstDifference(left, right);
			return { path: [what, ...path], ...parts };
		}
		return undefined;
	}

	/** What two events have in common that are the same. */
	private identity(mode: Mode, event: TraceEvent): string {
		const terms = termsOf(event).map(([, text]) => this.comparable(mode, text));
		return [heading(event), ...terms].join("\n");
	}

	/** A term without what is new in every run; pids of known processes are their names. */
	private comparable(mode: Mode, text: string): string {
		if (!/[#<x:]/.test(text)) return text;
		const names = this.names[mode];
		return normalise(
			text.replace(PID, (pid) => {
				const name = names.get(pid);
				return name === undefined ? pid : `<${name}>`;
			}),
		);
	}
}

const PID = /<\d+\.\d+\.\d+>/g;

/** Of two terms, the whole where they cannot be read. */
function firstDifference(
	left: string,
	right: string,
): NonNullable<TraceDifference["part"]> {
	const [one, other] = [parseCutTerm(left), parseCutTerm(right)];
	const [found] = one && other ? diffTerms(one, other, 1).differences : [];
	if (found === undefined) return { path: [], emulated: left, jit: right };
	return {
		path: found.path.map((step) => stepWords(step, MODES)),
		emulated: found.left ?? "nothing",
		jit: found.right ?? "nothing",
	};
}

/** What happens where. */
function heading(event: TraceEvent): string {
	const caughtBy = event.kind === "exception" ? (event.caughtBy ?? "") : "";
	const native = "native" in event ? "in C" : "";
	return [event.kind, functionOf(event), caughtBy, native].join(" ");
}
