/** From a launch configuration to a program that waits for its breakpoints. */
import { statSync } from "node:fs";
import { prepareAtomVm } from "../../../atomvm/prepare.ts";
import { AvmjitError } from "../../errors.ts";
import type { VmBuild } from "../../host/build.ts";
import { compileTracingBuild } from "../../host/tracing-build.ts";
import { compileSources } from "../compile-sources.ts";
import { launch } from "../launch.ts";
import type { DebugSession } from "../session.ts";
import type { LaunchConfiguration } from "./configuration.ts";

export interface Launched {
	readonly session: DebugSession;
	/** What erlc warned of. */
	readonly warnings: string;
	/** Removes what was made for it. */
	remove(): void;
}

/** @param onProgress told what takes long */
export type Launch = (
	configuration: LaunchConfiguration,
	onProgress: (step: string, share?: number) => void,
) => Promise<Launched>;

const builds = new Map<string, Promise<VmBuild>>();

/**
 * Made once for all programs of this adapter; may be asked for before it is needed.
 * @param atomvm path of an AtomVM.wasm; the npm package's when left out
 */
export function debuggedBuild(
	atomvm?: string,
	onProgress?: (step: string, share?: number) => void,
): Promise<VmBuild> {
	const name = atomvm ?? "";
	const known = builds.get(name);
	if (known !== undefined) return known;
	const build = prepareAtomVm({
		...(atomvm !== undefined && { source: atomvm }),
		...(onProgress && { onProgress }),
	})
		.then(compileTracingBuild)
		.catch((error: unknown) => {
			builds.delete(name);
			throw error;
		});
	builds.set(name, build);
	return build;
}

/** @throws AvmjitError where a file is missing or refused, by the compiler or the VM */
export const launchProgram: Launch = async (configuration, onProgress) => {
	const files = [...configuration.modules, configuration.program];
	for (const file of files)
		if (!statSync(file, { throwIfNoEntry: false })?.isFile())
			throw new AvmjitError(
				"file",
				file,
				"no such file",
				"check the launch configuration",
			);
	const [compiled, vm] = await Promise.all([
		compileSources(files, configuration),
		debuggedBuild(configuration.atomvm, onProgress),
	]);
	try {
		const session = await launch({
			build: vm,
			files: compiled.files,
			folder: configuration.cwd,
			jit: configuration.mode === "emulated" ? false : {},
			functionName: configuration.function,
			stopOnEntry: configuration.stopOnEntry && !configuration.noDebug,
		});
		return { session, warnings: compiled.warnings, remove: compiled.remove };
	} catch (error) {
		compiled.remove();
		throw error;
	}
};
