/** What the sampler's thread and the VM's thread say of a run. */
import type { InsertedModule } from "../host/vm.ts";
import type { Activity } from "./instrument/activities.ts";
import type { Place } from "./instrument/generated.ts";

/** Words of the memory that the threads share to start and end a run. */
export const CONTROL_WORDS = 3;
export const Control = {
	/** The sampler is there. */
	ready: 0,
	/** The program runs. */
	running: 1,
	/** No more samples: the program has ended, or is to be. */
	stop: 2,
} as const;

/** What the sampler must know of the VM: byte offsets in structs of C, but the first two. */
export interface SampledVm {
	readonly memory: WebAssembly.Memory;
	/** Address of the list of running processes. */
	readonly running: number;
	/** In a Context: of the entry in that list, and of the fields. */
	readonly listEntry: number;
	readonly e: number;
	readonly cp: number;
	readonly heapStart: number;
	readonly heapEnd: number;
}

/** A state in which the VM was seen. */
export interface Sample {
	/** First word of the cell PROFILE. */
	readonly place: number;
	/** Its second word: a number of Activities. */
	readonly activity: number;
	/** The process's cp, and the return addresses on its stack, the innermost first; {@link GAP} for those left out. */
	readonly stack: readonly number[];
}

/** Stands for return addresses that were not read: it is none itself. */
export const GAP = 0;

export interface Samples {
	readonly samples: readonly Sample[];
	/** Which one was seen, in the order of time. */
	readonly order: readonly number[];
	/** For each, since the one before (of the first: since the program started), ms. */
	readonly times: readonly number[];
}

/** What is known of the code that ran. */
export interface Code {
	readonly modules: readonly InsertedModule[];
	readonly places: readonly Place[];
	readonly activities: readonly Activity[];
}
