import { ByteWriter } from "../bytes.ts";
import { SectionId } from "../types.ts";
import { writeSection } from "./section.ts";

/** Data count section (spec 5.5.16), which `memory.init` and `data.drop` need. */
export function writeDataCount(out: ByteWriter, count: number): void {
	if (count === 0) return;
	const contents = new ByteWriter();
	contents.u32(count);
	writeSection(out, SectionId.dataCount, contents.view());
}
