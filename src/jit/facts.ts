/** What is known of the values in registers at one point of straight-line code. */
import { ANY, both, type ValueType } from "./value-types.ts";

/** A register as one number: x from 0, y from {@link FIRST_Y}. */
export type RegisterKey = number;
export const FIRST_Y = 1024;

export class Facts {
	private readonly known = new Map<RegisterKey, ValueType>();

	clear(): void {
		this.known.clear();
	}

	get(register: RegisterKey): ValueType {
		return this.known.get(register) ?? ANY;
	}

	/** The register was written. */
	set(register: RegisterKey, value: ValueType): void {
		if (value === ANY) this.known.delete(register);
		else this.known.set(register, value);
	}

	/** A test on the register passed. */
	narrow(register: RegisterKey, value: ValueType): void {
		this.set(register, both(this.get(register), value));
	}

	/** A call came back: nothing is known of x registers. */
	forgetX(): void {
		for (const register of this.known.keys()) {
			if (register < FIRST_Y) this.known.delete(register);
		}
	}

	/** The stack frame changed by `words` (y registers are numbered from its top). */
	shiftStack(words: number): void {
		const moved: [RegisterKey, ValueType][] = [];
		for (const [register, value] of this.known) {
			if (register < FIRST_Y) continue;
			this.known.delete(register);
			if (register + words >= FIRST_Y) moved.push([register + words, value]);
		}
		for (const [register, value] of moved) this.known.set(register, value);
	}
}
