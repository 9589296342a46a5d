/** Functions that say what they are while they run, and then what was said before: of those that anything may call. */
import type { Appender } from "../../../atomvm/passes/append.ts";
import { cellAddress } from "../../abi/cells.ts";
import { Code } from "../../wasm/code.ts";
import { functionType, type WasmBinary } from "../../wasm/reader/parse.ts";
import { I32 } from "../../wasm/types.ts";
import { loadActivity, restoreActivity, storeActivity } from "./marks.ts";

export interface WrapperOptions {
	/** Nothing is said while this is said already. */
	readonly except?: number;
	/**
	 * Call the hook in the cell HOOK_TRACE, which is the tracing variant's else, before (0) and behind (1) the function, with
	 * its first two parameters; what it returns before takes the place of the second.
	 */
	readonly hook?: boolean;
}

/**
 * Appends a function that calls another one and says so. Its index.
 * @param called name of the function that is called
 */
export function appendWrapper(
	out: Appender,
	binary: WasmBinary,
	func: number,
	called: string,
	activity: number,
	{ except, hook }: WrapperOptions = {},
): number {
	const { params } = functionType(binary, func);
	const name = `${called}__profiled`;
	const wrapper = out.declare(name, binary.functionTypes[func] as number);
	const code = new Code(params.length);
	const before = code.local(I32);
	loadActivity(code);
	code.local_set(before);
	if (except === undefined) storeActivity(code, activity);
	else {
		code.local_get(before);
		code.i32_const(except);
		code.i32_ne();
		code.if_();
		storeActivity(code, activity);
		code.end();
	}
	if (hook) callHook(out, code, 0);
	for (const index of params.keys()) code.local_get(index);
	code.call(func);
	if (hook) callHook(out, code, 1);
	restoreActivity(code, before);
	code.end();
	out.define(wrapper, code);
	return wrapper;
}

function callHook(out: Appender, code: Code, when: 0 | 1): void {
	const cell = cellAddress("HOOK_TRACE");
	code.i32_const(cell);
	code.i32_load(0);
	code.if_();
	code.local_get(0);
	code.local_get(1);
	code.i32_const(when);
	code.i32_const(cell);
	code.i32_load(0);
	code.call_indirect(out.type([I32, I32, I32], [I32]));
	code.local_set(1);
	code.end();
}
