/** What is known of a program that is stopped; all of it is worth nothing once it goes on. */
import type {
	FrameAt,
	ProcessId,
	ProcessInfo,
	TermReference,
	Variable,
} from "../protocol.ts";
import { DebugError, type DebugSession } from "../session.ts";
import type { PlainVariable } from "./process-view.ts";

/** What a reference of the client's stands for. */
export type Unfolded =
	| { readonly kind: "term"; readonly reference: TermReference }
	| { readonly kind: "scope"; readonly variables: readonly Variable[] }
	| { readonly kind: "plain"; readonly variables: readonly PlainVariable[] };

export class StoppedState {
	private readonly unfolded = new Map<number, Unfolded>();
	private readonly frames = new Map<number, FrameAt>();
	private list: Promise<readonly ProcessInfo[]> | undefined;

	/**
	 * @param process the one that the program stopped in
	 * @param newId   gives each thing another number, over all stops: so that one of an earlier stop is known for that
	 */
	constructor(
		private readonly session: DebugSession,
		readonly process: ProcessId,
		private readonly newId: () => number,
	) {}

	/** Asked for once, however many of them the client looks at. */
	processes(): Promise<readonly ProcessInfo[]> {
		this.list ??= this.session.request("processes", null);
		return this.list;
	}

	frameId(frame: FrameAt): number {
		const id = this.newId();
		this.frames.set(id, frame);
		return id;
	}

	/** A reference for the client to unfold it by. */
	reference(unfolded: Unfolded): number {
		const id = this.newId();
		this.unfolded.set(id, unfolded);
		return id;
	}

	unfold(reference: number): Unfolded {
		const unfolded = this.unfolded.get(reference);
		if (unfolded === undefined)
			throw new DebugError("the program has gone on since this was shown");
		return unfolded;
	}

	/** @param id the innermost frame of the stopped process when left out */
	frame(id: number | undefined): FrameAt {
		if (id === undefined) return { process: this.process, frame: 0 };
		const frame = this.frames.get(id);
		if (frame === undefined)
			throw new DebugError(
				"the program has gone on since this frame was shown",
			);
		return frame;
	}
}
