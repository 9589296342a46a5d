/** Import modules of generated code and the native runtime. */

/** The prepared AtomVM's exports. */
export const AVM = "avm";
/** The native runtime's. */
export const NATIVE = "native";
/** The host's: {@link HOST_FUNCTIONS}, and `left` for the counting mode. */
export const HOST = "host";
