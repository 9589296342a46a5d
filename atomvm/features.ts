/** What a build may lack while the rest works: the function it hangs on was inlined, or is not there. */
export const FEATURES = {
	collector:
		"a faster collector: AtomVM's own collects, and the JIT's programs are slower",
	copies:
		"faster copies of messages: AtomVM's own are used, and the JIT's programs are slower",
	nifs: "the NIFs that the host adds, atomvm:random/0 and atomvm:rand_bytes/1",
	files: "modules that a program loads from files",
	trace: "avmjit trace",
} as const;

export type Feature = keyof typeof FEATURES;

/** A feature that a build goes without. */
export interface LeftOut {
	readonly feature: Feature;
	readonly because: string;
}
