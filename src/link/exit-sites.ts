/** Where native code left to the interpreter, in words of the source. */
import type { BeamModule } from "../beam/beam-file.ts";
import { codePositions } from "../beam/positions.ts";

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
	const positions = codePositions(beam);
	return [...counts].map(([offset, count]) => {
		const position = positions.get(offset);
		return {
			module: beam.name,
			function: position?.function ?? "?",
			offset,
			instruction: position?.instruction ?? "?",
			...(position?.line !== undefined && { line: position.line }),
			count,
		};
	});
}
