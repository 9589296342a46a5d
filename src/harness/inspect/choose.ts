/** Which functions a user means. */
import { distance } from "fastest-levenshtein";
import { AvmjitError } from "../../errors.ts";
import type { InspectedModule } from "./model.ts";

/** Names that are offered for one that is not there. */
const MOST_OFFERS = 3;

/**
 * Only the functions meant.
 * @param name `module:name/arity`, or `name/arity`, `name` or `module` of all that are called so
 * @throws AvmjitError `usage` when there is none
 */
export function chooseFunctions(
	modules: readonly InspectedModule[],
	name: string,
): InspectedModule[] {
	const chosen = modules
		.map((module) => ({
			...module,
			functions: module.functions.filter((one) =>
				namesOf(module.name, one.name).includes(name),
			),
			helpers: [],
		}))
		.filter(({ functions }) => functions.length > 0);
	if (chosen.length > 0) return chosen;
	const whole = modules.filter((module) => module.name === name);
	if (whole.length > 0) return whole;
	const all = modules.flatMap((module) =>
		module.functions.map((one) => ({
			name: one.name,
			away: Math.min(
				...namesOf(module.name, one.name).map((other) => distance(name, other)),
			),
		})),
	);
	const nearest = all
		.sort((a, b) => a.away - b.away)
		.slice(0, MOST_OFFERS)
		.map((one) => one.name);
	throw new AvmjitError(
		"usage",
		name,
		"there is no such function",
		`the nearest: ${nearest.join(", ")}`,
	);
}

/** What a function may be called, all of its name first. */
function namesOf(module: string, name: string): string[] {
	const short = name.slice(module.length + 1);
	return [name, short, short.slice(0, short.lastIndexOf("/"))];
}
