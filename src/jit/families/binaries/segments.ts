/** The segments of a bs_create_bin instruction, as native code writes them. */

import type { CreateSegment } from "../../../beam/create-segments.ts";
import type { Operand } from "../../../beam/operand.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";
import { smallConstant } from "../../emit/terms/values.ts";
import { flagBits } from "./match-commands.ts";

/** How many bits: known now, or a term in units of `unit` bits. */
export type SegmentSize =
	| { readonly bits: number }
	| { readonly operand: Operand; readonly unit: number };

export type Segment =
	| {
			readonly kind: "integer";
			readonly source: Operand;
			readonly size: SegmentSize;
			/** A bit mask of BitFlag. */
			readonly flags: number;
	  }
	| {
			readonly kind: "float";
			readonly source: Operand;
			readonly size: { readonly bits: number };
			readonly flags: number;
	  }
	| {
			readonly kind: "utf";
			readonly source: Operand;
			readonly width: 8 | 16 | 32;
			readonly flags: number;
	  }
	/** Bytes of the module's string table. */
	| { readonly kind: "string"; readonly offset: number; readonly bits: number }
	| {
			readonly kind: "binary";
			readonly source: Operand;
			/** Undefined: all of it. */
			readonly size: SegmentSize | undefined;
			/** Its memory may be taken over. */
			readonly extend: boolean;
	  };

/** Undefined when there is a segment that is not compiled. */
export function segmentsOf(
	f: FunctionEmitter,
	parsed: readonly CreateSegment[] | undefined,
): Segment[] | undefined {
	if (parsed === undefined) return undefined;
	const segments: Segment[] = [];
	for (const [i, each] of parsed.entries()) {
		const segment = translate(f, each, i === 0);
		if (segment === undefined) return undefined;
		segments.push(segment);
	}
	// Once memory was taken over the instruction cannot be done again, and a number may not fit a short float.
	const [first] = segments;
	const takesOver = first?.kind === "binary" && first.extend;
	const mayFail = segments.some((s) => s.kind === "float" && s.size.bits < 64);
	return takesOver && mayFail ? undefined : segments;
}

function translate(
	f: FunctionEmitter,
	{
		type,
		unit,
		flags: flagList,
		source,
		size: sizeOperand,
		all,
	}: CreateSegment,
	isFirst: boolean,
): Segment | undefined {
	const { kind } = type;
	const flags = flagBits(f.module.literalFlags(flagList) ?? "");
	const size = segmentSize(sizeOperand, unit);
	switch (kind) {
		case "integer":
			return size && { kind, source, size, flags };
		case "float": {
			const bits = smallConstant(sizeOperand);
			if (bits !== 16 && bits !== 32 && bits !== 64) return undefined;
			return { kind, source, size: { bits }, flags };
		}
		case "utf": {
			const { width } = type;
			// UTF-8 has no byte order.
			return { kind, source, width, flags: width === 8 ? 0 : flags };
		}
		case "string":
			return size && "bits" in size
				? { kind, offset: source.value, bits: size.bits }
				: undefined;
		case "binary": {
			if (!all && size === undefined) return undefined;
			return {
				kind,
				source,
				size: all ? undefined : size,
				extend: all && isFirst && type.extends,
			};
		}
	}
}

function segmentSize(operand: Operand, unit: number): SegmentSize | undefined {
	const count = smallConstant(operand);
	if (count === undefined) return { operand, unit };
	return count < 0 ? undefined : { bits: count * unit };
}

/** How large a segment is: known now, or in a wasm local, in bits. */
export type Measured = number | { readonly local: number };
