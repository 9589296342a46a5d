/** A profile for programs. */
import type { ExitSite } from "../link/exit-sites.ts";
import type { FullProfile, LineAllocation } from "./full-profile.ts";
import type { FunctionTime, LineTime, NamedTime, Times } from "./profile.ts";

/** All times in ms. */
export interface ProfileJson {
	readonly schema: 1;
	readonly mode: "jit" | "emulated";
	readonly interrupted: boolean;
	/** What became of the program; absent when it was interrupted. */
	readonly outcome?: string;
	/** Its value, exit reason, or what went wrong. */
	readonly text?: string;
	readonly ms: number;
	readonly compileMs: number;
	readonly samples: number;
	readonly sampledMs: number;
	readonly interval: number;
	readonly slowdown?: number;
	readonly focus?: string;
	readonly times: Times;
	readonly functions: readonly FunctionTime[];
	readonly lines: readonly LineTime[];
	readonly natives: readonly NamedTime[];
	readonly allocations?: readonly LineAllocation[];
	readonly nativeShare?: number;
	readonly exits?: readonly ExitSite[];
}

export function profileJson(full: FullProfile): ProfileJson {
	const { profile, end, slowdown, focus, exits, nativeShare } = full;
	return {
		schema: 1,
		mode: full.isJit ? "jit" : "emulated",
		interrupted: !full.isWhole,
		...(end && { outcome: end.kind, text: end.text }),
		ms: full.ms,
		compileMs: full.compileMs,
		samples: profile.count,
		sampledMs: profile.ms,
		interval: full.interval,
		...(slowdown !== undefined && { slowdown }),
		...(focus !== undefined && { focus }),
		times: profile.times,
		functions: profile.functions,
		lines: profile.lines,
		natives: profile.natives,
		...(full.allocations && { allocations: full.allocations }),
		...(nativeShare !== undefined && { nativeShare }),
		...(exits && { exits }),
	};
}
