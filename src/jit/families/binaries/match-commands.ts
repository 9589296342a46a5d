/** The commands of a bs_match instruction, as native code does them. */
import { BitFlag } from "../../../abi/enums.ts";
import { CONTEXT_X } from "../../../abi/limits.ts";
import type { BitMatch, MatchCommand } from "../../../beam/match-commands.ts";
import { type Operand, OperandKind } from "../../../beam/operand.ts";
import { integerValue, unsigned } from "../../../beam/operands.ts";
import type { FunctionEmitter } from "../../emit/function-emitter.ts";

/** The flags in the bytes of a literal that is a list of atoms. */
export function flagBits(names: string): number {
	return (
		(/(?<!un)signed/.test(names) ? BitFlag.Signed : 0) |
		(/little|native/.test(names) ? BitFlag.Little : 0)
	);
}

/** The commands of a bs_match, as far as they are compiled. */
export type Command =
	| { readonly kind: "atLeast"; readonly bits: number; readonly unit: number }
	| { readonly kind: "exactly"; readonly bits: number }
	| { readonly kind: "skip"; readonly bits: number }
	| {
			readonly kind: "integer";
			readonly bits: number;
			/** A bit mask of {@link BitFlag}. */
			readonly flags: number;
			readonly to: Operand;
	  }
	| { readonly kind: "equal"; readonly bits: number; readonly value: number }
	| {
			readonly kind: "binary";
			/** A number, -1 for all that is left, or the wasm local that has it. */
			readonly bits: number | { readonly local: number };
			readonly live: number;
			readonly to: Operand;
	  };

/** Undefined when there is a command that is not compiled. */
export function commandsOf(
	f: FunctionEmitter,
	match: BitMatch | undefined,
): Command[] | undefined {
	if (!match?.whole) return undefined;
	const commands: Command[] = [];
	for (const command of match.commands) {
		const translated = translate(f, command);
		if (translated === undefined || !isCompiled(translated)) return undefined;
		commands.push(translated);
	}
	return commands;
}

function translate(
	f: FunctionEmitter,
	command: MatchCommand,
): Command | undefined {
	switch (command.name) {
		case "ensure_at_least":
			return { kind: "atLeast", bits: command.bits, unit: command.unit };
		case "ensure_exactly":
			return { kind: "exactly", bits: command.bits };
		case "skip":
			return { kind: "skip", bits: command.bits };
		case "=:=":
			return {
				kind: "equal",
				bits: command.bits,
				value: unsigned(command.value),
			};
		case "integer": {
			const flags = f.module.literalFlags(command.flags);
			const size =
				command.size.kind === OperandKind.Unsigned
					? unsigned(command.size)
					: integerValue(command.size);
			if (flags === undefined || size === undefined) return undefined;
			const bits = Number(size) * command.unit;
			return { kind: "integer", bits, flags: flagBits(flags), to: command.to };
		}
		case "binary": {
			const bits = unsigned(command.size) * command.unit;
			return { kind: "binary", bits, live: command.live, to: command.to };
		}
		case "get_tail":
			return { kind: "binary", bits: -1, live: command.live, to: command.to };
	}
}

function isCompiled(command: Command): boolean {
	switch (command.kind) {
		case "integer":
			return command.bits > 0;
		case "equal":
			// AtomVM takes the value for a signed number of 32 bits.
			return command.bits > 0 && command.bits <= 32 && command.value >= 0;
		case "binary":
			return command.live < CONTEXT_X;
		default:
			return true;
	}
}
