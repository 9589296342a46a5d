/** Calls of functions in C: NIFs, directly where they have a name in the build, and BIFs in the place of functions. */
import { NIF, NIF_FUNCTIONS } from "../../abi/prototypes.ts";
import type { Instruction } from "../../beam/decode.ts";
import { CTX } from "../emit/frame.ts";
import type { FunctionCompiler } from "../function-compiler.ts";
import { continueCall, flushArguments } from "./calls.ts";
import { popFrame } from "./stack.ts";

/** Some NIFs may collect without their arguments as roots: see make_room in native/heap.c. */
function makeRoom(f: FunctionCompiler, symbol: string, arity: number): void {
	const { code, scope } = f;
	if (!symbol.startsWith("nif_crypto_")) return;
	code.local_get(CTX);
	code.i32_const(arity);
	code.call(scope.runtime("make_room"));
	// Without memory the NIF finds that out, too.
	code.drop();
}

/** The NIF's C function; undefined for a BIF, and for one without a name. */
function nifSymbol(f: FunctionCompiler, index: number): string | undefined {
	const target = f.scope.target.imported(index);
	return target.kind === "nif" ? target.symbol : undefined;
}

/** Calls a NIF; its result is in the local returned, or 0. */
function callNif(f: FunctionCompiler, symbol: string, arity: number): number {
	const { code, frame, scope } = f;
	const result = frame.temporary("result");
	makeRoom(f, symbol, arity);
	code.local_get(CTX);
	code.i32_const(arity);
	code.local_get(CTX);
	code.i32_const(frame.layout.x);
	code.i32_add();
	code.call(
		scope.runtime(NIF_FUNCTIONS[symbol] ?? symbol, NIF.parameters.length),
	);
	code.local_set(result);
	return result;
}

/** Pushes the NIF's result when all of it is to be on the heap: 0 when there is no memory. */
function pushNifResult(
	f: FunctionCompiler,
	result: number,
	offset: number,
): void {
	const { code, frame, scope } = f;
	const { layout } = frame;
	code.local_get(CTX);
	code.i32_load(layout.heapRoot);
	code.i32_load(layout.nextFragment);
	frame.when(() => {
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(offset);
		code.local_get(result);
		code.call(scope.runtime("nif_result"));
		code.local_set(result);
	});
	code.local_get(result);
}

export function callC(
	f: FunctionCompiler,
	arity: number,
	index: number,
	instruction: Instruction,
): void {
	const { code, frame, scope } = f;
	const next = instruction.offset + instruction.size;
	flushArguments(f, arity);
	const pushParameters = (): void => {
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(index);
		code.i32_const(arity);
		code.i32_const(instruction.offset);
		code.i32_const(next);
	};
	const symbol = nifSymbol(f, index);
	if (symbol === undefined) {
		pushParameters();
		code.call(scope.runtime("call_ext"));
	} else {
		const result = callNif(f, symbol, arity);
		code.local_get(result);
		code.i32_eqz();
		frame.when(() => {
			pushParameters();
			code.return_call(scope.runtime("nif_failed"));
		});
		pushNifResult(f, result, instruction.offset);
	}
	continueCall(f, instruction);
}

/** In tail position; `words` is -1 without a frame. */
export function tailCallC(
	f: FunctionCompiler,
	arity: number,
	index: number,
	words: number,
	instruction: Instruction,
): void {
	const { code, frame, scope } = f;
	const next = instruction.offset + instruction.size;
	flushArguments(f, arity);
	const symbol = nifSymbol(f, index);
	if (symbol === undefined) {
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(index);
		code.i32_const(arity);
		code.i32_const(words);
		code.i32_const(next);
		code.return_call(scope.runtime("call_ext_last"));
		return;
	}
	const result = callNif(f, symbol, arity);
	code.local_get(result);
	code.i32_eqz();
	frame.when(() => {
		code.local_get(CTX);
		code.i32_const(scope.target.moduleAddress);
		code.i32_const(words);
		code.i32_const(next);
		code.return_call(scope.runtime("nif_failed_last"));
	});
	// A NIF runs with the caller's frame still there, so that its stack traces show it.
	frame.forgetStack();
	if (words >= 0) popFrame(f, words);
	pushNifResult(f, result, next);
	code.return_();
}
