/** The program that is debugged: what it tells of itself becomes the protocol's events. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { ProcessDeath } from "../../host/death.ts";
import { deathReport } from "../../host/death-report.ts";
import { exitCode } from "../exit-code.ts";
import { pidText } from "../process-id.ts";
import type {
	BreakpointStatus,
	CodePlace,
	DebugEvent,
	DebugOutcome,
	ExceptionStops,
	ModuleInfo,
	ProcessId,
	Resume,
	Stopped,
} from "../protocol.ts";
import { DebugError, type DebugSession } from "../session.ts";
import type { Breakpoints } from "./breakpoints.ts";
import { exceptionInfo } from "./exceptions.ts";
import type { Launched } from "./launching.ts";
import type { ClientLines } from "./lines.ts";
import { moduleInfo } from "./modules.ts";
import { processName } from "./process-view.ts";
import type { Emit } from "./progress.ts";
import { Sources } from "./sources.ts";
import { StoppedState } from "./stopped-state.ts";

export class Program {
	readonly session: DebugSession;
	readonly sources: Sources;
	private stopped: StoppedState | undefined;
	/** Processes that there are, by what was last known of their names. */
	private readonly live = new Map<ProcessId, string>();
	private readonly unlisten: () => void;
	private hasEnded = false;
	private lastId = 0;
	/** Before that the end of it is why it could not be launched. */
	private isLoaded = false;
	private failure: string | undefined;
	/** Of an exception, which was told of. */
	private hasDied = false;

	constructor(
		private readonly launched: Launched,
		private readonly breakpoints: Breakpoints,
		private readonly emit: Emit,
		lines: ClientLines,
	) {
		this.session = launched.session;
		this.sources = new Sources(this.session, lines);
		this.unlisten = this.session.listen((event) => this.on(event));
	}

	/** @throws DebugError when it has ended before it began: what is wrong with it */
	async load(): Promise<void> {
		if (this.failure === undefined) await this.sources.all();
		if (this.failure !== undefined) throw new DebugError(this.failure);
		this.isLoaded = true;
	}

	/** @throws DebugError while it runs */
	get state(): StoppedState {
		if (this.hasEnded) throw new DebugError("the program has ended");
		if (this.stopped === undefined)
			throw new DebugError("the program is running: pause it first");
		return this.stopped;
	}

	async setExceptionStops(stops: ExceptionStops): Promise<void> {
		if (!this.hasEnded) await this.session.request("setExceptionStops", stops);
	}

	async threads(): Promise<DebugProtocol.Thread[]> {
		if (this.stopped !== undefined && !this.hasEnded)
			for (const process of await this.stopped.processes())
				if (process.state === "ended") this.live.delete(process.id);
				else this.live.set(process.id, processName(process));
		// Clients want one at least.
		if (this.live.size === 0) this.live.set(1, pidText(1));
		return [...this.live].map(([id, name]) => ({ id, name }));
	}

	/** Also of a program that has not begun. */
	async resume(how: Resume): Promise<void> {
		const before = this.stopped;
		// The next stop may come before the answer is looked at.
		this.stopped = undefined;
		try {
			await this.session.request("resume", how);
		} catch (error) {
			this.stopped = before;
			throw error;
		}
	}

	/** @throws DebugError while it runs */
	async goOn(how: Resume): Promise<void> {
		// Only what is stopped goes on.
		void this.state;
		await this.resume(how);
	}

	exception(
		process: ProcessId,
	): Promise<DebugProtocol.ExceptionInfoResponse["body"]> {
		// Only of a stopped program there is one.
		void this.state;
		return exceptionInfo(this.session, process);
	}

	/** Whatever it does; the client is told of the end. */
	async terminate(): Promise<void> {
		await this.session.end();
		this.finish({ kind: "terminated", text: "terminated" });
	}

	/** Whatever it does; nothing more is heard of it. */
	async end(): Promise<void> {
		this.unlisten();
		this.hasEnded = true;
		for (const id of this.live.keys()) this.thread(id, "exited");
		try {
			await this.session.end();
		} finally {
			this.launched.remove();
		}
	}

	private on(event: DebugEvent): void {
		if (event.event === "stopped") this.onStop(event);
		else if (event.event === "resumed") this.stopped = undefined;
		else if (event.event === "module") this.onModule(event.module);
		else if (event.event === "breakpoint") this.onBreakpoint(event.status);
		else if (event.event === "process") this.onProcess(event.id, event.is);
		else if (event.event === "death") this.onDeath(event.death);
		else if (event.event === "output") this.output(event.stream, event.text);
		else if (event.event === "log")
			this.output("console", `${event.text}\n`, event.at);
		else this.finish(event.outcome);
	}

	private onBreakpoint(status: BreakpointStatus): void {
		this.breakpoints.show(status).then(
			(breakpoint) =>
				this.emit("breakpoint", { reason: "changed", breakpoint }),
			// Of what has no source its listing is asked for, which a program that runs does not give.
			() => undefined,
		);
	}

	private onProcess(id: ProcessId, is: "new" | "ended"): void {
		if (is === "new") this.live.set(id, pidText(id));
		else this.live.delete(id);
		this.thread(id, is === "new" ? "started" : "exited");
	}

	private onDeath(death: ProcessDeath): void {
		this.hasDied ||= death.isMain;
		const at = death.trace.find(({ line }) => line !== undefined);
		const text = deathReport(death).join("\n");
		this.output("stderr", `${text}\n`, at && { ...at, offset: 0 });
	}

	private onStop({ process, reason, breakpoints, text }: Stopped): void {
		this.stopped = new StoppedState(this.session, process, () => ++this.lastId);
		this.emit("stopped", {
			reason:
				reason === "breakpoint" ? this.breakpoints.kindOf(breakpoints) : reason,
			threadId: process,
			allThreadsStopped: true,
			...(breakpoints.length > 0 && { hitBreakpointIds: [...breakpoints] }),
			...(text !== undefined && { text }),
			...(reason === "exception" && {
				description: "Stopped at an exception",
			}),
		} satisfies DebugProtocol.StoppedEvent["body"]);
	}

	private onModule(module: ModuleInfo): void {
		const reason = this.sources.named(module.name) ? "changed" : "new";
		this.sources.learn(module);
		this.emit("module", { reason, module: moduleInfo(module) });
		if (reason === "new")
			this.emit("loadedSource", {
				reason,
				source: this.sources.source(module),
			});
	}

	private thread(threadId: ProcessId, reason: "started" | "exited"): void {
		this.emit("thread", { reason, threadId });
	}

	private output(
		category: "console" | "stdout" | "stderr",
		output: string,
		at?: CodePlace,
	): void {
		const place = at && this.sources.showRunning(at);
		this.emit("output", {
			category,
			output,
			...(place?.source && place),
		} satisfies DebugProtocol.OutputEvent["body"]);
	}

	private finish(outcome: DebugOutcome): void {
		if (this.hasEnded) return;
		this.hasEnded = true;
		this.launched.remove();
		const { kind, text } = outcome;
		if (!this.isLoaded) {
			this.failure = text;
			return;
		}
		if (kind === "value") this.output("console", `value: ${text}\n`);
		// An exception was told of as a death, unless it was an exit signal.
		else if (kind === "exception" && !this.hasDied)
			this.output("stderr", `** ended by an exit signal: ${text}\n`);
		else if (kind === "crash" || kind === "unloadable")
			this.output("stderr", `${text}\n`);
		this.emit("exited", { exitCode: exitCode(outcome) });
		this.emit("terminated");
	}
}
