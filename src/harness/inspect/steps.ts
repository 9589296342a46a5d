/** The steps of a function: its code in order, each piece with the instruction that it is for. */
import type { BeamModule } from "../../beam/beam-file.ts";
import { lineIndices } from "../../beam/code-lines.ts";
import type { Instruction } from "../../beam/decode.ts";
import { type Operand, OperandKind } from "../../beam/operand.ts";
import { labelNumber } from "../../beam/operands.ts";
import {
	instructionComment,
	instructionText,
} from "../../beam/print/instructions.ts";
import type { Sources } from "../../host/platform/sources.ts";
import { annotatedType } from "../../jit/analysis/annotations.ts";
import { FIRST_Y, type RegisterKey } from "../../jit/analysis/facts.ts";
import { ANY, both, type ValueType } from "../../jit/analysis/value-types.ts";
import type { CodeMap, CodeRange, FunctionMap } from "../../jit/code-map.ts";
import type { CodePart } from "../../jit/emit/code-marks.ts";
import type { FunctionCode } from "../../jit/graph/function-graph.ts";
import { traitsOf } from "../../jit/instruction-traits.ts";
import type { WasmBinary } from "../../wasm/reader/parse.ts";
import { CodeText } from "./code-text.ts";
import type { InspectedStep, SourcePlace, WasmLine } from "./model.ts";
import { typeText } from "./types-text.ts";

const PART_TEXTS: Readonly<Record<Exclude<CodePart, "instruction">, string>> = {
	locals: "locals",
	entry: "where to go on",
	head: "reductions",
	flow: "control flow",
	helper: "added by the compiler",
};

export class StepMaker {
	private readonly byOffset = new Map<number, Instruction>();
	private readonly functionNames = new Map<number, string>();
	/** By offset of an instruction: index in the table of lines, 0 for none. */
	private readonly lines = new Map<number, number>();
	private readonly code: CodeText;

	constructor(
		private readonly beam: BeamModule,
		codes: readonly FunctionCode[],
		private readonly map: CodeMap,
		binary: WasmBinary,
		private readonly sources: Sources,
	) {
		this.code = new CodeText(beam, map.target, binary, this.byOffset);
		for (const { name, arity, entryLabel, instructions } of codes) {
			this.functionNames.set(entryLabel, `${name}/${arity}`);
			const lines = lineIndices(instructions);
			for (const [i, instruction] of instructions.entries()) {
				this.byOffset.set(instruction.offset, instruction);
				this.lines.set(instruction.offset, lines[i] ?? 0);
			}
		}
	}

	/** Every instruction is in it; those without code stand before the next one that has some. */
	ofErlang(
		code: FunctionCode,
		found: FunctionMap | undefined,
	): InspectedStep[] {
		const { instructions } = code;
		if (found === undefined)
			return instructions.map((one) => ({
				...this.instruction(one, []),
				remarks: [],
			}));
		const pieces = piecesOf(found.ranges);
		const hasCode = new Set(pieces.map(({ offset }) => offset));
		const numbers = new Map(instructions.map(({ offset }, i) => [offset, i]));
		const lines = this.code.linesOf(found);
		const shown = new Set<number>();
		const steps: InspectedStep[] = [];
		const show = (one: Instruction | undefined): void => {
			if (one === undefined || shown.has(one.offset)) return;
			shown.add(one.offset);
			steps.push(this.instruction(one, []));
		};
		/** Those without code that stand right before one. */
		const showBefore = (number: number): void => {
			let first = number;
			while (first > 0 && !hasCode.has(instructions[first - 1]?.offset))
				first--;
			for (let i = first; i < number; i++) show(instructions[i]);
		};
		for (const { part, offset, ranges } of pieces) {
			const wasm = ranges.flatMap((range) =>
				this.code.wasm(range, found, lines),
			);
			// The function's name and label come before what a call of it does first.
			if (part === "head") showBefore(1 + entryOf(code));
			if (part !== "instruction" || offset === undefined) {
				steps.push(partStep(part, wasm));
				continue;
			}
			const number = numbers.get(offset) ?? 0;
			showBefore(number);
			const instruction = instructions[number];
			if (instruction === undefined)
				throw new Error(`no instruction at ${offset}`);
			const step = this.instruction(instruction, wasm, ranges);
			steps.push({ ...step, again: shown.has(offset) });
			shown.add(offset);
		}
		for (const one of instructions) show(one);
		return steps;
	}

	ofHelper(found: FunctionMap): InspectedStep[] {
		const lines = this.code.linesOf(found);
		return found.ranges.map((range) =>
			partStep(range.part, this.code.wasm(range, found, lines)),
		);
	}

	private instruction(
		instruction: Instruction,
		wasm: readonly WasmLine[],
		ranges: readonly CodeRange[] = [],
	): InspectedStep {
		const { op, offset } = instruction;
		const note = this.map.notes.get(offset);
		const isFree = traitsOf(op).leaf === "free";
		return {
			part: "instruction",
			offset,
			text: instructionText(this.beam, instruction),
			comment: instructionComment(this.beam, instruction, (label) =>
				this.functionNames.get(label),
			),
			again: false,
			place: this.placeOf(offset),
			live: isFree ? [] : (note?.live ?? []).map((n) => `x${n}`),
			types: isFree ? [] : this.types(instruction, note?.types ?? []),
			remarks: isFree ? [] : this.remarks(instruction, ranges),
			wasm,
		};
	}

	/** With what the compiler of the module says of the instruction's operands. */
	private types(
		{ args }: Instruction,
		known: readonly (readonly [RegisterKey, ValueType])[],
	): [string, string][] {
		const types = new Map(known);
		const visit = (operand: Operand): void => {
			const annotated = annotatedType(operand, this.beam.types);
			const key = registerKey(operand);
			if (annotated !== undefined && key !== undefined)
				types.set(key, both(types.get(key) ?? ANY, annotated));
			for (const item of operand.items) visit(item);
		};
		for (const operand of args) visit(operand);
		return [...types]
			.sort(([a], [b]) => a - b)
			.map(([key, type]) => [registerText(key), typeText(type)]);
	}

	private remarks(
		{ offset }: Instruction,
		ranges: readonly CodeRange[],
	): string[] {
		const { notes, left, exits } = this.map;
		const remarks: string[] = [];
		const note = notes.get(offset);
		if (note === undefined) remarks.push("not compiled: nothing leads here");
		else if (ranges.length === 0) remarks.push("takes no code");
		if (note?.run !== undefined)
			remarks.push(
				note.run === offset
					? "starts a run of integer arithmetic"
					: `in the run of integer arithmetic from ${note.run}`,
			);
		if (ranges.some(({ inlined }) => inlined !== undefined))
			remarks.push("the function called is inlined");
		if (left.has(offset)) remarks.push("left to the interpreter");
		else if (exits.has(offset)) remarks.push("may leave to the interpreter");
		return remarks;
	}

	private placeOf(offset: number): SourcePlace | undefined {
		const found = this.beam.lines.lines[this.lines.get(offset) ?? 0];
		if (found === undefined || found.line === 0) return undefined;
		const { file, line } = found;
		const text = this.sources.at(file)?.lines[line - 1];
		return {
			file: this.sources.nameOf(file),
			line,
			...(text !== undefined && { text }),
		};
	}
}

/** Where the function's entry label stands. */
function entryOf({ instructions, entryLabel }: FunctionCode): number {
	return instructions.findIndex(
		(one) => one.op.name === "label" && labelNumber(one) === entryLabel,
	);
}

/** Neighbours for the same instruction, or the same part, as one. */
interface Piece {
	readonly part: CodePart;
	readonly offset: number | undefined;
	readonly ranges: CodeRange[];
}

function piecesOf(ranges: readonly CodeRange[]): Piece[] {
	const pieces: Piece[] = [];
	for (const range of ranges) {
		const { part, offset } = range;
		const last = pieces.at(-1);
		if (last?.part === part && last.offset === offset) last.ranges.push(range);
		else pieces.push({ part, offset, ranges: [range] });
	}
	return pieces;
}

function partStep(part: CodePart, wasm: readonly WasmLine[]): InspectedStep {
	return {
		part,
		text: part === "instruction" ? "" : PART_TEXTS[part],
		comment: "",
		again: false,
		live: [],
		types: [],
		remarks: [],
		wasm,
	};
}

function registerKey({ kind, value }: Operand): RegisterKey | undefined {
	if (kind === OperandKind.X) return value;
	return kind === OperandKind.Y ? FIRST_Y + value : undefined;
}

function registerText(key: RegisterKey): string {
	return key < FIRST_Y ? `x${key}` : `y${key - FIRST_Y}`;
}
