/** What the debugger's thread and the VM's send each other, and the words of shared memory beside it. */
import type {
	DebugEvent,
	DebugTarget,
	Params,
	RequestName,
} from "../protocol.ts";

/** To the VM's thread. */
export type ToVm =
	| {
			readonly kind: "request";
			readonly number: number;
			readonly name: RequestName;
			readonly params: Params<RequestName>;
	  }
	| { readonly kind: "pause" };

/** From it. */
export type FromVm =
	/** The VM is there, and waits for what it is told to do first. */
	| {
			readonly kind: "ready";
			readonly memory: WebAssembly.Memory;
			/** Address of the map of stops. */
			readonly map: number;
	  }
	| { readonly kind: "event"; readonly event: DebugEvent }
	| {
			readonly kind: "answer";
			readonly number: number;
			readonly answer: unknown;
	  }
	| {
			readonly kind: "refusal";
			readonly number: number;
			readonly message: string;
	  };

export interface VmThreadData {
	readonly target: DebugTarget;
	/** Two words: {@link Control}. */
	readonly control: Int32Array;
}

/** Words of the shared array. */
export const Control = {
	/** Counts messages to the VM's thread, which waits for more. */
	Sent: 0,
	/** 1: the debugger has filled the map of stops with ones, so that the VM looks for messages. */
	Filled: 1,
} as const;
