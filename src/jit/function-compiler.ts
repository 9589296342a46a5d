/**
 * Compiles one Erlang function to one wasm function: (ctx, entry, x0 … x(arity-1)) → result term, or 0 when the
 * process has been left in memory for the driver to take on.
 *
 * Nodes of the graph become nested wasm blocks; each instruction is written by the handler of its family. What has no
 * handler leaves to the interpreter, which comes back at the next entry.
 */
import type { Instruction } from "../beam/decode.ts";
import type { TypeEntry } from "../beam/types.ts";
import type { Code } from "../wasm/code.ts";
import type { FuncRef } from "../wasm/refs.ts";
import { Facts } from "./facts.ts";
import { FloatRegisters } from "./float-registers.ts";
import { CONTEXT_X, CTX, Frame, PC } from "./frame.ts";
import type { FunctionCode, FunctionGraph } from "./function-graph.ts";
import {
	type Handler,
	handlers,
	keepsHeapPending,
	type Operands,
} from "./handlers.ts";
import type { LinkContext } from "./link-context.ts";
import type { Liveness } from "./liveness.ts";
import { malformedCode } from "./malformed.ts";
import { branchLabels, literalIndex, type Operand } from "./operands.ts";
import type { StructuredFlow } from "./structure.ts";

/** What handlers need of the module being compiled. */
export interface ModuleScope {
	readonly link: LinkContext;
	readonly options: CompileOptions;
	/** The wasm function of the Erlang function with this entry label; undefined when it is not compiled. */
	functionAt(entryLabel: number): CompiledFunction | undefined;
	/** Byte offset of a label's `label` instruction. */
	labelOffset(label: number): number;
	/** A C function of the prepared AtomVM, or of the native runtime. */
	runtime(symbol: string, parameters?: number): FuncRef;
	/** Helpers of the module: store where the process goes on, and why; they return 0. */
	readonly leave: FuncRef;
	readonly yieldAt: FuncRef;
	readonly waitAt: FuncRef;
	readonly resumeAt: FuncRef;
	/** An exit was compiled for this instruction. */
	countExit(instruction: Instruction): void;
	/** `name/arity` of an import of module erlang, "" for other modules' imports. */
	/** Undefined when there is no such import. */
	importArity(index: number): number | undefined;
	importName(index: number): string;
	/** Name of the module's atom `index` (1-based), "" for none. */
	atomName(index: number): string;
	/** Bytes of the module's string table; fewer when it ends before. */
	string(offset: number, length: number): Uint8Array;
	/** The names in an operand that is a list of flags (nil or a literal), undefined for others. */
	literalFlags(operand: Operand): string | undefined;
	/** The value of an operand that is a float literal. */
	floatLiteral(operand: Operand): number | undefined;
	/** The module's Type chunk. */
	readonly types: readonly TypeEntry[];
}

export interface CompiledFunction {
	readonly ref: FuncRef;
	readonly arity: number;
}

export interface CompileOptions {
	/** Count the instructions that native code executes. */
	readonly count: boolean;
	/** Collect the heap at every allocation: a mode that hunts bugs. */
	readonly collectAlways?: boolean;
	/** Every call and every return goes through the driver, with no wasm frames left: a mode that hunts bugs. */
	readonly unwindCalls?: boolean;
	/** Check the state of the process at every exit (native/check.c): a mode that hunts bugs. */
	readonly checkExits?: boolean;
	/** Whether to leave at the next instruction, though it could be compiled: a mode that hunts bugs. */
	readonly leaveHere?: () => boolean;
}

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
	readonly frame: Frame;
	readonly facts = new Facts();
	readonly floats: FloatRegisters;
	/** Index of the instruction being compiled. */
	current = 0;
	private node = 0;
	private readonly dispatchIds = new Map<number, number>();

	constructor(
		readonly code: Code,
		readonly scope: ModuleScope,
		readonly input: FunctionInput,
	) {
		this.frame = new Frame(code, scope.link, input.code.arity, (symbol) =>
			scope.runtime(symbol),
		);
		this.floats = new FloatRegisters(
			this,
			input.graph,
			input.code.instructions,
		);
	}

	compile(): void {
		this.emitNode(0);
		this.code.unreachable();
	}

	// -- structure ---------------------------------------------------------------------------------------------------

	private emitNode(node: number): void {
		const { flow } = this.input;
		const { frame } = this;
		const children = flow.children(node);
		if (flow.isLoopHeader(node)) frame.openLoop(node);
		for (let i = children.length - 1; i >= 0; i--) {
			frame.openBlock(children[i] ?? 0);
		}
		this.node = node;
		this.facts.clear();
		this.floats.startNode();
		frame.forgetStack();
		if (node === 0) this.emitDispatch();
		else this.emitInstructions(node);
		for (const child of children) {
			frame.close();
			this.emitNode(child);
		}
		if (flow.isLoopHeader(node)) frame.close();
	}

	/** Goes to the node the caller asked for. Numbers of entries come first, then those of edges that come back here. */
	private emitDispatch(): void {
		const { code, frame } = this;
		const { entryPoints, flow, graph, liveness } = this.input;
		const inner = flow.dispatchTargets.filter(
			(target) =>
				target !== graph.entry &&
				flow.isLoopHeader(0) &&
				this.comesBackTo(target),
		);
		for (const [i, target] of inner.entries()) {
			this.dispatchIds.set(target, entryPoints.length + i);
		}
		this.dispatchIds.set(graph.entry, 0);
		if (entryPoints.length === 1 && inner.length === 0) {
			if (!frame.fallsInto(graph.entry)) code.br(frame.labelDepth(graph.entry));
			return;
		}
		// Most entries are continuations, whose only live register is x0: load it once, for them all.
		code.local_get(PC);
		code.i32_const(1);
		code.i32_sub();
		code.i32_const(entryPoints.length - 1);
		code.i32_lt_u();
		frame.when(() => frame.reload([0]));
		const landings = entryPoints
			.map((point, i) => ({ ...point, label: -1 - i }))
			.filter(
				({ node, byException }, i) =>
					i > 0 && (byException || liveness.atNode(node).some((x) => x > 0)),
			);
		for (const { label } of [...landings].reverse()) frame.openBlock(label);
		const target = ({ node }: EntryPoint, i: number): number =>
			frame.labelDepth(
				landings.some((l) => l.label === -1 - i) ? -1 - i : node,
			);
		code.local_get(PC);
		code.br_table(
			[
				...entryPoints.map(target),
				...inner.map((node) => frame.labelDepth(node)),
			],
			frame.labelDepth(graph.entry),
		);
		for (const { node, byException } of landings) {
			frame.close();
			frame.reload(liveness.atNode(node).filter((x) => x > 0));
			// Only a catch_end asks, and it takes this back.
			if (byException && graph.nodes[node]?.catches === "catch_end") {
				code.i32_const(1);
				code.local_set(frame.caught);
			}
			code.br(frame.labelDepth(node));
		}
	}

	private comesBackTo(target: number): boolean {
		const { flow, graph } = this.input;
		for (let node = 1; node < graph.nodeCount; node++) {
			if (flow.viaDispatcher(node, target)) return true;
		}
		return false;
	}

	private emitInstructions(index: number): void {
		const { graph, code } = this.input;
		const node = graph.nodes[index];
		if (node === undefined) return;
		if (index === graph.entry) this.emitHead();
		if (this.scope.options.count) this.emitCount(node.end - node.first);
		for (let i = node.first; i < node.end; i++) {
			const instruction = code.instructions[i];
			if (instruction === undefined) continue;
			this.current = i;
			if (!keepsHeapPending.has(instruction.op.name)) this.frame.syncHeap();
			if (this.floats.crossNodes && branchLabels(instruction).length > 0)
				this.floats.flush();
			const handler: Handler | undefined = handlers[instruction.op.name];
			if (
				handler === undefined ||
				this.leavesOnPurpose(instruction) ||
				!instruction.args.every((arg) => this.isReadable(arg)) ||
				!handler(this, instruction.args as unknown as Operands, instruction)
			) {
				this.frame.syncHeap();
				this.leave(instruction);
				return;
			}
		}
		this.frame.syncHeap();
		if (node.fallsTo === undefined) return;
		if (this.floats.crossNodes) this.floats.flush();
		this.goTo(node.fallsTo);
	}

	/** AtomVM cannot have every literal (bitstrings, large integers); the interpreter raises when it comes to one. */
	private isReadable(operand: Operand): boolean {
		const literal = literalIndex(operand);
		if (literal !== undefined) return this.scope.link.literal(literal) !== 0;
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

	/** Every call uses up a reduction; when none are left the turn ends here, with the arguments saved. */
	private emitHead(): void {
		const { code, frame, scope } = this;
		const { reductions } = scope.link.cells;
		const left = frame.temporary("reductions");
		code.i32_const(0);
		code.i32_const(0);
		code.i32_load(reductions);
		code.i32_const(1);
		code.i32_sub();
		code.local_tee(left);
		code.i32_store(reductions);
		code.local_get(left);
		code.i32_const(0);
		code.i32_le_s();
		frame.when(() => {
			code.local_get(CTX);
			code.call(scope.runtime("refill_reductions"));
			code.i32_eqz();
			frame.when(() => {
				const live = Array.from({ length: this.input.code.arity }, (_, n) => n);
				frame.flush(live);
				this.checkState(live);
				code.local_get(CTX);
				code.i32_const(scope.labelOffset(this.input.code.entryLabel));
				code.return_call(scope.yieldAt);
			});
		});
	}

	private emitCount(instructions: number): void {
		const { code } = this;
		const { nativeInstructions } = this.scope.link.cells;
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
		if (this.input.flow.viaDispatcher(this.node, target)) {
			code.i32_const(this.dispatchId(target));
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
			this.code.br_if(this.frame.labelDepth(target));
		}
	}

	goToLabel(label: number): void {
		this.goTo(this.nodeOf(label));
	}

	/** Branch depth of a label of this function for br_table; undefined when it takes more than a branch. */
	branchDepth(label: number): number | undefined {
		const target = this.nodeOf(label);
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

	private dispatchId(target: number): number {
		const id = this.dispatchIds.get(target);
		if (id === undefined) throw new Error(`node ${target} has no entry number`);
		return id;
	}

	/** Returns to the driver: the interpreter goes on with this instruction. */
	leave(instruction: Instruction): void {
		const { code, frame, scope } = this;
		frame.writeHeap();
		this.floats.flush();
		const live = this.input.liveness.before(this.current);
		frame.flush(live);
		this.checkState(live);
		code.local_get(CTX);
		code.i32_const(instruction.offset);
		code.return_call(scope.leave);
		scope.countExit(instruction);
	}

	/** With `checkExits`: traps unless the process in memory is sound, these x registers included. */
	checkState(live: readonly number[]): void {
		if (this.scope.options.checkExits !== true) return;
		const { code } = this;
		code.local_get(CTX);
		code.i32_const(
			live.reduce((mask, n) => (n < CONTEXT_X ? mask | (1 << n) : mask), 0),
		);
		code.call(this.scope.runtime("check_state"));
		code.drop();
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
			code.i32_const(scope.link.moduleAddress);
			code.i32_const(offset);
			code.return_call(scope.runtime("raise_failed"));
		});
	}

	// -- across C calls ----------------------------------------------------------------------------------------------

	/** x registers that are read by the current instruction or after it. */
	liveBefore(): readonly number[] {
		return this.input.liveness.before(this.current);
	}

	/**
	 * Around a call that may collect: x registers below `live` are written to the context, where they are its roots,
	 * and those still needed are read back: after the instruction, or (`operandsToo`) by the rest of it.
	 */
	callCollecting(live: number, call: () => void, operandsToo = false): void {
		const { frame } = this;
		const { liveness } = this.input;
		const needed = operandsToo
			? liveness.before(this.current)
			: liveness.after(this.current);
		frame.syncHeap();
		frame.flush(Array.from({ length: live }, (_, n) => n));
		call();
		frame.reload(needed.filter((x) => x < live));
		frame.forgetStack();
	}
}
