/** A program under the debugger, with its events one after the other: for tests. */
import { join } from "node:path";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { launch } from "../../dist/src/debug/launch.js";
import type {
	BreakpointRequest,
	CodePlace,
	DebugEvent,
	DebugTarget,
	Resume,
	Stopped,
} from "../../dist/src/debug/protocol.js";
import type { DebugSession } from "../../dist/src/debug/session.js";
import type { VmBuild } from "../../dist/src/host/build.js";
import { compileTracingBuild } from "../../dist/src/host/tracing-build.js";

export const FIXTURES = join(import.meta.dirname, "fixtures");

export const MODES = [
	{ mode: "emulated", jit: false },
	{ mode: "jit", jit: {} },
] as const satisfies readonly { mode: string; jit: DebugTarget["jit"] }[];

type Step = Extract<Resume, { kind: "step" }>;

let built: Promise<VmBuild> | undefined;

export class Debugged {
	private readonly events: DebugEvent[] = [];
	private wake = (): void => {};
	/** What has been told so far. */
	readonly told: DebugEvent[] = [];

	private constructor(readonly session: DebugSession) {
		session.listen((event) => {
			this.events.push(event);
			this.told.push(event);
			this.wake();
		});
	}

	/** @param file of fixtures/, without its ending */
	static async launch(
		file: string,
		target: Partial<DebugTarget>,
	): Promise<Debugged> {
		built ??= prepareAtomVm().then(compileTracingBuild);
		return new Debugged(
			await launch({
				build: await built,
				files: [join(FIXTURES, `${file}.beam`)],
				folder: FIXTURES,
				jit: false,
				stopOnEntry: false,
				...target,
			}),
		);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.session.end();
	}

	async next<K extends DebugEvent["event"]>(
		...kinds: readonly K[]
	): Promise<Extract<DebugEvent, { event: K }>> {
		for (;;) {
			const event = this.events.shift();
			if (event === undefined)
				await new Promise<void>((resolve) => {
					this.wake = resolve;
				});
			else if ((kinds as readonly string[]).includes(event.event))
				return event as Extract<DebugEvent, { event: K }>;
			else if (event.event === "ended")
				throw new Error(`ended: ${JSON.stringify(event.outcome)}`);
		}
	}

	stopped(): Promise<Stopped> {
		return this.next("stopped");
	}

	async outcome() {
		return (await this.next("ended")).outcome;
	}

	breakAt(...breakpoints: readonly Omit<BreakpointRequest, "id">[]) {
		return this.session.request(
			"setBreakpoints",
			breakpoints.map((one, i) => ({ id: i + 1, ...one })),
		);
	}

	async go(): Promise<Stopped> {
		await this.run();
		return this.stopped();
	}

	async run(): Promise<void> {
		await this.session.request("resume", { kind: "continue" });
	}

	async startStep(
		how: Step["how"],
		by: Step["by"] = "line",
		process = 1,
	): Promise<void> {
		await this.session.request("resume", { kind: "step", process, how, by });
	}

	/** Steps by line; where it comes to. */
	async step(
		how: Step["how"],
		by: Step["by"] = "line",
		process = 1,
	): Promise<Stopped> {
		await this.startStep(how, by, process);
		return this.stopped();
	}
}

/** `loop/2:14` */
export function placeText({ at }: { readonly at: CodePlace }): string {
	return `${at.function}:${at.line ?? "?"}`;
}
