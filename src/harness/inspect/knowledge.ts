/** What is said of an instruction besides what it is. */
import type { InspectedStep } from "./model.ts";

/** What was known when the instruction was compiled, in as few lines as it takes. */
export function knowledge({ live, types, remarks }: InspectedStep): string[] {
	return [
		...remarks,
		...types.map(([register, type]) => `${register}: ${type}`),
		...(live.length === 0 ? [] : [`live: ${live.join(" ")}`]),
	];
}
