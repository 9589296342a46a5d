/** Making funs and calling them. */
import type { Instruction } from "../../beam/decode.ts";
import { CTX } from "../frame.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import type { Handlers } from "../handlers.ts";
import { listItems, type Operand, unsigned } from "../operands.ts";
import {
	BOXED_SIZE_SHIFT,
	Boxed,
	PRIMARY_BOXED,
	smallInteger,
} from "../terms.ts";
import { Kind, type } from "../value-types.ts";
import { push, store } from "../values.ts";
import { continueCall, flushArguments } from "./calls.ts";

/** term.h: header, module, index, then the free variables. */
const FUN_WORDS = 3;

function callFun(
	f: FunctionCompiler,
	fun: Operand | undefined,
	arity: number,
	instruction: Instruction,
): boolean {
	const { code, scope } = f;
	// Without an operand the fun is the register behind the arguments; the interpreter wants it in memory, if it comes
	// to that.
	flushArguments(f, fun === undefined ? arity + 1 : arity);
	f.frame.flush(f.liveBefore().filter((x) => x >= arity));
	code.local_get(CTX);
	code.i32_const(scope.link.moduleAddress);
	if (fun === undefined) code.local_get(f.frame.xLocal(arity));
	else push(f, fun);
	code.i32_const(arity);
	code.i32_const(instruction.offset);
	code.i32_const(instruction.offset + instruction.size);
	code.call(scope.runtime("call_fun"));
	continueCall(f, instruction);
	return true;
}

export const funs: Handlers = {
	make_fun3(f, [index, destination, list]) {
		const { code, frame } = f;
		const free = listItems(list);
		const words = FUN_WORDS + free.length;
		const fun = frame.allocate(words);
		const header = [
			((words - 1) << BOXED_SIZE_SHIFT) | Boxed.Fun,
			f.scope.link.moduleAddress,
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
			code.i32_store(fun.offset + 4 * (FUN_WORDS + i));
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
		return callFun(f, undefined, unsigned(arity), instruction);
	},

	call_fun2(f, [, arity, fun], instruction) {
		return callFun(f, fun, unsigned(arity), instruction);
	},
};
