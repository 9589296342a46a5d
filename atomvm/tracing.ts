/** The variant of the prepared AtomVM that `avmjit trace` runs: made anew each time, since that takes less than a second. */
import { parseModule } from "../src/wasm/reader/parse.ts";
import type { AtomVmBuild } from "./build.ts";
import { DEFAULT_BUILD } from "./builds/index.ts";
import { addTraceHooks } from "./passes/tracing.ts";

/** @param atomVm the prepared AtomVM */
export function tracingVm(
	atomVm: Uint8Array,
	build: AtomVmBuild = DEFAULT_BUILD,
): Uint8Array {
	const binary = parseModule(atomVm, build.source.file);
	return addTraceHooks(binary, build.interpreter);
}
