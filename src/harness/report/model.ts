/**
 * A run as data, schema 2: what the reporters json, junit, markdown and html write, and what `avmjit report` reads. Its
 * JSON Schema is report.schema.json beside this file. Times are in ms, sizes in bytes, shares from 0 to 1; terms and texts
 * are whole, only what shows them cuts them.
 */
import type { ErlangException, ProcessDeath } from "../../host/death.ts";
import type { ExitSite } from "../../link/exit-sites.ts";
import type { Comparison } from "../agreement.ts";
import type { Agreement, Difference } from "../outcome.ts";
import type { FunctionSelection } from "../selection.ts";
import type { Mode, Verdict } from "../test-case.ts";

export const SCHEMA = 2;

export interface Report {
	readonly schema: typeof SCHEMA;
	/** What made the report. */
	readonly tool: { readonly name: string; readonly version: string };
	readonly suite: {
		readonly name: string;
		/** Tests that are not for this platform. */
		readonly skipped: readonly {
			readonly name: string;
			readonly reason: string;
		}[];
	};
	readonly options: {
		readonly modes: readonly Mode[];
		readonly comparison: Comparison;
		/** Whether instructions were counted. */
		readonly counted: boolean;
		/** Tests at a time. */
		readonly jobs: number;
		/** Which functions were compiled, and the modes that hunt bugs. */
		readonly functions: FunctionSelection;
	};
	readonly environment: {
		/** As `process.version`. */
		readonly node: string;
		/** As `process.platform` and `process.arch`. */
		readonly platform: string;
		readonly cpus: number;
	};
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	readonly ms: number;
	/** Tests not run to their end, as the run was interrupted. */
	readonly notRun: number;
	readonly summary: ReportSummary;
	/** In the order of the suite. */
	readonly tests: readonly TestReport[];
}

export interface ReportSummary {
	readonly total: number;
	readonly same: number;
	readonly diverged: number;
	/** Tests that are as they must be, by mode. */
	readonly ok: Readonly<Partial<Record<Mode, number>>>;
	readonly failures: number;
	readonly knownFailures: number;
	/** Names of known failures that passed. */
	readonly unexpectedPasses: readonly string[];
	/** Instructions executed natively ÷ all. */
	readonly nativeShare?: number;
	/** How often native code left to the interpreter, by instruction. */
	readonly exits: Readonly<Record<string, number>>;
	/** Instructions for which exits were compiled, none of which was taken (counting runs only). */
	readonly exitsNeverTaken: readonly string[];
}

export interface TestReport {
	readonly name: string;
	/** The module's .beam, from the folder that the run was started in when it is below it. */
	readonly file: string;
	/** The value that `start/0` must return, as `~w` prints it. */
	readonly expected: string;
	readonly modes: Readonly<Partial<Record<Mode, ModeReport>>>;
	/** Only when several modes were run. */
	readonly agreement?: Agreement;
	/** In what the modes differ. */
	readonly differences: readonly Difference[];
	/** Where native code left to the interpreter (counting runs only), most often first. */
	readonly exits: readonly ExitSite[];
	/** Names of the BEAM instructions in its code, sorted; none where it could not be read. */
	readonly instructions: readonly string[];
	/** A command line that runs it again the same way. */
	readonly repeat: string;
	/** Of a test in which modes diverged: a command line that finds the function and the instruction. */
	readonly bisect?: string;
}

export interface ModeReport {
	readonly verdict: Verdict;
	/** The value, the exit reason, the trap, or why it could not be loaded. */
	readonly value: string;
	/** From loading the module to its result. */
	readonly ms: number;
	/** Of that: compiling and linking. */
	readonly compileMs?: number;
	readonly nativeShare?: number;
	readonly stdout: string;
	readonly stderr: string;
	/** The exception that ended the process that ran the program. */
	readonly exception?: ErlangException;
	/** Of a program that called C's exit(). */
	readonly exitStatus?: number;
	/** Other processes that died of an exception, in the order of dying. */
	readonly deaths: readonly ProcessDeath[];
	/** Of a trap in generated code: what is known of it, for people. */
	readonly trap?: string;
	/** Of a known failure: why. */
	readonly reason?: string;
	/** Bytes of stripped .beam and of wasm. */
	readonly sizes?: { readonly beam: number; readonly wasm: number };
	readonly functions?: { readonly compiled: number; readonly total: number };
	/** Memory of the VM at the end. */
	readonly memory?: number;
}
