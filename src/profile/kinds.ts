/** What the kinds of activities are called. */
import type { Kind } from "./instrument/activities.ts";

/** In the order in which they are shown. */
export const KINDS: Readonly<Record<Kind, string>> = {
	native: "native code",
	interpreter: "interpreter",
	runtime: "native runtime",
	atomvm: "AtomVM's C",
	collector: "collector",
	host: "host",
	compiler: "compiling",
	waiting: "waiting",
};

export const KIND_NAMES = Object.keys(KINDS) as Kind[];
