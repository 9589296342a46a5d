/** Which code compiles which instruction: the families, put together. */
import type { InstructionName, InstructionRow } from "../beam/instructions.ts";
import type { Handler } from "./emit/handler.ts";
import { bifs } from "./families/bifs.ts";
import { building } from "./families/binaries/building.ts";
import { matching } from "./families/binaries/matching.ts";
import { calls } from "./families/calls.ts";
import { comparisons } from "./families/comparisons.ts";
import { exceptions } from "./families/exceptions.ts";
import { floats } from "./families/floats.ts";
import { funs } from "./families/funs.ts";
import { jumps } from "./families/jumps.ts";
import { lists } from "./families/lists.ts";
import { maps } from "./families/maps.ts";
import { messages } from "./families/messages.ts";
import { moves } from "./families/moves.ts";
import { stack } from "./families/stack.ts";
import { tuples } from "./families/tuples.ts";
import { typeTests } from "./families/type-tests.ts";
import type { CompiledName } from "./instruction-traits.ts";

const FAMILIES = {
	moves,
	stack,
	lists,
	tuples,
	"type tests": typeTests,
	comparisons,
	jumps,
	calls,
	bifs,
	building,
	floats,
	funs,
	exceptions,
	maps,
	matching,
	messages,
};

export type FamilyName = keyof typeof FAMILIES;

/** One for each instruction that is not left to the interpreter: the compiler finds what is missing. */
const all: Readonly<Record<CompiledName, Handler>> = {
	...moves,
	...stack,
	...lists,
	...tuples,
	...typeTests,
	...comparisons,
	...jumps,
	...calls,
	...bifs,
	...building,
	...floats,
	...funs,
	...exceptions,
	...maps,
	...matching,
	...messages,
};

const byName: Readonly<Partial<Record<InstructionName, Handler>>> = all;

/** Undefined when the instruction is left to the interpreter: see LEFT_TO_INTERPRETER. */
export function handlerOf({ name }: InstructionRow): Handler | undefined {
	return byName[name];
}

/** Undefined as for {@link handlerOf}. */
export function familyOf({ name }: InstructionRow): FamilyName | undefined {
	return (Object.keys(FAMILIES) as FamilyName[]).find((family) =>
		Object.hasOwn(FAMILIES[family], name),
	);
}
