/** What is said of a profile wherever it is shown. */
import type { ExitSite } from "../link/exit-sites.ts";
import type { FullProfile } from "./full-profile.ts";
import type { Kind } from "./instrument/activities.ts";
import { KIND_NAMES } from "./kinds.ts";
import type { Frame } from "./module-code.ts";
import { nameOf, type Times } from "./profile.ts";

const SHORT: Readonly<Record<Kind, string>> = {
	native: "native",
	interpreter: "interpreter",
	runtime: "runtime",
	atomvm: "AtomVM",
	collector: "collector",
	host: "host",
	compiler: "compiling",
	waiting: "waiting",
};
/** Share of the time that may be lost without a word. */
const WORTH_SAYING = 0.1;
/** Shares below it are not worth a word. */
const LEAST = 0.05;

/** What a time is made of: "native 90%, collector 10%". */
export function shares(times: Times, all: number): string {
	if (all === 0) return "";
	return KIND_NAMES.filter((kind) => (times[kind] ?? 0) >= LEAST * all)
		.map((kind) => {
			const share = Math.round((100 * (times[kind] ?? 0)) / all);
			return `${SHORT[kind]} ${share}%`;
		})
		.join(", ");
}

/** `lists.erl:12`; of what has no source, its module. */
export function lineName({ file, module, line }: Frame): string {
	return `${file ?? module}:${line ?? "?"}`;
}

/** What the line says, or whose it is where the source is not at hand. */
export function lineText({ sourceOf }: FullProfile, line: Frame): string {
	return sourceOf(line)?.trim() ?? nameOf(line);
}

/** Where native code left. */
export function exitName({ module, function: name, line }: ExitSite): string {
	return `${module}:${name}${line === undefined ? "" : ` line ${line}`}`;
}

export function percent(part: number, all: number): string {
	return `${((100 * part) / all).toFixed(1)}%`;
}

export function costText({ slowdown }: FullProfile): string {
	return slowdown === undefined
		? "what the profile costs was not measured"
		: `${slowdown.toFixed(2)} times as long as without the profiler (compiling left out)`;
}

export function samplesText({
	profile,
	interval,
	ms,
	focus,
}: FullProfile): string {
	const { count } = profile;
	const every = count > 0 ? profile.ms / count : 0;
	const unseen = ms - profile.ms;
	const gaps =
		focus === undefined && unseen > WORTH_SAYING * ms
			? `; ${unseen.toFixed(0)} ms were not seen, the sampler being held up`
			: "";
	return `${count} samples, one each ${every.toFixed(2)} ms (asked for: ${interval})${gaps}`;
}
