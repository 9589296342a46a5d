/** Which instructions the VM tells of: whatever wants to be told. */
import type { ExceptionStops } from "../protocol.ts";
import type { Breakpoints } from "./breakpoints.ts";
import type { Program } from "./program.ts";
import type { Step } from "./stepping.ts";
import type { StopMap } from "./stop-map.ts";

/** Besides breakpoints. */
export interface Wanted {
	readonly step: Step | undefined;
	/** Of the function that the program starts with, where it is to stop there. */
	readonly entry: number | undefined;
	readonly pauses: boolean;
	readonly exceptionStops: ExceptionStops;
}

export class Arming {
	constructor(
		private readonly map: StopMap,
		private readonly program: Program,
		private readonly breakpoints: Breakpoints,
	) {}

	/** Writes the map of stops. */
	arm({ step, entry, pauses, exceptionStops }: Wanted): void {
		const ofStep = step?.addresses ?? [];
		if (pauses || ofStep === "all") {
			this.map.arm("all");
			return;
		}
		this.map.arm([
			...this.breakpoints.addresses,
			...ofStep,
			...this.raisers(exceptionStops),
			...(entry === undefined ? [] : [entry]),
		]);
	}

	/** Places that are only looked at: which process was there last. */
	private *raisers({ caught, uncaught }: ExceptionStops): Iterable<number> {
		if (!caught && !uncaught) return;
		for (const { raisers } of this.program.modules) yield* raisers;
	}
}
