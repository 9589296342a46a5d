import type { ByteWriter } from "../bytes.ts";
import { EXTERN_KINDS, type Import, SectionId } from "../types.ts";
import { writeGlobalType } from "./globals.ts";
import {
	writeMemoryType,
	writeTableType,
	writeVectorSection,
} from "./section.ts";

/** Import section (spec 5.5.5). */
export function writeImports(
	out: ByteWriter,
	imports: readonly Import[],
): void {
	writeVectorSection(out, SectionId.import, imports, writeImport);
}

function writeImport(out: ByteWriter, { module, name, desc }: Import): void {
	out.name(module);
	out.name(name);
	out.u8(EXTERN_KINDS.indexOf(desc.kind));
	switch (desc.kind) {
		case "func":
			out.u32(desc.type);
			break;
		case "table":
			writeTableType(out, desc);
			break;
		case "memory":
			writeMemoryType(out, desc);
			break;
		case "global":
			writeGlobalType(out, desc);
			break;
	}
}
