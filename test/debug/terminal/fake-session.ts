/** A debug session without a VM: its stops are given, one for each time it goes on. */
import type {
	Answer,
	BreakpointRequest,
	CodePlace,
	DebugEvent,
	DebugTarget,
	Params,
	RequestName,
	Requests,
	Resume,
	Scope,
	StopReason,
} from "../../../src/debug/protocol.ts";
import { DebugError, type DebugSession } from "../../../src/debug/session.ts";
import type { VmBuild } from "../../../src/host/build.ts";
import { ERLANG_TESTS } from "../../files.ts";

export interface FakeStop {
	readonly offset: number;
	readonly line?: number;
	readonly reason?: StopReason;
	readonly breakpoints?: readonly number[];
	/** Of the scope Variables. */
	readonly variables?: Readonly<Record<string, string>>;
	readonly messages?: readonly string[];
	/** Written before it stops. */
	readonly output?: string;
	/** Never comes to this one: it runs until it is paused. */
	readonly isEndless?: true;
}

export interface FakeEnd {
	readonly ends: string;
	readonly kind?: "value" | "exception";
	readonly output?: string;
}

export const MODULE = "known_rem_unsigned";

function placeAt({ offset, line }: FakeStop): CodePlace {
	return {
		module: MODULE,
		function: "start/0",
		offset,
		...(line !== undefined && { file: `${MODULE}.erl`, line }),
	};
}

export class FakeSession implements DebugSession {
	isStopped = false;
	hasEnded = false;
	readonly resumes: Resume[] = [];
	breakpoints: readonly BreakpointRequest[] = [];
	pauses = 0;
	/** What `print` answers, where that is not what is shown. */
	whole: Readonly<Record<string, string>> = {};
	private readonly listeners = new Set<(event: DebugEvent) => void>();
	private at = -1;

	constructor(
		readonly target: DebugTarget,
		private readonly script: readonly (FakeStop | FakeEnd)[],
	) {}

	listen(listener: (event: DebugEvent) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	emit(event: DebugEvent): void {
		for (const listener of this.listeners) listener(event);
	}

	pause(): void {
		this.pauses++;
		if (!this.isStopped) this.stop("pause");
	}

	async end(): Promise<void> {
		if (!this.hasEnded)
			this.emit({ event: "ended", outcome: { kind: "terminated", text: "" } });
		this.hasEnded = true;
	}

	async request<N extends RequestName>(
		name: N,
		params: Params<N>,
	): Promise<Answer<N>> {
		const answer = this.answers[name];
		if (answer === undefined) throw new DebugError(`${name} is not faked`);
		return answer(params) as Answer<N>;
	}

	private readonly answers: {
		readonly [N in RequestName]?: (params: Requests[N][0]) => Requests[N][1];
	} = {
		setBreakpoints: (all) => {
			this.breakpoints = all;
			return all.map(({ id }) => ({ id, places: [placeAt({ offset: id })] }));
		},
		setExceptionStops: () => null,
		modules: () => [],
		resume: (resume) => {
			this.resumes.push(resume);
			this.isStopped = false;
			this.at++;
			queueMicrotask(() => this.proceed());
			return null;
		},
		frames: () => ({
			frames: [{ index: 0, at: placeAt(this.here), by: "interpreter" }],
			total: 1,
		}),
		scopes: () => this.scopes,
		processes: () => [
			{
				id: 1,
				pid: "<0.1.0>",
				state: "running",
				at: placeAt(this.here),
				messages: this.here.messages?.length ?? 0,
				heapWords: 34,
				links: ["<0.2.0>"],
				monitors: [],
				monitoredBy: [],
			},
		],
		disassemble: ({ offset }) => [
			{
				offset,
				text: "gc_bif2 f0 1 erlang:rem/2 x0 10 y2",
				bytes: "",
				wasm: [],
			},
		],
		print: ({ expression }) => {
			const value = this.whole[expression] ?? this.here.variables?.[expression];
			if (value === undefined)
				throw new DebugError(`${expression}: is unbound`);
			return value;
		},
	};

	private get here(): FakeStop {
		const here = this.script[this.at];
		if (here === undefined || "ends" in here) throw new Error("not stopped");
		return here;
	}

	private get scopes(): Scope[] {
		const scope = (
			name: string,
			values: readonly (readonly [string, string])[],
		) =>
			values.length === 0
				? []
				: [
						{
							name,
							variables: values.map(([name, value]) => ({
								name,
								value,
								type: "integer",
								reference: 0,
								indexed: 0,
								named: 0,
							})),
						},
					];
		const { variables = {}, messages = [] } = this.here;
		return [
			...scope("Variables", Object.entries(variables)),
			...scope(
				"Mailbox",
				messages.map((value, i) => [String(i + 1), value] as const),
			),
		];
	}

	private proceed(): void {
		const next = this.script[this.at];
		if (next === undefined) throw new Error("it goes on more often than given");
		const { output } = next;
		if (output !== undefined)
			this.emit({ event: "output", stream: "stdout", text: output });
		if ("ends" in next) {
			const { kind = "value", ends } = next;
			this.emit({ event: "ended", outcome: { kind, text: ends } });
		} else if (!next.isEndless) this.stop(next.reason ?? "breakpoint");
	}

	private stop(reason: StopReason): void {
		this.isStopped = true;
		this.emit({
			event: "stopped",
			reason,
			process: 1,
			at: placeAt(this.here),
			breakpoints: this.here.breakpoints ?? [],
		});
	}
}

/** Of a file that is there; nothing of it is run. */
export const TARGET: DebugTarget = {
	build: {} as VmBuild,
	files: [new URL(`${MODULE}.beam`, ERLANG_TESTS).pathname],
	folder: "/",
	jit: {},
	stopOnEntry: false,
};
