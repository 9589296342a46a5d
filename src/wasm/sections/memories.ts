import type { ByteWriter } from "../bytes.ts";
import { type MemoryType, SectionId } from "../types.ts";
import { writeMemoryType, writeVectorSection } from "./section.ts";

/** Memory section (spec 5.5.8). */
export function writeMemories(
	out: ByteWriter,
	memories: readonly MemoryType[],
): void {
	writeVectorSection(out, SectionId.memory, memories, writeMemoryType);
}
