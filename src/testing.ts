/**
 * `atomvm-wasm-jit/testing`: the whole of the VM and of the JIT's options, for tests, and for finding out where native
 * code and the interpreter differ (docs/testing.md). It may change with every version. Its types need TypeScript 5.7 or
 * later with its `dom` library, which has WebAssembly's.
 */
export { type Prepared, prepareAtomVm } from "../atomvm/prepare.ts";
export {
	type FunctionSelection,
	selectionOptions,
} from "./harness/selection.ts";
export { compileBuild, type VmBuild } from "./host/build.ts";
export {
	type LoadedModule,
	Vm,
	type VmOptions,
} from "./host/node-vm.ts";
export { OutputBuffer } from "./host/output.ts";
export type { RunResult } from "./host/run-result.ts";
export type { JitOptions } from "./link/jit-options.ts";
export type { JitRuntime, TestingJitOptions } from "./link/jit-runtime.ts";
