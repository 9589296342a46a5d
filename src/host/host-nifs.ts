import { SMALL_SHIFT } from "../abi/terms.ts";
import { VmExit } from "./errors.ts";

/**
 * NIFs that AtomVM has on other platforms and this build lacks. Each is a NIF of the build under another name, as on
 * the platforms that have them (AtomVM's generic_unix platform_nifs.c).
 */
export const HOST_NIFS: Readonly<Record<string, string>> = {
	"atomvm:random/0": "nif_atomvm_random",
	"atomvm:rand_bytes/1": "nif_crypto_strong_rand_bytes",
};

/** NIFs of our own, for lib/: what they do with the term of their one argument. */
export const OWN_NIFS: Readonly<Record<string, (term: number) => never>> = {
	/** Ends the program with an exit status, a small integer. */
	"avmjit:halt/1": (term) => {
		throw new VmExit(term >> SMALL_SHIFT);
	},
};
