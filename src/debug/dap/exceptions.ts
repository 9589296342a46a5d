/** The exception that a process is stopped at. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { CodePlace, ProcessId } from "../protocol.ts";
import { DebugError, type DebugSession } from "../session.ts";

/** Frames of its stack that are written out. */
const MOST_FRAMES = 100;

export async function exceptionInfo(
	session: DebugSession,
	process: ProcessId,
): Promise<DebugProtocol.ExceptionInfoResponse["body"]> {
	const exception = await session.request("exception", { process });
	if (exception === null)
		throw new DebugError("the process is not stopped at an exception");
	const { frames } = await session.request("frames", {
		process,
		start: 0,
		count: MOST_FRAMES,
	});
	const { class: kind, reason, isUncaught } = exception;
	return {
		exceptionId: `${kind}: ${reason.value}`,
		description: isUncaught
			? "Nothing of the process catches it"
			: "The process catches it",
		breakMode: isUncaught ? "unhandled" : "always",
		details: {
			message: reason.value,
			typeName: kind,
			stackTrace: frames.map(({ at }) => placeText(at)).join("\n"),
		},
	};
}

function placeText({ module, function: name, file, line }: CodePlace): string {
	const where = file !== undefined && line !== undefined;
	return `${module}:${name}${where ? ` (${file}:${line})` : ""}`;
}
