/**
 * Compiles one Erlang function to one wasm function: (ctx, entry, x0 … x(arity-1)) → result term, or 0 when the
 * process has been left in memory for the driver to take on.
 *
 * Nodes of the graph become nested wasm blocks; each instruction is written by the handler of its family. What has no
 * handler leaves to the interpreter, which comes back at the next entry.
 */
import type { Instruction } from "../beam/decode.ts";
import { malformedCode } from "../beam/malformed.ts";
import { branchLabels, literalIndex, type Operand } from "../beam/operands.ts";
import type { Code } from "../wasm/code.ts";
import { Arrivals } from "./analysis/arrivals.ts";
import { Facts } from "./analysis/facts.ts";
import { findRun, type IntegerRun } from "./analysis/integer-runs.ts";
import type { Liveness } from "./analysis/liveness.ts";
import { readsSlot } from "./analysis/slot-reads.ts";
import { reductionsOfCall } from "./analysis/stack-use.ts";
import { Dispatcher } from "./emit/dispatcher.ts";
import { FloatRegisters } from "./emit/float-registers.ts";
import { CTX, Frame, PC } from "./emit/frame.ts";
import type { ModuleScope } from "./emit/module-scope.ts";
import type { ExitKind, OutlinedCall } from "./emit/outlined.ts";
import { compileIntegerRun } from "./families/integer-run.ts";
import type { FunctionCode, FunctionGraph } from "./graph/function-graph.ts";
import type { StructuredFlow } from "./graph/structure.ts";
import {
	type Handler,
	handlers,
	keepsHeapPending,
	type Operands,
} from "./handlers.ts";

export interface FunctionInput {
	readonly code: FunctionCode;
	readonly graph: FunctionGraph;
	readonly flow: StructuredFlow;
	readonly liveness: Liveness;
	/** Where the function can be entered, by entry number (0 is its head). */
	readonly entryPoints: readonly EntryPoint[];
}

export interface EntryPoint {
	readonly node: number;
	readonly byException: boolean;
}

export class FunctionCompiler {
	/** What is known here. */
	facts = new Facts();
	readonly floats: FloatRegisters;
	/** Arithmetic is to be written without its fast path, which has been tried. */
	slowArithmetic = false;
	/** Index of the instruction being compiled. */
	current = 0;
	private node = 0;
	/** Reductions that a call takes: known when the number of locals is. */
	private readonly weight = { index: -1 };
	/** Most values that are passed to a call that returns them, too. */
	private widestCall = 0;
	private readonly arrivals = new Arrivals();
	/** Nodes that the dispatcher goes to. */
	private readonly dispatched: ReadonlySet<number>;
	private readonly dispatcher: Dispatcher;

	constructor(
		readonly code: Code,
		readonly scope: ModuleScope,
		readonly input: FunctionInput,
		readonly frame = new Frame(
			code,
			scope.target,
			parametersOf(input),
			(symbol) => scope.runtime(symbol),
		),
	) {
		this.dispatched = new Set(input.flow.dispatchTargets);
		this.dispatcher = new Dispatcher(code, frame, input);
		this.floats = new FloatRegisters(
			this,
			input.graph,
			input.code.instructions,
		);
	}

	compile(): void {
		this.frame.openExit();
		this.emitNode(0);
		this.frame.closeExit();
		this.weight.index = reductionsOfCall({
			instructions: this.input.code.instructions,
			locals: this.code.localCount,
			widestCall: this.widestCall,
			exact: this.scope.options.reductions !== undefined,
		});
	}

	// -- structure ---------------------------------------------------------------------------------------------------

	protected emitNode(node: number): void {
		const { flow } = this.input;
		const { frame } = this;
		const children = flow.children(node);
		if (flow.isLoopHeader(node)) frame.openLoop(node);
		for (let i = children.length - 1; i >= 0; i--) {
			frame.openBlock(children[i] ?? 0);
		}
		this.node = node;
		this.startNode(node);
		if (node === 0) this.dispatcher.emit();
		else this.emitInstructions(node);
		for (const child of children) {
			frame.close();
			this.emitNode(child);
		}
		if (flow.isLoopHeader(node)) frame.close();
	}

	/** Starts with what all ways to the node have in common, where they are all known by now. */
	protected startNode(node: number): void {
		const { flow, graph } = this.input;
		this.floats.startNode();
		this.frame.forgetSlots();
		const arrival = this.arrivals.at(node);
		const isKnown =
			arrival !== undefined &&
			!flow.isLoopHeader(node) &&
			!this.dispatcher.goesTo(node) &&
			graph.nodes[node]?.catches === undefined;
		this.facts = isKnown ? arrival.facts : new Facts();
		this.frame.knowsStack =
			isKnown && arrival.stack && !this.dispatched.has(node);
	}

	private emitInstructions(index: number): void {
		const { graph, code } = this.input;
		const node = graph.nodes[index];
		if (node === undefined) return;
		if (index === graph.entry) this.emitHead();
		if (this.scope.options.count) this.emitCount(node.end - node.first);
		for (let i = node.first; i < node.end; i++) {
			const run = this.runFrom(i, node.end);
			if (run !== undefined && this.compileRun(run)) {
				i = run.end - 1;
				continue;
			}
			if (this.emitInstruction(i)) continue;
			for (const next of graph.successors(index))
				this.arrivals.addUnknown(next);
			return;
		}
		this.frame.syncHeap();
		if (node.fallsTo === undefined) return;
		if (code.instructions[node.end - 1]?.op.call === "body") {
			// The callee may have used them for anything.
			this.facts.forgetX();
			this.frame.forgetStack();
		}
		if (this.floats.crossNodes) this.floats.flush();
		this.goTo(node.fallsTo);
	}

	/** False when native code ends here. */
	protected emitInstruction(index: number): boolean {
		const instruction = this.input.code.instructions[index];
		if (instruction === undefined) return true;
		this.current = index;
		if (!keepsHeapPending.has(instruction.op.name)) this.frame.syncHeap();
		const labels = branchLabels(instruction);
		if (this.floats.crossNodes && labels.length > 0) this.floats.flush();
		// The interpreter, if it comes to that here, knows no more than this at the instruction's labels.
		for (const label of labels) {
			const target = this.input.graph.nodeOfLabel(label);
			if (target !== undefined) this.arrivals.add(target, this.facts, true);
		}
		const handler: Handler | undefined = handlers[instruction.op.name];
		if (
			handler !== undefined &&
			!this.leavesOnPurpose(instruction) &&
			instruction.args.every((arg) => this.isReadable(arg)) &&
			handler(this, instruction.args as unknown as Operands, instruction)
		)
			return true;
		this.frame.syncHeap();
		this.leave(instruction);
		return false;
	}

	private runFrom(index: number, end: number): IntegerRun | undefined {
		if (this.scope.options.leaveHere !== undefined) return undefined;
		return findRun(
			this.input.code.instructions,
			index,
			end,
			(number) => this.scope.importName(number),
			(instruction) => this.input.liveness.after(instruction),
		);
	}

	private compileRun(run: IntegerRun): boolean {
		return compileIntegerRun(this, run, (index) => {
			this.slowArithmetic = true;
			this.emitInstruction(index);
			this.slowArithmetic = false;
		});
	}

	/** AtomVM cannot have every literal (bitstrings, large integers); the interpreter raises when it comes to one. */
	private isReadable(operand: Operand): boolean {
		const literal = literalIndex(operand);
		if (literal !== undefined) return this.scope.target.literal(literal) !== 0;
		return operand.items.every((item) => this.isReadable(item));
	}

	/**
	 * Not where the interpreter would come straight back to a stub: at a label, a wait that goes to one, or the
	 * `loop_rec` there (its process would never wait).
	 */
	private leavesOnPurpose({ op }: Instruction): boolean {
		const comesBack = /^(label|loop_rec|wait)/.test(op.name);
		return !comesBack && this.scope.options.leaveHere?.() === true;
	}

	/** Every call uses up a reduction or more; when none are left the turn ends here, with the arguments saved. */
	protected emitHead(): void {
		const { code, frame, scope } = this;
		const { reductions } = scope.target.cells;
		const left = frame.temporary("reductions");
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
		frame.when(() => {
			const { arity, entryLabel } = this.input.code;
			code.local_get(CTX);
			code.i32_const(scope.labelOffset(entryLabel));
			for (let n = 0; n < arity; n++) code.local_get(frame.xLocal(n));
			code.call(scope.outlined.spent(arity));
			frame.exitIf();
		});
	}

	private emitCount(instructions: number): void {
		const { code } = this;
		const { nativeInstructions } = this.scope.target.cells;
		code.i32_const(0);
		code.i32_const(0);
		code.i64_load(nativeInstructions);
		code.i64_const(instructions);
		code.i64_add();
		code.i64_store(nativeInstructions);
	}

	// -- leaving a node --------------------------------------------------------------------------------------------

	goTo(target: number): void {
		const { code, frame } = this;
		this.arrive(target);
		if (this.input.flow.viaDispatcher(this.node, target)) {
			code.i32_const(this.dispatcher.numberOf(target));
			code.local_set(PC);
			code.br(frame.labelDepth(0));
		} else if (!frame.fallsInto(target)) {
			code.br(frame.labelDepth(target));
		}
	}

	/** Goes to a label of this function when the i32 on the stack is not 0. */
	goToLabelIf(label: number): void {
		const target = this.nodeOf(label);
		if (this.input.flow.viaDispatcher(this.node, target)) {
			this.frame.when(() => this.goTo(target));
		} else {
			this.arrive(target);
			this.code.br_if(this.frame.labelDepth(target));
		}
	}

	private arrive(node: number): void {
		this.arrivals.add(node, this.facts, this.frame.knowsStack);
	}

	goToLabel(label: number): void {
		this.goTo(this.nodeOf(label));
	}

	/** Branch depth of a label of this function for br_table; undefined when it takes more than a branch. */
	branchDepth(label: number): number | undefined {
		const target = this.nodeOf(label);
		this.arrive(target);
		return this.input.flow.viaDispatcher(this.node, target)
			? undefined
			: this.frame.labelDepth(target);
	}

	private nodeOf(label: number): number {
		const node = this.input.graph.nodeOfLabel(label);
		if (node === undefined) {
			throw malformedCode(`label ${label} is not of this function`);
		}
		return node;
	}

	/** Returns from the function with x0. */
	returnResult(): void {
		this.code.local_get(this.frame.xLocal(0));
		this.code.return_();
	}

	/** Returns to the driver: the interpreter goes on with this instruction. */
	leave(instruction: Instruction): void {
		this.frame.writeHeap();
		this.floats.flush();
		this.exit("Leave", this.liveBefore(), instruction.offset);
		this.scope.countExit(instruction);
	}

	/** Ends native code, these x registers saved; `offset` is where the process goes on. */
	exit(kind: ExitKind, live: readonly number[], offset: number): void {
		const { code, frame, scope } = this;
		code.local_get(CTX);
		code.i32_const(offset);
		for (const n of live) code.local_get(frame.xLocal(n));
		code.return_call(scope.outlined.exit(kind, live));
	}

	/** The same, when the i32 on the stack is not 0. */
	leaveIf(instruction: Instruction): void {
		this.frame.when(() => this.leave(instruction));
	}

	/**
	 * When the i32 on the stack is not 0, a BIF has failed and may have collected before: raises what it has left in
	 * the context. `offset` is where the interpreter's pc would be.
	 */
	raiseIf(offset: number): void {
		const { code, frame, scope } = this;
		frame.when(() => {
			frame.writeHeap();
			code.local_get(CTX);
			code.i32_const(scope.target.moduleAddress);
			code.i32_const(offset);
			code.return_call(scope.runtime("raise_failed"));
		});
	}

	// -- y registers --------------------------------------------------------------------------------------------------

	/** Whether this instruction, or one behind it before the collector may run, reads a y register once more. */
	readsAgain(y: number): boolean {
		const name = this.input.code.instructions[this.current]?.op.name ?? "";
		return READS_TWICE.test(name) || this.readsLater(y);
	}

	/** Whether an instruction behind this one does. */
	readsLater(y: number): boolean {
		return readsSlot(this.input.code.instructions, this.current + 1, y);
	}

	// -- across C calls ----------------------------------------------------------------------------------------------

	/** x registers that are read by the current instruction or after it. */
	liveBefore(): readonly number[] {
		return this.input.liveness.before(this.current);
	}

	/**
	 * A call that may collect, its result, if any, on the stack. x registers below `live` are its roots, and those still needed
	 * get their new values: after the instruction, or (`operandsToo`) by the rest of it. When it fails (`onFailure`) it
	 * does not come back.
	 */
	callCollecting(
		call: OutlinedCall,
		offset: number,
		pushParameters: () => void,
		operandsToo = false,
	): void {
		const { code, frame } = this;
		const { liveness } = this.input;
		const needed = operandsToo
			? liveness.before(this.current)
			: liveness.after(this.current);
		this.widestCall = Math.max(this.widestCall, call.parameters + call.live);
		frame.syncHeap();
		code.local_get(CTX);
		if (call.onFailure !== "nothing") code.i32_const(offset);
		pushParameters();
		for (let n = 0; n < call.live; n++) code.local_get(frame.xLocal(n));
		code.call(this.scope.outlined.collecting(call));
		for (let n = call.live - 1; n >= 0; n--) {
			if (needed.includes(n)) code.local_set(frame.xLocal(n));
			else code.drop();
		}
		frame.forgetStack();
		if (call.onFailure === "nothing") return;
		if (call.result === "stack") frame.teeStack();
		else code.local_tee(frame.temporary("result"));
		code.i32_eqz();
		if (call.onFailure === "leave" && this.floats.pending) {
			frame.when(() => {
				this.floats.flush();
				code.i32_const(1);
				frame.exitIf();
			});
		} else frame.exitIf();
		if (call.result === "value") code.local_get(frame.temporary("result"));
	}
}

/** Instructions whose code reads an operand more than once. */
const READS_TWICE =
	/^(is_(?!eq_exact|ne_exact)|test_arity|get_list|bif|gc_bif)/;

function parametersOf({ code }: FunctionInput): number[] {
	return Array.from({ length: code.arity }, (_, n) => n);
}
