/** Which function AtomVM has looked for last and not found: its `undef` does not say of what it is. */
import type { ImportedName } from "../beam/beam-file.ts";
import type { TermReader } from "./terms.ts";

/** Of a module that is not there, AtomVM has not come to look for the function. */
export type FailedLookup = ImportedName | { readonly module: string };

export class FailedLookups {
	private last: FailedLookup | undefined;

	constructor(private readonly reader: TermReader) {}

	/** @param name index of an atom */
	noModule(name: number): void {
		this.last = { module: this.reader.atomName(name) };
	}

	/** @param module address of its Module @param name index of an atom */
	noFunction(module: number, name: number, arity: number): void {
		this.last = {
			module: this.reader.moduleName(module),
			function: this.reader.atomName(name),
			arity,
		};
	}

	/** The last one, if it can have been of a function with so many arguments. */
	lastOf(arity: number): FailedLookup | undefined {
		const { last } = this;
		return last && "arity" in last && last.arity !== arity ? undefined : last;
	}
}
