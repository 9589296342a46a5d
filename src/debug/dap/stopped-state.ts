/** What is known of a program that is stopped; all of it is worth nothing once it goes on. */
import { Handles } from "@vscode/debugadapter";
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
	readonly unfolded = new Handles<Unfolded | undefined>();
	private readonly frames = new Handles<FrameAt | undefined>();
	private list: Promise<readonly ProcessInfo[]> | undefined;

	/** @param process the one that the program stopped in */
	constructor(
		private readonly session: DebugSession,
		readonly process: ProcessId,
	) {}

	/** Asked for once, however many of them the client looks at. */
	processes(): Promise<readonly ProcessInfo[]> {
		this.list ??= this.session.request("processes", null);
		return this.list;
	}

	frameId(frame: FrameAt): number {
		return this.frames.create(frame);
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
