/** The segments of a bs_create_bin instruction, out of its operands. */
import { atomIndex, type Operand, unsigned } from "../../../beam/operands.ts";
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

const ITEMS = 6;

/** Undefined when there is a segment that is not compiled. */
export function parseSegments(
	f: FunctionEmitter,
	items: readonly Operand[],
): Segment[] | undefined {
	const segments: Segment[] = [];
	for (let i = 0; i + ITEMS <= items.length; i += ITEMS) {
		const segment = parseSegment(f, items.slice(i, i + ITEMS), i === 0);
		if (segment === undefined) return undefined;
		segments.push(segment);
	}
	// Once memory was taken over the instruction cannot be done again, and a number may not fit a short float.
	const [first] = segments;
	const takesOver = first?.kind === "binary" && first.extend;
	const mayFail = segments.some((s) => s.kind === "float" && s.size.bits < 64);
	return takesOver && mayFail ? undefined : segments;
}

function parseSegment(
	f: FunctionEmitter,
	items: readonly Operand[],
	isFirst: boolean,
): Segment | undefined {
	const [type, , unit, flagList, source, sizeOperand] = items as [
		Operand,
		Operand,
		Operand,
		Operand,
		Operand,
		Operand,
	];
	const kind = f.module.atomName(atomIndex(type) ?? 0);
	const flags = flagBits(f.module.literalFlags(flagList) ?? "");
	const size = segmentSize(sizeOperand, unsigned(unit));
	switch (kind) {
		case "integer":
			return size && { kind, source, size, flags };
		case "float": {
			const bits = smallConstant(sizeOperand);
			if (bits !== 16 && bits !== 32 && bits !== 64) return undefined;
			return { kind, source, size: { bits }, flags };
		}
		case "utf8":
			return { kind: "utf", source, width: 8, flags: 0 };
		case "utf16":
			return { kind: "utf", source, width: 16, flags };
		case "utf32":
			return { kind: "utf", source, width: 32, flags };
		case "string":
			return size && "bits" in size
				? { kind, offset: source.value, bits: size.bits }
				: undefined;
		case "binary":
		case "append":
		case "private_append": {
			const all = f.module.atomName(atomIndex(sizeOperand) ?? 0) === "all";
			if (!all && size === undefined) return undefined;
			return {
				kind: "binary",
				source,
				size: all ? undefined : size,
				extend: all && isFirst && kind === "private_append",
			};
		}
		default:
			return undefined;
	}
}

function segmentSize(operand: Operand, unit: number): SegmentSize | undefined {
	const count = smallConstant(operand);
	if (count === undefined) return { operand, unit };
	return count < 0 ? undefined : { bits: count * unit };
}

/** How large a segment is: known now, or in a wasm local, in bits. */
export type Measured = number | { readonly local: number };
