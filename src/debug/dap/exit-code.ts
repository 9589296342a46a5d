/** Exit codes of programs, as `avmjit run` has them. */
import { ExitCode } from "../../errors.ts";
import type { DebugOutcome } from "../protocol.ts";

/** Of a program that the user has ended, as after Ctrl-C. */
const TERMINATED = 130;

export function exitCode({ kind, exitStatus }: DebugOutcome): number {
	if (exitStatus !== undefined) return exitStatus;
	if (kind === "value") return ExitCode.Ok;
	if (kind === "terminated") return TERMINATED;
	return kind === "unloadable" ? ExitCode.CouldNotRun : ExitCode.Failed;
}
