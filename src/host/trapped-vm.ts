/** A VM that has trapped, as its report asks for it (trap-report.ts). */
import { CodePlaces } from "../beam/code-places.ts";
import { decodeCode } from "../beam/decode.ts";
import { instructionText } from "../beam/print/instructions.ts";
import type { JitRuntime } from "../link/jit-runtime.ts";
import type { LinkedModule } from "../link/native-module.ts";
import type { DeathReader } from "./death-reader.ts";
import type { VmLinkage } from "./linkage.ts";
import type { LoadedModules } from "./loaded-modules.ts";
import { RunningProcess } from "./running-process.ts";
import type { TrappedVm } from "./trap-report.ts";

export function trappedVm(
	linkage: VmLinkage,
	modules: LoadedModules,
	deaths: DeathReader,
	jit: JitRuntime | undefined,
): TrappedVm {
	const running = RunningProcess.find(linkage);
	const { traces } = deaths;
	return {
		reader: linkage.termReader,
		running,
		get processName() {
			if (running === undefined) return "unknown";
			const { pid, registeredName } = deaths.identity(running.context);
			return registeredName ? `${pid}, registered as ${registeredName}` : pid;
		},
		frameAt: (index, offset) =>
			// A process's first function returns to its module's end.
			modules.byIndex(index)?.places.isEnd(offset)
				? []
				: traces.frameAt(index, offset),
		resumesAt() {
			const module = running?.field("saved_module") ?? 0;
			if (running === undefined || module === 0) return [];
			const code =
				linkage.readU32(module + linkage.offset("Module", "code")) +
				linkage.offset("CodeChunk", "code");
			// A place is what comes before an offset.
			const offset = running.field("saved_ip") - code + 1;
			return traces.frameAt(linkage.moduleIndex(module), offset);
		},
		modulesOf: (name) => modulesWith(jit, name).map((module) => module.name),
		instructionAt(name, wasmOffset) {
			const [module, other] = modulesWith(jit, name);
			if (module === undefined || other !== undefined) return undefined;
			const offset = jit?.instructionAt(module, wasmOffset);
			const found = decodeCode(module.beam).find((i) => i.offset === offset);
			if (offset === undefined || found === undefined) return undefined;
			const { line } = new CodePlaces(module.beam).placeOf(offset) ?? {};
			return `${instructionText(module.beam, found)}, offset ${offset}${line === undefined ? "" : `, line ${line}`}`;
		},
	};
}

/** Modules that have a compiled function of this name: `name/arity`, with the option `debug` `module:name/arity`. */
function modulesWith(
	jit: JitRuntime | undefined,
	wanted: string,
): LinkedModule[] {
	return (jit?.modules ?? []).filter(({ compiled, beam }) =>
		compiled.functions.some(({ name, arity }) =>
			[`${name}/${arity}`, `${beam.name}:${name}/${arity}`].includes(wanted),
		),
	);
}
