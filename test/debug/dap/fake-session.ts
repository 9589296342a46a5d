/** A program that is not there: answers and events as a test gives them, so that an adapter can be tried without a VM. */
import type {
	Answer,
	DebugEvent,
	Params,
	RequestName,
} from "../../../src/debug/protocol.ts";
import { DebugError, type DebugSession } from "../../../src/debug/session.ts";

export type Answers = {
	readonly [N in RequestName]?: (
		params: Params<N>,
	) => Answer<N> | Promise<Answer<N>>;
};

export class FakeSession implements DebugSession {
	isStopped = false;
	hasEnded = false;
	pauses = 0;
	/** What was asked for, in its order. */
	readonly asked: (readonly [RequestName, unknown])[] = [];
	private readonly listeners = new Set<(event: DebugEvent) => void>();

	constructor(readonly answers: Answers) {}

	listen(listener: (event: DebugEvent) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	tell(event: DebugEvent): void {
		for (const listener of this.listeners) listener(event);
	}

	async request<N extends RequestName>(
		name: N,
		params: Params<N>,
	): Promise<Answer<N>> {
		this.asked.push([name, params]);
		const answer = this.answers[name];
		if (answer === undefined) throw new DebugError(`no answer to ${name}`);
		return answer(params);
	}

	pause(): void {
		this.pauses++;
	}

	async end(): Promise<void> {
		this.hasEnded = true;
	}
}
