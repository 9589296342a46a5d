/** Which code compiles which instruction: the families, put together. */
import type { Handlers } from "./emit/handler.ts";
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

export const handlers: Handlers = {
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

/** Instructions that neither look at the heap nor branch: allocations may stay pending across them. */
export const keepsHeapPending: ReadonlySet<string> = new Set([
	"line",
	"move",
	"swap",
	"init_yregs",
	"put_list",
	"put_tuple2",
	"update_record",
	"get_list",
	"get_hd",
	"get_tl",
	"get_tuple_element",
	"make_fun3",
	"fmove",
	"fconv",
	"fadd",
	"fsub",
	"fmul",
	"fdiv",
	"fnegate",
]);
