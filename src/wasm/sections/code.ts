import type { ByteWriter } from "../bytes.ts";
import type { CodeWriter, MarkSink } from "../code-writer.ts";
import { sizeU32 } from "../leb128.ts";
import { SectionId } from "../types.ts";

/** Where a body is in the module, in bytes from its start. */
export interface CodeRange {
	/** The local declarations, after the size. */
	readonly start: number;
	/** The first instruction. */
	readonly code: number;
	/** After the last `end`. */
	readonly end: number;
}

/**
 * Code section (spec 5.5.13).
 * @param sink receives the bodies' marks, as offsets in `out`
 */
export function writeCode(
	out: ByteWriter,
	bodies: readonly CodeWriter[],
	sink?: MarkSink,
): CodeRange[] {
	if (bodies.length === 0) return [];
	const size = bodies.reduce(
		(sum, body) => sum + body.entrySize,
		sizeU32(bodies.length),
	);
	out.u8(SectionId.code);
	out.u32(size);
	out.reserve(size);
	out.u32(bodies.length);
	return bodies.map((body) => body.writeEntry(out, sink));
}
