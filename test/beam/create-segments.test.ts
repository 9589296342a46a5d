import { describe, expect, it } from "vitest";
import {
	parseSegments,
	SEGMENT_FIELDS,
	SEGMENT_ROLES,
	SEGMENT_TYPES,
} from "../../src/beam/create-segments.ts";
import { type Operand, OperandKind, operand } from "../../src/beam/operand.ts";

const ATOMS = ["m", "all", "none_such", ...Object.keys(SEGMENT_TYPES)];
const atom = (name: string): Operand =>
	operand(OperandKind.Atom, ATOMS.indexOf(name) + 1);
const u = (n: number): Operand => operand(OperandKind.Unsigned, n);
const x = (n: number): Operand => operand(OperandKind.X, n);
const NIL = operand(OperandKind.Atom, 0);

const segment = (type: string, size: Operand): Operand[] => [
	atom(type),
	u(1),
	u(8),
	NIL,
	x(4),
	size,
];

describe("parseSegments", () => {
	it.each(Object.entries(SEGMENT_TYPES))(
		"knows %s, and its fields by name",
		(name, type) => {
			expect(parseSegments(segment(name, x(5)), ATOMS)).toEqual([
				{ type, unit: 8, flags: NIL, source: x(4), size: x(5), all: false },
			]);
		},
	);

	it("knows a size that is all", () => {
		const [first, second] =
			parseSegments(
				[...segment("private_append", atom("all")), ...segment("utf8", NIL)],
				ATOMS,
			) ?? [];
		expect(first).toMatchObject({ all: true, type: { extends: true } });
		expect(second).toMatchObject({ all: false, type: { width: 8 } });
	});

	it("is undefined for an unknown type, and where a segment is cut short", () => {
		expect(parseSegments(segment("none_such", u(1)), ATOMS)).toBeUndefined();
		expect(parseSegments([x(0), ...segment("utf8", NIL)], ATOMS)).toBe(
			undefined,
		);
		const items = [...segment("integer", u(1)), ...segment("integer", u(1))];
		for (let length = 7; length < items.length; length++)
			expect(parseSegments(items.slice(0, length), ATOMS)).toBeUndefined();
	});

	it("has a role for each field", () => {
		expect(SEGMENT_ROLES).toHaveLength(Object.keys(SEGMENT_FIELDS).length);
	});
});
