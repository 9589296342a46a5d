import type { ByteWriter } from "../bytes.ts";
import { SectionId } from "../types.ts";
import { writeVectorSection } from "./section.ts";

/** Function section (spec 5.5.6): the type index of every defined function. */
export function writeFunctions(
	out: ByteWriter,
	types: readonly number[],
): void {
	writeVectorSection(out, SectionId.function, types, (contents, type) =>
		contents.u32(type),
	);
}
