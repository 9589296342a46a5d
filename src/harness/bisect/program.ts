/** The functions of the modules that a bisection is about, and their instructions in the order of being executed. */
import { readAvmPack } from "../../beam/avm-pack.ts";
import { type BeamModule, readBeam } from "../../beam/beam-file.ts";
import { decodeCode, type Instruction } from "../../beam/decode.ts";
import { type Operand, OperandKind } from "../../beam/operand.ts";
import {
	buildGraph,
	type FunctionCode,
} from "../../jit/graph/function-graph.ts";
import { splitFunctions } from "../../jit/graph/split-functions.ts";
import { structureFlow } from "../../jit/graph/structure.ts";

export interface ProgramFunction {
	/** `module:name/arity` */
	readonly name: string;
	readonly beam: BeamModule;
	readonly code: FunctionCode;
}

/** @throws AvmjitError of what cannot be read */
export function programFunctions(
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): ProgramFunction[] {
	return files.flatMap(({ name, bytes }) =>
		(name.endsWith(".avm")
			? readAvmPack(bytes, name).beams.map((section) => section.bytes)
			: [bytes]
		).flatMap((one) => {
			const beam = readBeam(one, name);
			return splitFunctions(beam, decodeCode(beam)).map((code) => ({
				name: `${beam.name}:${code.name}/${code.arity}`,
				beam,
				code,
			}));
		}),
	);
}

/** The function's instructions, each behind all that come before it on every way without a loop. */
export function inOrder({ code }: ProgramFunction): readonly Instruction[] {
	const graph = buildGraph(code);
	return structureFlow(graph).order.rpo.flatMap((node) => {
		const { first = 0, end = 0 } = graph.nodes[node] ?? {};
		return code.instructions.slice(first, end);
	});
}

/** Where in the source an instruction is: the last `line` before it; 0 when there is none. */
export function lineOf(
	{ beam, code }: ProgramFunction,
	offset: number,
): number {
	let line = 0;
	for (const instruction of code.instructions) {
		if (instruction.offset > offset) break;
		if (instruction.op.name === "line")
			line = beam.lines.lines[instruction.args[0]?.value ?? 0]?.line ?? 0;
	}
	return line;
}

/** As in a .S file, nearly: `gc_bif2 f0 2 erlang:'+'/2 x0 1 x0`. */
export function instructionText(
	beam: BeamModule,
	{ op, args }: Instruction,
): string {
	const text = args.map((arg, i) =>
		op.operands[i] === "import"
			? importText(beam, arg)
			: operandText(beam, arg),
	);
	return [op.name, ...text].join(" ");
}

function importText(beam: BeamModule, operand: Operand): string {
	const found = beam.imports[operand.value];
	if (found === undefined || operand.kind !== OperandKind.Unsigned)
		return operandText(beam, operand);
	return `${found.module}:${found.function}/${found.arity}`;
}

function operandText(beam: BeamModule, operand: Operand): string {
	const { kind, value, big, items } = operand;
	switch (kind) {
		case OperandKind.Atom:
			return value === 0 ? "[]" : (beam.atoms[value - 1] ?? `atom ${value}`);
		case OperandKind.X:
			return `x${value}`;
		case OperandKind.Y:
			return `y${value}`;
		case OperandKind.FloatRegister:
			return `fr${value}`;
		case OperandKind.Label:
			return `f${value}`;
		case OperandKind.Literal:
			return `literal ${value}`;
		case OperandKind.List:
		case OperandKind.Allocation:
			return `[${items.map((item) => operandText(beam, item)).join(" ")}]`;
		default:
			return String(big ?? value);
	}
}
