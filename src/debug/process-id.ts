/** Processes as AtomVM numbers them. */
import type { ProcessId } from "./protocol.ts";

/** `<0.1.0>`, as AtomVM prints a local process. */
export function pidText(id: ProcessId): string {
	return `<0.${id}.0>`;
}
