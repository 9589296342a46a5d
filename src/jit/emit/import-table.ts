/**
 * The module's own function table, through which it calls functions of other modules and funs: a slot for each function
 * that it calls and for each place where it calls a fun, then the functions that others may call. The slot of a function
 * holds a stub until the linker puts the function there; that of a call of a fun, nothing that would ever be called.
 */
import { CALL_SITE } from "../../abi/call-site.ts";
import { FUN_FREE } from "../../abi/layouts.ts";
import { PRIMARY_BOXED } from "../../abi/terms.ts";
import { Code } from "../../wasm/code.ts";
import type { WasmModule } from "../../wasm/module.ts";
import type { FuncRef, GlobalRef } from "../../wasm/refs.ts";
import { I32 } from "../../wasm/types.ts";
import type { CompileTarget } from "./compile-target.ts";
import { xRegisters } from "./state/function-state.ts";
import { CTX, ENTRY } from "./state/parameters.ts";

/** Name of the table among the module's exports. */
export const FUNCTION_TABLE = "functions";

/** Slots of the table, for the linker. */
export interface FunctionSlots {
	/** By slot, from 0: the import that is called through it. */
	readonly imports: readonly number[];
	/** By slot: its stub, which is in the table, too. */
	readonly stubs: readonly number[];
	/** By label: functions that other modules may call. */
	readonly exported: ReadonlyMap<number, ExportedFunction>;
	/** Where funs are called, by number: the slot, and how many arguments there are. */
	readonly funSites: readonly ExportedFunction[];
	/** By index: the module's funs, as (ctx, entry, x0, …, the fun); null for one that is not compiled. */
	readonly funs: readonly (ExportedFunction | null)[];
}

/**
 * Name among the module's exports of a function (site, Module, fun term's index): sets what a call of a fun compares with
 * before it calls what is in its slot; 0, 0 for nothing.
 */
export const REMEMBER_FUN = "remember fun";

/** A call of a fun that remembers the one called last. */
export interface FunSite {
	readonly number: number;
	readonly slot: number;
	/** What the fun has in its words for module and index. */
	readonly words: readonly [module: GlobalRef, index: GlobalRef];
	/** How often another fun was called. */
	readonly misses: GlobalRef;
}

/** A fun of the module, and the function that it is made of. */
export interface CompiledFun {
	readonly target: CompiledFunction;
	readonly freeVariables: number;
}

export interface ExportedFunction {
	readonly slot: number;
	readonly arity: number;
}

/** What these functions need of the module that they are functions of. */
interface Module {
	readonly target: CompileTarget;
	runtime(symbol: string): FuncRef;
}

export class ImportTable {
	private readonly slots = new Map<number, number>();
	/** By slot, from 0. */
	private readonly users: (
		| { readonly index: number; readonly arity: number }
		| "fun"
	)[] = [];
	private readonly sites: (FunSite & { readonly arity: number })[] = [];
	private noFun: FuncRef | undefined;

	constructor(
		private readonly wasm: WasmModule,
		private readonly module: Module,
	) {}

	/** The slot of an import. */
	slot(index: number, arity: number): number {
		let slot = this.slots.get(index);
		if (slot === undefined) {
			slot = this.users.push({ index, arity }) - 1;
			this.slots.set(index, slot);
		}
		return slot;
	}

	/** A new place where funs with so many arguments are called. */
	funSite(arity: number): FunSite {
		const variable = (): GlobalRef =>
			this.wasm.global(
				{ type: I32, mutable: true },
				{ op: "i32.const", value: 0 },
			);
		const site = {
			number: this.sites.length,
			slot: this.users.push("fun") - 1,
			words: [variable(), variable()] as const,
			misses: variable(),
			arity,
		};
		this.sites.push(site);
		return site;
	}

	/** Type index of a function with so many arguments. */
	type(arity: number): number {
		return this.wasm.type(parameters(arity), [I32]);
	}

	/** Writes the table; functions that others may call by their label, funs by their index. */
	define(
		functions: ReadonlyMap<number, CompiledFunction>,
		funs: readonly (CompiledFun | undefined)[],
	): FunctionSlots {
		const items: FuncRef[] = [];
		const add = (ref: FuncRef): number => items.push(ref) - 1;
		const stubs = new Map<number, FuncRef>();
		for (const user of this.users) {
			if (user === "fun") add(this.unreachable());
			else {
				const { arity } = user;
				const stub = stubs.get(arity) ?? this.stub(arity);
				stubs.set(arity, stub);
				add(stub);
			}
		}
		const exported = new Map<number, ExportedFunction>();
		for (const [label, { ref, arity }] of functions)
			exported.set(label, { slot: add(ref), arity });
		const funSlots = funs.map((fun) => {
			if (fun === undefined) return null;
			const arity = fun.target.arity - fun.freeVariables;
			return { slot: add(this.fun(fun)), arity };
		});
		const stubSlots = new Map(
			[...stubs].map(([arity, ref]) => [arity, add(ref)]),
		);
		this.defineTable(items);
		if (this.sites.length > 0) this.defineRememberFun();
		return {
			imports: this.users.map((user) => (user === "fun" ? -1 : user.index)),
			stubs: this.users.map((user) =>
				user === "fun" ? -1 : (stubSlots.get(user.arity) ?? -1),
			),
			exported,
			funSites: this.sites.map(({ slot, arity }) => ({ slot, arity })),
			funs: funSlots,
		};
	}

	private defineTable(items: FuncRef[]): void {
		if (items.length === 0) return;
		const table = this.wasm.table({ min: items.length, max: items.length });
		this.wasm.export(FUNCTION_TABLE, "table", table);
		this.wasm.element({
			mode: "active",
			table,
			offset: { op: "i32.const", value: 0 },
			items,
		});
	}

	private defineRememberFun(): void {
		const code = new Code(3);
		for (let i = 0; i < this.sites.length; i++) code.block();
		code.local_get(0);
		code.br_table(
			this.sites.map((_, i) => i),
			0,
		);
		for (const { words } of this.sites) {
			code.end();
			for (const [i, word] of words.entries()) {
				code.local_get(1 + i);
				code.global_set(word);
			}
			code.return_();
		}
		code.end();
		const ref = this.wasm.addFunction([I32, I32, I32], [], code, REMEMBER_FUN);
		this.wasm.exportFunction(REMEMBER_FUN, ref);
	}

	/** What is in a slot before a fun is. */
	private unreachable(): FuncRef {
		if (this.noFun === undefined) {
			const code = new Code(0);
			code.unreachable();
			code.end();
			this.noFun = this.wasm.addFunction([], [], code, "no fun");
		}
		return this.noFun;
	}

	/** (ctx, entry, x0, …, the fun) → result: takes the free variables out of the fun. */
	private fun({ target, freeVariables }: CompiledFun): FuncRef {
		const count = target.arity - freeVariables;
		const fun = 2 + count;
		const code = new Code(fun + 1);
		code.local_get(CTX);
		code.i32_const(0);
		for (let n = 0; n < count; n++) code.local_get(2 + n);
		for (let n = 0; n < freeVariables; n++) {
			code.local_get(fun);
			code.i32_load(4 * (FUN_FREE + n) - PRIMARY_BOXED);
		}
		code.return_call(target.ref);
		code.end();
		return this.wasm.addFunction(
			parameters(count + 1),
			[I32],
			code,
			`fun ${target.ref.name}`,
		);
	}

	/** (ctx, call site, x0, …) → result: has the runtime find the function. */
	private stub(arity: number): FuncRef {
		const { target } = this.module;
		const code = new Code(2 + arity);
		const registers = Array.from({ length: arity }, (_, n) => n);
		const x = xRegisters(code, this.module, registers);
		x.save(registers);
		code.local_get(CTX);
		code.i32_const(target.moduleAddress);
		code.local_get(ENTRY);
		code.i32_const(CALL_SITE);
		code.i32_sub();
		code.return_call(this.module.runtime("call_import"));
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

export interface CompiledFunction {
	readonly ref: FuncRef;
	readonly arity: number;
}
