/** The engine without a platform: what an entry for another place than Node is made of (host/platform.ts). */
export { AvmjitError, type ErrorTag } from "./errors.ts";
export { compileBuild, type VmBuild } from "./host/build.ts";
export { VmCrash, VmExit } from "./host/errors.ts";
export { OutputBuffer, type OutputSink } from "./host/output.ts";
export { NO_FILES } from "./host/platform/no-files.ts";
export type {
	Clock,
	FileStatus,
	FileSystem,
	FolderEntry,
	Platform,
} from "./host/platform.ts";
export type { RunResult } from "./host/run-result.ts";
export { type LoadedModule, Vm, type VmOptions } from "./host/vm.ts";
export type { JitOptions } from "./link/jit-options.ts";
export type { ModuleStore } from "./link/module-store.ts";
