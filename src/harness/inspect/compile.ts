/** Modules compiled as a VM would have them, with the map that says which code is for what. */
import { readAvmPack } from "../../beam/avm-pack.ts";
import type { BeamModule } from "../../beam/beam-file.ts";
import { AvmjitError } from "../../errors.ts";
import type { VmBuild } from "../../host/build.ts";
import { Vm } from "../../host/node-vm.ts";
import type { CompiledModule } from "../../jit/module-compiler.ts";
import { type FunctionSelection, selectionOptions } from "../selection.ts";

export interface InspectedCode {
	readonly beam: BeamModule;
	readonly compiled: CompiledModule;
}

/**
 * @param file a .beam, or a .avm of which all modules are compiled
 * @param debug with what debuggers show: see JitOptions
 * @throws AvmjitError of what cannot be read or loaded
 */
export function compileForInspection(
	build: VmBuild,
	file: string,
	bytes: Uint8Array,
	selection: FunctionSelection,
	debug = false,
): InspectedCode[] {
	const vm = new Vm(build, {
		jit: {
			...selectionOptions(selection),
			ahead: true,
			localNames: true,
			map: true,
			...(debug && { debug }),
		},
	});
	if (file.endsWith(".avm"))
		for (const { name, bytes: one } of readAvmPack(bytes, file).beams)
			vm.load(one, `${file}(${name})`);
	else vm.load(bytes, file);
	const modules = (vm.jit?.modules ?? []).map(({ beam, compiled }) => ({
		beam,
		compiled,
	}));
	if (modules.length === 0)
		throw new AvmjitError("beam", file, "stays with the interpreter");
	return modules;
}
