/** The exception that a process is stopped at. */
import type { ExceptionInfo, ProcessId } from "../protocol.ts";
import type { References } from "./references.ts";
import type { Stop } from "./stop.ts";

export function exceptionInfo(
	stop: Stop,
	process: ProcessId,
	references: References,
): ExceptionInfo | null {
	const exception = stop.exceptionOf(stop.context(process));
	if (exception === undefined) return null;
	const { values } = stop.vm;
	const kind = values.of(exception.class);
	const name = kind.kind === "atom" ? kind.name : "";
	const reason = values.of(exception.reason);
	return {
		class: name === "exit" || name === "throw" ? name : "error",
		reason: references.of("reason", stop.shower.show(reason)),
		isUncaught: exception.isUncaught,
	};
}
