/** What the numbers of the code stand for, where that can be told: terms, places in the process, return addresses. */
import {
	RETURN_MODULE_SHIFT,
	RETURN_OFFSET_MASK,
	RETURN_OFFSET_SHIFT,
	returnAddress,
} from "../../abi/return-address.ts";
import { fitsSmall, smallInteger } from "../../abi/terms.ts";
import type { BeamModule } from "../../beam/beam-file.ts";
import type { Instruction } from "../../beam/decode.ts";
import { type Operand, OperandKind } from "../../beam/operand.ts";
import { operandText } from "../../beam/print/instructions.ts";
import type { CompileTarget } from "../../jit/emit/compile-target.ts";
import type { TextLine } from "../../wasm/text.ts";

/** x registers of a Context. */
const REGISTERS = 16;
/** Terms below it are not told from other numbers. */
const LEAST_TERM = 64;
/** As the code has the process's address. */
const PROCESS = "local.get $ctx";

export class Constants {
	private readonly fields = new Map<number, string>();
	private readonly cells = new Map<number, string>();

	constructor(
		private readonly beam: BeamModule,
		private readonly target: CompileTarget,
		/** Whether an instruction is at a byte offset. */
		private readonly isInstruction: (offset: number) => boolean,
	) {
		const { x, e, cp, fr, global, heapPtr, heapRoot } = target.layout;
		const fields = { e, cp, fr, global, heapPtr, heapRoot };
		for (const [name, at] of Object.entries(fields))
			this.fields.set(at, `the process's ${name}`);
		for (let n = 0; n < REGISTERS; n++)
			this.fields.set(x + 4 * n, `the process's x${n}`);
		for (const [name, at] of Object.entries(target.cells))
			this.cells.set(at, `cell ${name}`);
	}

	/** By the number that the code has for them, the terms among an instruction's operands. */
	termsOf({ args }: Instruction): Map<number, string> {
		const terms = new Map<number, string>();
		const visit = (operand: Operand): void => {
			const term = this.termOf(operand);
			if (term !== undefined)
				terms.set(term | 0, operandText(this.beam, operand));
			for (const item of operand.items) visit(item);
		};
		for (const operand of args) visit(operand);
		return terms;
	}

	private termOf({ kind, value, big }: Operand): number | undefined {
		switch (kind) {
			case OperandKind.Atom:
				return value === 0 ? undefined : this.target.atom(value);
			case OperandKind.Literal: {
				const term = this.target.literal(value);
				// 0 says that AtomVM cannot have it.
				return term === 0 ? undefined : term;
			}
			case OperandKind.Integer:
				return big === undefined && fitsSmall(value)
					? smallInteger(value)
					: undefined;
			default:
				return undefined;
		}
	}

	/**
	 * What a line's number stands for, "" when that cannot be told.
	 * @param terms of the instruction that it is for
	 */
	commentOn(
		{ name, text }: TextLine,
		before: TextLine | undefined,
		terms: ReadonlyMap<number, string>,
	): string {
		const number = Number(/-?\d+/.exec(text.slice(name.length))?.[0]);
		if (name === "i32.const") {
			// Behind those stand offsets of the bytecode and counts of words, and small numbers are masks of tags, too.
			const isTerm =
				before?.text !== PROCESS &&
				before?.name !== "i32.const" &&
				!(number >= 0 && number < LEAST_TERM);
			const term = isTerm ? terms.get(number) : undefined;
			return term ?? this.addressText(number);
		}
		if (!/^(i32|i64|f64)\.load$/.test(name)) return "";
		if (before?.text === PROCESS)
			return this.fields.get(Number.isNaN(number) ? 0 : number) ?? "";
		return before?.text === "i32.const 0" ? (this.cells.get(number) ?? "") : "";
	}

	private addressText(number: number): string {
		const { moduleIndex, moduleAddress, codeAddress } = this.target;
		if (number === moduleAddress) return "this module";
		if (number === codeAddress) return "this module's code";
		const module = number >>> RETURN_MODULE_SHIFT;
		const offset = (number >>> RETURN_OFFSET_SHIFT) & RETURN_OFFSET_MASK;
		const isAddress =
			moduleIndex > 0 &&
			module === moduleIndex &&
			(returnAddress(moduleIndex, offset) | 0) === (number | 0) &&
			this.isInstruction(offset);
		return isAddress ? `return to ${offset}` : "";
	}
}
