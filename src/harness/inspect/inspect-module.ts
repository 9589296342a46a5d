/** A compiled module made ready to be shown (model.ts). */
import type { BeamModule } from "../../beam/beam-file.ts";
import { decodeCode } from "../../beam/decode.ts";
import type { Sources } from "../../host/platform/sources.ts";
import { splitFunctions } from "../../jit/graph/split-functions.ts";
import type { CompiledModule } from "../../jit/module-compiler.ts";
import { parseModule } from "../../wasm/reader/parse.ts";
import type { InspectedModule } from "./model.ts";
import { codeSizes } from "./sizes.ts";
import { StepMaker } from "./steps.ts";

/** @param compiled with a map */
export function inspectModule(
	beam: BeamModule,
	compiled: CompiledModule,
	file: string,
	sources: Sources,
): InspectedModule {
	const { map } = compiled;
	if (map === undefined) throw new Error("compiled without a map");
	const instructions = decodeCode(beam);
	const codes = splitFunctions(beam, instructions);
	const binary = parseModule(compiled.wasm, beam.name);
	const steps = new StepMaker(beam, codes, map, binary, sources);
	const mapped = new Map(map.functions.map((one) => [one.entryLabel, one]));
	return {
		name: beam.name,
		file,
		source: sources.own?.path,
		sizes: codeSizes(beam.name, instructions, map, binary),
		functions: codes.map((code) => {
			const report = compiled.functions.find(
				({ name, arity }) => name === code.name && arity === code.arity,
			);
			const found = mapped.get(code.entryLabel);
			return {
				name: `${beam.name}:${code.name}/${code.arity}`,
				...(report?.skipped !== undefined && { skipped: report.skipped }),
				bytes: found === undefined ? 0 : found.end - found.start,
				steps: steps.ofErlang(code, found),
			};
		}),
		helpers: map.functions
			.filter(({ entryLabel }) => entryLabel === undefined)
			.map((one) => ({
				name: one.name,
				bytes: one.end - one.start,
				steps: steps.ofHelper(one),
			})),
	};
}
