/** Which functions are traced: patterns `module:function/arity`. */

import { AvmjitError } from "../../errors.ts";
import { literally } from "../command-line.ts";

export type FunctionFilter = (
	module: string,
	name: string,
	arity: number,
) => boolean;

/** A module, then a function and its arity, each of which may be left out or `*`. */
const PATTERN = /^([^:]+)(?::(.+?)(?:\/(\d+|\*))?)?$/;

/**
 * Functions that match one of the patterns; all when there are none. `*` in a name stands for any characters.
 * @throws AvmjitError `usage`
 */
export function functionFilter(patterns: readonly string[]): FunctionFilter {
	const filters = patterns.map(patternFilter);
	if (filters.length === 0) return () => true;
	return (module, name, arity) =>
		filters.some((filter) => filter(module, name, arity));
}

function patternFilter(text: string): FunctionFilter {
	const [, module, name = "*", arity = "*"] = PATTERN.exec(text) ?? [];
	if (module === undefined)
		throw new AvmjitError(
			"usage",
			text,
			"is no pattern of functions",
			"write it as `module:function/arity`, with `*` for any",
		);
	const modules = wildcard(module);
	const names = wildcard(name);
	return (m, n, a) =>
		modules.test(m) && names.test(n) && (arity === "*" || a === Number(arity));
}

function wildcard(text: string): RegExp {
	const parts = text.split("*").map(literally);
	return new RegExp(`^${parts.join(".*")}$`, "su");
}
