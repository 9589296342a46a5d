/**
 * A VM that is stopped, looked at from its own thread: the answers to the requests about what there is to see
 * (protocol.ts). Reads memory only; nothing of it holds after {@link Inspection.forget}.
 */
import type {
	Answer,
	CodePlace,
	ModuleInfo,
	Params,
	ProcessId,
	RequestName,
} from "../protocol.ts";

/** Where the program is stopped. */
export interface StopPoint {
	/** The process that was running: address of its Context. 0 when all wait. */
	readonly context: number;
	/** The instruction that would be executed next, by its address in the module's code; 0 when all wait. */
	readonly address: number;
	readonly isNative: boolean;
	/** An exception is being raised there, and its stack is not unwound yet; x registers are no longer the function's. */
	readonly exception?: PendingException;
}

export interface PendingException {
	/** Terms: class (an atom), reason, raw stack trace. */
	readonly class: number;
	readonly reason: number;
	readonly trace: number;
	readonly isUncaught: boolean;
}

/** Requests that it answers. */
export type InspectionRequest = Extract<
	RequestName,
	| "processes"
	| "frames"
	| "scopes"
	| "parts"
	| "evaluate"
	| "print"
	| "disassemble"
	| "listing"
	| "exception"
	| "modules"
>;

/** An expression that was read once, for conditions and logpoints. */
export interface Expression {
	/** In the innermost frame: whether its value is `true`. What fails (an unknown variable, badarith) is false, as in a guard. */
	isTrue(): boolean;
	/** Its value as text; of one that fails, why. */
	text(): string;
}

export interface Inspection {
	/** Called first at each stop, and where a condition is to be looked at. */
	at(point: StopPoint): void;
	/** The program goes on: references are no longer good. */
	forget(): void;
	/** @throws DebugError (session.ts) */
	answer<N extends InspectionRequest>(name: N, params: Params<N>): Answer<N>;
	/** @throws DebugError with what is wrong, and where in the text */
	expression(text: string): Expression;
	/** By AtomVM's number of it; undefined where it cannot be read. */
	module(index: number): ModuleInfo | undefined;
	/** Of an instruction, by its address; undefined when it is in no module. */
	placeOf(address: number): CodePlace | undefined;
	processId(context: number): ProcessId;
}
