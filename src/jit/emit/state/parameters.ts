/** Parameters of every function that stands for an Erlang function. */

/** The process: address of its `Context`. */
export const CTX = 0;
/** Number of the entry to start from: 0 is the function's head. */
export const ENTRY = 1;
/** The first of the arguments x0, x1, … */
export const FIRST_X = 2;
