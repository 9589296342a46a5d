/** The build that `VmOptions.observer` needs, compiled by the engine. */
import type { Prepared } from "../../atomvm/prepare.ts";
import { tracingVm } from "../../atomvm/tracing.ts";
import { compileBuild, type VmBuild } from "./build.ts";

export function compileTracingBuild(prepared: Prepared): VmBuild {
	const { native, manifest, atomVm } = prepared;
	return compileBuild({
		native,
		manifest,
		atomVm: tracingVm(atomVm, manifest.leftOut),
		atomVmCounting: atomVm,
	});
}
