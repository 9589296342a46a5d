/**
 * The chunk DbgB: where variables are at each `debug_line` instruction. Compilers of OTP 28 and later write it with the option
 * beam_debug_info. Source: OTP's beam_asm.erl (build_beam_debug_info).
 */
import { sourceName } from "./argument-names.ts";
import { atomName } from "./atoms.ts";
import type { BeamModule } from "./beam-file.ts";
import { ByteReader } from "./byte-reader.ts";
import { decodeCode } from "./decode.ts";
import { decodeTerm } from "./decode-term.ts";
import { encodeTerm } from "./encode-term.ts";
import { opcodeOf } from "./instructions.ts";
import { type Operand, OperandKind } from "./operand.ts";

/** Where a variable's value is: in a register, or always the same, in the external term format. */
export type VariablePlace =
	| { readonly x: number }
	| { readonly y: number }
	| { readonly literal: Uint8Array };

export interface TableVariable {
	/** A number where it stands for an argument, from 1, at a function's head. */
	readonly name: string | number;
	readonly where: VariablePlace;
}

const VERSION = 1;
/** What an entry tells, its first operand; its second holds it. */
const Entry = { frameSize: 0, variables: 1 } as const;

/** By the index that `debug_line` instructions have, from 1; empty without a chunk that can be read. */
export function debugTable(
	beam: BeamModule,
): ReadonlyMap<number, readonly TableVariable[]> {
	const chunk = beam.chunks.get("DbgB");
	if (chunk === undefined) return new Map();
	try {
		return read(beam, chunk);
	} catch {
		// A damaged chunk names nothing; the module runs all the same.
		return new Map();
	}
}

function read(
	beam: BeamModule,
	chunk: Uint8Array,
): ReadonlyMap<number, readonly TableVariable[]> {
	const reader = new ByteReader(chunk, beam.where, "chunk DbgB");
	if (reader.u32() !== VERSION) return new Map();
	const count = reader.u32();
	reader.u32(); // how many terms all lists have together
	// Entries are encoded as instructions are, each one a `call` with its two operands.
	const bytes = Uint8Array.of(
		...reader.slice(reader.left),
		opcodeOf("int_code_end"),
	);
	const table = new Map<number, readonly TableVariable[]>();
	let index = 0;
	for (const { op, args } of decodeCode({
		...beam,
		code: { ...beam.code, bytes },
	})) {
		const [entry, contents] = args;
		if (op.name !== "call" || contents === undefined) continue;
		if (entry?.value === Entry.frameSize) table.set(++index, []);
		else if (entry?.value === Entry.variables)
			table.set(index, variables(beam, contents.items));
	}
	return index === count ? table : new Map();
}

function variables(
	beam: BeamModule,
	items: readonly Operand[],
): TableVariable[] {
	const found: TableVariable[] = [];
	for (let i = 0; i + 1 < items.length; i += 2) {
		const name = nameOf(beam, items[i]);
		const where = placeOf(beam, items[i + 1]);
		if (name !== undefined && where !== undefined) found.push({ name, where });
	}
	return found;
}

function nameOf(
	beam: BeamModule,
	operand: Operand | undefined,
): string | number | undefined {
	if (operand?.kind === OperandKind.Integer) return operand.value;
	if (operand?.kind !== OperandKind.Literal) return undefined;
	const literal = beam.literals[operand.value];
	const name = literal && decodeTerm(literal);
	return typeof name === "object" && "binary" in name
		? sourceName(new TextDecoder().decode(name.binary))
		: undefined;
}

function placeOf(
	beam: BeamModule,
	operand: Operand | undefined,
): VariablePlace | undefined {
	switch (operand?.kind) {
		case OperandKind.X:
			return { x: operand.value };
		case OperandKind.Y:
			return { y: operand.value };
		case OperandKind.Integer:
			return { literal: encodeTerm(operand.big ?? BigInt(operand.value)) };
		case OperandKind.Atom:
			return {
				literal: encodeTerm(
					operand.value === 0 ? [] : { atom: atomName(operand, beam.atoms) },
				),
			};
		case OperandKind.Literal: {
			const literal = beam.literals[operand.value];
			return literal && { literal };
		}
		default:
			return undefined;
	}
}
