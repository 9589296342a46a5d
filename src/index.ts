/** The package's API: prepare AtomVM, host it, run Erlang modules with or without the JIT. */
export { type Prepared, prepareAtomVm } from "../atomvm/prepare.ts";
export { AvmjitError, type ErrorTag, ExitCode } from "./errors.ts";
export { compileBuild, type VmBuild } from "./host/build.ts";
export { VmCrash, VmExit } from "./host/errors.ts";
export { type LoadedModule, Vm, type VmOptions } from "./host/node-vm.ts";
export type { Platform } from "./host/platform.ts";
export type { RunResult } from "./host/vm.ts";
export type { JitOptions } from "./link/jit-runtime.ts";
