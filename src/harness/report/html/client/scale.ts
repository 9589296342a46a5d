/** The scale of speed-ups, logarithmic: twice as fast is as far from the middle as half as fast. */
import type { Row } from "./rows.ts";

export interface Scale {
	/** Where a factor is, from 0 (the least) to 1 (the largest). */
	readonly at: (factor: number) => number;
	/** Where 1× is. */
	readonly one: number;
}

export function scaleOf(rows: readonly Row[]): Scale {
	let [least, most] = [0.5, 2];
	for (const { speedUp } of rows) {
		if (speedUp === undefined) continue;
		least = Math.min(least, speedUp);
		most = Math.max(most, speedUp);
	}
	const [low, high] = [Math.log(least), Math.log(most)];
	const at = (factor: number): number =>
		Math.min(1, Math.max(0, (Math.log(factor) - low) / (high - low)));
	return { at, one: at(1) };
}
