/** The commands of a bs_match instruction, out of its operands. */
import { BitFlag } from "../../../abi/enums.ts";
import { CONTEXT_X } from "../../../abi/limits.ts";
import { OperandKind } from "../../../beam/operand.ts";
import {
	atomIndex,
	integerValue,
	type Operand,
	unsigned,
} from "../../../beam/operands.ts";
import type { FunctionCompiler } from "../../function-compiler.ts";

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
export function parseCommands(
	f: FunctionCompiler,
	items: readonly Operand[],
): Command[] | undefined {
	const commands: Command[] = [];
	for (let i = 0; i < items.length; ) {
		const at = (n: number): Operand => items[i + n] as Operand;
		const name = f.scope.atomName(atomIndex(at(0)) ?? 0);
		switch (name) {
			case "ensure_at_least":
				commands.push({
					kind: "atLeast",
					bits: unsigned(at(1)),
					unit: unsigned(at(2)),
				});
				i += 3;
				break;
			case "ensure_exactly":
				commands.push({ kind: "exactly", bits: unsigned(at(1)) });
				i += 2;
				break;
			case "skip":
				commands.push({ kind: "skip", bits: unsigned(at(1)) });
				i += 2;
				break;
			case "=:=":
				commands.push({
					kind: "equal",
					bits: unsigned(at(2)),
					value: unsigned(at(3)),
				});
				i += 4;
				break;
			case "integer": {
				const flags = f.scope.literalFlags(at(2));
				const size =
					at(3).kind === OperandKind.Unsigned
						? unsigned(at(3))
						: integerValue(at(3));
				if (flags === undefined || typeof size !== "number") return undefined;
				commands.push({
					kind: "integer",
					bits: size * unsigned(at(4)),
					flags: flagBits(flags),
					to: at(5),
				});
				i += 6;
				break;
			}
			case "binary":
				commands.push({
					kind: "binary",
					bits: unsigned(at(3)) * unsigned(at(4)),
					live: unsigned(at(1)),
					to: at(5),
				});
				i += 6;
				break;
			case "get_tail":
				commands.push({
					kind: "binary",
					bits: -1,
					live: unsigned(at(1)),
					to: at(3),
				});
				i += 4;
				break;
			default:
				return undefined;
		}
	}
	return commands.every(isCompiled) ? commands : undefined;
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
