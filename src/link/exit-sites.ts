/** Where native code left to the interpreter, in words of the source. */
import type { BeamModule } from "../beam/beam-file.ts";
import { CodePlaces } from "../beam/code-places.ts";

/** An instruction at which native code left. */
export interface ExitSite {
	readonly module: string;
	/** `name/arity` */
	readonly function: string;
	/** Bytes from the module's first instruction. */
	readonly offset: number;
	readonly instruction: string;
	/** From 1; absent where the module has none. */
	readonly line?: number;
	/** How often it left. */
	readonly count: number;
}

/** @param counts how often, by byte offset in the module's code */
export function exitSites(
	beam: BeamModule,
	counts: ReadonlyMap<number, number>,
): ExitSite[] {
	const places = new CodePlaces(beam);
	return [...counts].map(([offset, count]) => {
		const place = places.placeOf(offset);
		return {
			module: beam.name,
			function: place ? `${place.function}/${place.arity}` : "?",
			offset,
			instruction: places.instructionAt(offset) ?? "?",
			...(place?.line !== undefined && { line: place.line }),
			count,
		};
	});
}
