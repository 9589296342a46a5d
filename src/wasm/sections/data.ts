import type { ByteWriter } from "../bytes.ts";
import { type DataSegment, SectionId } from "../types.ts";
import { writeConstExpr, writeVectorSection } from "./section.ts";

/** Data section (spec 5.5.14). */
export function writeData(
	out: ByteWriter,
	segments: readonly DataSegment[],
): void {
	writeVectorSection(out, SectionId.data, segments, (contents, segment) => {
		if (segment.mode === "passive") {
			contents.u32(1);
		} else {
			contents.u32(segment.memory === 0 ? 0 : 2);
			if (segment.memory !== 0) contents.u32(segment.memory);
			writeConstExpr(contents, segment.offset);
		}
		contents.u32(segment.bytes.length);
		contents.bytes(segment.bytes);
	});
}
