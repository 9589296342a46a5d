/** Where an expression finds what it names: a frame of a stopped process. */
import type { Value } from "../values/value.ts";

export interface GuardScope {
	/** All that are known, by the names that the module has of them. */
	variables(): readonly (readonly [name: string, value: Value])[];
	/** `x0`, `y1`, `fr0`; undefined where that holds nothing. */
	register(name: string): Value | undefined;
	/** The process's number. */
	self(): number;
}
