/** The functions of the modules that a bisection is about, and their instructions in the order of being executed. */
import { readAvmPack } from "../../beam/avm-pack.ts";
import { type BeamModule, readBeam } from "../../beam/beam-file.ts";
import { CodePlaces } from "../../beam/code-places.ts";
import { decodeCode, type Instruction } from "../../beam/decode.ts";
import {
	buildGraph,
	type FunctionCode,
} from "../../jit/graph/function-graph.ts";
import { splitFunctions } from "../../jit/graph/split-functions.ts";
import { structureFlow } from "../../jit/graph/structure.ts";

export interface ProgramFunction {
	/** `module:name/arity` */
	readonly name: string;
	readonly beam: BeamModule;
	/** Of its module. */
	readonly places: CodePlaces;
	readonly code: FunctionCode;
}

/** @throws AvmjitError of what cannot be read */
export function programFunctions(
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): ProgramFunction[] {
	return files.flatMap(({ name, bytes }) =>
		(name.endsWith(".avm")
			? readAvmPack(bytes, name).beams.map((section) => section.bytes)
			: [bytes]
		).flatMap((one) => {
			const beam = readBeam(one, name);
			const places = new CodePlaces(beam);
			return splitFunctions(beam, decodeCode(beam)).map((code) => ({
				name: `${beam.name}:${code.name}/${code.arity}`,
				beam,
				places,
				code,
			}));
		}),
	);
}

/** The function's instructions, each behind all that come before it on every way without a loop. */
export function inOrder({ code }: ProgramFunction): readonly Instruction[] {
	const graph = buildGraph(code);
	return structureFlow(graph).order.rpo.flatMap((node) => {
		const { first = 0, end = 0 } = graph.nodes[node] ?? {};
		return code.instructions.slice(first, end);
	});
}
