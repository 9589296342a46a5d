/**
 * Why native code came back without a result: the values of the cell REASON, by which the driver knows what to do next. In
 * C: enum Reason, REASON_LEAVE.
 */
export const Reason = {
	/** The interpreter goes on at saved_ip. */
	Leave: 0,
	/** The process goes on at saved_ip, natively if it can, without the wasm frames. */
	Resume: 1,
	/** Out of reductions: another process's turn; saved_ip is where to go on. */
	Yield: 2,
	/** Nothing to do until a signal or a message comes. */
	Wait: 3,
	/** The process is gone. */
	Dead: 4,
} as const;
