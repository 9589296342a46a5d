/** The variant of the prepared AtomVM that `avmjit trace` runs: made anew each time, since that takes less than a second. */
import { AvmjitError } from "../src/errors.ts";
import { parseModule } from "../src/wasm/reader/parse.ts";
import { EMSCRIPTEN } from "./build.ts";
import type { LeftOut } from "./features.ts";
import { addTraceHooks } from "./passes/tracing.ts";

/**
 * @param atomVm the prepared AtomVM
 * @param leftOut what that build goes without
 * @throws AvmjitError `build` when this is among it
 */
export function tracingVm(
	atomVm: Uint8Array,
	leftOut: readonly LeftOut[] = [],
): Uint8Array {
	const missing = leftOut.find(({ feature }) => feature === "trace");
	if (missing)
		throw new AvmjitError(
			"build",
			"AtomVM.wasm",
			`this AtomVM cannot be traced: ${missing.because}`,
			"compile its objects with -O1 or more (docs/own-builds.md), or leave --atomvm out",
		);
	return addTraceHooks(
		parseModule(atomVm, "AtomVM.wasm"),
		EMSCRIPTEN.interpreter,
	);
}
