/** Functions and globals whose indices are known only when the module is written. */
import type { Indexed } from "./types.ts";

/**
 * A function of a module being built. Imports come first in the index space and
 * are found while bodies are compiled, so `index` is -1 until the module is written.
 */
export class FuncRef implements Indexed {
	index = -1;

	/**
	 * @param type index of its function type
	 * @param name for the name section ("" for none)
	 */
	constructor(
		readonly type: number,
		readonly name: string,
	) {}
}

/** A global of a module being built; `index` as in {@link FuncRef}. */
export class GlobalRef implements Indexed {
	index = -1;

	constructor(readonly name: string) {}
}
