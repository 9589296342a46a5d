/** The profiling variant of the native runtime: it says which function of AtomVM's it calls, and when native code runs. */

import { Appender } from "../../../atomvm/passes/append.ts";
import { AVM } from "../../abi/import-modules.ts";
import { parseModule, type WasmBinary } from "../../wasm/reader/parse.ts";
import { rewriteModule } from "../../wasm/reader/rewrite.ts";
import { writeExports } from "../../wasm/sections/exports.ts";
import { type FuncType, SectionId } from "../../wasm/types.ts";
import { type Activities, ANY_FUNCTION, NATIVE_CODE } from "./activities.ts";
import { type ChangedCall, changeCalls } from "./calls.ts";
import { instructions, storeActivity } from "./marks.ts";
import { appendWrapper } from "./wrappers.ts";

/** Collects a process's heap: its first parameter is the process. */
const COLLECTS = "collect";
/** Functions that AtomVM calls, too, and that the others call: they say themselves that they run. */
const WRAPPED = new Set([
	COLLECTS,
	"ensure_free_hook",
	"copy_term",
	"term_words",
]);
/** Parameters of the function by which a compiled module is entered (native/runtime.h, enter_function). */
const ENTER_PARAMETERS = 2;

export function profilingNative(
	bytes: Uint8Array,
	activities: Activities,
): Uint8Array {
	const binary = parseModule(bytes, "native.wasm");
	const out = new Appender(binary);
	const wrappers = new Map<number, number>();
	for (const [func, name] of binary.names.functions)
		if (WRAPPED.has(name)) {
			const activity = activities.of("runtime", name);
			wrappers.set(
				func,
				appendWrapper(out, binary, func, name, activity, {
					hook: name === COLLECTS,
				}),
			);
		}
	const imports = functionImports(binary);
	for (let body = 0; body < binary.bodies.count; body++) {
		const self = binary.names.functions.get(body + binary.importedFunctions);
		const back = activities.of("runtime", self ?? "?");
		const marked = (activity: number): ChangedCall => ({
			before: instructions((code) => storeActivity(code, activity)),
			after: instructions((code) => storeActivity(code, back)),
		});
		const changed = changeCalls(binary, body, {
			direct: (func) => {
				const from = imports[func];
				if (from !== undefined)
					return marked(
						activities.of(from.isAvm ? "atomvm" : "host", from.name),
					);
				const target = wrappers.get(func);
				return target === undefined ? undefined : { target };
			},
			indirect: (type) =>
				marked(
					isEnter(binary.types[type])
						? NATIVE_CODE
						: activities.of("atomvm", ANY_FUNCTION),
				),
		});
		if (changed) out.body(body + binary.importedFunctions, changed);
	}
	const edits = out.edits();
	const exports = binary.exports.map((item) =>
		item.kind === "func"
			? { ...item, index: wrappers.get(Number(item.index)) ?? item.index }
			: item,
	);
	return rewriteModule(binary, {
		...edits,
		sections: new Map([
			...(edits.sections ?? []),
			[SectionId.export, (section) => writeExports(section, exports)],
		]),
	});
}

function isEnter(type: FuncType | undefined): boolean {
	return type?.params.length === ENTER_PARAMETERS;
}

/** The imported functions, by index. */
export function functionImports({
	imports,
}: WasmBinary): readonly { name: string; isAvm: boolean; from: string }[] {
	return imports.flatMap(({ module, name, desc }) =>
		desc.kind === "func" ? [{ name, from: module, isAvm: module === AVM }] : [],
	);
}
