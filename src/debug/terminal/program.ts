/** One run of the program: its session, where it is halted, and which of its frames is looked at. */
import type {
	Answer,
	BreakpointRequest,
	BreakpointStatus,
	DebugEvent,
	DebugOutcome,
	DebugTarget,
	ExceptionStops,
	FrameAt,
	Params,
	ProcessId,
	RequestName,
	Resume,
	Stopped,
} from "../protocol.ts";
import type { DebugSession } from "../session.ts";
import { CommandError } from "./answers.ts";

/** Starts the program's thread; it waits for the first resume. */
export type Launch = (
	target: DebugTarget,
) => DebugSession | Promise<DebugSession>;

/** Why it does not run. */
export type Halt =
	| { readonly kind: "stopped"; readonly stop: Stopped }
	| { readonly kind: "ended"; readonly outcome: DebugOutcome };

export class Program {
	/** Undefined before its start, and while it runs. */
	halt: Halt | undefined;
	isStarted = false;
	/** What is looked at. */
	process: ProcessId = 1;
	frame = 0;
	/** Written so far, on both streams. */
	output = "";
	private onHalt: ((halt: Halt) => void) | undefined;

	constructor(
		private readonly session: DebugSession,
		onEvent: (event: DebugEvent) => void,
	) {
		session.listen((event) => {
			if (event.event === "output") this.output += event.text;
			onEvent(event);
			if (event.event === "stopped")
				this.haltAt({ kind: "stopped", stop: event });
			else if (event.event === "ended")
				this.haltAt({ kind: "ended", outcome: event.outcome });
		});
	}

	private haltAt(halt: Halt): void {
		this.halt = halt;
		if (halt.kind === "stopped") {
			this.process = halt.stop.process;
			this.frame = 0;
		}
		this.onHalt?.(halt);
		this.onHalt = undefined;
	}

	get isRunning(): boolean {
		return this.isStarted && this.halt === undefined;
	}

	/** Lets it go on, and resolves when it has halted again; at once when it has ended. */
	async go(resume: Resume): Promise<Halt> {
		if (this.halt?.kind === "ended") return this.halt;
		const halted = new Promise<Halt>((resolve) => {
			this.onHalt = resolve;
		});
		const before = this.halt;
		this.halt = undefined;
		this.isStarted = true;
		try {
			await this.session.request("resume", resume);
		} catch (error) {
			// It may have ended meanwhile; what cannot be done changes nothing.
			if (this.halt === undefined) this.halt = before;
			throw error;
		}
		return halted;
	}

	pause(): void {
		if (this.isRunning) this.session.pause();
	}

	end(): Promise<void> {
		return this.session.end();
	}

	setBreakpoints(
		all: readonly BreakpointRequest[],
	): Promise<readonly BreakpointStatus[]> {
		return this.session.request("setBreakpoints", all);
	}

	async setExceptionStops(stops: ExceptionStops): Promise<void> {
		await this.session.request("setExceptionStops", stops);
	}

	/** @throws CommandError unless it is stopped */
	get stop(): Stopped {
		if (this.halt?.kind === "stopped") return this.halt.stop;
		throw new CommandError(
			this.halt
				? "the program has ended; `run` starts it again"
				: "the program has not been started; `run` does",
		);
	}

	/** @throws CommandError unless it is stopped */
	get at(): FrameAt {
		void this.stop;
		return { process: this.process, frame: this.frame };
	}

	/** Of a program that is stopped. @throws CommandError, DebugError */
	ask<N extends RequestName>(name: N, params: Params<N>): Promise<Answer<N>> {
		void this.stop;
		return this.session.request(name, params);
	}

	/** The names of what is loaded; none where they cannot be told now. */
	async moduleNames(): Promise<readonly string[]> {
		try {
			return (await this.session.request("modules", null)).map(
				({ name }) => name,
			);
		} catch {
			return [];
		}
	}
}
