/** A program being debugged, as the debugger's side sees it: the DAP adapter, the terminal, tests. */
import type { Answer, DebugEvent, Params, RequestName } from "./protocol.ts";

export interface DebugSession {
	/** Told of every event, in order; until the function that is returned is called. */
	listen(listener: (event: DebugEvent) => void): () => void;
	/**
	 * @throws DebugError when the answer is that it cannot be done; and, of all but the first four requests, when the program
	 * is not stopped
	 */
	request<N extends RequestName>(
		name: N,
		params: Params<N>,
	): Promise<Answer<N>>;
	/** The program stops soon, with an event; also when all processes wait. Nothing happens when it is stopped. */
	pause(): void;
	readonly isStopped: boolean;
	/** Ends the program, whatever it does; resolves when nothing of it is executed any more, within a second. */
	end(): Promise<void>;
}

/** A request that cannot be answered; the message is for the user. */
export class DebugError extends Error {
	override readonly name = "DebugError";
}
