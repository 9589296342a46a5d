import type { ByteWriter } from "../bytes.ts";
import { type Global, type GlobalType, SectionId } from "../types.ts";
import { writeConstExpr, writeValType, writeVectorSection } from "./section.ts";

/** Global section (spec 5.5.9). */
export function writeGlobals(
	out: ByteWriter,
	globals: readonly Global[],
): void {
	writeVectorSection(out, SectionId.global, globals, (contents, global) => {
		writeGlobalType(contents, global);
		writeConstExpr(contents, global.init);
	});
}

/** A global's type (spec 5.3.10). */
export function writeGlobalType(out: ByteWriter, type: GlobalType): void {
	writeValType(out, type.type);
	out.u8(type.mutable ? 1 : 0);
}
