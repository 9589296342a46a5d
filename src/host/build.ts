/** The prepared AtomVM, compiled by the engine once per thread (or received from another one). */
import type { Manifest } from "../../atomvm/manifest.ts";
import type { Prepared } from "../../atomvm/prepare.ts";
import { tracingVm } from "../../atomvm/tracing.ts";

/** May be sent to worker threads. */
export interface VmBuild {
	readonly atomVm: WebAssembly.Module;
	readonly native: WebAssembly.Module;
	readonly manifest: Manifest;
	/** True when `atomVm` counts the instructions of its interpreter. */
	readonly counting: boolean;
}

/** The variant that `VmOptions.trace` needs (atomvm/passes/tracing.ts). */
export function compileTracingBuild(prepared: Prepared): VmBuild {
	const { manifest, native } = prepared;
	const atomVm = tracingVm(prepared.atomVm);
	return {
		atomVm: new WebAssembly.Module(atomVm as Uint8Array<ArrayBuffer>),
		native: new WebAssembly.Module(native as Uint8Array<ArrayBuffer>),
		manifest,
		counting: false,
	};
}

export function compileBuild(prepared: Prepared, counting = false): VmBuild {
	const bytes = counting ? prepared.atomVmCounting : prepared.atomVm;
	return {
		atomVm: new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>),
		native: new WebAssembly.Module(prepared.native as Uint8Array<ArrayBuffer>),
		manifest: prepared.manifest,
		counting,
	};
}
