/**
 * Float registers of one function, in wasm locals.
 *
 * Compilers use them in runs of instructions without branches, so a local counts only within its flow node; values
 * that another node reads (hardly ever) are written to the context at the node's end, and so are all values when
 * native code leaves in the middle of a run.
 */
import type { Instruction } from "../../../beam/decode.ts";
import { OperandKind } from "../../../beam/operand.ts";
import type { Code } from "../../../wasm/code.ts";
import type { FuncRef } from "../../../wasm/refs.ts";
import { F64 } from "../../../wasm/types.ts";
import type { FunctionGraph } from "../../graph/function-graph.ts";
import { CTX } from "./parameters.ts";

export class FloatRegisters {
	private readonly locals = new Map<number, number>();
	/** Registers whose local is right, here. */
	private readonly valid = new Set<number>();
	/** Those of them whose value is not in the context. */
	private readonly dirty = new Set<number>();
	/** Some node reads a register that another one has written. */
	readonly crossNodes: boolean;

	constructor(
		private readonly code: Code,
		private readonly runtime: { runtime(symbol: string): FuncRef },
		graph: FunctionGraph,
		instructions: readonly Instruction[],
	) {
		this.crossNodes = graph.nodes.some(({ first, end }) =>
			readsBeforeWriting(instructions.slice(first, end)),
		);
	}

	startNode(): void {
		this.valid.clear();
		this.dirty.clear();
	}

	/** Pushes a register's value. */
	push(register: number): void {
		const { code } = this;
		const local = this.local(register);
		if (!this.valid.has(register)) {
			this.pushAddress();
			code.f64_load(8 * register);
			code.local_set(local);
			this.valid.add(register);
		}
		code.local_get(local);
	}

	/** Takes the value on the stack. */
	set(register: number): void {
		this.code.local_set(this.local(register));
		this.valid.add(register);
		this.dirty.add(register);
	}

	/** Whether something is only in locals. */
	get pending(): boolean {
		return this.dirty.size > 0;
	}

	/** Writes what is only in locals to the context, on a way out that the code after it does not take. */
	flush(): void {
		const { code } = this;
		for (const register of this.dirty) {
			this.pushAddress();
			code.local_get(this.local(register));
			code.f64_store(8 * register);
		}
	}

	private pushAddress(): void {
		this.code.local_get(CTX);
		this.code.call(this.runtime.runtime("float_registers"));
	}

	private local(register: number): number {
		let local = this.locals.get(register);
		if (local === undefined) {
			local = this.code.local(F64, `f${register}`);
			this.locals.set(register, local);
		}
		return local;
	}
}

function readsBeforeWriting(instructions: readonly Instruction[]): boolean {
	const written = new Set<number>();
	for (const { op, args } of instructions) {
		for (const [i, { kind, value }] of args.entries()) {
			if (kind !== OperandKind.FloatRegister) continue;
			if (op.operands[i] === "source" && !written.has(value)) return true;
		}
		for (const [i, { kind, value }] of args.entries())
			if (
				kind === OperandKind.FloatRegister &&
				op.operands[i] === "destination"
			)
				written.add(value);
	}
	return false;
}
