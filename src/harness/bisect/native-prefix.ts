/**
 * Finds the first instruction of the code whose native execution makes the difference: those before it run natively, at
 * it and all behind it native code leaves. Once left, a process comes back to native code at the next head of a function
 * only, so this may be another one than the first in time.
 */
import type { Instruction } from "../../beam/decode.ts";
import { instructionText } from "../../beam/print/instructions.ts";
import type { FunctionSelection } from "../selection.ts";
import { isPlace } from "./places.ts";
import { inOrder, type ProgramFunction } from "./program.ts";
import { firstThatDiffers } from "./search.ts";

export interface FoundInstruction {
	/** `module:name/arity` */
	readonly function: string;
	/** Line of the source; 0 when the module does not say. */
	readonly line: number;
	/** Byte offset in the module's code. */
	readonly offset: number;
	readonly text: string;
	/** It calls or returns, so what is wrong may be elsewhere. */
	readonly isTransfer: boolean;
}

export interface PrefixRuns {
	differs(leaveAt: NonNullable<FunctionSelection["leaveAt"]>): Promise<boolean>;
	say(what: string): void;
}

/**
 * Where several functions are needed, some only lead there natively: what they do is to call or to return. An inlined
 * function's fault is at its call.
 * @param suspects functions that are all compiled
 */
export async function findInCode(
	suspects: readonly ProgramFunction[],
	isInlining: boolean,
	runs: PrefixRuns,
): Promise<FoundInstruction | undefined> {
	const found: FoundInstruction[] = [];
	for (const suspect of suspects) {
		const one = await firstOf(suspect, runs);
		if (one !== undefined) found.push(describe(suspect, one));
	}
	return found.find((one) => one.isTransfer === isInlining) ?? found[0];
}

async function firstOf(
	suspect: ProgramFunction,
	runs: PrefixRuns,
): Promise<Instruction | undefined> {
	const all = inOrder(suspect).filter(isPlace);
	const differs = (native: number): Promise<boolean> => {
		runs.say(`${native} of ${all.length} instructions of ${suspect.name}`);
		const offsets = all.slice(native).map(({ offset }) => offset);
		return runs.differs({ module: suspect.beam.name, offsets });
	};
	if (all.length === 0 || (await differs(0))) return undefined;
	return all[(await firstThatDiffers(all.length, differs)) - 1];
}

export function describe(
	suspect: ProgramFunction,
	instruction: Instruction,
): FoundInstruction {
	const { offset, op } = instruction;
	return {
		function: suspect.name,
		line: suspect.places.placeOf(offset)?.line ?? 0,
		offset,
		text: instructionText(suspect.beam, instruction),
		isTransfer: op.callee !== "none" || op.name === "return",
	};
}
