/** The wasm code of a module as text, a range at a time. */
import type { BeamModule } from "../../beam/beam-file.ts";
import type { Instruction } from "../../beam/decode.ts";
import { instructionText } from "../../beam/print/instructions.ts";
import type { CodeRange, FunctionMap } from "../../jit/code-map.ts";
import type { CompileTarget } from "../../jit/emit/compile-target.ts";
import { FIRST_X } from "../../jit/emit/state/parameters.ts";
import type { WasmBinary } from "../../wasm/reader/parse.ts";
import {
	disassemble,
	localsText,
	named,
	type TextLine,
} from "../../wasm/text.ts";
import { Constants } from "./constants.ts";
import type { WasmLine } from "./model.ts";

/** The text of a function, and by the offset of a line where in it that is. */
interface Lines {
	readonly all: readonly TextLine[];
	readonly numbers: ReadonlyMap<number, number>;
}

const NO_TERMS: ReadonlyMap<number, string> = new Map();

export class CodeText {
	private readonly constants: Constants;

	constructor(
		private readonly beam: BeamModule,
		target: CompileTarget,
		private readonly binary: WasmBinary,
		private readonly byOffset: ReadonlyMap<number, Instruction>,
	) {
		this.constants = new Constants(beam, target, (offset) =>
			byOffset.has(offset),
		);
	}

	linesOf({ index, entryLabel, ranges, end }: FunctionMap): Lines {
		const locals = ranges.find(({ part }) => part === "locals");
		const names = named(this.binary, index);
		const { functionTypes, types } = this.binary;
		const parameters = types[functionTypes[index] ?? 0]?.params.length ?? 0;
		// The name section has none for them.
		const isErlang = entryLabel !== undefined;
		const all = disassemble(this.binary.bytes, locals?.end ?? end, end, {
			...names,
			local: (local) =>
				isErlang && local < parameters
					? `$${["ctx", "entry"][local] ?? `x${local - FIRST_X}`}`
					: names.local(local),
		});
		return { all, numbers: new Map(all.map(({ start }, i) => [start, i])) };
	}

	wasm(
		{ part, start, end, offset, inlined }: CodeRange,
		{ index }: FunctionMap,
		lines: Lines,
	): WasmLine[] {
		if (part === "locals")
			return localsText(this.binary, index).map((text) => ({
				offset: start,
				size: end - start,
				depth: 0,
				text,
			}));
		const inner =
			inlined === undefined ? undefined : this.byOffset.get(inlined);
		const one = inner ?? this.byOffset.get(offset ?? -1);
		const terms = one === undefined ? NO_TERMS : this.constants.termsOf(one);
		const of = inner && instructionText(this.beam, inner);
		const found: WasmLine[] = [];
		for (let i = lines.numbers.get(start) ?? 0; ; i++) {
			const line = lines.all[i];
			if (line === undefined || line.start >= end) return found;
			const before = lines.all[i - 1];
			const comment = this.constants.commentOn(line, before, terms);
			found.push({
				offset: line.start,
				size: line.end - line.start,
				depth: line.depth,
				text: line.text,
				...(comment !== "" && { comment }),
				...(of !== undefined && { inlined: of }),
			});
		}
	}
}
