/** An exception that is about to look for its catch. */
import { formatTermWithin } from "../../host/terms.ts";
import { isInNativeCode } from "../../host/trap-report.ts";
import type { Vm } from "../../host/vm.ts";
import type { PendingException } from "../inspect/inspection.ts";
import type { Frames } from "./frames.ts";

export interface RaisedException extends PendingException {
	/** `error:badarith`. */
	readonly text: string;
}

const MOST_CHARACTERS = 200;

/** Of JavaScript and WebAssembly; native code is one of the innermost. */
const MOST_FRAMES = 50;

/** Whether native code has raised what is being raised now, not the interpreter: it is called from there. */
export function isRaisedNatively(): boolean {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = MOST_FRAMES;
	try {
		return isInNativeCode(new Error("where"));
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

/** Undefined of an exit that is no fault: nothing catches it, and its reason is `normal` or `shutdown`. */
export function exceptionOf(
	{ linkage }: Vm,
	frames: Frames,
	context: number,
): RaisedException | undefined {
	const [kind, reason, trace] = [0, 1, 2].map((n) =>
		frames.view.x(context, n),
	) as [number, number, number];
	const isUncaught = !frames.hasCatch(context);
	const isExit = kind === linkage.atom("exit");
	const isOrderly =
		reason === linkage.atom("normal") || reason === linkage.atom("shutdown");
	if (isUncaught && isExit && isOrderly) return undefined;
	const text = (term: number): string =>
		formatTermWithin(linkage.termReader, term, MOST_CHARACTERS).text;
	return {
		class: kind,
		reason,
		trace,
		isUncaught,
		text: `${text(kind)}:${text(reason)}`,
	};
}
