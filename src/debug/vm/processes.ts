/** The processes that there are, by their numbers, and where they go on. */
import type { Frames } from "./frames.ts";
import type { Program, Spot } from "./program.ts";
import type { Visits } from "./visits.ts";

export class Processes {
	private readonly contexts = new Map<number, number>();

	constructor(
		private readonly frames: Frames,
		private readonly visits: Visits,
		private readonly program: Program,
	) {}

	/** @returns its number */
	created(context: number): number {
		const id = this.frames.view.id(context);
		this.contexts.set(id, context);
		return id;
	}

	/** @returns its number */
	ended(context: number): number {
		const id = this.frames.view.id(context);
		this.contexts.delete(id);
		this.visits.forget(context);
		return id;
	}

	/** Undefined of one that is at no code that is known, or is none. */
	toStep(
		id: number,
	): { readonly context: number; readonly spot: Spot } | undefined {
		const context = this.contexts.get(id);
		if (context === undefined) return undefined;
		const last = this.visits.spotOf(context, this.program);
		const spot =
			this.frames.view.running() === context && last !== undefined
				? last
				: this.frames.resumesAt(context);
		return spot && { context, spot };
	}
}
