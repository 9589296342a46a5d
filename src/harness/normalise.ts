/** What is new in every run, and so no difference between modes: the table of what is taken for the same. */

export interface Rule {
	/** For messages and tests. */
	readonly name: string;
	/** Global: each place is replaced. */
	readonly pattern: RegExp;
	readonly replacement: string;
	readonly why: string;
}

/**
 * Applied in this order. Numbers are not touched elsewhere: a wrong one is a difference. Funs are printed with their index and
 * a number that the module's file has for each (term.c, FunT), so both are the same in every run.
 */
export const RULES: readonly Rule[] = [
	{
		name: "pids",
		pattern: /<\d+\.\d+\.\d+>/g,
		replacement: "<pid>",
		why: "numbered in the order of spawning, which is the scheduler's",
	},
	{
		name: "references",
		pattern: /#Ref<\d+(\.\d+)*>/g,
		replacement: "#Ref<>",
		why: "counted over all processes; of a resource, its place in memory",
	},
	{
		name: "ports",
		pattern: /#Port<\d+\.\d+>/g,
		replacement: "#Port<>",
		why: "numbered as processes are",
	},
	{
		name: "addresses",
		pattern: /\b0x[0-9a-f]{4,}\b/gi,
		replacement: "0x",
		why: "places in memory depend on what was allocated before",
	},
	{
		name: "times of day",
		pattern:
			/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:?\d\d)?/g,
		replacement: "<time>",
		why: "runs are one after the other",
	},
];

export function normalise(text: string, rules = RULES): string {
	return rules.reduce(
		(result, { pattern, replacement }) => result.replace(pattern, replacement),
		text,
	);
}
