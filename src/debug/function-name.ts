/** Functions as people write them: `module:name/arity`, in part or whole. */

export interface FunctionName {
	readonly module: string | undefined;
	readonly function: string;
	readonly arity: number | undefined;
}

/** A module, or none, then a function and its arity, or none; names may be in quotes. */
const PATTERN =
	/^(?:('(?:[^'\\]|\\.)*'|[^:'\s]+):)?('(?:[^'\\]|\\.)*'|[^:'\s]+?)(?:\/(\d{1,3}))?$/;

/** @returns undefined when it is no function's name */
export function parseFunctionName(text: string): FunctionName | undefined {
	const [, module, name, arity] = PATTERN.exec(text.trim()) ?? [];
	if (name === undefined) return undefined;
	return {
		module: module === undefined ? undefined : unquoted(module),
		function: unquoted(name),
		arity: arity === undefined ? undefined : Number(arity),
	};
}

/** An atom without its quotes. */
export function unquoted(atom: string): string {
	return atom.startsWith("'")
		? atom.slice(1, -1).replaceAll(/\\(.)/g, "$1")
		: atom;
}
