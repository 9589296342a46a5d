/**
 * What every function would repeat for rare cases, as functions of the module: ways out, and calls that may collect. They
 * take x registers as parameters and put them into the context.
 */

import { RefcFlag } from "../../abi/enums.ts";
import { HOST } from "../../abi/import-modules.ts";
import {
	boxedOffset,
	HEAP_BINARY_DATA,
	REFC_FLAGS,
	REFC_POINTER,
	SUB_BINARY_OF,
	SUB_BINARY_OFFSET,
} from "../../abi/layouts.ts";
import { LEFT } from "../../abi/prototypes.ts";
import { Reason } from "../../abi/reasons.ts";
import { BOXED_MASK, Boxed, PRIMARY_BOXED } from "../../abi/terms.ts";
import { Code } from "../../wasm/code.ts";
import type { WasmModule } from "../../wasm/module.ts";
import type { FuncRef } from "../../wasm/refs.ts";
import { I32, type ValType } from "../../wasm/types.ts";
import type { CompileTarget } from "./compile-target.ts";
import { importAs } from "./runtime-functions.ts";
import { xRegisters } from "./state/function-state.ts";
import { CTX } from "./state/parameters.ts";

/** Ways out of native code. */
export type ExitKind = Exclude<keyof typeof Reason, "Dead">;

/** What a call's function does when the C function returns 0; it then returns 0, and so is its caller to. */
export type OnFailure =
	/** The interpreter does the instruction. */
	| "leave"
	/** What the C function left in the context is raised. */
	| "raise"
	/** Nothing: that is up to the caller. */
	| "nothing";

export interface OutlinedCall {
	/** A C function of the prepared AtomVM or the native runtime: (ctx, parameters…) → i32. */
	readonly symbol: string;
	/** Its parameters without the first. */
	readonly parameters: number;
	/** x registers below this are roots. */
	readonly live: number;
	readonly onFailure: OnFailure;
	/** What to return when it succeeds: its result, or the top of the process's stack. */
	readonly result: "value" | "stack";
}

/** What these functions need of the module that they are functions of. */
interface Module {
	readonly target: CompileTarget;
	readonly options: { readonly count: boolean };
	runtime(symbol: string, parameters?: number): FuncRef;
	readonly stopped: FuncRef;
	/** Checks the process in memory, if that is asked for. */
	checkState(code: Code, live: readonly number[]): void;
}

/** The local that holds an offset of the bytecode, where there is one. */
const OFFSET = 1;

export class Outlined {
	private readonly functions = new Map<string, FuncRef>();

	constructor(
		private readonly wasm: WasmModule,
		private readonly module: Module,
	) {}

	/** The function (ctx, offset, x registers…) → 0 that stores where the process goes on, and why native code ends. */
	exit(kind: ExitKind, live: readonly number[]): FuncRef {
		const registers = live.map((n) => ` x${n}`).join("");
		return this.once(kind.toLowerCase() + registers, 2 + live.length, 1, () =>
			live.length === 0
				? this.exitBody(kind)
				: this.savingBody(live, this.exit(kind, [])),
		);
	}

	/** The procedure (ctx, address, x registers…) that tells the host of an instruction where it may stop. */
	stop(live: readonly number[]): FuncRef {
		const registers = live.map((n) => ` x${n}`).join("");
		return this.once(`stop${registers}`, 2 + live.length, 0, () => {
			const code = new Code(2 + live.length);
			xRegisters(code, this.module, live, 2).save(live);
			code.local_get(CTX);
			code.local_get(OFFSET);
			code.call(this.module.stopped);
			code.end();
			return code;
		});
	}

	/**
	 * The function (ctx, offset, arguments…) → (1 when the process has yielded) for the head of a function when its
	 * reductions are used up.
	 */
	spent(arity: number): FuncRef {
		return this.once(`spent ${arity}`, 2 + arity, 1, () => {
			const code = new Code(2 + arity);
			const live = Array.from({ length: arity }, (_, n) => n);
			code.local_get(CTX);
			code.call(this.module.runtime("refill_reductions"));
			code.i32_eqz();
			code.if_();
			code.local_get(CTX);
			code.local_get(OFFSET);
			for (const n of live) code.local_get(2 + n);
			code.call(this.exit("Yield", live));
			code.drop();
			code.i32_const(1);
			code.return_();
			code.end();
			code.i32_const(0);
			code.end();
			return code;
		});
	}

	/**
	 * The function (ctx, offset, parameters…, x0, x1, …) → (result, x0, x1, …). `offset` is where to go on, or what is
	 * said to have failed; there is none with "nothing".
	 */
	collecting(call: OutlinedCall): FuncRef {
		const { symbol, parameters, live, onFailure, result } = call;
		const before = onFailure === "nothing" ? 1 : 2;
		return this.once(
			`${symbol} ${live} ${result} or ${onFailure}`,
			before + parameters + live,
			1 + live,
			() => this.collectingBody(call, before),
		);
	}

	/** The function (binary) → address of its first byte; parts of binaries of a rare kind by the native runtime. */
	binaryData(): FuncRef {
		return this.once("binary data", 1, 1, () => {
			const { refcBinaryData } = this.module.target.layout;
			const code = new Code(1);
			const binary = 0;
			const tag = code.local(I32, "tag");
			const offset = code.local(I32, "offset");
			const pushWord = (index: number): void => {
				code.local_get(binary);
				code.i32_load(boxedOffset(index));
			};
			const pushTagIs = (kind: number): void => {
				code.local_get(tag);
				code.i32_const(kind);
				code.i32_eq();
			};
			const readTag = (): void => {
				code.local_get(binary);
				code.i32_const(PRIMARY_BOXED);
				code.i32_sub();
				code.i32_load(0);
				code.i32_const(BOXED_MASK);
				code.i32_and();
				code.local_set(tag);
			};
			readTag();
			pushTagIs(Boxed.SubBinary);
			code.if_();
			pushWord(SUB_BINARY_OFFSET);
			code.local_set(offset);
			pushWord(SUB_BINARY_OF);
			code.local_set(binary);
			readTag();
			code.end();
			pushTagIs(Boxed.HeapBinary);
			code.if_();
			code.local_get(binary);
			code.i32_const(boxedOffset(HEAP_BINARY_DATA));
			code.i32_add();
			code.local_get(offset);
			code.i32_add();
			code.return_();
			code.end();
			for (const [flags, header] of [
				[0, refcBinaryData],
				// A literal: only its bytes.
				[RefcFlag.IsConst, 0],
			] as const) {
				pushTagIs(Boxed.RefcBinary);
				pushWord(REFC_FLAGS);
				code.i32_const(flags);
				code.i32_eq();
				code.i32_and();
				code.if_();
				pushWord(REFC_POINTER);
				code.i32_const(header);
				code.i32_add();
				code.local_get(offset);
				code.i32_add();
				code.return_();
				code.end();
			}
			code.local_get(binary);
			code.call(this.module.runtime("binary_data"));
			code.local_get(offset);
			code.i32_add();
			code.end();
			return code;
		});
	}

	/** The function of a name, defined when it is first asked for. */
	once(
		name: string,
		parameters: number | readonly ValType[],
		results: number | readonly ValType[],
		body: () => Code,
	): FuncRef {
		let ref = this.functions.get(name);
		if (ref === undefined) {
			ref = this.wasm.declareFunction(
				typesOf(parameters),
				typesOf(results),
				name,
			);
			this.functions.set(name, ref);
			this.wasm.define(ref, body());
		}
		return ref;
	}

	private exitBody(kind: ExitKind): Code {
		const code = new Code(2);
		const { target, options } = this.module;
		const { layout, cells } = target;
		if (options.count && kind === "Leave") {
			code.i32_const(target.moduleIndex);
			code.local_get(OFFSET);
			code.call(importAs(this.wasm, HOST, "left", LEFT));
		}
		code.local_get(CTX);
		code.i32_const(target.moduleAddress);
		code.i32_store(layout.savedModule);
		code.local_get(CTX);
		code.local_get(OFFSET);
		code.i32_const(target.codeAddress);
		code.i32_add();
		code.i32_store(layout.savedIp);
		code.i32_const(0);
		code.i32_const(Reason[kind]);
		code.i32_store(cells.reason);
		code.i32_const(0);
		code.end();
		return code;
	}

	/** Writes registers to the context and goes on to `exit`. */
	private savingBody(live: readonly number[], exit: FuncRef): Code {
		const code = new Code(2 + live.length);
		xRegisters(code, this.module, live).save(live);
		this.module.checkState(code, live);
		code.local_get(CTX);
		code.local_get(OFFSET);
		code.return_call(exit);
		code.end();
		return code;
	}

	private collectingBody(
		{ symbol, parameters, live, onFailure, result }: OutlinedCall,
		before: number,
	): Code {
		const { target } = this.module;
		const firstX = before + parameters;
		const code = new Code(firstX + live);
		const registers = Array.from({ length: live }, (_, n) => n);
		const x = xRegisters(code, this.module, registers, firstX);
		const value = code.local(I32);
		x.save(registers);
		code.local_get(CTX);
		for (let i = 0; i < parameters; i++) code.local_get(before + i);
		code.call(this.module.runtime(symbol, 1 + parameters));
		code.local_set(value);
		if (onFailure !== "nothing") {
			code.local_get(value);
			code.i32_eqz();
			code.if_();
			code.local_get(CTX);
			if (onFailure === "leave") {
				this.module.checkState(code, registers);
				code.local_get(OFFSET);
				code.call(this.exit("Leave", []));
			} else {
				code.i32_const(target.moduleAddress);
				code.local_get(OFFSET);
				code.call(this.module.runtime("raise_failed"));
			}
			for (let n = 0; n < live; n++) code.i32_const(0);
			code.return_();
			code.end();
		}
		if (result === "value") code.local_get(value);
		else {
			code.local_get(CTX);
			code.i32_load(target.layout.e);
		}
		for (const n of registers) x.pushSaved(n);
		code.end();
		return code;
	}
}

/** As many i32 as a number says. */
function typesOf(types: number | readonly ValType[]): readonly ValType[] {
	return typeof types === "number"
		? new Array<typeof I32>(types).fill(I32)
		: types;
}
