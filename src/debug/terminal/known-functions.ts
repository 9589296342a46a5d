/** The functions of the files that are debugged, for completion and for names written in part. */
import { readFileSync } from "node:fs";
import { readAvmPack } from "../../beam/avm-pack.ts";
import { readBeam } from "../../beam/beam-file.ts";
import { CodePlaces } from "../../beam/code-places.ts";

export interface KnownFunction {
	readonly module: string;
	readonly function: string;
	readonly arity: number;
}

/**
 * Of `.beam` and `.avm` files. What the compiler makes on its own (`module_info`) is left out.
 * @throws AvmjitError of what is no module
 */
export function knownFunctions(files: readonly string[]): KnownFunction[] {
	return files.flatMap((file) => {
		const bytes = new Uint8Array(readFileSync(file));
		const beams = file.endsWith(".avm")
			? readAvmPack(bytes, file).beams.map((beam) => beam.bytes)
			: [bytes];
		return beams.flatMap((one) => functionsOf(one, file));
	});
}

function functionsOf(bytes: Uint8Array, file: string): KnownFunction[] {
	const beam = readBeam(bytes, file);
	return new CodePlaces(beam).functions
		.filter((one) => one.function !== "module_info")
		.map((one) => ({ module: beam.name, ...one }));
}
