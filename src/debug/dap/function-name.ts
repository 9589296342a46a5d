/** Functions as people write them: `module:name/arity`. */

export interface FunctionName {
	readonly module: string;
	readonly function: string;
	readonly arity: number;
}

/**
 * @param module of the function when none is named
 * @returns undefined when it is no function's name
 */
export function parseFunctionName(
	text: string,
	module: string,
): FunctionName | undefined {
	const match =
		/^(?:(?<module>'[^']+'|[^:'\s]+):)?(?<name>'[^']+'|[^:'\s]+)\/(?<arity>\d{1,3})$/.exec(
			text.trim(),
		)?.groups;
	if (match?.name === undefined || match.arity === undefined) return undefined;
	return {
		module: unquoted(match.module ?? module),
		function: unquoted(match.name),
		arity: Number(match.arity),
	};
}

function unquoted(atom: string): string {
	return atom.replace(/^'(.*)'$/, "$1");
}
