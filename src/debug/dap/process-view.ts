/** Processes as the client sees them: a name for each, and what is shown of one besides its variables. */
import type { ProcessInfo } from "../protocol.ts";

/** Something to unfold that is no term. */
export interface PlainVariable {
	readonly name: string;
	readonly value: string;
	readonly parts?: readonly PlainVariable[];
}

/** `<0.5.0> counter`. */
export function processName({ pid, registeredName }: ProcessInfo): string {
	return registeredName === undefined ? pid : `${pid} ${registeredName}`;
}

export function processVariables(process: ProcessInfo): PlainVariable[] {
	const { at, registeredName } = process;
	return [
		{ name: "pid", value: process.pid },
		...(registeredName === undefined
			? []
			: [{ name: "registered name", value: registeredName }]),
		{ name: "state", value: process.state },
		...(at === undefined
			? []
			: [{ name: "at", value: `${at.module}:${at.function}` }]),
		{ name: "messages", value: String(process.messages) },
		{ name: "heap and stack", value: `${process.heapWords} words` },
		list("links", process.links),
		list("monitors", process.monitors),
		list("monitored by", process.monitoredBy),
	];
}

function list(name: string, items: readonly string[]): PlainVariable {
	return {
		name,
		value: `[${items.join(", ")}]`,
		...(items.length > 0 && {
			parts: items.map((value, i) => ({ name: String(i + 1), value })),
		}),
	};
}
