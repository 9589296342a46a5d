/** The commands of a bs_match instruction (OTP's beam_asm.erl and bs_match in beam_load): what stands in its list. */
import { atomName } from "./atoms.ts";
import { type Operand, OperandKind } from "./operand.ts";
import { MAX_REGISTERS } from "./registers.ts";

/** What a field of a command is. */
type Field =
	/** A number that is no term. */
	| "number"
	/** x registers below this number are roots of a collection. */
	| "live"
	/** Something that the compiler looks at itself. */
	| "operand"
	/** A register that is written. */
	| "destination";

/** Each command by the atom that it starts with, its fields in the order in which they follow. Sizes are in bits or units. */
export const MATCH_COMMANDS = {
	ensure_at_least: { bits: "number", unit: "number" },
	ensure_exactly: { bits: "number" },
	skip: { bits: "number" },
	"=:=": { reserved: "operand", bits: "number", value: "operand" },
	integer: {
		live: "live",
		flags: "operand",
		size: "operand",
		unit: "number",
		to: "destination",
	},
	binary: {
		live: "live",
		flags: "operand",
		size: "operand",
		unit: "number",
		to: "destination",
	},
	get_tail: { live: "live", unit: "number", to: "destination" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

export type MatchCommandName = keyof typeof MATCH_COMMANDS;

type FieldValue<Kind extends Field> = Kind extends "number" | "live"
	? number
	: Operand;

/** A command, its fields by name. */
export type MatchCommand = {
	[Name in MatchCommandName]: { readonly name: Name } & {
		readonly [F in keyof (typeof MATCH_COMMANDS)[Name]]: FieldValue<
			(typeof MATCH_COMMANDS)[Name][F] & Field
		>;
	};
}[MatchCommandName];

export interface BitMatch {
	/** Up to the first that is not known or cut short. */
	readonly commands: readonly MatchCommand[];
	/** Whether these are all there are. */
	readonly whole: boolean;
	/** x registers that must hold terms before the instruction, since one of its commands may collect. */
	readonly roots: readonly number[];
	/** x registers that its commands write; only some of them, when it fails. */
	readonly written: readonly number[];
}

const fieldsByName: ReadonlyMap<string, readonly [string, Field][]> = new Map(
	Object.entries(MATCH_COMMANDS).map(([name, fields]) => [
		name,
		Object.entries(fields),
	]),
);

/** The commands in the list of a bs_match. `atoms` is the module's table. */
export function parseMatch(
	items: readonly Operand[],
	atoms: readonly string[],
): BitMatch {
	const commands: MatchCommand[] = [];
	let at = 0;
	while (at < items.length) {
		const name = atomName(items[at], atoms);
		const fields = fieldsByName.get(name);
		if (fields === undefined || at + fields.length >= items.length) break;
		const command: Record<string, unknown> = { name };
		for (const [i, [field, kind]] of fields.entries()) {
			const item = items[at + 1 + i];
			command[field] =
				kind === "number" || kind === "live" ? item?.value : item;
		}
		commands.push(command as unknown as MatchCommand);
		at += 1 + fields.length;
	}
	return { commands, whole: at === items.length, ...registersOf(commands) };
}

/** `live` of a command counts what commands before it have written. */
function registersOf(
	commands: readonly MatchCommand[],
): Pick<BitMatch, "roots" | "written"> {
	const roots = new Set<number>();
	const written = new Set<number>();
	for (const command of commands) {
		if (!("to" in command)) continue;
		const { live, to } = command;
		for (let n = 0; n < Math.min(live, MAX_REGISTERS); n++)
			if (!written.has(n)) roots.add(n);
		if (to.kind === OperandKind.X) written.add(to.value);
	}
	return { roots: [...roots], written: [...written] };
}
