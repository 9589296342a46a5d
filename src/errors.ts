/**
 * Every failure a user can cause, as one closed set of tagged errors.
 *
 * Code that rejects bad input throws an {@link AvmjitError}; the CLI prints its
 * one line (and hint) and exits with {@link ExitCode.CouldNotRun}. Anything else
 * that escapes is a defect of this project and keeps its stack trace.
 */

export const ExitCode = {
	/** All agree. */
	Ok: 0,
	/** A divergence or a failing test. */
	Failed: 1,
	/** Could not run: bad input, missing tool, wrong build. */
	CouldNotRun: 2,
	/** Ended by Ctrl-C, as shells have it. */
	Interrupted: 130,
} as const;

export type ErrorTag =
	/** A command line that cannot be obeyed. */
	| "usage"
	/** A path that is missing, unreadable or of the wrong kind. */
	| "file"
	/** A .beam that is corrupt, truncated, empty, encrypted or of an unsupported OTP. */
	| "beam"
	/** An .avm pack that is corrupt or has no entry module. */
	| "avm-pack"
	/** The AtomVM.wasm is not the pinned one, or lacks what is needed. */
	| "build"
	/** A WebAssembly binary that cannot be read. */
	| "wasm"
	/** An external tool (erlc, clang) failed or is missing. */
	| "tool"
	/** The hosted VM could not be started. */
	| "host";

export class AvmjitError extends Error {
	override readonly name = "AvmjitError";

	/**
	 * @param tag   which kind of failure
	 * @param where the file or option at fault, as the user wrote it ("" when there is none)
	 * @param what  what is wrong with it, one clause
	 * @param hint  what to do about it, one clause
	 */
	constructor(
		readonly tag: ErrorTag,
		readonly where: string,
		readonly what: string,
		readonly hint?: string,
	) {
		super(where === "" ? what : `${where}: ${what}`);
	}
}
