/**
 * The module's own function table, through which it calls functions of other modules: a slot for each function that it
 * calls, then the functions that others may call. A slot holds a stub until the linker puts the function there.
 */
import { Code } from "../wasm/code.ts";
import type { WasmModule } from "../wasm/module.ts";
import type { FuncRef } from "../wasm/refs.ts";
import { I32 } from "../wasm/types.ts";
import { CTX, Frame, PC } from "./frame.ts";
import type { LinkContext } from "./link-context.ts";
import type { CompiledFunction } from "./module-scope.ts";

/** Name of the table among the module's exports. */
export const FUNCTION_TABLE = "functions";

/**
 * Where a call comes from is told in place of an entry number: the byte offset of its instruction, and this. Any number
 * that is no entry starts a function at its head, so that stubs and functions can be called alike.
 */
export const CALL_SITE = 1 << 26;

/** Slots of the table, for the linker. */
export interface FunctionSlots {
	/** By slot, from 0: the import that is called through it. */
	readonly imports: readonly number[];
	/** By slot: its stub, which is in the table, too. */
	readonly stubs: readonly number[];
	/** By label: functions that other modules may call. */
	readonly exported: ReadonlyMap<number, ExportedFunction>;
}

export interface ExportedFunction {
	readonly slot: number;
	readonly arity: number;
}

interface Scope {
	readonly link: LinkContext;
	runtime(symbol: string): FuncRef;
}

export class ImportTable {
	private readonly slots = new Map<number, number>();
	private readonly arities: number[] = [];

	constructor(
		private readonly wasm: WasmModule,
		private readonly scope: Scope,
	) {}

	/** The slot of an import. */
	slot(index: number, arity: number): number {
		let slot = this.slots.get(index);
		if (slot === undefined) {
			slot = this.arities.push(arity) - 1;
			this.slots.set(index, slot);
		}
		return slot;
	}

	/** Type index of a function with so many arguments. */
	type(arity: number): number {
		return this.wasm.type(parameters(arity), [I32]);
	}

	/** Writes the table; functions that others may call by their label. */
	define(functions: ReadonlyMap<number, CompiledFunction>): FunctionSlots {
		const items: FuncRef[] = [];
		const stubs = new Map<number, { ref: FuncRef; slot: number }>();
		const first = this.arities.length + functions.size;
		for (const arity of this.arities) {
			let stub = stubs.get(arity);
			if (stub === undefined) {
				stub = { ref: this.stub(arity), slot: first + stubs.size };
				stubs.set(arity, stub);
			}
			items.push(stub.ref);
		}
		const exported = new Map<number, ExportedFunction>();
		for (const [label, { ref, arity }] of functions)
			exported.set(label, { slot: items.push(ref) - 1, arity });
		for (const { ref } of stubs.values()) items.push(ref);
		if (items.length > 0) {
			const table = this.wasm.table({
				min: items.length,
				max: items.length,
			});
			this.wasm.export(FUNCTION_TABLE, "table", table);
			this.wasm.element({
				mode: "active",
				table,
				offset: { op: "i32.const", value: 0 },
				items,
			});
		}
		return {
			imports: [...this.slots.keys()],
			stubs: this.arities.map((arity) => stubs.get(arity)?.slot ?? 0),
			exported,
		};
	}

	/** (ctx, call site, x0, …) → result: has the runtime find the function. */
	private stub(arity: number): FuncRef {
		const { link } = this.scope;
		const code = new Code(2 + arity);
		const registers = Array.from({ length: arity }, (_, n) => n);
		const frame = new Frame(code, link, registers, (name) =>
			this.scope.runtime(name),
		);
		frame.flush(registers);
		code.local_get(CTX);
		code.i32_const(link.moduleAddress);
		code.local_get(PC);
		code.i32_const(CALL_SITE);
		code.i32_sub();
		code.return_call(this.scope.runtime("call_import"));
		code.end();
		return this.wasm.addFunction(
			parameters(arity),
			[I32],
			code,
			`import ${arity}`,
		);
	}
}

function parameters(arity: number): (typeof I32)[] {
	return new Array<typeof I32>(arity + 2).fill(I32);
}
