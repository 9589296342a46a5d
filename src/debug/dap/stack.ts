/** Stacks of processes. */
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { FrameInfo } from "../protocol.ts";
import type { DebugSession } from "../session.ts";
import type { ClientLines } from "./lines.ts";
import type { Sources } from "./sources.ts";
import type { StoppedState } from "./stopped-state.ts";

/** Frames of an answer where the client does not say how many: recursion may be a million deep. */
const MOST_FRAMES = 1000;

/** @param isMixed whether some code is native, so that it is worth saying which is not */
export async function stackTrace(
	session: DebugSession,
	sources: Sources,
	state: StoppedState,
	lines: ClientLines,
	isMixed: boolean,
	{ threadId, startFrame = 0, levels = 0 }: DebugProtocol.StackTraceArguments,
): Promise<DebugProtocol.StackTraceResponse["body"]> {
	const { frames, total } = await session.request("frames", {
		process: threadId,
		start: startFrame,
		count: levels === 0 ? MOST_FRAMES : levels,
	});
	const stackFrames = await Promise.all(
		frames.map(async (frame): Promise<DebugProtocol.StackFrame> => {
			const { source, line } = await sources.show(frame.at, frame.path);
			const address = sources.address(frame.at);
			const module = sources.named(frame.at.module);
			return {
				id: state.frameId({ process: threadId, frame: frame.index }),
				name: frameName(frame, isMixed),
				line,
				column: line === 0 ? 0 : lines.firstColumn(),
				...(source && { source }),
				...(address !== undefined && { instructionPointerReference: address }),
				...(module && { moduleId: module.index }),
			};
		}),
	);
	return { stackFrames, totalFrames: total };
}

/** `counter:loop/1`; of the two that execute code the interpreter is the exception. */
function frameName({ at, by }: FrameInfo, isMixed: boolean): string {
	const name = `${at.module}:${at.function}`;
	return isMixed && by === "interpreter" ? `${name} (interpreted)` : name;
}
