/** A test of a suite: one Erlang module whose `start/0` must return a given value. */
import type { CodeSource } from "../host/code-path.ts";

export interface TestCase {
	/** The module's name. */
	readonly name: string;
	/** Path of its `.beam`. */
	readonly file: string;
	/** What `start/0` must return, as `~w` prints it. */
	readonly expected: string;
	/** Folder that relative paths of the program start from. */
	readonly folder: string;
	/** Where the program's modules are looked for; in the folder when left out. */
	readonly codePath?: readonly CodeSource[];
	/** Time it may take, in ms; the run's default when left out. */
	readonly timeout?: number;
}

export interface Suite {
	readonly name: string;
	readonly tests: readonly TestCase[];
	/** Tests of the suite that are not for this platform, with the reason. */
	readonly skipped: readonly {
		readonly name: string;
		readonly reason: string;
	}[];
	/** Failures that are known; none for a suite without such a list. */
	readonly knownFailures: readonly KnownFailure[];
}

export type Mode = "emulated" | "jit";

export interface KnownFailure {
	readonly name: string;
	/** The modes it fails in. */
	readonly modes: readonly Mode[];
	/** Only when this option of the modes that hunt bugs is set; always, when left out. */
	readonly onlyWith?: "collectAlways";
	/** Why, in one sentence. */
	readonly reason: string;
}

export type Verdict =
	| "ok"
	| "wrong-value"
	| "exception"
	| "crash"
	| "timeout"
	| "unloadable"
	| "known-failure";
