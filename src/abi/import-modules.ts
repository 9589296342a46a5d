/** Import modules of generated code and the native runtime. */

/** The prepared AtomVM's exports. */
export const AVM = "avm";
/** The native runtime's. */
export const NATIVE = "native";
/** The host's: {@link HOST_FUNCTIONS}, `left` for the counting mode, `ask` for finders of faults, `traced` for traces. */
export const HOST = "host";
