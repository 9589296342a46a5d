/** The protocol's own test client, on the built command, and what several tests do with it. */
import { type ChildProcess, spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { DebugClient } from "@vscode/debugadapter-testsupport";
import type { DebugProtocol } from "@vscode/debugprotocol";

const FIXTURES = new URL("fixtures/", import.meta.url);

export function fixture(name: string): string {
	return fileURLToPath(new URL(name, FIXTURES));
}

/** Time that an answer or an event may take, ms. */
const PATIENCE = 30_000;

export type Mode = "jit" | "emulated";
export const MODES: readonly Mode[] = ["jit", "emulated"];

/** What is set before the program runs. */
export interface Setup {
	/** Of lines of the program's source. */
	readonly lines?: readonly (number | DebugProtocol.SourceBreakpoint)[];
	readonly functions?: readonly (string | DebugProtocol.FunctionBreakpoint)[];
	readonly exceptions?: readonly string[];
	/** More of the launch configuration. */
	readonly configuration?: Readonly<Record<string, unknown>>;
	/** Of the request `initialize`. */
	readonly client?: Partial<DebugProtocol.InitializeRequestArguments>;
}

export interface StoppedAt {
	readonly reason: string;
	readonly thread: number;
	readonly body: DebugProtocol.StoppedEvent["body"];
	/** The innermost frame. */
	readonly frame: DebugProtocol.StackFrame;
	readonly line: number;
}

/** A client that somebody connects. */
export class Connection extends DebugClient {
	override defaultTimeout = PATIENCE;
	/** All events, in their order. */
	readonly events: DebugProtocol.Event[] = [];
	/** Of the last {@link begin}. */
	breakpoints: readonly DebugProtocol.Breakpoint[] = [];
	private taken = 0;

	constructor() {
		super("", "", "avmjit");
	}

	/** To an adapter that serves a port. */
	reach(port: number): Socket {
		const socket = connect(port, "127.0.0.1");
		this.connect(socket, socket);
		return socket;
	}

	override emit(name: string | symbol, ...args: unknown[]): boolean {
		this.events.push(args[0] as DebugProtocol.Event);
		return super.emit(name, ...args);
	}

	/** Launches a fixture, `orders.beam`, with breakpoints, up to its first instruction. */
	async begin(
		program: string,
		mode: Mode,
		{
			lines = [],
			functions = [],
			exceptions = [],
			configuration,
			client,
		}: Setup = {},
	): Promise<void> {
		await this.initializeRequest({
			adapterID: "avmjit",
			linesStartAt1: true,
			columnsStartAt1: true,
			pathFormat: "path",
			...client,
		});
		await this.launchRequest({
			program: fixture(program),
			mode,
			...configuration,
		} as DebugProtocol.LaunchRequestArguments);
		await this.next("initialized");
		const inSource = await this.setBreakpointsRequest({
			source: { path: fixture(program.replace(/\.\w+$/, ".erl")) },
			breakpoints: lines.map((line) =>
				typeof line === "number" ? { line } : line,
			),
		});
		const onFunctions = await this.setFunctionBreakpointsRequest({
			breakpoints: functions.map((name) =>
				typeof name === "string" ? { name } : name,
			),
		});
		await this.setExceptionBreakpointsRequest({ filters: [...exceptions] });
		this.breakpoints = [
			...inSource.body.breakpoints,
			...onFunctions.body.breakpoints,
		];
		await this.configurationDoneRequest();
	}

	/** The first event of this name after the last one that was taken. */
	async next(name: string): Promise<DebugProtocol.Event> {
		for (;;) {
			const found = this.events
				.slice(this.taken)
				.findIndex((event) => event.event === name);
			if (found >= 0) {
				this.taken += found + 1;
				return this.events[this.taken - 1] as DebugProtocol.Event;
			}
			await this.waitForEvent(name);
		}
	}

	async stopped(): Promise<StoppedAt> {
		const { body } = (await this.next("stopped")) as DebugProtocol.StoppedEvent;
		const thread = body.threadId ?? 0;
		const { stackFrames } = await this.stack(thread, 0, 1);
		const [frame] = stackFrames;
		if (frame === undefined) throw new Error("no frame");
		return { reason: body.reason, thread, body, frame, line: frame.line };
	}

	async stack(
		threadId: number,
		startFrame?: number,
		levels?: number,
	): Promise<DebugProtocol.StackTraceResponse["body"]> {
		const { body } = await this.stackTraceRequest({
			threadId,
			...(startFrame !== undefined && { startFrame }),
			...(levels !== undefined && { levels }),
		});
		return body;
	}

	async step(
		how: "next" | "stepIn" | "stepOut",
		threadId: number,
		granularity?: DebugProtocol.SteppingGranularity,
	): Promise<StoppedAt> {
		await this.customRequest(how, {
			threadId,
			...(granularity && { granularity }),
		});
		return this.stopped();
	}

	async goOn(threadId: number): Promise<void> {
		await this.continueRequest({ threadId });
	}

	async scopes(frame: { readonly id: number }): Promise<DebugProtocol.Scope[]> {
		return (await this.scopesRequest({ frameId: frame.id })).body.scopes;
	}

	/** Of a scope, by name; or of a reference. */
	async variables(
		of: { readonly variablesReference: number },
		page: Omit<DebugProtocol.VariablesArguments, "variablesReference"> = {},
	): Promise<DebugProtocol.Variable[]> {
		const { variablesReference } = of;
		return (await this.variablesRequest({ variablesReference, ...page })).body
			.variables;
	}

	async evaluate(
		expression: string,
		frame: { readonly id: number },
		context = "watch",
		format?: DebugProtocol.ValueFormat,
	): Promise<DebugProtocol.EvaluateResponse["body"]> {
		const { body } = await this.evaluateRequest({
			expression,
			frameId: frame.id,
			context,
			...(format && { format }),
		});
		return body;
	}

	/** What it wrote so far. */
	output(category: string): string {
		return this.events
			.filter(
				(event): event is DebugProtocol.OutputEvent =>
					event.event === "output" && event.body.category === category,
			)
			.map(({ body }) => body.output)
			.join("");
	}

	/** Until the program has ended; its exit code. */
	async exited(): Promise<number> {
		const { body } = (await this.next("exited")) as DebugProtocol.ExitedEvent;
		await this.next("terminated");
		return body.exitCode;
	}
}

/** With an adapter of its own, the built command. */
export class Client extends Connection {
	readonly adapter: ChildProcess;
	/** Resolves with the exit code when the adapter is gone, null after a signal. */
	readonly gone: Promise<number | null>;
	/** What the adapter writes to its standard error. */
	errors = "";

	constructor(args: readonly string[] = ["--dap"]) {
		super();
		this.adapter = spawn("node", ["bin/avmjit.js", "debug", ...args], {
			stdio: ["pipe", "pipe", "pipe"],
		});
		const { stdin, stdout, stderr } = this.adapter;
		if (!stdin || !stdout || !stderr) throw new Error("no pipes");
		stderr.on("data", (text) => {
			this.errors += text;
		});
		// What is written to an adapter that is gone.
		stdin.on("error", () => undefined);
		this.gone = new Promise((resolve) =>
			this.adapter.once("exit", (code) => resolve(code)),
		);
		this.connect(stdout, stdin);
	}

	/** Ends all of it, and waits until it is gone. */
	override async stop(): Promise<void> {
		if (this.adapter.exitCode === null && this.adapter.signalCode === null)
			this.adapter.stdin?.end();
		await this.gone;
	}
}
