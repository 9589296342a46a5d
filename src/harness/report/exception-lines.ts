/** An exception in lines: the one place where reports have the text of exceptions and deaths from. */
import type {
	ErlangException,
	ProcessDeath,
	StackFrame,
} from "../../host/death.ts";

/** `** exception error: badarith`, then a line for each frame, the innermost first. */
export function exceptionLines(
	exception: ErlangException & Partial<ProcessDeath>,
): string[] {
	const { pid, registeredName, explanation, trace } = exception;
	const process = pid === undefined ? "" : ` in process ${pid}`;
	const name = registeredName ? `, registered as ${registeredName}` : "";
	return [
		`** exception ${exception.class}: ${exception.reason}${process}${name}`,
		...(explanation === undefined ? [] : [`   ${explanation}`]),
		...trace.map((frame) => `     ${frameText(frame)}`),
	];
}

function frameText(frame: StackFrame): string {
	const { module, function: name, arity, file, line } = frame;
	const at = [file, line].filter((part) => part !== undefined).join(":");
	return `${module}:${name}/${arity}${at === "" ? "" : ` (${at})`}`;
}
