/** The code of an instruction that a bisection has found: its line of the source, and the wasm that is made of it. */
import { readFileSync } from "node:fs";
import { AvmjitError } from "../../errors.ts";
import type { VmBuild } from "../../host/build.ts";
import { Sources } from "../../host/platform/sources.ts";
import {
	compileForInspection,
	type InspectedCode,
} from "../inspect/compile.ts";
import { inspectModule } from "../inspect/inspect-module.ts";
import { wasmLines } from "../inspect/terminal.ts";
import type { FunctionSelection } from "../selection.ts";
import type { FoundInstruction } from "./native-prefix.ts";

export interface FoundCode {
	/** Undefined when the source was not found. */
	readonly source: string | undefined;
	/** For a terminal, cut where it is long. */
	readonly wasm: readonly string[];
}

const MOST_LINES = 12;

/**
 * @param files the modules that were loaded
 * @param selection what was compiled when it was found
 * @returns undefined when it is in none of the files
 */
export function foundCode(
	build: VmBuild,
	files: readonly string[],
	selection: FunctionSelection,
	{ function: name, offset }: Pick<FoundInstruction, "function" | "offset">,
): FoundCode | undefined {
	for (const file of files) {
		for (const { beam, compiled } of compiledOf(build, file, selection)) {
			if (!name.startsWith(`${beam.name}:`)) continue;
			const sources = new Sources(beam, file);
			const { functions } = inspectModule(beam, compiled, file, sources);
			const steps = functions
				.find((one) => one.name === name)
				?.steps.filter((step) => step.offset === offset);
			if (steps === undefined) continue;
			const wasm = steps.flatMap((step) => step.wasm);
			// It may be deep within blocks.
			const least = Math.min(...wasm.map(({ depth }) => depth));
			const lines = wasmLines(
				wasm.map((line) => ({ ...line, depth: line.depth - least })),
			);
			const more = lines.length - MOST_LINES;
			return {
				source: steps[0]?.place?.text,
				wasm:
					more > 1
						? [...lines.slice(0, MOST_LINES), `… ${more} more lines`]
						: lines,
			};
		}
	}
	return undefined;
}

/** None of a module that stays with the interpreter: it is not the one that is looked for. */
function compiledOf(
	build: VmBuild,
	file: string,
	selection: FunctionSelection,
): readonly InspectedCode[] {
	const bytes = new Uint8Array(readFileSync(file));
	try {
		return compileForInspection(build, file, bytes, selection);
	} catch (error) {
		if (error instanceof AvmjitError) return [];
		throw error;
	}
}
