/** Code for tests, written instruction by instruction. */
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode, type Instruction } from "../../src/beam/decode.ts";
import type { InstructionName } from "../../src/beam/instructions.ts";
import { type Arg, ModuleWriter } from "../../src/beam/module-writer.ts";

export type Op = (name: InstructionName, ...args: readonly Arg[]) => void;

/** A module with one exported function f; `fill` writes what comes behind its entry label. */
export function writtenModule(
	arity: number,
	fill: (op: Op, writer: ModuleWriter) => void,
): BeamModule {
	const writer = new ModuleWriter("m");
	const entry = writer.newLabel();
	writer.beginFunction("f", arity, entry);
	writer.exportFunction("f", arity, entry);
	fill((name, ...args) => writer.op(name, ...args), writer);
	return readBeam(writer.toBytes(), "m.beam");
}

/** One instruction, decoded. */
export function decoded(
	name: InstructionName,
	...args: readonly Arg[]
): Instruction {
	const beam = writtenModule(0, (op) => op(name, ...args));
	const found = decodeCode(beam)[3];
	if (found === undefined) throw new Error(`no ${name}`);
	return found;
}
