/** What a run of a module ends with. */
import type { ProcessDeath } from "./death.ts";

export interface RunResult {
	/** `exception`: the process that ran the module ended with an uncaught error or an exit. */
	readonly kind: "value" | "exception";
	/** The value, or the exit reason, as `~w` prints it. */
	readonly text: string;
	/** The value when it is an integer. */
	readonly integer?: bigint;
	/** The exception that ended it, with its stack trace; absent when another process's exit signal did. */
	readonly exception?: ProcessDeath;
}
