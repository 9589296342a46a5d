/** Whether a path that a debugger has is that of a file as a module names it. */

/**
 * How many names from the end are the same: 0 means that these are different files. `/home/me/app/src/q.erl` and
 * `src/q.erl` have two.
 */
export function commonEnd(path: string, file: string): number {
	const [one, other] = [namesOf(path), namesOf(file)];
	let count = 0;
	while (
		count < Math.min(one.length, other.length) &&
		one.at(-1 - count) === other.at(-1 - count)
	)
		count++;
	return count;
}

function namesOf(path: string): string[] {
	return path.split(/[\\/]+/).filter((name) => name !== "" && name !== ".");
}
