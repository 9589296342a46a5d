/**
 * A return address: AtomVM keeps a module's index and a byte offset of its code in one word, whose tag is PRIMARY_CP
 * (module.h, module_address). Every number here is in C by the same name (c-header.ts).
 */
export const RETURN_MODULE_SHIFT = 24;
export const RETURN_OFFSET_SHIFT = 2;
/** Of the word, after the shift to the right. */
export const RETURN_OFFSET_MASK = 0x3fffff;

/** @param offset in bytes, from the first instruction */
export function returnAddress(moduleIndex: number, offset: number): number {
	return (moduleIndex << RETURN_MODULE_SHIFT) | (offset << RETURN_OFFSET_SHIFT);
}
