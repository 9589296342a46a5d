/**
 * The profiling variant of AtomVM: its interpreter says at which instruction it is and which function it calls; functions of
 * the host, the collector, and those that wait say that they run, whoever calls them.
 */
import { EMSCRIPTEN } from "../../../atomvm/build.ts";
import { Appender } from "../../../atomvm/passes/append.ts";
import { findFunction } from "../../../atomvm/passes/pass.ts";
import { interpreterLoop } from "../../../atomvm/passes/tracing.ts";
import { parseModule, type WasmBinary } from "../../wasm/reader/parse.ts";
import { rewriteModule } from "../../wasm/reader/rewrite.ts";
import {
	type Activities,
	ANY_FUNCTION,
	INTERPRETER,
	WAITING,
} from "./activities.ts";
import { type ChangedCall, changeCalls, type Insertion } from "./calls.ts";
import { instructions, storeActivity, storeAddress } from "./marks.ts";
import { appendWrapper } from "./wrappers.ts";

/** Collects a process's heap: its first parameter is the process. */
const COLLECTS = "memory_gc";
/** Functions that say so themselves, whoever calls them. */
const WRAPPED = [WAITING, COLLECTS, "memory_ensure_free_with_roots"];

export function profilingAtomVm(
	bytes: Uint8Array,
	activities: Activities,
): Uint8Array {
	const binary = parseModule(bytes, "AtomVM.wasm");
	const out = new Appender(binary);
	const wrappers = wrap(binary, out, activities);
	const { body: loop, dispatches } = interpreterLoop(
		binary,
		EMSCRIPTEN.interpreter,
	);
	for (let body = 0; body < binary.bodies.count; body++) {
		if (body === loop) continue;
		const changed = changeCalls(binary, body, {
			direct: (func) => {
				const target = wrappers.get(func);
				return target === undefined ? undefined : { target };
			},
		});
		if (changed) out.body(body + binary.importedFunctions, changed);
	}
	const insertions = dispatches.map(({ start, pc }): Insertion => {
		if (pc === undefined)
			throw new Error(
				`${binary.where}: the interpreter's dispatch has another shape`,
			);
		const bytes = instructions((code) => storeAddress(code, pc));
		return { at: start, bytes };
	});
	const after = instructions((code) => storeActivity(code, INTERPRETER));
	const marked = (name: string): ChangedCall => {
		const activity = activities.of("atomvm", name);
		const before = instructions((code) => storeActivity(code, activity));
		return { before, after };
	};
	const changed = changeCalls(binary, loop, {
		direct: (func) => ({
			...marked(binary.names.functions.get(func) ?? "?"),
			target: wrappers.get(func),
		}),
		indirect: () => marked(ANY_FUNCTION),
		insertions,
	});
	if (changed) out.body(loop + binary.importedFunctions, changed);
	return rewriteModule(binary, out.edits());
}

/** By the function's index, the index of its wrapper. */
function wrap(
	binary: WasmBinary,
	out: Appender,
	activities: Activities,
): Map<number, number> {
	const wrappers = new Map<number, number>();
	const waiting = activities.of("atomvm", WAITING);
	let index = 0;
	for (const { name, desc } of binary.imports) {
		if (desc.kind !== "func") continue;
		const activity = activities.of("host", name);
		// What waits asks the host for the time again and again.
		const wrapper = appendWrapper(out, binary, index, name, activity, {
			except: waiting,
		});
		wrappers.set(index++, wrapper);
	}
	for (const name of WRAPPED) {
		const func = findFunction(binary, name);
		if (func === undefined) continue;
		const activity = activities.of("atomvm", name);
		const hook = name === COLLECTS;
		wrappers.set(
			func,
			appendWrapper(out, binary, func, name, activity, { hook }),
		);
	}
	return wrappers;
}
