/** The debugger in the VM's thread: holds the program up where it is to stop, and answers what it is asked meanwhile. */
import type { StopObserver } from "../../host/stops.ts";
import type { Vm } from "../../host/vm.ts";
import type { Inspection, StopPoint } from "../inspect/inspection.ts";
import type {
	DebugTarget,
	ExceptionStops,
	Resume,
	Stopped,
	StopReason,
} from "../protocol.ts";
import { DebugError } from "../session.ts";
import { Arming } from "./arming.ts";
import { Breakpoints } from "./breakpoints.ts";
import { exceptionOf, isRaisedNatively } from "./exceptions.ts";
import { Frames } from "./frames.ts";
import type { HeldClock } from "./held-clock.ts";
import type { ToVm } from "./mail.ts";
import type { Mailbox } from "./mailbox.ts";
import { Processes } from "./processes.ts";
import { addressOf, Program } from "./program.ts";
import { Requests } from "./requests.ts";
import { Step } from "./stepping.ts";
import { placeAt, whereStopped } from "./stop-event.ts";
import { StopMap } from "./stop-map.ts";
import { Visits } from "./visits.ts";

export class Debugger implements StopObserver {
	private vm!: Vm;
	private map!: StopMap;
	private arming: Arming | undefined;
	private requests!: Requests;
	private processes!: Processes;
	private program!: Program;
	private frames!: Frames;
	private inspection!: Inspection;
	private breakpoints!: Breakpoints;
	private visits!: Visits;
	private mapAddress = 0;
	/** Modules that were inserted before the VM was whole. */
	private early: number[] = [];
	private exceptionStops: ExceptionStops = { caught: false, uncaught: false };
	private step: Step | undefined;
	/** Of the function that the program starts with. */
	private entry: number | undefined;
	private pauses = false;
	private isStopped = false;
	private hasStarted = false;
	private goesOn = false;

	constructor(
		private readonly target: DebugTarget,
		private readonly mailbox: Mailbox,
		private readonly clock: HeldClock,
		private readonly makeInspection: (vm: Vm) => Inspection,
	) {}

	// -- before the program runs ------------------------------------------------------------------------------------

	begin(map: number): void {
		this.mapAddress = map;
	}

	attach(vm: Vm): void {
		this.vm = vm;
		this.map = new StopMap(vm.instance.memory, this.mapAddress);
		this.program = new Program(vm);
		this.frames = new Frames(vm, this.program);
		this.inspection = this.makeInspection(vm);
		this.breakpoints = new Breakpoints(this.program, this.inspection);
		this.visits = new Visits(this.frames);
		this.arming = new Arming(this.map, this.program, this.breakpoints);
		this.processes = new Processes(this.frames, this.visits, this.program);
		this.requests = new Requests({
			breakpoints: this.breakpoints,
			program: this.program,
			inspection: this.inspection,
			isStopped: () => this.isStopped,
			resume: (how) => this.resume(how),
			setExceptionStops: (stops) => {
				this.exceptionStops = stops;
			},
			arm: () => this.arm(),
		});
		for (const module of this.early.splice(0)) this.inserted(module);
	}

	/** All is loaded: waits for what it is told to do before the program runs. */
	waitForStart(main: string): void {
		const { functionName = "start", stopOnEntry } = this.target;
		if (stopOnEntry) this.entry = this.program.head(main, functionName, 0);
		for (const module of this.inspection.answer("modules", null))
			this.mailbox.event({ event: "module", module });
		this.mailbox.post({
			kind: "ready",
			memory: this.vm.instance.memory.memory,
			map: this.mapAddress,
		});
		this.serve();
		this.hasStarted = true;
	}

	// -- what the VM tells ------------------------------------------------------------------------------------------

	inserted(address: number): void {
		if (this.program === undefined) {
			this.early.push(address);
			return;
		}
		const module = this.program.add(address);
		if (module === undefined) return;
		for (const status of this.breakpoints.loaded(module))
			this.mailbox.event({ event: "breakpoint", status });
		this.step?.loaded(module);
		if (!this.hasStarted) return;
		this.arm();
		const info = this.inspection.module(module.index);
		if (info) this.mailbox.event({ event: "module", module: info });
	}

	instruction(
		context: number,
		address: number,
		slice: number | "native",
	): void {
		this.readMail();
		const isNative = slice === "native";
		const spot = this.program.at(address);
		if (spot === undefined) return;
		if (this.visits.isAgain(context, address, slice, spot)) return;
		this.visits.at(context, address, slice);
		const point = { context, address, isNative };
		const hit = this.breakpoints.isAt(address)
			? this.breakpoints.hit(address, () => this.inspection.at(point))
			: undefined;
		if (hit && hit.logs.length > 0) {
			const at = placeAt(this.inspection, address);
			for (const text of hit.logs)
				this.mailbox.event({ event: "log", text, at });
		}
		const isStepped = this.step?.context === context && this.step.endsAt(spot);
		const reason: StopReason | undefined =
			hit && hit.stops.length > 0
				? "breakpoint"
				: address === this.entry
					? "entry"
					: isStepped
						? "step"
						: this.pauses
							? "pause"
							: undefined;
		if (reason === undefined) {
			if (hit) this.inspection.forget();
			return;
		}
		this.entry = undefined;
		this.stop(point, reason, { breakpoints: hit?.stops ?? [] });
	}

	raised(context: number): void {
		this.readMail();
		const { caught, uncaught } = this.exceptionStops;
		if (!caught && !uncaught) return;
		const exception = exceptionOf(this.vm, this.frames, context);
		if (exception === undefined) return;
		if (exception.isUncaught ? !uncaught : !caught) return;
		const { text, ...pending } = exception;
		const spot =
			this.frames.raisedAt(context) ??
			this.visits.raiserOf(context, this.program) ??
			this.frames.lastCall(context);
		const address = spot ? addressOf(spot) : 0;
		const isNative = isRaisedNatively();
		this.stop({ context, address, isNative, exception: pending }, "exception", {
			text,
		});
	}

	caught(context: number, address: number, label: number): void {
		const { step } = this;
		if (step?.context !== context || label === 0) return;
		const handler = this.program.atLabel(address, label);
		if (handler === undefined) return;
		step.caughtAt(handler);
		this.arm();
	}

	created(context: number): void {
		const id = this.processes.created(context);
		this.mailbox.event({ event: "process", id, is: "new" });
	}

	ends(context: number): void {
		const id = this.processes.ended(context);
		this.mailbox.event({ event: "process", id, is: "ended" });
		if (this.step?.context !== context) return;
		this.step = undefined;
		this.arm();
	}

	sleep(ms: number): void {
		const now = (): number => Number(this.clock.monotonic()) / 1e6;
		const until = now() + ms;
		for (;;) {
			this.readMail();
			if (this.pauses)
				this.stop({ context: 0, address: 0, isNative: false }, "pause");
			const left = until - now();
			if (left <= 0) return;
			this.mailbox.wait(Number.isFinite(left) ? left : undefined);
		}
	}

	// -- stops ----------------------------------------------------------------------------------------------------------

	private stop(
		point: StopPoint,
		reason: StopReason,
		more: Partial<Pick<Stopped, "breakpoints" | "text">> = {},
	): void {
		this.clock.hold();
		this.pauses = false;
		this.step = undefined;
		this.isStopped = true;
		this.inspection.at(point);
		this.mailbox.event({
			event: "stopped",
			reason,
			...whereStopped(this.inspection, point),
			breakpoints: [],
			...more,
		});
		this.serve();
		this.inspection.forget();
		this.isStopped = false;
		this.clock.release();
	}

	/** Answers until the program is to go on. */
	private serve(): void {
		this.goesOn = false;
		for (;;) {
			for (const message of this.mailbox.take()) this.handle(message);
			if (this.goesOn) break;
			this.mailbox.wait();
		}
		this.mailbox.takeFilled();
		this.map.wasFilled();
		this.arm();
	}

	/** Messages that came while the program runs. */
	private readMail(): void {
		if (this.mailbox.hasNew)
			for (const message of this.mailbox.take()) this.handle(message);
		if (!this.mailbox.takeFilled()) return;
		this.map.wasFilled();
		this.arm();
	}

	private handle(message: ToVm): void {
		if (message.kind === "pause") {
			this.pauses = !this.isStopped && this.hasStarted;
			if (this.pauses) this.arm();
			return;
		}
		const { number, name, params } = message;
		try {
			const answer = this.requests.answer(name, params);
			this.mailbox.post({ kind: "answer", number, answer });
			if (name !== "resume") return;
			this.goesOn = true;
			this.mailbox.event({ event: "resumed" });
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			const text =
				error instanceof DebugError ? error.message : `${error.stack}`;
			this.mailbox.post({ kind: "refusal", number, message: text });
		}
	}

	private resume(how: Resume): void {
		if (this.hasStarted && !this.isStopped)
			throw new DebugError("the program is running");
		if (how.kind === "continue") return;
		if (!this.hasStarted)
			throw new DebugError("nothing of the program has been executed yet");
		const found = this.processes.toStep(how.process);
		if (found === undefined)
			throw new DebugError(
				`process ${how.process} is at no code that is known`,
			);
		const { context, spot } = found;
		this.step = new Step(this.frames, this.program, context, spot, how);
	}

	/** Writes the map of stops. */
	private arm(): void {
		const { step, entry, pauses, exceptionStops } = this;
		this.arming?.arm({ step, entry, pauses, exceptionStops });
	}
}
