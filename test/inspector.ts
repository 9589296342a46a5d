/** A Node process debugged by V8's inspector protocol, as Chrome's DevTools do it. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
	eachMapping,
	originalPositionFor,
	TraceMap,
} from "@jridgewell/trace-mapping";
import { WebSocket } from "ws";

/** The protocol's object, as far as it is looked at here: what is in it is checked by the tests that use it. */
export interface RemoteValue {
	readonly value?: unknown;
	readonly description?: string;
}

export interface CallFrame {
	readonly callFrameId: string;
	readonly functionName: string;
	readonly url: string;
	readonly location: {
		readonly scriptId: string;
		readonly lineNumber: number;
		readonly columnNumber: number;
	};
	readonly scopeChain: readonly {
		readonly type: string;
		readonly object: { readonly objectId: string };
	}[];
}

export interface Paused {
	readonly reason: string;
	readonly callFrames: readonly CallFrame[];
	readonly hitBreakpoints?: readonly string[];
}

export interface Script {
	readonly scriptId: string;
	readonly url: string;
	readonly scriptLanguage?: string;
	readonly sourceMapURL?: string;
}

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

const COMMAND = fileURLToPath(new URL("../bin/avmjit.js", import.meta.url));

/** A module of generated code with its source map. */
export class MappedScript {
	readonly map: TraceMap;

	constructor(readonly script: Script) {
		const [, data = ""] = (script.sourceMapURL ?? "").split(";base64,");
		this.map = new TraceMap(Buffer.from(data, "base64").toString());
	}

	/** The source's whole URL by the end of it. */
	source(end: string): string {
		const found = this.map.sources.find((one) => one?.endsWith(end));
		if (!found) throw new Error(`no source ${end} in ${this.map.sources}`);
		return found;
	}

	/** Columns of the wasm, bytes of the module, at which code of a line begins. */
	columns(source: string, line: number): number[] {
		const found: number[] = [];
		eachMapping(this.map, (one) => {
			if (one.source === source && one.originalLine === line)
				found.push(one.generatedColumn);
		});
		return found;
	}

	/** Where the code of a place's line is. */
	rangesLike({ location }: CallFrame): object[] {
		const { scriptId, columnNumber: column } = location;
		const { source, line } = originalPositionFor(this.map, { line: 1, column });
		const ranges: object[] = [];
		let start: number | undefined;
		const point = (columnNumber: number) => ({ lineNumber: 0, columnNumber });
		eachMapping(this.map, (one) => {
			const isLike = one.source === source && one.originalLine === line;
			if (isLike) start ??= one.generatedColumn;
			else if (start !== undefined) {
				const end = point(one.generatedColumn);
				ranges.push({ scriptId, start: point(start), end });
				start = undefined;
			}
		});
		return ranges;
	}

	/** `file:line` of a place. */
	placeOf({ location }: CallFrame): string {
		const { source, line } = originalPositionFor(this.map, {
			line: 1,
			column: location.columnNumber,
		});
		return `${source?.replace(/^.*\//, "")}:${line}`;
	}
}

export class Inspected {
	private next = 0;
	private readonly answers = new Map<number, (message: Message) => void>();
	private readonly paused: Paused[] = [];
	private readonly waiting: ((paused: Paused) => void)[] = [];
	readonly scripts: Script[] = [];

	private constructor(
		private readonly child: ChildProcess,
		private readonly socket: WebSocket,
	) {
		socket.on("message", (data) =>
			this.receive(JSON.parse(String(data)) as Message),
		);
	}

	/** `avmjit` with arguments, stopped before its first statement. */
	static async start(
		node: string,
		args: readonly string[],
	): Promise<Inspected> {
		const child = spawn(node, ["--inspect-brk=0", COMMAND, ...args], {
			stdio: ["ignore", "pipe", "pipe"],
		});
		const url = await new Promise<string>((resolve, reject) => {
			let text = "";
			child.stderr.on("data", (data: Buffer) => {
				text += String(data);
				const [found] = /ws:\/\/\S+/.exec(text) ?? [];
				if (found !== undefined) resolve(found);
			});
			child.on("exit", () => reject(new Error(`${node} ended: ${text}`)));
		});
		const socket = new WebSocket(url);
		await new Promise<void>((resolve, reject) => {
			socket.once("open", () => resolve());
			socket.once("error", reject);
		});
		const inspected = new Inspected(child, socket);
		await inspected.send("Runtime.enable");
		await inspected.send("Debugger.enable");
		return inspected;
	}

	/** Runs up to where `avmjit run` stops for breakpoints to be set: the program's modules are there, and has not begun. */
	async toProgram(): Promise<MappedScript> {
		await this.send("Runtime.runIfWaitingForDebugger");
		await this.pause();
		await this.resume();
		const found = this.scripts.find(
			({ scriptLanguage, sourceMapURL }) =>
				scriptLanguage === "WebAssembly" && sourceMapURL,
		);
		if (found === undefined) throw new Error("no module with a source map");
		return new MappedScript(found);
	}

	async send<T>(method: string, params: object = {}): Promise<T> {
		const id = ++this.next;
		const message = await new Promise<Message>((resolve) => {
			this.answers.set(id, resolve);
			this.socket.send(JSON.stringify({ id, method, params }));
		});
		if (message.error) throw new Error(`${method}: ${message.error.message}`);
		return message.result as T;
	}

	/** The next stop, or the one that has not been asked for yet. */
	pause(): Promise<Paused> {
		const before = this.paused.shift();
		if (before !== undefined) return Promise.resolve(before);
		return new Promise((resolve) => this.waiting.push(resolve));
	}

	async resume(): Promise<Paused> {
		await this.send("Debugger.resume");
		return this.pause();
	}

	/** As DevTools do it: what is of the same line is skipped. */
	async stepOver(script: MappedScript, from: CallFrame): Promise<Paused> {
		const skipList = script.rangesLike(from);
		await this.send("Debugger.stepOver", { skipList });
		return this.pause();
	}

	/** An expression in a frame; its value, or the text of what it throws. */
	async evaluate(frame: CallFrame, expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.send<{
			readonly result: RemoteValue;
			readonly exceptionDetails?: { readonly exception?: RemoteValue };
		}>("Debugger.evaluateOnCallFrame", {
			callFrameId: frame.callFrameId,
			expression,
			returnByValue: true,
		});
		return exceptionDetails === undefined
			? result.value
			: exceptionDetails.exception?.description;
	}

	/** Names of a frame's locals. */
	async locals(frame: CallFrame): Promise<string[]> {
		const scope = frame.scopeChain.find(({ type }) => type === "local");
		const { result } = await this.send<{ result: { name: string }[] }>(
			"Runtime.getProperties",
			{ objectId: scope?.object.objectId, ownProperties: true },
		);
		return result.map(({ name }) => name);
	}

	async end(): Promise<void> {
		const { child } = this;
		this.socket.close();
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill("SIGKILL");
		await ended;
	}

	private receive({ id, method, params, ...answer }: Message): void {
		if (id !== undefined) {
			this.answers.get(id)?.(answer);
			this.answers.delete(id);
		} else if (method === "Debugger.scriptParsed")
			this.scripts.push(params as Script);
		else if (method === "Debugger.paused") {
			const paused = params as Paused;
			const waiting = this.waiting.shift();
			if (waiting === undefined) this.paused.push(paused);
			else waiting(paused);
		}
	}
}
