/**
 * What handlers write a function's code with: where control goes, ways out of native code, and calls that may collect.
 * How the function's nodes are walked is the function compiler's part (../function-compiler.ts).
 */
import type { Instruction } from "../../beam/decode.ts";
import { malformedCode } from "../../beam/malformed.ts";
import type { Code } from "../../wasm/code.ts";
import { Arrivals } from "../analysis/arrivals.ts";
import { Facts } from "../analysis/facts.ts";
import type { FunctionInput } from "../analysis/function-input.ts";
import { readsY } from "../analysis/y-reads.ts";
import { traitsOf } from "../instruction-traits.ts";
import type { CodePart, CodeSpot } from "./code-marks.ts";
import type { ContextLayout } from "./compile-target.ts";
import { Dispatcher } from "./dispatcher.ts";
import { isWithout, type ModuleEmitter } from "./module-emitter.ts";
import type { ExitKind, OutlinedCall } from "./outlined.ts";
import type { Control } from "./state/control.ts";
import { FloatRegisters } from "./state/float-registers.ts";
import type { FunctionState } from "./state/function-state.ts";
import type { HeapCursor } from "./state/heap-cursor.ts";
import type { Locals } from "./state/locals.ts";
import { CTX, ENTRY } from "./state/parameters.ts";
import type { ProcessStack } from "./state/process-stack.ts";
import type { XRegisters } from "./state/x-registers.ts";

export abstract class FunctionEmitter {
	/** What is known here. */
	facts = new Facts();
	readonly locals: Locals;
	readonly x: XRegisters;
	readonly stack: ProcessStack;
	readonly heap: HeapCursor;
	readonly floats: FloatRegisters;
	readonly control: Control;
	readonly layout: ContextLayout;
	/** Arithmetic is to be written without its fast path, which has been tried. */
	slowArithmetic = false;
	/** Index of the instruction being compiled. */
	protected current = 0;
	/** The node being compiled. */
	protected node = 0;
	/** Most values that are passed to a call that returns them, too. */
	protected widestCall = 0;
	/** What is being written, for the code's map. */
	spot: CodeSpot = { part: "flow" };
	protected readonly arrivals = new Arrivals();
	protected readonly dispatcher: Dispatcher;

	constructor(
		readonly code: Code,
		readonly module: ModuleEmitter,
		readonly input: FunctionInput,
		readonly state: FunctionState,
	) {
		this.locals = state.locals;
		this.x = state.x;
		this.stack = state.stack;
		this.heap = state.heap;
		this.control = state.control;
		this.layout = module.target.layout;
		this.dispatcher = new Dispatcher(code, state, input);
		this.floats = new FloatRegisters(
			code,
			module,
			input.graph,
			input.code.instructions,
		);
	}

	/** Writes the function at a label in place of a call of it, where that pays, and else what `call` writes. */
	abstract inlineOr(entryLabel: number, call: () => void): void;

	// -- what a trace shows --------------------------------------------------------------------------------------

	/** Tells the host, where the function is traced, that an instruction is executed; it reads these x registers. */
	traceAt(offset: number, registers: Iterable<number> = []): void {
		this.trace(this.module.target.codeAddress + offset, registers);
	}

	/** Whether it is. */
	get isTraced(): boolean {
		const { name, arity } = this.input.code;
		return this.module.traces(name, arity);
	}

	/** Tells it that the C function called last has come back, its result in x0. */
	traceResult(): void {
		this.trace(0, [0]);
	}

	private trace(address: number, registers: Iterable<number>): void {
		const { code, module, x } = this;
		if (!this.isTraced) return;
		x.save(registers);
		code.local_get(CTX);
		code.i32_const(address);
		code.call(module.tracedFunction());
	}

	// -- the code's map ----------------------------------------------------------------------------------------------

	/** All that `write` writes is for this part: an instruction, by its index, or one of the function's own. */
	within<T>(part: CodePart | number, write: () => T): T {
		const { marks } = this.module;
		if (marks === undefined) return write();
		const before = this.spot;
		this.spot =
			typeof part === "number"
				? this.spotOf("instruction", this.input.code.instructions[part]?.offset)
				: this.spotOf(part);
		marks.start(this.code, this.spot);
		const result = write();
		this.spot = before;
		marks.start(this.code, before);
		return result;
	}

	protected spotOf(part: CodePart, offset?: number): CodeSpot {
		return { part, offset };
	}

	// -- leaving a node --------------------------------------------------------------------------------------------

	goTo(target: number): void {
		const { code, control } = this;
		this.arrive(target);
		if (this.input.flow.viaDispatcher(this.node, target)) {
			code.i32_const(this.dispatcher.numberOf(target));
			code.local_set(ENTRY);
			code.br(control.labelDepth(0));
		} else if (!control.fallsInto(target)) {
			code.br(control.labelDepth(target));
		}
	}

	/** Goes to a label of this function when the i32 on the stack is not 0. */
	goToLabelIf(label: number): void {
		const target = this.nodeOf(label);
		if (this.input.flow.viaDispatcher(this.node, target)) {
			this.control.when(() => this.goTo(target));
		} else {
			this.arrive(target);
			this.code.br_if(this.control.labelDepth(target));
		}
	}

	private arrive(node: number): void {
		this.arrivals.add(node, this.facts, this.stack.isKnown);
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
			: this.control.labelDepth(target);
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
		this.code.local_get(this.x.local(0));
		this.code.return_();
	}

	/** Returns to the driver: the interpreter goes on with this instruction. */
	leave(instruction: Instruction): void {
		this.heap.write();
		this.floats.flush();
		this.exit("Leave", this.liveBefore(), instruction.offset);
		this.module.countExit(instruction);
	}

	/** Ends native code, these x registers saved; `offset` is where the process goes on. */
	exit(kind: ExitKind, live: readonly number[], offset: number): void {
		const { code, module, x } = this;
		code.local_get(CTX);
		code.i32_const(offset);
		for (const n of live) code.local_get(x.local(n));
		code.return_call(module.outlined.exit(kind, live));
	}

	/** The same, when the i32 on the stack is not 0. */
	leaveIf(instruction: Instruction): void {
		this.control.when(() => this.leave(instruction));
	}

	/**
	 * When the i32 on the stack is not 0, a BIF has failed and may have collected before: raises what it has left in
	 * the context. `offset` is where the interpreter's pc would be.
	 */
	raiseIf(offset: number): void {
		const { code, control, heap, module } = this;
		control.when(() => {
			heap.write();
			code.local_get(CTX);
			code.i32_const(module.target.moduleAddress);
			code.i32_const(offset);
			code.return_call(module.runtime("raise_failed"));
		});
	}

	// -- y registers --------------------------------------------------------------------------------------------------

	/** Whether this instruction, or one behind it before the collector may run, reads a y register once more. */
	readsAgain(y: number): boolean {
		if (isWithout(this.module.options, "cached-y")) return false;
		const op = this.input.code.instructions[this.current]?.op;
		return (
			(op !== undefined && traitsOf(op).operands === "again") ||
			this.readsLater(y)
		);
	}

	/** Whether an instruction behind this one does. */
	readsLater(y: number): boolean {
		if (isWithout(this.module.options, "cached-y")) return false;
		return readsY(this.input.code.instructions, this.current + 1, y);
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
		const { code, control, heap, locals, stack, x } = this;
		const { liveness } = this.input;
		const needed = operandsToo
			? liveness.before(this.current)
			: liveness.after(this.current);
		this.widestCall = Math.max(this.widestCall, call.parameters + call.live);
		heap.sync();
		code.local_get(CTX);
		if (call.onFailure !== "nothing") code.i32_const(offset);
		pushParameters();
		for (let n = 0; n < call.live; n++) code.local_get(x.local(n));
		code.call(this.module.outlined.collecting(call));
		for (let n = call.live - 1; n >= 0; n--) {
			if (needed.includes(n)) code.local_set(x.local(n));
			else code.drop();
		}
		stack.forget();
		if (call.onFailure === "nothing") return;
		if (call.result === "stack") stack.tee();
		else code.local_tee(locals.i32("result"));
		code.i32_eqz();
		if (call.onFailure === "leave" && this.floats.pending) {
			control.when(() => {
				this.floats.flush();
				code.i32_const(1);
				control.exitIf();
			});
		} else control.exitIf();
		if (call.result === "value") code.local_get(locals.i32("result"));
	}
}
