/** Where a debugger may stop in a module's code, and which of these places begin a line. */
import type { BeamModule } from "./beam-file.ts";
import { lineIndex, lineIndices, sourceLine } from "./code-lines.ts";
import { decodedCode, type Instruction } from "./decode.ts";
import { branchLabels, labelNumber } from "./operands.ts";
import { FRAMELESS, frameSizes, handlerLabel } from "./stack-frames.ts";

/** Some instructions do nothing, so that one stops at what comes behind them. */
export function mayStopAt({ op }: Instruction): boolean {
	switch (op.name) {
		case "label":
		case "line":
		case "func_info":
		case "int_code_end":
			return false;
		default:
			return true;
	}
}

/** A function, by numbers of its module's instructions. */
export interface StopFunction {
	readonly name: string;
	readonly arity: number;
	/** Its func_info, and the one behind its last instruction. */
	readonly first: number;
	readonly end: number;
	/** The first instruction of a call. */
	readonly head: number;
}

export interface StopLine {
	/** As the module has it. */
	readonly file: string;
	readonly line: number;
	/** Numbers of the instructions with which the line begins, on some way through the code. */
	readonly entries: readonly number[];
}

/** Ways with different lines meet. */
const MIXED = -1;

export class StopPlaces {
	readonly instructions: readonly Instruction[];
	readonly functions: readonly StopFunction[];
	private knownFrames: readonly (number | undefined)[] | undefined;
	private knownLines: readonly StopLine[] | undefined;
	private knownLabels: ReadonlyMap<number, number> | undefined;
	private knownTextual: readonly number[] | undefined;
	/** For instructions that begin a line: its index in the module's table. */
	private readonly knownEntries = new Map<number, number>();

	/** @throws AvmjitError of code that cannot be decoded */
	constructor(readonly beam: BeamModule) {
		this.instructions = decodedCode(beam);
		this.functions = this.findFunctions();
	}

	/** All lines with code. */
	get lines(): readonly StopLine[] {
		this.knownLines ??= this.findLines();
		return this.knownLines;
	}

	/** Of the instruction at an offset; undefined when none begins there. */
	numberAt(offset: number): number | undefined {
		const number = this.numberBefore(offset + 1);
		return this.instructions[number]?.offset === offset ? number : undefined;
	}

	/** Of the last instruction that begins before an offset; -1 for none. */
	numberBefore(offset: number): number {
		let low = 0;
		let high = this.instructions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.offsetOf(middle) < offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** Of the first instruction from one on where one may stop; that of the code's end when there is none. */
	stopFrom(number: number): number {
		let i = number;
		while (i < this.instructions.length - 1 && !this.isStop(i)) i++;
		return i;
	}

	isStop(number: number): boolean {
		const instruction = this.instructions[number];
		return instruction !== undefined && mayStopAt(instruction);
	}

	offsetOf(number: number): number {
		return this.instructions[number]?.offset ?? 0;
	}

	/** Index of the function that an instruction is of; -1 for none. */
	functionOf(number: number): number {
		const { functions } = this;
		let low = 0;
		let high = functions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((functions[middle]?.first ?? 0) <= number) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** y registers when the instruction begins; undefined without a frame. */
	frameSize(number: number): number | undefined {
		this.knownFrames ??= frameSizes(this.instructions);
		const size = this.knownFrames[number];
		return size === FRAMELESS ? undefined : size;
	}

	numberOfLabel(label: number): number | undefined {
		return this.labels.get(label);
	}

	/** Index in the table of lines, of an instruction: where it begins one this one, else the last before it. */
	lineAt(number: number): number {
		return this.textual[number] ?? 0;
	}

	/** The same; undefined of one that begins no line. */
	entryLine(number: number): number | undefined {
		return this.entryLines.get(number);
	}

	/** Where lines begin in a function, its head included. */
	entriesIn({ first, end, head }: StopFunction): number[] {
		const found = [head];
		for (let i = first; i < end; i++)
			if (i !== head && this.entryLines.has(i)) found.push(i);
		return found;
	}

	/** Where one may stop in a function. */
	stopsIn({ first, end }: StopFunction): number[] {
		const found: number[] = [];
		for (let i = first; i < end; i++) if (this.isStop(i)) found.push(i);
		return found;
	}

	/** Instructions that raise an exception once more, with the trace that it had. */
	get raisers(): number[] {
		return this.instructions.flatMap(({ op, args }, i) => {
			if (op.name === "raise" || op.name === "raw_raise") return [i];
			const imported =
				this.beam.imports[args[op.operands.indexOf("import")]?.value ?? -1];
			const isRaise =
				imported?.module === "erlang" &&
				imported.function === "raise" &&
				imported.arity === 3;
			return isRaise ? [i] : [];
		});
	}

	private get labels(): ReadonlyMap<number, number> {
		this.knownLabels ??= new Map(
			this.instructions.flatMap((instruction, i) =>
				instruction.op.name === "label" ? [[labelNumber(instruction), i]] : [],
			),
		);
		return this.knownLabels;
	}

	private get textual(): readonly number[] {
		this.knownTextual ??= lineIndices(this.instructions);
		return this.knownTextual;
	}

	private get entryLines(): ReadonlyMap<number, number> {
		this.knownLines ??= this.findLines();
		return this.knownEntries;
	}

	private findLines(): StopLine[] {
		const entries = new Map<number, Set<number>>();
		for (const one of this.functions) this.findEntries(one, entries);
		return [...entries].flatMap(([index, numbers]) => {
			const found = sourceLine(this.beam, index);
			return found
				? [{ ...found, entries: [...numbers].sort((a, b) => a - b) }]
				: [];
		});
	}

	private findFunctions(): StopFunction[] {
		const { instructions, beam } = this;
		const starts = instructions.flatMap(({ op }, i) =>
			op.name === "func_info" ? [i] : [],
		);
		return starts.map((first, i) => {
			const [, name, arity] = instructions[first]?.args ?? [];
			return {
				name: beam.atoms[(name?.value ?? 0) - 1] ?? "?",
				arity: arity?.value ?? 0,
				first,
				end: starts[i + 1] ?? instructions.length - 1,
				head: this.stopFrom(first),
			};
		});
	}

	/**
	 * Lines begin where a way through the function comes from another line. What a line's instructions are is known from
	 * `line` and the like only: code without them is of the line before, on each way.
	 */
	private findEntries(
		{ first, end, head }: StopFunction,
		found: Map<number, Set<number>>,
	): void {
		const add = (line: number, number: number): void => {
			if (line === 0) return;
			const numbers = found.get(line) ?? new Set();
			found.set(line, numbers.add(number));
			this.knownEntries.set(number, line);
		};
		const ofHead = this.textual[first] ?? 0;
		add(ofHead, head);
		const before = this.linesBefore(first, end, ofHead);
		for (let i = first + 1; i < end; i++) {
			const line = lineIndex(this.instructions[i] as Instruction);
			if (line === undefined || line === before[i - first]) continue;
			if (before[i - first] === undefined) continue;
			add(line, this.stopFrom(i));
		}
	}

	/** For each instruction of a function the line that one comes from; undefined where one never comes. */
	private linesBefore(
		first: number,
		end: number,
		ofHead: number,
	): (number | undefined)[] {
		const before = new Array<number | undefined>(end - first).fill(undefined);
		let changed = true;
		const arrive = (number: number, line: number): void => {
			const at = number - first;
			if (at <= 0 || number >= end) return;
			const known = before[at];
			const joined = known === undefined || known === line ? line : MIXED;
			if (joined === known) return;
			before[at] = joined;
			changed = true;
		};
		arrive(first + 1, ofHead);
		while (changed) {
			changed = false;
			for (let i = first + 1; i < end; i++) {
				const line = before[i - first];
				if (line === undefined) continue;
				const instruction = this.instructions[i] as Instruction;
				const after = lineIndex(instruction) ?? line;
				if (instruction.op.flow !== "ends") arrive(i + 1, after);
				const goTo = (label: number, line: number): void => {
					const target = this.labels.get(label);
					if (target !== undefined) arrive(target, line);
				};
				for (const label of branchLabels(instruction)) goTo(label, after);
				const handler = handlerLabel(instruction);
				if (handler !== undefined) goTo(handler, MIXED);
			}
		}
		return before;
	}
}
