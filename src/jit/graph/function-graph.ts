/**
 * The control-flow graph of one Erlang function.
 *
 * A node is a run of instructions with one way in, at its start, and any number of ways out: the fail labels of its
 * tests, and what follows its last instruction. Node 0 is the dispatcher (see structure.ts) and has no instructions.
 * A node starts at each label and after each call that comes back (its *continuation*: there the process can be
 * resumed with all of its state in memory).
 */
import type { Instruction } from "../../beam/decode.ts";
import { hasTrait, type InstructionWith } from "../../beam/instructions.ts";
import { malformedCode } from "../../beam/malformed.ts";
import { branchLabels, labelNumber } from "../../beam/operands.ts";
import type { FlowGraph } from "./structure.ts";

export interface FlowNode {
	/** First instruction and one past the last, as indices of the function's instructions. */
	readonly first: number;
	readonly end: number;
	/** The node after it in the code, when control can fall into it. */
	readonly fallsTo: number | undefined;
	/** Whether native code may be entered here with x registers in memory. */
	readonly resumable: boolean;
	/** A call returns to it. */
	readonly continues: boolean;
	/** The instruction it starts with, when that is where exceptions arrive. */
	readonly catches: CatchInstruction | undefined;
}

export type CatchInstruction = InstructionWith<"resumes", "exception">;

export interface FunctionGraph extends FlowGraph {
	readonly nodes: readonly FlowNode[];
	/** The node that starts at a label of this function, if it does. */
	nodeOfLabel(label: number): number | undefined;
	/** The node of the function's entry label. */
	readonly head: number;
}

export interface FunctionCode {
	readonly name: string;
	readonly arity: number;
	readonly entryLabel: number;
	readonly instructions: readonly Instruction[];
}

export function buildGraph(code: FunctionCode): FunctionGraph {
	const { instructions } = code;
	const starts = leaders(instructions);
	const nodes: FlowNode[] = [
		{
			first: 0,
			end: 0,
			fallsTo: undefined,
			resumable: false,
			continues: false,
			catches: undefined,
		},
	];
	const byLabel = new Map<number, number>();
	const startNode = new Map<number, number>();
	for (const [index, first] of starts.entries()) {
		startNode.set(first, index + 1);
	}
	for (const first of starts) {
		let end = first;
		let label = true;
		let falls = true;
		while (end < instructions.length) {
			const instruction = instructions[end];
			if (instruction === undefined) break;
			if (end > first && startNode.has(end)) break;
			if (label && instruction.op.name === "label") {
				byLabel.set(labelNumber(instruction), nodes.length);
			} else label = false;
			end++;
			if (instruction.op.flow === "ends") {
				falls = false;
				break;
			}
		}
		nodes.push({
			first,
			end,
			fallsTo: falls ? startNode.get(end) : undefined,
			resumable: isResumable(instructions, first, code.entryLabel),
			continues: instructions[first - 1]?.op.flow === "call",
			catches: catchAt(instructions, first),
		});
	}
	const head = byLabel.get(code.entryLabel);
	if (head === undefined) {
		throw malformedCode(`${code.name}/${code.arity} has no entry label`);
	}
	return finish(code, nodes, byLabel, head);
}

function finish(
	code: FunctionCode,
	nodes: readonly FlowNode[],
	byLabel: ReadonlyMap<number, number>,
	head: number,
): FunctionGraph {
	const successors = nodes.map((node, index) =>
		index === 0
			? [head, ...resumePoints(nodes, head)]
			: nodeSuccessors(code.instructions, node, byLabel),
	);
	return {
		nodes,
		nodeCount: nodes.length,
		head,
		nodeOfLabel: (label) => byLabel.get(label),
		successors: (node) => successors[node] ?? [],
	};
}

function resumePoints(nodes: readonly FlowNode[], head: number): number[] {
	const points: number[] = [];
	for (const [index, node] of nodes.entries()) {
		if (node.resumable && index !== head) points.push(index);
	}
	return points;
}

/** Fail labels first, the node that follows last: reverse postorder then puts that one right behind. */
function nodeSuccessors(
	instructions: readonly Instruction[],
	node: FlowNode,
	byLabel: ReadonlyMap<number, number>,
): number[] {
	const found = new Set<number>();
	for (let index = node.first; index < node.end; index++) {
		const instruction = instructions[index];
		if (instruction === undefined) continue;
		for (const label of branchLabels(instruction)) {
			const target = byLabel.get(label);
			if (target !== undefined) found.add(target);
		}
	}
	if (node.fallsTo !== undefined) {
		found.delete(node.fallsTo);
		found.add(node.fallsTo);
	}
	return [...found];
}

function leaders(instructions: readonly Instruction[]): number[] {
	const starts = new Set<number>();
	let previous: Instruction | undefined;
	for (const [index, instruction] of instructions.entries()) {
		const isLabel = instruction.op.name === "label";
		const afterLabel = previous?.op.name === "label";
		if (previous === undefined || (isLabel && !afterLabel)) starts.add(index);
		if (previous?.op.flow === "call") starts.add(index);
		if (instruction.op.resumes === "itself") starts.add(index);
		previous = instruction;
	}
	return [...starts].sort((a, b) => a - b);
}

function catchAt(
	instructions: readonly Instruction[],
	first: number,
): CatchInstruction | undefined {
	let index = first;
	while (instructions[index]?.op.name === "label") index++;
	const op = instructions[index]?.op;
	return op && hasTrait(op, "resumes", "exception") ? op.name : undefined;
}

function isResumable(
	instructions: readonly Instruction[],
	first: number,
	entryLabel: number,
): boolean {
	const before = instructions[first - 1];
	if (before?.op.flow === "call") return true;
	for (let index = first; ; index++) {
		const instruction = instructions[index];
		if (instruction?.op.name !== "label") {
			return instruction !== undefined && instruction.op.resumes !== "no";
		}
		if (labelNumber(instruction) === entryLabel) return true;
	}
}
