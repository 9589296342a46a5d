/** Exit codes of programs, as `avmjit run` has them. */
import { ExitCode } from "../errors.ts";
import type { DebugOutcome } from "./protocol.ts";

export function exitCode({ kind, exitStatus }: DebugOutcome): number {
	if (exitStatus !== undefined) return exitStatus;
	if (kind === "value") return ExitCode.Ok;
	if (kind === "terminated") return ExitCode.Interrupted;
	return kind === "unloadable" ? ExitCode.CouldNotRun : ExitCode.Failed;
}
