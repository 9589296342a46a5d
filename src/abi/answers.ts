/**
 * What functions of the native runtime say besides a term or a number: small words that are no terms. In C by the name of
 * the object and theirs: READ_NO_MATCH.
 */

/** get_integer, get_float and get_utf: the bits do not match; the interpreter is to do it. */
export const Read = { NoMatch: 0, Leave: 8 } as const;

/** receive_peek: no message; something has arrived that is for the interpreter. */
export const Peek = { NoMessage: 0, SignalsPending: 1 } as const;

/** receive_wait: on behind the receive; to its start; the interpreter is to do it; the process waits. */
export const ReceiveWait = {
	TimedOut: 0,
	LookAgain: 1,
	Leave: 2,
	Wait: 3,
} as const;
