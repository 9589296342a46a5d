import { ByteWriter } from "../bytes.ts";
import { type Index, indexOf, SectionId } from "../types.ts";
import { writeSection } from "./section.ts";

/** Start section (spec 5.5.11), if there is a start function. */
export function writeStart(out: ByteWriter, start: Index | undefined): void {
	if (start === undefined) return;
	const contents = new ByteWriter();
	contents.u32(indexOf(start));
	writeSection(out, SectionId.start, contents.view());
}
