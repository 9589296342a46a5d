/** Functions that say what they are while they run, and then what was said before: of those that anything may call. */
import type { Appender } from "../../../atomvm/passes/append.ts";
import { Code } from "../../wasm/code.ts";
import { functionType, type WasmBinary } from "../../wasm/reader/parse.ts";
import { I32 } from "../../wasm/types.ts";
import { loadActivity, restoreActivity, storeActivity } from "./marks.ts";

/**
 * Appends a function that calls another one and says so, unless `except` was said before. Its index.
 * @param called name of the function that is called
 */
export function appendWrapper(
	out: Appender,
	binary: WasmBinary,
	func: number,
	called: string,
	activity: number,
	except?: number,
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
	for (const index of params.keys()) code.local_get(index);
	code.call(func);
	restoreActivity(code, before);
	code.end();
	out.define(wrapper, code);
	return wrapper;
}
