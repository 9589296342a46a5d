/** Options of test-erlang and fuzz that make the JIT do what goes wrong in JITs, often. */
import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { AvmjitError } from "../errors.ts";
import {
	COMPILER_FLAGS,
	type CompilerFlag,
} from "../harness/bisect/command.ts";
import type { FunctionSelection } from "../harness/selection.ts";
import { positiveInteger, positiveNumber } from "./common.ts";

export interface HuntingOptions {
	readonly reductions?: number;
	readonly collectAlways?: boolean;
	readonly unwind?: boolean;
	readonly check?: boolean;
	readonly leave?: number;
	readonly seed?: number;
	readonly liftoff?: boolean;
	readonly turbofan?: boolean;
}

export function addHuntingOptions(command: Command): Command {
	return command
		.option(
			"--reductions <n>",
			"hunt bugs: reductions of a turn (1: every call yields)",
			positiveInteger,
		)
		.option(
			"--collect-always",
			"hunt bugs: collect the heap at every allocation",
		)
		.option(
			"--unwind",
			"hunt bugs: drop all wasm frames at every call and return",
		)
		.option(
			"--check",
			"hunt bugs: check the process's state at every exit of native code",
		)
		.option(
			"--leave <share>",
			"hunt bugs: leave to the interpreter at this share of the instructions",
			positiveNumber,
		)
		.option("--seed <n>", "which instructions --leave chooses", positiveInteger)
		.option("--liftoff", "hunt bugs: only V8's baseline compiler")
		.option("--turbofan", "hunt bugs: only V8's optimising compiler");
}

/** Those of the options that are flags of V8's. */
export function compilerFlags(options: HuntingOptions): CompilerFlag[] {
	return COMPILER_FLAGS.filter((flag) => options[flag]);
}

/** Also sets V8's flags, so it comes before anything is compiled. */
export function huntingSelection(options: HuntingOptions): FunctionSelection {
	const { reductions, collectAlways, unwind, check, leave, seed } = options;
	if (options.liftoff && options.turbofan)
		throw new AvmjitError(
			"usage",
			"--liftoff --turbofan",
			"exclude each other",
		);
	if (options.liftoff) setFlagsFromString("--liftoff-only");
	if (options.turbofan) setFlagsFromString("--no-liftoff");
	return {
		...(reductions !== undefined && { reductions }),
		...(collectAlways !== undefined && { collectAlways }),
		...(unwind !== undefined && { unwindCalls: unwind }),
		...(check !== undefined && { checkExits: check }),
		...(leave !== undefined && { leave }),
		...(seed !== undefined && { seed }),
	};
}
