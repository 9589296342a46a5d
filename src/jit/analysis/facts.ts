/** What is known of the values in registers at one point of the code. */
import { ANY, ANY_KIND, both, either, type ValueType } from "./value-types.ts";

/** A register as one number: x from 0, y from {@link FIRST_Y}. */
export type RegisterKey = number;
export const FIRST_Y = 1024;

export class Facts {
	private readonly known = new Map<RegisterKey, ValueType>();

	copy(): Facts {
		const copy = new Facts();
		for (const [register, value] of this.known) copy.known.set(register, value);
		return copy;
	}

	/** Keeps what is true in both: control comes from here or from there. */
	merge(other: Facts): void {
		for (const [register, value] of this.known)
			this.set(register, either(value, other.get(register)));
	}

	get(register: RegisterKey): ValueType {
		return this.known.get(register) ?? ANY;
	}

	/** Registers of which something is known. */
	entries(): [RegisterKey, ValueType][] {
		return [...this.known];
	}

	/** The register was written. */
	set(register: RegisterKey, value: ValueType): void {
		if (saysNothing(value)) this.known.delete(register);
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

function saysNothing({ kinds, min, max, arity }: ValueType): boolean {
	return (
		kinds === ANY_KIND && min === -Infinity && max === Infinity && arity === -1
	);
}
