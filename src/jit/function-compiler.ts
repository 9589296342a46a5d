/**
 * Compiles one Erlang function to one wasm function: (ctx, entry, x0 … x(arity-1)) → result term, or 0 when the
 * process has been left in memory for the driver to take on.
 *
 * Nodes of the graph become nested wasm blocks; each instruction is written by the handler of its family. What has no
 * handler leaves to the interpreter, which comes back at the next entry.
 */

import { STOP_MAP_BYTES } from "../abi/limits.ts";
import type { Instruction } from "../beam/decode.ts";
import {
	branchLabels,
	labelNumber,
	literalIndex,
	type Operand,
} from "../beam/operands.ts";
import { mayStopAt } from "../beam/stop-places.ts";
import type { Code } from "../wasm/code.ts";
import { Facts } from "./analysis/facts.ts";
import type { FunctionInput } from "./analysis/function-input.ts";
import { findRun, type IntegerRun } from "./analysis/integer-runs.ts";
import { reductionsOfCall } from "./analysis/stack-use.ts";
import { compileIntegerRun } from "./emit/bifs/integer-run.ts";
import { FunctionEmitter } from "./emit/function-emitter.ts";
import type { Operands } from "./emit/handler.ts";
import { isWithout, type ModuleEmitter } from "./emit/module-emitter.ts";
import { functionState } from "./emit/state/function-state.ts";
import { CTX } from "./emit/state/parameters.ts";
import { handlerOf } from "./handlers.ts";
import { traitsOf } from "./instruction-traits.ts";

/** Writes functions in place of calls of them (inlined-leaf.ts, which extends the compiler). */
export interface Inliner {
	inlineOr(
		caller: FunctionCompiler,
		entryLabel: number,
		call: () => void,
	): void;
}

export class FunctionCompiler extends FunctionEmitter {
	/** Reductions that a call takes: known when the number of locals is. */
	private readonly weight = { index: -1 };
	/** Nodes that the dispatcher goes to. */
	private readonly dispatched: ReadonlySet<number>;

	constructor(
		code: Code,
		module: ModuleEmitter,
		input: FunctionInput,
		private readonly inliner: Inliner,
		state = functionState(code, module, parametersOf(input)),
	) {
		super(code, module, input, state);
		this.dispatched = new Set(input.flow.dispatchTargets);
	}

	compile(): void {
		this.module.marks?.start(this.code, this.spot);
		this.control.openExit();
		this.emitNode(0);
		this.control.closeExit();
		this.weight.index = reductionsOfCall({
			instructions: this.input.code.instructions,
			locals: this.code.localCount,
			widestCall: this.widestCall,
			exact: this.module.options.reductions !== undefined,
		});
	}

	override inlineOr(entryLabel: number, call: () => void): void {
		this.inliner.inlineOr(this, entryLabel, call);
	}

	// -- structure ---------------------------------------------------------------------------------------------------

	protected emitNode(node: number): void {
		const { flow } = this.input;
		const { control } = this;
		const children = flow.children(node);
		if (flow.isLoopHeader(node)) {
			this.nameLabel(node);
			control.openLoop(node);
		}
		for (let i = children.length - 1; i >= 0; i--) {
			this.nameLabel(children[i] ?? 0);
			control.openBlock(children[i] ?? 0);
		}
		this.node = node;
		this.startNode(node);
		if (node === 0) this.within("entry", () => this.dispatcher.emit());
		else this.emitInstructions(node);
		for (const child of children) {
			control.close();
			this.emitNode(child);
		}
		if (flow.isLoopHeader(node)) control.close();
	}

	/** For debuggers: what a branch to the node's label leads to. */
	private nameLabel(node: number): void {
		const { graph, code } = this.input;
		const { marks } = this.module;
		const { first, continues, catches } = graph.nodes[node] ?? {};
		if (marks === undefined || first === undefined) return;
		const instruction = code.instructions[first];
		const offset = instruction?.offset ?? 0;
		if (node === 0) marks.label(this.code, "dispatch");
		else if (node === graph.head) marks.label(this.code, "head");
		else if (continues) marks.label(this.code, `after_${offset}`);
		else if (catches) marks.label(this.code, `catch_${offset}`);
		else if (instruction?.op.name === "label")
			marks.label(this.code, `f${labelNumber(instruction)}`);
	}

	/** Starts with what all ways to the node have in common, where they are all known by now. */
	protected startNode(node: number): void {
		const { flow, graph } = this.input;
		this.floats.startNode();
		this.stack.forgetYs();
		const arrival = this.arrivals.at(node);
		const isKnown =
			arrival !== undefined &&
			!flow.isLoopHeader(node) &&
			!this.dispatcher.goesTo(node) &&
			graph.nodes[node]?.catches === undefined;
		this.facts = isKnown ? arrival.facts : new Facts();
		this.stack.isKnown = isKnown && arrival.stack && !this.dispatched.has(node);
	}

	private emitInstructions(index: number): void {
		const { graph, code } = this.input;
		const node = graph.nodes[index];
		if (node === undefined) return;
		if (index === graph.head) this.within("head", () => this.emitHead());
		if (this.module.options.count)
			this.within("head", () => this.emitCount(node.end - node.first));
		for (let i = node.first; i < node.end; i++) {
			this.within(i, () => {
				this.askBefore(i);
				this.stopBefore(i);
			});
			const run = this.runFrom(i, node.end);
			if (run !== undefined && this.within(i, () => this.compileRun(run))) {
				i = run.end - 1;
				continue;
			}
			if (this.within(i, () => this.emitInstruction(i))) continue;
			for (const next of graph.successors(index))
				this.arrivals.addUnknown(next);
			return;
		}
		this.heap.sync();
		if (node.fallsTo === undefined) return;
		if (code.instructions[node.end - 1]?.op.flow === "call") {
			// The callee may have used them for anything.
			this.facts.forgetX();
			this.stack.forget();
		}
		if (this.floats.crossNodes) this.floats.flush();
		this.goTo(node.fallsTo);
	}

	/** Nothing is left pending or forgotten for it: what comes behind is compiled as it is without. */
	protected askBefore(index: number): void {
		const instruction = this.input.code.instructions[index];
		if (instruction === undefined || !this.module.asksAt(instruction)) return;
		this.current = index;
		const { code, module, x } = this;
		x.save(this.liveBefore());
		code.local_get(CTX);
		code.i32_const(module.target.moduleIndex);
		code.i32_const(instruction.offset);
		code.call(module.ask);
		this.leaveIf(instruction);
	}

	/** Tells the host, where its map of stops says so; what is in locals is written to memory, for a debugger to see. */
	private stopBefore(index: number): void {
		const instruction = this.input.code.instructions[index];
		const { stops } = this.module.options;
		if (stops === undefined || instruction === undefined) return;
		if (!mayStopAt(instruction)) return;
		this.current = index;
		const { code, control, module, x } = this;
		const address = module.target.codeAddress + instruction.offset;
		code.i32_const(0);
		code.i32_load8_u(this.stopFlag(stops, instruction));
		control.when(() => {
			const live = this.liveBefore();
			this.heap.write();
			this.floats.flush();
			code.local_get(CTX);
			code.i32_const(address);
			for (const n of live) code.local_get(x.local(n));
			code.call(module.outlined.stop(live));
		});
	}

	/** False when native code ends here. */
	protected emitInstruction(index: number): boolean {
		const instruction = this.input.code.instructions[index];
		if (instruction === undefined) return true;
		this.current = index;
		this.note(index);
		const { options } = this.module;
		if (
			traitsOf(instruction.op).heap === "synced" ||
			isWithout(options, "pending-heap")
		)
			this.heap.sync();
		if (isWithout(options, "facts")) this.facts = new Facts();
		const labels = branchLabels(instruction);
		if (this.floats.crossNodes && labels.length > 0) this.floats.flush();
		// The interpreter, if it comes to that here, knows no more than this at the instruction's labels.
		for (const label of labels) {
			const target = this.input.graph.nodeOfLabel(label);
			if (target !== undefined) this.arrivals.add(target, this.facts, true);
		}
		const handler = handlerOf(instruction.op);
		if (
			handler !== undefined &&
			!this.leavesOnPurpose(instruction) &&
			instruction.args.every((arg) => this.isReadable(arg)) &&
			handler(this, instruction.args as unknown as Operands, instruction)
		)
			return true;
		this.heap.sync();
		this.leave(instruction);
		if (this.spot.inlined === undefined)
			this.module.marks?.left.add(instruction.offset);
		return false;
	}

	/** What is known here, for people. */
	protected note(index: number, run?: IntegerRun): void {
		const { instructions } = this.input.code;
		const offset = instructions[index]?.offset ?? 0;
		this.module.marks?.note(offset, () => ({
			live: this.input.liveness.before(index),
			types: this.facts.entries(),
			run: run && instructions[run.first]?.offset,
		}));
	}

	private runFrom(index: number, end: number): IntegerRun | undefined {
		const { options } = this.module;
		if (isWithout(options, "runs")) return undefined;
		const { instructions } = this.input.code;
		// A run is left at none of its instructions.
		let last = index;
		while (last < end && !this.leavesOnPurpose(instructions[last])) last++;
		return findRun(
			instructions,
			index,
			last,
			(number) => this.module.importName(number),
			(instruction) => this.input.liveness.after(instruction),
		);
	}

	private compileRun(run: IntegerRun): boolean {
		// Before the first one the host was told already.
		const stops = this.stopFlags(run.first + 1, run.end);
		return compileIntegerRun(
			this,
			run,
			(index) => {
				this.note(index, run);
				if (index > run.first) this.within(index, () => this.stopBefore(index));
				this.slowArithmetic = true;
				this.within(index, () => this.emitInstruction(index));
				this.slowArithmetic = false;
			},
			stops.length === 0 ? undefined : () => this.pushAny(stops),
		);
	}

	/** Addresses of the bytes that say whether the host is to be told of these instructions. */
	private stopFlags(first: number, end: number): number[] {
		const { stops } = this.module.options;
		if (stops === undefined) return [];
		return this.input.code.instructions
			.slice(first, end)
			.filter(mayStopAt)
			.map((instruction) => this.stopFlag(stops, instruction));
	}

	private stopFlag(stops: number, { offset }: Instruction): number {
		const address = this.module.target.codeAddress + offset;
		return stops + (address & (STOP_MAP_BYTES - 1));
	}

	/** Pushes whether one of these bytes is not 0. */
	private pushAny(addresses: readonly number[]): void {
		const { code } = this;
		for (const [i, address] of addresses.entries()) {
			code.i32_const(0);
			code.i32_load8_u(address);
			if (i > 0) code.i32_or();
		}
	}

	/** AtomVM cannot have every literal (bitstrings, large integers); the interpreter raises when it comes to one. */
	private isReadable(operand: Operand): boolean {
		const literal = literalIndex(operand);
		if (literal !== undefined) return this.module.target.literal(literal) !== 0;
		return operand.items.every((item) => this.isReadable(item));
	}

	/**
	 * Not where the interpreter would come straight back to a stub: at a label, a wait that goes to one, or the
	 * `loop_rec` there (its process would never wait).
	 */
	private leavesOnPurpose(instruction: Instruction | undefined): boolean {
		return (
			instruction !== undefined &&
			!traitsOf(instruction.op).comesBack &&
			this.module.leavesAt(instruction)
		);
	}

	/** Every call uses up a reduction or more; when none are left the turn ends here, with the arguments saved. */
	protected emitHead(): void {
		const { code, control, locals, module, x } = this;
		const { reductions } = module.target.cells;
		const { arity, entryLabel } = this.input.code;
		const left = locals.i32("reductions");
		code.i32_const(0);
		code.i32_const(0);
		code.i32_load(reductions);
		code.i32_const_later(this.weight);
		code.i32_sub();
		code.local_tee(left);
		code.i32_store(reductions);
		code.local_get(left);
		code.i32_const(0);
		code.i32_le_s();
		control.when(() => {
			code.local_get(CTX);
			code.i32_const(module.labelOffset(entryLabel));
			for (let n = 0; n < arity; n++) code.local_get(x.local(n));
			code.call(module.outlined.spent(arity));
			control.exitIf();
		});
		this.traceAt(module.labelOffset(entryLabel), parametersOf(this.input));
	}

	private emitCount(instructions: number): void {
		const { code } = this;
		const { nativeInstructions } = this.module.target.cells;
		code.i32_const(0);
		code.i32_const(0);
		code.i64_load(nativeInstructions);
		code.i64_const(instructions);
		code.i64_add();
		code.i64_store(nativeInstructions);
	}
}

function parametersOf({ code }: FunctionInput): number[] {
	return Array.from({ length: code.arity }, (_, n) => n);
}
