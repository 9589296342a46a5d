/** Where the elements of a tuple are. */
import { PRIMARY_BOXED } from "../../../abi/terms.ts";

/** Byte offset of element `index` (from 0) from a tagged tuple pointer. */
export function elementOffset(index: number): number {
	return 4 * (index + 1) - PRIMARY_BOXED;
}
