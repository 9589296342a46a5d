/** Calls of functions in C: NIFs, directly where they have a name in the build, and BIFs in the place of functions. */
import { NIF, NIF_FUNCTIONS } from "../../../abi/prototypes.ts";
import type { Instruction } from "../../../beam/decode.ts";
import type { FunctionEmitter } from "../function-emitter.ts";
import { CTX } from "../state/parameters.ts";
import { continueCall, flushArguments } from "./calling.ts";
import { popFrame } from "./erlang-frame.ts";

/** Some NIFs may collect without their arguments as roots: see make_room in native/heap.c. */
function makeRoom(f: FunctionEmitter, symbol: string, arity: number): void {
	const { code, module } = f;
	if (!symbol.startsWith("nif_crypto_")) return;
	code.local_get(CTX);
	code.i32_const(arity);
	code.call(module.runtime("make_room"));
	// Without memory the NIF finds that out, too.
	code.drop();
}

/** The NIF's C function; undefined for a BIF, and for one without a name. */
function nifSymbol(f: FunctionEmitter, index: number): string | undefined {
	const target = f.module.target.imported(index);
	return target.kind === "nif" ? target.symbol : undefined;
}

/** Calls a NIF; its result is in the local returned, or 0. */
function callNif(f: FunctionEmitter, symbol: string, arity: number): number {
	const { code, layout, locals, module } = f;
	const result = locals.i32("result");
	makeRoom(f, symbol, arity);
	code.local_get(CTX);
	code.i32_const(arity);
	code.local_get(CTX);
	code.i32_const(layout.x);
	code.i32_add();
	code.call(
		module.runtime(NIF_FUNCTIONS[symbol] ?? symbol, NIF.parameters.length),
	);
	code.local_set(result);
	return result;
}

/** Pushes the NIF's result when all of it is to be on the heap: 0 when there is no memory. */
function pushNifResult(
	f: FunctionEmitter,
	result: number,
	offset: number,
): void {
	const { code, control, layout, module } = f;
	code.local_get(CTX);
	code.i32_load(layout.heapRoot);
	code.i32_load(layout.nextFragment);
	control.when(() => {
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(offset);
		code.local_get(result);
		code.call(module.runtime("nif_result"));
		code.local_set(result);
	});
	code.local_get(result);
}

export function callC(
	f: FunctionEmitter,
	arity: number,
	index: number,
	instruction: Instruction,
): void {
	const { code, control, module } = f;
	const next = instruction.offset + instruction.size;
	flushArguments(f, arity);
	f.traceAt(instruction.offset);
	const pushParameters = (): void => {
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(index);
		code.i32_const(arity);
		code.i32_const(instruction.offset);
		code.i32_const(next);
	};
	const symbol = nifSymbol(f, index);
	if (symbol === undefined) {
		pushParameters();
		code.call(module.runtime("call_ext"));
	} else {
		const result = callNif(f, symbol, arity);
		code.local_get(result);
		code.i32_eqz();
		control.when(() => {
			pushParameters();
			code.return_call(module.runtime("nif_failed"));
		});
		pushNifResult(f, result, instruction.offset);
	}
	continueCall(f, instruction, () => f.traceResult());
}

/** In tail position; `words` is -1 without a frame. */
export function tailCallC(
	f: FunctionEmitter,
	arity: number,
	index: number,
	words: number,
	instruction: Instruction,
): void {
	const { code, control, module, stack } = f;
	const next = instruction.offset + instruction.size;
	flushArguments(f, arity);
	f.traceAt(instruction.offset);
	const symbol = nifSymbol(f, index);
	if (symbol === undefined) {
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(index);
		code.i32_const(arity);
		code.i32_const(words);
		code.i32_const(next);
		if (f.isTraced) {
			code.call(module.runtime("call_ext_last"));
			returnTraced(f);
		} else code.return_call(module.runtime("call_ext_last"));
		return;
	}
	const result = callNif(f, symbol, arity);
	code.local_get(result);
	code.i32_eqz();
	control.when(() => {
		code.local_get(CTX);
		code.i32_const(module.target.moduleAddress);
		code.i32_const(words);
		code.i32_const(next);
		code.return_call(module.runtime("nif_failed_last"));
	});
	// A NIF runs with the caller's frame still there, so that its stack traces show it.
	stack.forget();
	if (words >= 0) popFrame(f, words);
	pushNifResult(f, result, next);
	if (f.isTraced) returnTraced(f);
	else code.return_();
}

/** Returns what is on the stack, a result or 0. */
function returnTraced(f: FunctionEmitter): void {
	const { code, control, x } = f;
	code.local_tee(x.local(0));
	code.i32_eqz();
	control.exitIf();
	f.traceResult();
	f.returnResult();
}
