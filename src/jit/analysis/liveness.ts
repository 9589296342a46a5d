/**
 * Which x registers hold values that may still be read: before each instruction, and at the start of each node.
 *
 * Registers that an instruction names as live (its `live` operand) count as read: a collection will look at them.
 */
import type { Instruction } from "../../beam/decode.ts";
import {
	branchLabels,
	forEachRead,
	forEachWritten,
	registersRead,
} from "../../beam/operands.ts";
import type { FunctionCode, FunctionGraph } from "../graph/function-graph.ts";
import { RegisterSets } from "./register-sets.ts";

export interface Liveness {
	/** x registers live before the instruction, ascending. */
	before(instruction: number): readonly number[];
	/** x registers live after the instruction falls through. */
	after(instruction: number): readonly number[];
	/** x registers live at the start of a node. */
	atNode(node: number): readonly number[];
}

export function computeLiveness(
	code: FunctionCode,
	graph: FunctionGraph,
	registers: number,
): Liveness {
	const { instructions } = code;
	const count = instructions.length;
	const before = new RegisterSets(count, registers);
	const after = new RegisterSets(count, registers);
	const nodes = new RegisterSets(graph.nodeCount, registers);
	const scratch = new RegisterSets(1, registers);

	/**
	 * What is live where control goes on. Nothing is, where only exceptions arrive: compilers leave a way there when they
	 * know that what comes before it raises, and class, reason and trace are in no register on that way.
	 */
	const addLiveAt = (target: number): void => {
		if (graph.nodes[target]?.catches === "try_case") return;
		addRow(nodes, target, scratch);
	};

	const visitNode = (index: number): boolean => {
		const node = graph.nodes[index];
		if (node === undefined) return false;
		scratch.clear(0);
		if (node.fallsTo !== undefined) addLiveAt(node.fallsTo);
		for (let i = node.end - 1; i >= node.first; i--) {
			const instruction = instructions[i];
			if (instruction === undefined) continue;
			copyRow(scratch, after, i);
			stepBack(instruction, scratch, code.arity);
			for (const label of branchLabels(instruction)) {
				const target = graph.nodeOfLabel(label);
				if (target !== undefined) addLiveAt(target);
			}
			copyRow(scratch, before, i);
		}
		return mergeRow(scratch, nodes, index);
	};

	let changed = true;
	while (changed) {
		changed = false;
		for (let node = graph.nodeCount - 1; node > 0; node--) {
			if (visitNode(node)) changed = true;
		}
	}
	return {
		before: (instruction) => before.list(instruction),
		after: (instruction) => after.list(instruction),
		atNode: (node) => nodes.list(node),
	};
}

function stepBack(
	instruction: Instruction,
	live: RegisterSets,
	arity: number,
): void {
	// A call hands over its arguments and brings nothing back but x0.
	if (instruction.op.flow !== "next") live.clear(0);
	forEachWritten(instruction, (register) => live.delete(0, register));
	forEachRead(instruction, (register) => live.add(0, register));
	const implicit = registersRead(instruction, arity);
	for (let register = 0; register < implicit; register++) live.add(0, register);
}

function copyRow(from: RegisterSets, to: RegisterSets, row: number): void {
	to.clear(row);
	for (const register of from.list(0)) to.add(row, register);
}

function addRow(from: RegisterSets, row: number, to: RegisterSets): void {
	for (const register of from.list(row)) to.add(0, register);
}

function mergeRow(from: RegisterSets, to: RegisterSets, row: number): boolean {
	let changed = false;
	for (const register of from.list(0)) {
		if (!to.has(row, register)) {
			to.add(row, register);
			changed = true;
		}
	}
	return changed;
}
