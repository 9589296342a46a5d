/** The shape of what compiles an instruction. */
import type { Instruction } from "../../beam/decode.ts";
import type { Operand } from "../../beam/operands.ts";
import type { CompiledName } from "../instruction-traits.ts";
import type { FunctionEmitter } from "./function-emitter.ts";

/** As many operands as any instruction has; the decoder has checked how many there are. */
export type Operands = readonly [
	Operand,
	Operand,
	Operand,
	Operand,
	Operand,
	Operand,
	Operand,
	Operand,
];

/**
 * Compiles one instruction. False, with nothing written, when it cannot do it: native code then leaves there.
 */
export type Handler = (
	f: FunctionEmitter,
	args: Operands,
	instruction: Instruction,
) => boolean;

/** Handlers of some instructions: each family is `{ … } satisfies Handlers`, so that its names are known. */
export type Handlers = Readonly<Partial<Record<CompiledName, Handler>>>;
