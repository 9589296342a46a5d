/** Making funs and calling them. */
import {
	FUN_FREE,
	FUN_INDEX,
	FUN_MODULE,
	FUN_WORDS,
} from "../../abi/layouts.ts";
import {
	BOXED_MASK,
	BOXED_SIZE_SHIFT,
	Boxed,
	PRIMARY_BOXED,
	PRIMARY_MASK,
	smallInteger,
} from "../../abi/terms.ts";
import type { Instruction } from "../../beam/decode.ts";
import { listItems, type Operand, unsigned } from "../../beam/operands.ts";
import type { GlobalRef } from "../../wasm/refs.ts";
import { Kind, type } from "../analysis/value-types.ts";
import {
	continueCall,
	flushArguments,
	pushArguments,
	setReturnAddress,
} from "../emit/calls/calling.ts";
import type { FunctionEmitter } from "../emit/function-emitter.ts";
import type { Handlers } from "../emit/handler.ts";
import type { FunSite } from "../emit/import-table.ts";
import { CTX } from "../emit/state/parameters.ts";
import { push, store } from "../emit/terms/values.ts";

/**
 * Calls a fun: by its function itself when it is the same as in an earlier call here (not the same term, but the same
 * place in the source), else by the native runtime, which has the linker remember it.
 */
function callFun(
	f: FunctionEmitter,
	operand: Operand | undefined,
	arity: number,
	instruction: Instruction,
): void {
	const { code, control, locals, module, x } = f;
	const fun = locals.i32("fun");
	const result = locals.i32("result");
	if (operand === undefined) code.local_get(x.local(arity));
	else push(f, operand);
	code.local_set(fun);
	control.block((done) => {
		const site = module.options.unwindCalls
			? undefined
			: module.imports.funSite(arity);
		if (site !== undefined) {
			control.block((unknown) => {
				leaveUnlessRemembered(f, fun, site, () => unknown.brIf());
				setReturnAddress(f, instruction);
				pushArguments(f, arity);
				code.local_get(fun);
				code.i32_const(site.slot);
				code.call_indirect(module.imports.type(arity + 1));
				code.local_set(result);
				done.br();
			});
		}
		// Without an operand the fun is the register behind the arguments; the interpreter wants it in memory, if it
		// comes to that.
		flushArguments(f, operand === undefined ? arity + 1 : arity);
		x.save(f.liveBefore().filter((x) => x >= arity));
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.local_get(fun);
		code.i32_const(arity);
		code.i32_const(instruction.offset);
		code.i32_const(instruction.offset + instruction.size);
		if (site === undefined) code.i32_const(0);
		else pushSiteToRemember(f, site);
		code.call(module.runtime("call_fun"));
		code.local_set(result);
	});
	code.local_get(result);
	continueCall(f, instruction);
}

/**
 * Pushes the site's number and 1 when the linker is to remember the fun: at the first miss and, ever more seldom, at later
 * ones, else 0.
 */
function pushSiteToRemember(f: FunctionEmitter, site: FunSite): void {
	const { code } = f;
	const misses = f.locals.i32("misses");
	code.i32_const(site.number + 1);
	code.i32_const(0);
	code.global_get(site.misses);
	code.local_tee(misses);
	code.local_get(misses);
	code.i32_const(1);
	code.i32_add();
	code.local_tee(misses);
	code.global_set(site.misses);
	code.local_get(misses);
	code.i32_and();
	code.i32_eqz();
	code.select();
}

/** Calls `leaveIf` with 1 pushed when the term in a local is not the fun that the site remembers. */
function leaveUnlessRemembered(
	f: FunctionEmitter,
	fun: number,
	site: FunSite,
	leaveIf: () => void,
): void {
	const { code } = f;
	code.local_get(fun);
	code.i32_const(PRIMARY_MASK);
	code.i32_and();
	code.i32_const(PRIMARY_BOXED);
	code.i32_ne();
	leaveIf();
	code.local_get(fun);
	code.i32_const(PRIMARY_BOXED);
	code.i32_sub();
	code.i32_load(0);
	code.i32_const(BOXED_MASK);
	code.i32_and();
	code.i32_const(Boxed.Fun);
	code.i32_ne();
	leaveIf();
	for (const [i, word] of [FUN_MODULE, FUN_INDEX].entries()) {
		code.local_get(fun);
		code.i32_load(4 * word - PRIMARY_BOXED);
		code.global_get(site.words[i] as GlobalRef);
		code.i32_ne();
		leaveIf();
	}
}

export const funs = {
	make_fun3(f, [index, destination, list]) {
		const { code, heap } = f;
		const free = listItems(list);
		const words = FUN_WORDS + free.length;
		const fun = heap.allocate(words);
		const header = [
			((words - 1) << BOXED_SIZE_SHIFT) | Boxed.Fun,
			f.module.target.moduleAddress,
			smallInteger(unsigned(index)),
		];
		for (const [i, word] of header.entries()) {
			code.local_get(fun.local);
			code.i32_const(word);
			code.i32_store(fun.offset + 4 * i);
		}
		for (const [i, variable] of free.entries()) {
			code.local_get(fun.local);
			push(f, variable);
			code.i32_store(fun.offset + 4 * (FUN_FREE + i));
		}
		store(
			f,
			destination,
			() => {
				code.local_get(fun.local);
				code.i32_const(fun.offset + PRIMARY_BOXED);
				code.i32_add();
			},
			type(Kind.Fun),
		);
		return true;
	},

	call_fun(f, [arity], instruction) {
		callFun(f, undefined, unsigned(arity), instruction);
		return true;
	},

	call_fun2(f, [, arity, fun], instruction) {
		callFun(f, fun, unsigned(arity), instruction);
		return true;
	},
} satisfies Handlers;
