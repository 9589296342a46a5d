/** What the imports of the build share. */
import type { VmMemory } from "../memory.ts";
import type { OutputSink } from "../output.ts";
import type { Platform } from "../platform.ts";

export interface HostContext {
	readonly memory: VmMemory;
	readonly platform: Platform;
	readonly output: OutputSink;
	/** Environment variables of the VM, "NAME=value". */
	readonly environment: readonly string[];
	/** Folder that relative paths start from. */
	readonly folder: string;
	/** An export of the build, once it is instantiated. */
	call(name: string, ...args: number[]): number;
}

/** Imports by name; all take and return numbers (bigint for i64). */
export type ImportGroup = Readonly<
	Record<string, (...args: never[]) => number | undefined>
>;
