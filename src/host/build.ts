/** The prepared AtomVM, compiled by the engine once per thread (or received from another one). */
import type { Manifest } from "../../atomvm/manifest.ts";
import type { Prepared } from "../../atomvm/prepare.ts";

/** May be sent to worker threads. */
export interface VmBuild {
	readonly atomVm: WebAssembly.Module;
	readonly native: WebAssembly.Module;
	readonly manifest: Manifest;
	/** True when `atomVm` counts the instructions of its interpreter. */
	readonly counting: boolean;
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
