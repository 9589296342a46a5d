/** Exceptions and deaths of processes as texts, which are then put beside each other. */
import type { ErlangException, ProcessDeath } from "../../../../host/death.ts";

export function exceptionText(exception: ErlangException): string {
	return `${exception.class}:${exception.reason}`;
}

/** A line for each frame. */
export function traceText({ trace }: ErlangException): string {
	return trace
		.map(({ module, function: name, arity, file, line }) => {
			const call = `${module}:${name}/${arity}`;
			if (file === undefined) return call;
			return `${call}  ${file}${line === undefined ? "" : `:${line}`}`;
		})
		.join("\n");
}

/** A paragraph for each process, in the order of dying. */
export function deathsText(deaths: readonly ProcessDeath[]): string {
	return deaths
		.map((death) => {
			const { pid, registeredName, explanation } = death;
			const name = registeredName === undefined ? "" : ` ${registeredName}`;
			const lines = [
				`${pid}${name} ${exceptionText(death)}`,
				...(explanation === undefined ? [] : [explanation]),
				...traceText(death).split("\n"),
			];
			return lines.join("\n    ").trimEnd();
		})
		.join("\n\n");
}
