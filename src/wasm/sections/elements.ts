import type { ByteWriter } from "../bytes.ts";
import { type ElementSegment, FUNCREF, indexOf, SectionId } from "../types.ts";
import { writeConstExpr, writeValType, writeVectorSection } from "./section.ts";

/** Element section (spec 5.5.12). */
export function writeElements(
	out: ByteWriter,
	elements: readonly ElementSegment[],
): void {
	writeVectorSection(out, SectionId.element, elements, writeElement);
}

/**
 * One segment. Its flags: bit 0 not active; bit 1 an explicit table (active) or
 * declarative; bit 2 the items are expressions, needed for null references and
 * for types other than funcref.
 */
function writeElement(out: ByteWriter, segment: ElementSegment): void {
	const type = segment.type ?? FUNCREF;
	const expressions =
		type !== FUNCREF || segment.items.some((item) => item === null);
	const active = segment.mode === "active";
	const explicit = active
		? segment.table !== 0 || type !== FUNCREF
		: segment.mode === "declarative";
	out.u32((active ? 0 : 1) | (explicit ? 2 : 0) | (expressions ? 4 : 0));
	if (active) {
		if (explicit) out.u32(segment.table);
		writeConstExpr(out, segment.offset);
	}
	if (!active || explicit) {
		if (expressions) writeValType(out, type);
		else out.u8(0); // elemkind: funcref
	}
	out.u32(segment.items.length);
	for (const item of segment.items) {
		if (!expressions) out.u32(indexOf(item ?? -1));
		else if (item === null) writeConstExpr(out, { op: "ref.null", type });
		else writeConstExpr(out, { op: "ref.func", func: item });
	}
}
