/** Modules as `avmjit inspect` shows them, compiled for a VM that is not there. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BeamModule, readBeam } from "../../../src/beam/beam-file.ts";
import { inspectModule } from "../../../src/harness/inspect/inspect-module.ts";
import type { InspectedModule } from "../../../src/harness/inspect/model.ts";
import { Sources } from "../../../src/host/platform/sources.ts";
import {
	compileModule,
	type ModuleOptions,
} from "../../../src/jit/module-compiler.ts";
import { ERLANG_TESTS } from "../../files.ts";
import { fixedTarget } from "../../jit/fixed-target.ts";

export const PROGRAMS = new URL("../../../bench/programs/", import.meta.url);

/** Every tenth: they differ in what they have, not in how it is shown. */
export const SOME_MODULES = [PROGRAMS, ERLANG_TESTS].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".beam"))
		.filter((_, i) => i % 10 === 0)
		.map((name) => [name, new URL(name, folder)] as const),
);

export function beamOf(url: URL): BeamModule {
	const file = fileURLToPath(url);
	return readBeam(new Uint8Array(readFileSync(url)), file);
}

/** @param shown what the file is called, since the real path is another one on each machine */
export function inspected(
	url: URL,
	shown: string,
	options: Partial<ModuleOptions> = {},
): InspectedModule {
	const beam = beamOf(url);
	const compiled = compileModule(beam, fixedTarget(beam), {
		count: false,
		localNames: true,
		map: true,
		...options,
	});
	return inspectModule(beam, compiled, shown, new Sources(beam, beam.where));
}
