/**
 * Instructions that are executed twice though the program comes to them once: native code that leaves at one has the
 * interpreter execute it, and the interpreter begins a call anew that its turn was over at.
 */
import type { Instruction } from "../../beam/decode.ts";
import type { Frames } from "./frames.ts";
import { addressOf, type Program, type Spot } from "./program.ts";

interface Visit {
	readonly address: number;
	readonly slice: number | "native";
}

/**
 * Whether the interpreter asks whether the turn is over before it does anything, and then begins the instruction once more:
 * calls of all but labels.
 */
function isBegunAnew({ callee, operands }: Instruction["op"]): boolean {
	return callee !== "none" && !operands.includes("label");
}

export class Visits {
	private readonly last = new Map<number, Visit>();

	constructor(private readonly frames: Frames) {}

	at(context: number, address: number, slice: number | "native"): void {
		this.last.set(context, { address, slice });
	}

	/** Whether the process was told of there before, and has not done anything since. */
	isAgain(
		context: number,
		address: number,
		slice: number | "native",
		{ module, number }: Spot,
	): boolean {
		const last = this.last.get(context);
		if (slice === "native" || last?.address !== address) return false;
		if (last.slice === slice) return false;
		const op = module.places.instructions[number]?.op;
		if (last.slice !== "native" && (!op || !isBegunAnew(op))) return false;
		// The interpreter begins at the address that was saved, which stays as long as its slice goes on.
		if (this.frames.savedIp(context) !== address) return false;
		this.last.set(context, { address, slice });
		return true;
	}

	/** Where the process was when it was told of last, if that raises an exception once more. */
	raiserOf(context: number, program: Program): Spot | undefined {
		const spot = this.spotOf(context, program);
		return spot?.module.raisers.includes(addressOf(spot)) ? spot : undefined;
	}

	/** Where the process was when it was told of last. */
	spotOf(context: number, program: Program): Spot | undefined {
		const last = this.last.get(context);
		return last && program.at(last.address);
	}

	forget(context: number): void {
		this.last.delete(context);
	}
}
