/** Import modules of generated code and the native runtime. */

/** The prepared AtomVM's exports. */
export const AVM = "avm";
/** The native runtime's. */
export const NATIVE = "native";
/** The host's: {@link HOST_FUNCTIONS}, `left` for the counting mode, and `ask` for finders of faults. */
export const HOST = "host";
