/**
 * How sure a ratio of two times is: 95% confidence intervals by a bootstrap of two levels, as rounds differ from one another
 * (the machine's mood) more than units of work within a round do.
 */
import { median, quantile, sampleWithReplacement } from "simple-statistics";

/** Of each round, medians of batches of its times. */
export type Rounds = readonly (readonly number[])[];
export type Interval = readonly [low: number, high: number];

const BATCHES = 20;
const RESAMPLES = 1000;
const CONFIDENCE = 0.95;

/** Medians of batches of neighbouring times: what the bootstrap draws from. */
export function batches(times: readonly number[]): number[] {
	const size = Math.max(1, Math.ceil(times.length / BATCHES));
	const medians: number[] = [];
	for (let i = 0; i < times.length; i += size)
		medians.push(median(times.slice(i, i + size)));
	return medians;
}

/** The interval of median(above) ÷ median(below). `random` gives numbers from 0 to below 1. */
export function ratioInterval(
	above: Rounds,
	below: Rounds,
	random: () => number = Math.random,
): Interval {
	const ratios = Array.from(
		{ length: RESAMPLES },
		() => resampledMedian(above, random) / resampledMedian(below, random),
	);
	const tail = (1 - CONFIDENCE) / 2;
	return [quantile(ratios, tail), quantile(ratios, 1 - tail)];
}

function resampledMedian(rounds: Rounds, random: () => number): number {
	const drawn = sampleWithReplacement([...rounds], rounds.length, random);
	return median(
		drawn.flatMap((round) =>
			sampleWithReplacement([...round], round.length, random),
		),
	);
}
