/** Functions that say what they are while they run, and then what was said before: of those that anything may call. */
import type { Appender } from "../../../atomvm/passes/append.ts";
import { Code } from "../../wasm/code.ts";
import { functionType, type WasmBinary } from "../../wasm/reader/parse.ts";
import { I32 } from "../../wasm/types.ts";
import { loadActivity, restoreActivity, storeActivity } from "./marks.ts";

/** Appends a function that calls another one and says so. Its index. */
export function appendWrapper(
	out: Appender,
	binary: WasmBinary,
	func: number,
	name: string,
	activity: number,
): number {
	const { params } = functionType(binary, func);
	const wrapper = out.declare(name, binary.functionTypes[func] as number);
	const code = new Code(params.length);
	const before = code.local(I32);
	loadActivity(code);
	code.local_set(before);
	storeActivity(code, activity);
	for (const index of params.keys()) code.local_get(index);
	code.call(func);
	restoreActivity(code, before);
	code.end();
	out.define(wrapper, code);
	return wrapper;
}
