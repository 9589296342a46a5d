import { ByteWriter } from "../bytes.ts";
import { SectionId } from "../types.ts";
import { writeSection } from "./section.ts";

/** A custom section (spec 5.5.3). */
export function writeCustom(
	out: ByteWriter,
	name: string,
	bytes: Uint8Array,
): void {
	const contents = new ByteWriter(bytes.length + name.length + 8);
	contents.name(name);
	contents.bytes(bytes);
	writeSection(out, SectionId.custom, contents.view());
}
