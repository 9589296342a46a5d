import { describe, expect, it } from "vitest";
import { MATCH_COMMANDS, parseMatch } from "../../src/beam/match-commands.ts";
import { type Operand, OperandKind, operand } from "../../src/beam/operand.ts";

const ATOMS = ["m", ...Object.keys(MATCH_COMMANDS), "none_such"];
const atom = (name: string): Operand =>
	operand(OperandKind.Atom, ATOMS.indexOf(name) + 1);
const u = (n: number): Operand => operand(OperandKind.Unsigned, n);
const x = (n: number): Operand => operand(OperandKind.X, n);
const NIL = operand(OperandKind.Atom, 0);

const integer = (live: number, to: Operand): Operand[] => [
	atom("integer"),
	u(live),
	NIL,
	u(8),
	u(1),
	to,
];

describe("parseMatch", () => {
	it("gives each command its fields by name", () => {
		const { commands, whole } = parseMatch(
			[
				...[atom("ensure_at_least"), u(16), u(8)],
				...[atom("ensure_exactly"), u(24)],
				...[atom("skip"), u(3)],
				...[atom("=:="), NIL, u(4), u(9)],
				...integer(2, x(5)),
				...[atom("binary"), u(3), NIL, u(2), u(8), x(6)],
				...[atom("get_tail"), u(4), u(1), operand(OperandKind.Y, 1)],
			],
			ATOMS,
		);
		expect(whole).toBe(true);
		expect(commands).toEqual([
			{ name: "ensure_at_least", bits: 16, unit: 8 },
			{ name: "ensure_exactly", bits: 24 },
			{ name: "skip", bits: 3 },
			{ name: "=:=", reserved: NIL, bits: 4, value: u(9) },
			{ name: "integer", live: 2, flags: NIL, size: u(8), unit: 1, to: x(5) },
			{ name: "binary", live: 3, flags: NIL, size: u(2), unit: 8, to: x(6) },
			{ name: "get_tail", live: 4, unit: 1, to: operand(OperandKind.Y, 1) },
		]);
	});

	it("takes for roots what no command before has written", () => {
		const match = parseMatch(
			[...integer(1, x(1)), ...integer(4, x(2)), ...integer(2, x(0))],
			ATOMS,
		);
		expect(match.roots).toEqual([0, 2, 3]);
		expect(match.written).toEqual([1, 2, 0]);
	});

	it("has no more roots than there are registers", () => {
		const { roots } = parseMatch(integer(2 ** 40, x(0)), ATOMS);
		expect(roots).toHaveLength(1024);
	});

	it("keeps what is before an unknown command, and says that there is more", () => {
		const match = parseMatch(
			[...integer(1, x(1)), atom("none_such"), ...integer(4, x(2))],
			ATOMS,
		);
		expect(match.whole).toBe(false);
		expect(match.commands).toHaveLength(1);
		expect(match.roots).toEqual([0]);
		expect(match.written).toEqual([1]);
	});

	it("refuses a command that is cut short, and one that is no atom", () => {
		const cut = integer(1, x(1)).slice(0, -1);
		expect(parseMatch(cut, ATOMS)).toMatchObject({
			commands: [],
			whole: false,
		});
		// The number of the atom, but as a number.
		expect(parseMatch([u(4), u(3)], ATOMS).whole).toBe(false);
		expect(parseMatch([NIL], ATOMS).whole).toBe(false);
	});

	it("is whole when there is none", () => {
		expect(parseMatch([], ATOMS).whole).toBe(true);
	});
});
