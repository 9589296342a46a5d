/** A VM in Node: the engine's, with Node's platform where no other is given. */
import type { VmBuild } from "./build.ts";
import { nodePlatform } from "./platform/node.ts";
import type { Platform } from "./platform.ts";
import { type VmOptions as EngineOptions, Vm as EngineVm } from "./vm.ts";

export type { LoadedModule } from "./vm.ts";

export interface VmOptions extends Omit<EngineOptions, "platform"> {
	/** Where it runs; Node when left out. */
	readonly platform?: Platform;
}

/**
 * ```ts
 * const build = compileBuild(await prepareAtomVm());
 * const vm = new Vm(build, { jit: {} });
 * const module = vm.load(readFileSync("fib.beam"), "fib.beam");
 * console.log(vm.run(module).text);
 * vm.dispose();
 * ```
 */
export class Vm extends EngineVm {
	constructor(build: VmBuild, options: VmOptions = {}) {
		super(build, { platform: nodePlatform, ...options });
	}
}
