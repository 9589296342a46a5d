/** Says of a function that a program has called, and that is not there, what is there in its place. */
import { distance } from "fastest-levenshtein";
import type { FunctionName, ImportedName } from "../beam/beam-file.ts";

/** What is known of the module that a function would be in. */
export interface SearchedModule {
	readonly exports: readonly FunctionName[];
	/** Functions that are not exported. */
	readonly locals: readonly FunctionName[];
}

/**
 * @param module undefined when there is no such module
 * @param searched where files of modules are looked for
 */
export function explainUndefined(
	missing: ImportedName,
	module: SearchedModule | undefined,
	searched: readonly string[],
): string {
	const { module: name, function: called, arity } = missing;
	const full = `${name}:${called}/${arity}`;
	if (module === undefined)
		return `${full} is not there: ${nowhere(name, searched)}`;
	const isSame = (other: FunctionName): boolean =>
		other.function === called && other.arity === arity;
	if (module.locals.some(isSame))
		return `${full} is not there: module ${name} has it, but does not export it`;
	const similar = mostSimilar(missing, module.exports);
	const hint =
		similar && `; did you mean ${name}:${similar.function}/${similar.arity}?`;
	return `${full} is not there: module ${name} has no function ${called}/${arity}${hint ?? ""}`;
}

/** Of a function that was called by apply or as a fun: AtomVM has looked no further than for the module. */
export function explainNoModule(
	name: string,
	searched: readonly string[],
): string {
	return `a function of ${name} is not there: ${nowhere(name, searched)}`;
}

function nowhere(name: string, searched: readonly string[]): string {
	const places = searched.length === 0 ? "nothing" : searched.join(", ");
	return `no module ${name} on the code path (searched ${places}); name its folder with -pa, or its pack with --lib`;
}

/** The same name with the nearest arity, else a name that differs in at most a third of its letters. */
function mostSimilar(
	{ function: called, arity }: FunctionName,
	exported: readonly FunctionName[],
): FunctionName | undefined {
	const most = Math.floor(Math.max(called.length, 3) / 3);
	const near = exported
		.filter((other) => other.function !== "module_info")
		.map((other) => ({
			other,
			letters: distance(called, other.function),
			arity: Math.abs(other.arity - arity),
		}))
		.filter(({ letters }) => letters <= most)
		.sort((a, b) => a.letters - b.letters || a.arity - b.arity);
	return near[0]?.other;
}
