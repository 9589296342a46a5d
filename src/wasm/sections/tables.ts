import type { ByteWriter } from "../bytes.ts";
import { SectionId, type TableType } from "../types.ts";
import { writeTableType, writeVectorSection } from "./section.ts";

/** Table section (spec 5.5.7). */
export function writeTables(
	out: ByteWriter,
	tables: readonly TableType[],
): void {
	writeVectorSection(out, SectionId.table, tables, writeTableType);
}
