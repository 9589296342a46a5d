/** Runs Binaryen over the binary, in a worker thread of its own. */
import binaryen from "binaryen";
import { expose } from "./worker-task.ts";

/**
 * Binaryen's -O3 as a list, each round once: its own `inlining-optimizing` and `dae-optimizing` run a round again
 * for every function that changes, which takes three times as long here and gains nothing measurable
 * (docs/preparing.md).
 */
const ROUND = [
	"dce",
	"remove-unused-names",
	"remove-unused-brs",
	"optimize-instructions",
	"precompute",
	"code-pushing",
	"simplify-locals-nostructure",
	"vacuum",
	"reorder-locals",
	"remove-unused-brs",
	"coalesce-locals",
	"simplify-locals",
	"vacuum",
	"reorder-locals",
	"coalesce-locals",
	"remove-unused-brs",
	"remove-unused-names",
	"merge-blocks",
	"precompute",
	"optimize-instructions",
	"rse",
	"vacuum",
];

const PASSES = [
	"remove-unused-module-elements",
	"duplicate-function-elimination",
	...ROUND,
	"inlining",
	"remove-unused-module-elements",
	...ROUND,
	"inlining",
	...ROUND,
	"duplicate-function-elimination",
	"remove-unused-module-elements",
];

/** Progress as a share of the passes, 0 to 1. */
export type OptimizeProgress = number;

function optimize(
	bytes: Uint8Array,
	report: (progress: OptimizeProgress) => void,
): Uint8Array {
	const { Features } = binaryen;
	const module = binaryen.readBinary(bytes);
	module.setFeatures(
		Features.Atomics |
			Features.BulkMemory |
			Features.BulkMemoryOpt |
			Features.CallIndirectOverlong |
			Features.MutableGlobals |
			Features.NontrappingFPToInt |
			Features.SignExt,
	);
	// Names are how functions are known.
	binaryen.setDebugInfo(true);
	binaryen.setOptimizeLevel(3);
	binaryen.setShrinkLevel(0);
	for (const [done, pass] of PASSES.entries()) {
		report(done / PASSES.length);
		module.runPasses([pass]);
	}
	const optimized = module.emitBinary();
	module.dispose();
	return optimized;
}

expose(optimize);
