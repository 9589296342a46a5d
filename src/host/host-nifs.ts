/**
 * NIFs that AtomVM has on other platforms and this build lacks. Each is a NIF of the build under another name, as on
 * the platforms that have them (AtomVM's generic_unix platform_nifs.c).
 */
export const HOST_NIFS: Readonly<Record<string, string>> = {
	"atomvm:random/0": "nif_atomvm_random",
	"atomvm:rand_bytes/1": "nif_crypto_strong_rand_bytes",
};
