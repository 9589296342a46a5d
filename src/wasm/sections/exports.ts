import type { ByteWriter } from "../bytes.ts";
import { EXTERN_KINDS, type Export, indexOf, SectionId } from "../types.ts";
import { writeVectorSection } from "./section.ts";

/** Export section (spec 5.5.10). */
export function writeExports(
	out: ByteWriter,
	exports: readonly Export[],
): void {
	writeVectorSection(out, SectionId.export, exports, (contents, item) => {
		contents.name(item.name);
		contents.u8(EXTERN_KINDS.indexOf(item.kind));
		contents.u32(indexOf(item.index));
	});
}
