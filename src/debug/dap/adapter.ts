/** A debug adapter: one client, one program at a time. */
import { basename } from "node:path";
import {
	DebugSession as AdapterSession,
	ErrorDestination,
	Event,
	Response,
} from "@vscode/debugadapter";
import type { DebugProtocol } from "@vscode/debugprotocol";
import { AvmjitError } from "../../errors.ts";
import type { ExceptionStops } from "../protocol.ts";
import { DebugError } from "../session.ts";
import { Breakpoints } from "./breakpoints.ts";
import { CAPABILITIES, exceptionStops } from "./capabilities.ts";
import {
	type AdapterPreset,
	type LaunchConfiguration,
	readConfiguration,
} from "./configuration.ts";
import type { Launch } from "./launching.ts";
import type { ClientLines } from "./lines.ts";
import { Program } from "./program.ts";
import { Progress } from "./progress.ts";
import { type Context, handlerOf } from "./requests.ts";

export interface AdapterOptions {
	readonly launch: Launch;
	/** Compiles sources when a launch configuration names no compiler. */
	readonly preset: AdapterPreset;
	/** The client is gone and the program has been ended. */
	readonly onClosed: () => void;
}

/** Numbers of the errors, which clients may tell apart. */
const USER_ERROR = 1;
const OUR_ERROR = 2;

/** Requests whose errors the client shows in a box of their own; it has other places for those of expressions and the like. */
const SHOWN = ["launch", "attach", "restart"];

export class DapAdapter extends AdapterSession implements Context {
	readonly lines: ClientLines;
	readonly breakpoints: Breakpoints;
	private configuration: LaunchConfiguration | undefined;
	private current: Program | undefined;
	private stops: ExceptionStops = { caught: false, uncaught: false };
	private hasProgressBar = false;
	private isClosed = false;

	constructor(private readonly options: AdapterOptions) {
		super();
		this.setDebuggerLinesStartAt1(true);
		this.setDebuggerColumnsStartAt1(true);
		this.lines = {
			toClient: (line) => this.convertDebuggerLineToClient(line),
			fromClient: (line) => this.convertClientLineToDebugger(line),
			firstColumn: () => this.convertDebuggerColumnToClient(1),
		};
		this.breakpoints = new Breakpoints(this.lines);
	}

	get program(): Program {
		if (this.current === undefined)
			throw new DebugError("no program was launched");
		return this.current;
	}

	get isMixed(): boolean {
		return this.configuration?.mode === "jit";
	}

	async setExceptionFilters(filters: readonly string[]): Promise<void> {
		this.stops = exceptionStops(filters);
		if (!this.configuration?.noDebug)
			await this.current?.setExceptionStops(this.stops);
	}

	/** The client is gone: so is the program, whatever it does. */
	override shutdown(): void {
		if (this.isClosed) return;
		this.isClosed = true;
		this.endProgram().finally(this.options.onClosed);
	}

	protected override dispatchRequest(request: DebugProtocol.Request): void {
		// The protocol's default, which the library does not know.
		if (request.command === "initialize")
			request.arguments = { pathFormat: "path", ...request.arguments };
		const handler = handlerOf(request.command);
		if (handler === undefined) super.dispatchRequest(request);
		else
			this.answer(new Response(request), () =>
				handler(this, request.arguments),
			);
	}

	protected override initializeRequest(
		response: DebugProtocol.InitializeResponse,
		{ supportsProgressReporting }: DebugProtocol.InitializeRequestArguments,
	): void {
		this.hasProgressBar = supportsProgressReporting === true;
		response.body = CAPABILITIES;
		this.sendResponse(response);
	}

	protected override launchRequest(
		response: DebugProtocol.LaunchResponse,
		args: DebugProtocol.LaunchRequestArguments,
	): void {
		this.answer(
			response,
			async () => {
				if (this.configuration !== undefined)
					throw new DebugError("a program is being debugged already");
				this.configuration = readConfiguration(args, this.options.preset);
				try {
					await this.load(this.configuration);
				} catch (error) {
					this.configuration = undefined;
					throw error;
				}
			},
			// Its code is loaded: so the client is told of each breakpoint whether it has a place.
			() => this.tell("initialized"),
		);
	}

	protected override attachRequest(
		response: DebugProtocol.AttachResponse,
	): void {
		this.answer(response, () => {
			throw new DebugError(
				'a program that runs already cannot be attached to: use "request": "launch", which runs it',
			);
		});
	}

	protected override restartRequest(
		response: DebugProtocol.RestartResponse,
		args: DebugProtocol.RestartArguments | undefined,
	): void {
		this.answer(response, async () => {
			const given: { readonly arguments?: object } | undefined = args;
			const configuration = given?.arguments
				? readConfiguration(given.arguments, this.options.preset)
				: this.configuration;
			if (configuration === undefined)
				throw new DebugError("no program was launched");
			await this.endProgram();
			this.configuration = configuration;
			const program = await this.load(configuration);
			await program.resume({ kind: "continue" });
		});
	}

	protected override terminateRequest(
		response: DebugProtocol.TerminateResponse,
	): void {
		this.answer(response, () => this.current?.terminate());
	}

	protected override disconnectRequest(
		response: DebugProtocol.DisconnectResponse,
	): void {
		this.answer(
			response,
			() => this.endProgram(),
			() => this.shutdown(),
		);
	}

	protected override customRequest(
		command: string,
		response: DebugProtocol.Response,
	): void {
		this.answer(response, () => {
			throw new DebugError(`there is no request ${command}`);
		});
	}

	/** With all breakpoints; it waits for its first `resume`. */
	private async load(configuration: LaunchConfiguration): Promise<Program> {
		const progress = new Progress(this.tell, this.hasProgressBar);
		const launched = await this.options
			.launch(configuration, progress.report)
			.finally(() => progress.end());
		const program = new Program(
			launched,
			this.breakpoints,
			this.tell,
			this.lines,
		);
		if (this.isClosed) {
			await program.end();
			throw new DebugError("the client has gone");
		}
		if (launched.warnings)
			this.tell("output", { category: "console", output: launched.warnings });
		await program.load();
		this.current = program;
		if (!configuration.noDebug) {
			const module = basename(configuration.program).replace(/\.\w+$/, "");
			await this.breakpoints.attach(program.session, program.sources, module);
			await program.setExceptionStops(this.stops);
		}
		return program;
	}

	private async endProgram(): Promise<void> {
		const program = this.current;
		this.current = undefined;
		await program?.end();
	}

	private readonly tell = (event: string, body?: object): void =>
		this.sendEvent(new Event(event, body));

	/** @param after what follows the answer */
	private answer(
		response: DebugProtocol.Response,
		give: () => unknown,
		after?: () => void,
	): void {
		void (async () => {
			try {
				const body = await give();
				if (body !== undefined) response.body = body;
				this.sendResponse(response);
			} catch (error) {
				this.refuse(response, error);
				return;
			}
			after?.();
		})();
	}

	private refuse(response: DebugProtocol.Response, error: unknown): void {
		const isUsers = error instanceof DebugError || error instanceof AvmjitError;
		const hint = error instanceof AvmjitError ? error.hint : undefined;
		const message = error instanceof Error ? error.message : String(error);
		if (!isUsers) console.error(error);
		// As a value, since Erlang's terms have braces, too, which name values in a format.
		this.sendErrorResponse(
			response,
			isUsers ? USER_ERROR : OUR_ERROR,
			"{_text}",
			{ _text: hint === undefined ? message : `${message} (${hint})` },
			SHOWN.includes(response.command)
				? ErrorDestination.User
				: ErrorDestination.Telemetry,
		);
	}
}
