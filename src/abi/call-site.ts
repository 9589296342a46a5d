/**
 * Where a call of another module's function comes from is told in place of an entry number: the byte offset of its
 * instruction, and this. Any number that is no entry starts a function at its head, so that stubs and functions can be
 * called alike.
 */
export const CALL_SITE = 1 << 26;

/** In place of the words of a frame, in tail calls of C functions: there is none. */
export const NO_FRAME = -1;
