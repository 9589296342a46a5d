/** Makes the functions of hooks.ts call out when their hook is set. */
import { cellAddress } from "../../src/abi/cells.ts";
import { Code } from "../../src/wasm/code.ts";
import { functionType, type WasmBinary } from "../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { type FuncType, I32 } from "../../src/wasm/types.ts";
import { type DebugTypes, wasmSignature } from "../dwarf/types.ts";
import { NATIVE_ORIGINALS } from "../exports.ts";
import { HOOKS, type Hook } from "../hooks.ts";
import { Appender } from "./append.ts";
import { findFunction, functionNamed, type Pass } from "./pass.ts";

export const hook: Pass = {
	name: "hooks",
	run({ binary, types }) {
		const out = new Appender(binary);
		const hooks: readonly Hook[] = Object.values(HOOKS);
		const notes = hooks.map((item) => {
			const name = `${item.function}__original`;
			const isThere = findFunction(binary, item.function) !== undefined;
			if (isThere || item.feature === undefined) {
				out.export(name, installHook(out, binary, item));
				return `${item.function}: hook (${item.when}): ${item.why}`;
			}
			if (isImported(item.function)) out.export(name, absent(out, types, name));
			return `${item.function}: no hook, since there is no such function`;
		});
		return { bytes: rewriteModule(binary, out.edits()), notes };
	},
};

function isImported(name: string): boolean {
	return (NATIVE_ORIGINALS as readonly string[]).includes(name);
}

/** What native code imports and never calls: only what takes the function's place does. */
function absent(out: Appender, types: DebugTypes, name: string): number {
	const [prototype] = types.prototypes(name.replace("__original", ""));
	if (prototype === undefined) throw new Error(`no prototype for ${name}`);
	const { params, results } = wasmSignature(prototype);
	const index = out.declare(name, out.type(params, results));
	const c = new Code(params.length);
	c.unreachable();
	c.end();
	out.define(index, c);
	return index;
}

/** Index of the function as it was, which gets the name it had and `__` and `suffix`. */
export function installHook(
	out: Appender,
	binary: WasmBinary,
	item: Hook,
	suffix = "original",
): number {
	const index = functionNamed(binary, item.function);
	const body = index - binary.importedFunctions;
	const type = functionType(binary, index);
	const name = `${item.function}__${suffix}`;
	const original = out.declare(name, binary.functionTypes[index] as number);
	out.body(
		original,
		binary.bytes.slice(binary.bodies.starts[body], binary.bodies.ends[body]),
	);
	out.define(index, hookBody(out, item, type, original));
	return original;
}

function hookBody(
	out: Appender,
	item: Hook,
	type: FuncType,
	original: number,
): Code {
	const count = type.params.length;
	const c = new Code(count);
	const cell = cellAddress(item.cell);
	const args = (): void => {
		for (let i = 0; i < count; i++) c.local_get(i);
	};
	const pushSlot = (at = cell): void => {
		c.i32_const(at);
		c.i32_load(0);
	};
	const callBefore = (at: number): void => {
		pushSlot(at);
		c.if_();
		args();
		pushSlot(at);
		c.call_indirect(out.type(type.params, type.results));
		for (const _ of type.results) c.drop();
		c.end();
	};
	const callHook = (params = type.params, results = type.results): void => {
		pushSlot();
		c.call_indirect(out.type(params, results));
	};
	switch (item.when) {
		case "replace":
			pushSlot();
			c.if_();
			args();
			callHook();
			c.return_();
			c.end();
			args();
			c.call(original);
			break;
		case "fallback": {
			const result = c.local(I32, "result");
			args();
			c.call(original);
			c.local_tee(result);
			c.i32_eqz();
			c.if_();
			pushSlot();
			c.if_();
			args();
			callHook();
			c.return_();
			c.end();
			c.end();
			c.local_get(result);
			break;
		}
		case "before":
			callBefore(cell);
			args();
			c.call(original);
			break;
		case "after": {
			const result = c.local(I32, "result");
			if (item.before !== undefined) callBefore(cellAddress(item.before));
			args();
			c.call(original);
			c.local_set(result);
			pushSlot();
			c.if_();
			args();
			c.local_get(result);
			callHook([...type.params, ...type.results], []);
			c.end();
			c.local_get(result);
			break;
		}
	}
	c.end();
	return c;
}
