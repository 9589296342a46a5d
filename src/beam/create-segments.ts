/** The segments of a bs_create_bin instruction (OTP's beam_asm.erl and bs_create_bin in beam_load): what stands in its list. */
import { atomName } from "./atoms.ts";
import type { Operand } from "./operand.ts";

/** What each segment has in the list, in this order, and what role it has for control and data flow. */
export const SEGMENT_FIELDS = {
	/** One of {@link SEGMENT_TYPES}. */
	type: "plain",
	/** Which segment of the source it is, for errors. */
	segment: "plain",
	/** Bits of what the size counts. */
	unit: "plain",
	/** Nil, or a literal list of atoms. */
	flags: "source",
	/** The value; of a string, where it is in the module's table of strings. */
	source: "source",
	/** How many units; the atom `all`; or, where the type says how large it is, `undefined`. */
	size: "source",
} as const satisfies Readonly<Record<string, "plain" | "source">>;

const FIELD_COUNT = Object.keys(SEGMENT_FIELDS).length;

/** Roles of the list's elements, in turn. */
export const SEGMENT_ROLES = Object.values(SEGMENT_FIELDS);

/** What a segment is, by the atom of its type. */
export const SEGMENT_TYPES = {
	integer: { kind: "integer" },
	float: { kind: "float" },
	utf8: { kind: "utf", width: 8 },
	utf16: { kind: "utf", width: 16 },
	utf32: { kind: "utf", width: 32 },
	string: { kind: "string" },
	binary: { kind: "binary", extends: false },
	append: { kind: "binary", extends: false },
	/** The first segment: nobody else has the binary, so its memory may be taken over. */
	private_append: { kind: "binary", extends: true },
} as const;

export type SegmentType = keyof typeof SEGMENT_TYPES;

export interface CreateSegment {
	readonly type: (typeof SEGMENT_TYPES)[SegmentType];
	readonly unit: number;
	readonly flags: Operand;
	readonly source: Operand;
	readonly size: Operand;
	/** The size is `all`. */
	readonly all: boolean;
}

/** The segments in the list of a bs_create_bin; undefined when one has an unknown type or is cut short. */
export function parseSegments(
	items: readonly Operand[],
	atoms: readonly string[],
): readonly CreateSegment[] | undefined {
	const segments: CreateSegment[] = [];
	for (let at = 0; at < items.length; at += FIELD_COUNT) {
		const [type, , unit, flags, source, size] = items.slice(
			at,
			at + FIELD_COUNT,
		);
		const name = atomName(type, atoms);
		if (!isSegmentType(name) || !unit || !flags || !source || !size)
			return undefined;
		segments.push({
			type: SEGMENT_TYPES[name],
			unit: unit.value,
			flags,
			source,
			size,
			all: atomName(size, atoms) === "all",
		});
	}
	return segments;
}

function isSegmentType(name: string): name is SegmentType {
	return Object.hasOwn(SEGMENT_TYPES, name);
}
