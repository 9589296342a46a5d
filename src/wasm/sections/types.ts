import type { ByteWriter } from "../bytes.ts";
import { type FuncType, SectionId } from "../types.ts";
import { writeValTypes, writeVectorSection } from "./section.ts";

/** Type section (spec 5.5.4). */
export function writeTypes(out: ByteWriter, types: readonly FuncType[]): void {
	writeVectorSection(out, SectionId.type, types, writeFuncType);
}

/** One function type (spec 5.3.6). */
function writeFuncType(out: ByteWriter, type: FuncType): void {
	out.u8(0x60);
	writeValTypes(out, type.params);
	writeValTypes(out, type.results);
}
