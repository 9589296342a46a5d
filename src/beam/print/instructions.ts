/** BEAM instructions as text: one a line, nearly as in a .S file. `gc_bif2 f0 1 erlang:+/2 x0 1 x0`. */
import type { BeamModule } from "../beam-file.ts";
import type { Instruction } from "../decode.ts";
import type { Role } from "../instructions.ts";
import { type Operand, OperandKind } from "../operand.ts";
import { formatAtom } from "./names.ts";
import { binaryText, literalText } from "./terms.ts";

/** Longest text of one literal. */
const MOST = 200;

/** By the first number of each pair of an allocation. */
const ALLOCATED = ["words", "floats", "funs"];

export function instructionText(
	beam: BeamModule,
	instruction: Instruction,
): string {
	const { op, args } = instruction;
	const strings = stringOperands(beam, instruction);
	const text = (operand: Operand, role: Role | undefined): string => {
		const string = strings.get(operand);
		if (string !== undefined) return string;
		return role === "import"
			? importText(beam, operand)
			: operandText(beam, operand, text);
	};
	return [op.name, ...args.map((arg, i) => text(arg, op.operands[i]))].join(
		" ",
	);
}

function importText(beam: BeamModule, operand: Operand): string {
	const found = beam.imports[operand.value];
	if (found === undefined || operand.kind !== OperandKind.Unsigned)
		return operandText(beam, operand);
	return `${found.module}:${found.function}/${found.arity}`;
}

/** One operand: a register, a label, a number, or a term as Erlang writes it. */
export function operandText(
	beam: BeamModule,
	operand: Operand,
	text = (item: Operand, _role: undefined): string => operandText(beam, item),
): string {
	const { kind, value, big, items } = operand;
	switch (kind) {
		case OperandKind.Atom:
			return atomText(beam, value);
		case OperandKind.X:
			return `x${value}`;
		case OperandKind.Y:
			return `y${value}`;
		case OperandKind.FloatRegister:
			return `fr${value}`;
		case OperandKind.Label:
			return `f${value}`;
		case OperandKind.Literal: {
			const bytes = beam.literals[value];
			return bytes === undefined
				? `literal ${value}`
				: literalText(bytes, MOST);
		}
		case OperandKind.Allocation:
			return allocationText(items);
		case OperandKind.List:
			return `[${items.map((item) => text(item, undefined)).join(" ")}]`;
		default:
			return String(big ?? value);
	}
}

/** What there is to be room for: `[words 2 funs 1]`. */
function allocationText(items: readonly Operand[]): string {
	const parts: string[] = [];
	for (let i = 0; i + 1 < items.length; i += 2) {
		const count = items[i + 1]?.value ?? 0;
		const kind = ALLOCATED[items[i]?.value ?? -1] ?? `kind ${items[i]?.value}`;
		if (count > 0) parts.push(`${kind} ${count}`);
	}
	return `[${parts.join(" ")}]`;
}

function atomText(beam: BeamModule, index: number): string {
	if (index === 0) return "[]";
	const name = beam.atoms[index - 1];
	return name === undefined ? `atom ${index}` : formatAtom(name);
}

/** Operands that are places in the module's table of strings, and what stands there. */
function stringOperands(
	beam: BeamModule,
	{ op, args, segments }: Instruction,
): Map<Operand, string> {
	const found = new Map<Operand, string>();
	const add = (at: Operand | undefined, bytes: number): void => {
		if (at === undefined) return;
		const { value } = at;
		found.set(at, binaryText(beam.strings.subarray(value, value + bytes)));
	};
	for (const { type, source, size } of segments ?? [])
		if (type.kind === "string") add(source, size.value);
	if (op.name === "bs_match_string")
		add(args[3], Math.ceil((args[2]?.value ?? 0) / 8));
	return found;
}

/** What an instruction's numbers stand for: the function called or made a fun of; "" when it says all itself. */
export function instructionComment(
	beam: BeamModule,
	{ op, args }: Instruction,
	functionAt: (label: number) => string | undefined,
): string {
	switch (op.name) {
		case "call":
		case "call_last":
		case "call_only":
			return functionAt(args[1]?.value ?? 0) ?? "";
		case "make_fun3": {
			const lambda = beam.lambdas[args[0]?.value ?? 0];
			return lambda === undefined
				? ""
				: `fun ${formatAtom(lambda.function)}/${lambda.arity}`;
		}
		case "line": {
			const { file = 0, line = 0 } =
				beam.lines.lines[args[0]?.value ?? 0] ?? {};
			if (line === 0) return "";
			const name = file === 0 ? undefined : beam.lines.files[file - 1];
			return `${name ?? "line"}${name === undefined ? " " : ":"}${line}`;
		}
		default:
			return "";
	}
}
