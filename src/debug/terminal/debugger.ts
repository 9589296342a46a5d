/** The state of a prompt: breakpoints, the program or the pair of them, and what is shown of it. */
import pc from "picocolors";
import { ExitCode } from "../../errors.ts";
import { normalise } from "../../harness/normalise.ts";
import { deathReport } from "../../host/death-report.ts";
import { exitCode } from "../exit-code.ts";
import type {
	CodePlace,
	DebugEvent,
	DebugTarget,
	ExceptionStops,
	Resume,
} from "../protocol.ts";
import { CommandError, type Lines } from "./answers.ts";
import type { Pair } from "./both/pair.ts";
import { Breakpoints } from "./breakpoints.ts";
import type { Console } from "./console.ts";
import { type KnownFunction, knownFunctions } from "./known-functions.ts";
import { codePlaceText, type Here } from "./places.ts";
import { type Halt, type Launch, Program } from "./program.ts";
import { SourceTexts } from "./source-text.ts";
import { endedText, haltLines } from "./stop-text.ts";
import { ChangedValues } from "./values.ts";

export type StepKind = Pick<
	Extract<Resume, { readonly kind: "step" }>,
	"how" | "by"
>;

export class Debugger {
	readonly breakpoints = new Breakpoints();
	readonly texts = new SourceTexts();
	exceptionStops: ExceptionStops = { caught: false, uncaught: true };
	/** Both modes in lock step, in place of the one program. */
	pair: Pair | undefined;
	/** `quit` was given. */
	isLeaving = false;
	/** Of the program's last run, or that the modes differed. */
	exitCode: number = ExitCode.Ok;
	/** Where `list` goes on. */
	listed: { readonly path: string; readonly next: number } | undefined;
	private changed = new ChangedValues();
	private one: Program | undefined;
	private known: readonly KnownFunction[] | undefined;
	private wasInterrupted = false;

	constructor(
		readonly target: DebugTarget,
		private readonly launch: Launch,
		readonly console: Console,
	) {}

	/** Those that are run now: one, or two. */
	get programs(): readonly Program[] {
		if (this.pair) return this.pair.programs;
		return this.one ? [this.one] : [];
	}

	/** The program, launched when it is not yet. @throws AvmjitError */
	async program(): Promise<Program> {
		this.one ??= await this.launched(this.target);
		return this.one;
	}

	/** A new run of the program in a mode; breakpoints are set. @param isQuiet nothing is shown of its events */
	async launched(target: DebugTarget, isQuiet = false): Promise<Program> {
		const session = await this.launch(target);
		const program = new Program(session, (event) => {
			if (event.event === "breakpoint") this.breakpoints.tell([event.status]);
			if (!isQuiet) this.show(event);
		});
		if (program.halt?.kind === "ended")
			throw new CommandError(endedText(program.halt.outcome));
		this.breakpoints.tell(
			await program.setBreakpoints(this.breakpoints.requests),
		);
		await program.setExceptionStops(this.exceptionStops);
		return program;
	}

	private show(event: DebugEvent): void {
		switch (event.event) {
			case "output":
				this.console.program(event.stream, event.text);
				break;
			case "log":
				this.console.lines([
					`${pc.dim(codePlaceText(event.at))}  ${event.text}`,
				]);
				break;
			case "death":
				this.console.lines(deathReport(event.death));
				break;
		}
	}

	/** To the program, or both, after a change; where it has ended, to the one that `run` starts. */
	async sendBreakpoints(): Promise<void> {
		if (!this.pair && this.one?.halt?.kind === "ended") await this.endOne();
		const programs =
			this.programs.length > 0 ? this.programs : [await this.program()];
		for (const program of programs)
			if (program.halt?.kind !== "ended")
				this.breakpoints.tell(
					await program.setBreakpoints(this.breakpoints.requests),
				);
	}

	/** Takes a breakpoint that was added away again, when it can never be hit. @throws CommandError which says why */
	async checkBreakpoint(id: number): Promise<void> {
		const modules = (await this.programs[0]?.moduleNames()) ?? [];
		const trouble = this.breakpoints.trouble(id, modules);
		if (trouble === undefined) return;
		this.breakpoints.remove(id);
		await this.sendBreakpoints();
		throw new CommandError(trouble);
	}

	async sendExceptionStops(): Promise<void> {
		for (const program of this.programs)
			if (program.halt?.kind !== "ended")
				await program.setExceptionStops(this.exceptionStops);
	}

	/** From its beginning to its first stop. */
	async run(): Promise<Lines> {
		if (this.one?.isStarted) await this.endOne();
		this.changed = new ChangedValues();
		const program = await this.program();
		return this.haltText(program, await this.go(program, { kind: "continue" }));
	}

	async endOne(): Promise<void> {
		const { one } = this;
		this.one = undefined;
		await one?.end();
	}

	/** To the stop after so many. @throws CommandError unless it is stopped */
	async continue(count: number): Promise<Lines> {
		const program = await this.program();
		void program.stop;
		let halt: Halt | undefined;
		for (let i = 0; i < count; i++) {
			halt = await this.go(program, { kind: "continue" });
			if (halt.kind === "ended" || halt.stop.reason === "pause") break;
		}
		return halt ? this.haltText(program, halt) : [];
	}

	/** @throws CommandError unless it is stopped */
	async step(kind: StepKind, count: number): Promise<Lines> {
		const program = await this.program();
		let halt: Halt | undefined;
		for (let i = 0; i < count; i++) {
			const resume: Resume = {
				kind: "step",
				process: program.stop.process,
				...kind,
			};
			halt = await this.go(program, resume);
			if (halt.kind === "ended" || halt.stop.reason !== "step") break;
		}
		return halt ? this.haltText(program, halt, kind) : [];
	}

	private async go(program: Program, resume: Resume): Promise<Halt> {
		this.wasInterrupted = false;
		this.listed = undefined;
		const halt = await program.go(resume);
		if (halt.kind === "ended") this.exitCode = exitCode(halt.outcome);
		else if (this.breakpoints.hit(halt.stop.breakpoints))
			await this.sendBreakpoints();
		return halt;
	}

	private haltText(
		program: Program,
		halt: Halt,
		step?: StepKind,
	): Promise<string[]> {
		const { texts, changed } = this;
		return haltLines(program, halt, {
			texts,
			changed,
			width: this.console.width,
			instruction: step?.by === "instruction",
			result: step?.how === "out",
		});
	}

	/** Ctrl-C while it runs: the first one pauses, the second one ends it. */
	interrupt(): void {
		const running = this.programs.filter((program) => program.isRunning);
		if (this.pair) this.pair.isInterrupted = true;
		for (const program of running) {
			if (this.wasInterrupted) void program.end();
			else program.pause();
		}
		this.wasInterrupted = running.length > 0;
	}

	/** What a command about a program that is stopped answers: where both modes say the same, once. */
	async ask(question: (program: Program) => Promise<Lines>): Promise<Lines> {
		if (!this.pair) return question(await this.program());
		const [emulated, jit] = this.pair.programs;
		const answers = await Promise.all([emulated, jit].map(orTrouble(question)));
		const [one = [], other = []] = answers;
		if (normalise(one.join("\n")) === normalise(other.join("\n"))) return one;
		return [pc.bold("emulated:"), ...one, pc.bold("jit:"), ...other];
	}

	/** How places are completed now. */
	get here(): Here {
		const [program] = this.programs;
		const halt = program?.halt;
		const at: CodePlace | undefined =
			halt?.kind === "stopped" ? halt.stop.at : undefined;
		const functions = this.functions;
		return {
			...(at && { at }),
			module: functions.at(-1)?.module ?? "",
			functions,
		};
	}

	get functions(): readonly KnownFunction[] {
		this.known ??= knownFunctions(this.target.files);
		return this.known;
	}

	async end(): Promise<void> {
		await Promise.all([this.endOne(), this.pair?.end()]);
	}
}

/** Of two programs one may have ended: what it answers then is its answer. */
function orTrouble(
	question: (program: Program) => Promise<Lines>,
): (program: Program) => Promise<Lines> {
	return async (program) => {
		try {
			return await question(program);
		} catch (error) {
			return [(error as Error).message];
		}
	};
}
