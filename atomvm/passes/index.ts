/** The pipeline: every pass over the shipped binary, in order. The optimiser runs after them (prepare.ts). */
import { exportFunctions } from "./exports.ts";
import { hook } from "./hook.ts";
import { limits } from "./limits.ts";
import { locks } from "./locks.ts";
import type { Pass } from "./pass.ts";
import { safeHeap } from "./safe-heap.ts";
import { slices } from "./slices.ts";
import { strip } from "./strip.ts";

export const PASSES: readonly Pass[] = [
	limits,
	safeHeap,
	locks,
	slices,
	hook,
	exportFunctions,
	strip,
];
