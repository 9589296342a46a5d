/**
 * A step of one process: from where it is to the next line or instruction. Armed are only the places where it may end, so
 * that what is called on the way runs as fast as without a debugger.
 */
import type { Resume } from "../protocol.ts";
import type { Frames } from "./frames.ts";
import {
	addressOf,
	type DebugModule,
	type Program,
	type Spot,
} from "./program.ts";

export type StepKind = Extract<Resume, { readonly kind: "step" }>;

export class Step {
	private readonly targets = new Set<number>();
	private armed: readonly number[] | "all";
	/** Words on the stack when its function was called. */
	private height: number;
	/** The line it is in. */
	private line: number;

	constructor(
		private readonly frames: Frames,
		private readonly program: Program,
		readonly context: number,
		private spot: Spot,
		private readonly kind: StepKind,
	) {
		this.height = frames.callHeight(context, spot);
		this.line = spot.module.places.lineAt(spot.number);
		this.armed = this.placesToArm();
	}

	get addresses(): Iterable<number> | "all" {
		return this.armed === "all" ? "all" : [...this.armed, ...this.targets];
	}

	/** A module was loaded meanwhile, whose functions may be called. */
	loaded(module: DebugModule): void {
		if (this.armed !== "all" && this.entersCalls)
			this.armed = [...this.armed, ...module.heads];
	}

	/** Whether it ends at an instruction that the process has come to. */
	endsAt(spot: Spot): boolean {
		const { frames, context } = this;
		const height = frames.callHeight(context, spot);
		if (height < this.height) return true;
		if (this.targets.has(addressOf(spot)) && height === this.height)
			return true;
		if (height > this.height) return this.endsInCall(spot);
		return this.endsInFunction(spot);
	}

	/** The process goes on in the handler of an exception. */
	caughtAt(handler: Spot): void {
		const { frames, context } = this;
		const height = frames.callHeight(context, handler);
		if (height > this.height) {
			// It is in a function that was called on the way.
			if (this.entersCalls) this.targets.add(addressOf(handler));
			return;
		}
		// The frames between are gone: the step ends there.
		this.height = height;
		this.targets.add(addressOf(handler));
	}

	private get entersCalls(): boolean {
		return this.kind.how === "in";
	}

	private endsInCall(spot: Spot): boolean {
		if (!this.entersCalls) return false;
		return (
			this.kind.by === "instruction" ||
			isHead(spot) ||
			this.targets.has(addressOf(spot))
		);
	}

	private endsInFunction(spot: Spot): boolean {
		const { how, by } = this.kind;
		if (how === "out") return false;
		const isSame = this.isInFunction(spot);
		if (by === "instruction") return isSame || how === "in";
		// A tail call, of itself or of another function.
		if (isHead(spot)) return isSame || how === "in";
		const { places } = spot.module;
		const line = places.entryLine(spot.number);
		return isSame && line !== undefined && line !== this.line;
	}

	private isInFunction({ module, number }: Spot): boolean {
		return (
			module === this.spot.module &&
			module.places.functionOf(number) ===
				module.places.functionOf(this.spot.number)
		);
	}

	private placesToArm(): readonly number[] | "all" {
		const { frames, context, spot, program } = this;
		const { how, by } = this.kind;
		if (how === "in" && by === "instruction") return "all";
		const returns = frames.returnsTo(context, spot);
		const armed = returns === undefined ? [] : [addressOf(returns)];
		if (how === "out") return armed;
		armed.push(...inFunction(spot, by));
		if (how === "in")
			for (const module of program.modules) armed.push(...module.heads);
		return armed;
	}
}

function isHead({ module, number }: Spot): boolean {
	const { places } = module;
	return places.functions[places.functionOf(number)]?.head === number;
}

function inFunction({ module, number }: Spot, by: StepKind["by"]): number[] {
	const { places } = module;
	const found = places.functions[places.functionOf(number)];
	if (found === undefined) return [];
	const numbers =
		by === "line" ? places.entriesIn(found) : places.stopsIn(found);
	return numbers.map((one) => addressOf({ module, number: one }));
}
