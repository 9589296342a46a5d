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
import { readsSlot } from "../analysis/slot-reads.ts";
import { Dispatcher } from "./dispatcher.ts";
import { FloatRegisters } from "./float-registers.ts";
import { CTX, type Frame, PC } from "./frame.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { ExitKind, OutlinedCall } from "./outlined.ts";

export abstract class FunctionEmitter {
	/** What is known here. */
	facts = new Facts();
	readonly floats: FloatRegisters;
	/** Arithmetic is to be written without its fast path, which has been tried. */
	slowArithmetic = false;
	/** Index of the instruction being compiled. */
	protected current = 0;
	/** The node being compiled. */
	protected node = 0;
	/** Most values that are passed to a call that returns them, too. */
	protected widestCall = 0;
	protected readonly arrivals = new Arrivals();
	protected readonly dispatcher: Dispatcher;

	constructor(
		readonly code: Code,
		readonly scope: ModuleScope,
		readonly input: FunctionInput,
		readonly frame: Frame,
	) {
		this.dispatcher = new Dispatcher(code, frame, input);
		this.floats = new FloatRegisters(
			code,
			scope,
			input.graph,
			input.code.instructions,
		);
	}

	/** Writes the function at a label in place of a call of it, where that pays, and else what `call` writes. */
	abstract inlineOr(entryLabel: number, call: () => void): void;

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
