/** A module for the tests of what needs one: functions that return, fail, catch; and frames of it on a process's stack. */
import { Boxed, smallInteger } from "../../dist/src/abi/terms.js";
import { readBeam } from "../../dist/src/beam/beam-file.js";
import { decodeCode } from "../../dist/src/beam/decode.js";
import { type Arg, ModuleWriter } from "../../dist/src/beam/module-writer.js";
import type { TestProcess } from "./process.ts";
import type { Runtime } from "./runtime.ts";

const X0: Arg = { x: 0 };

/** term.h: a catch's label on the stack. */
const CATCH_TAG = 0x1b;

export interface Subject {
	/** Address of its Module. */
	readonly module: number;
	readonly index: number;
	/** Where a label's instruction is in the code, in bytes. */
	offset(label: number): number;
	/** A function's entry label. */
	readonly labels: Readonly<Record<string, number>>;
	/** A function's import index, by `module:name/arity`. */
	readonly imports: Readonly<Record<string, number>>;
	/** A return address, or what is on the stack for a catch at a label. */
	returnTo(offset: number): number;
	catchAt(label: number): number;
	/** Where calls of other modules' functions are in the code, by instruction and number. */
	readonly calls: Readonly<Record<string, number>>;
	/** A fun of `captured/2`, one of whose arguments is free. */
	fun(process: TestProcess, free: number): number;
	/** `fun Module:Name/Arity` */
	externalFun(
		process: TestProcess,
		module: string,
		name: string,
		arity: number,
	): number;
}

const IMPORTS = [
	["erlang", "self", 0],
	["erlang", "+", 2],
	["erlang", "length", 1],
	["erlang", "hd", 1],
	["erlang", "setelement", 3],
	["erlang", "list_to_tuple", 1],
	["erlang", "map_get", 2],
	["no_such_module", "no_such_function", 1],
] as const;

/** What `calls/1` calls: a function of a module that a test may load, and one that is nowhere. */
const OTHER = ["other", "identity", 1] as const;
const MISSING = ["no_such_module", "no_such_function", 1] as const;

export function loadSubject(runtime: Runtime, name = "subject"): Subject {
	const writer = new ModuleWriter(name);
	const labels: Record<string, number> = {};
	const begin = (f: string, arity: number): void => {
		const label = writer.newLabel();
		labels[`${f}/${arity}`] = label;
		writer.beginFunction(f, arity, label);
		writer.exportFunction(f, arity, label);
	};
	begin("identity", 1);
	writer.op("return");
	begin("pair", 2);
	writer.op("test_heap", { u: 3 }, { u: 2 });
	writer.op("put_tuple2", X0, { list: [X0, { x: 1 }] });
	writer.op("return");
	// The last argument is the fun's free variable.
	begin("captured", 2);
	writer.op("test_heap", { u: 3 }, { u: 2 });
	writer.op("put_tuple2", X0, { list: [{ x: 1 }, X0] });
	writer.op("return");
	const lambda = writer.addLambda("captured", 2, labels["captured/2"] ?? 0, 1);
	// Calls each import, so that it is in the module's table.
	begin("imports", 0);
	writer.op("allocate", { u: 1 }, { u: 0 });
	writer.op("init_yregs", { list: [{ y: 0 }] });
	for (const ext of IMPORTS) writer.op("call_ext", { u: ext[2] }, { ext });
	writer.op("deallocate", { u: 1 });
	writer.op("return");
	begin("catcher", 0);
	const caught = writer.newLabel();
	labels.caught = caught;
	writer.op("allocate", { u: 1 }, { u: 0 });
	writer.op("catch", { y: 0 }, { f: caught });
	writer.op("move", { atom: "ok" }, X0);
	writer.op("label", { u: caught });
	writer.op("catch_end", { y: 0 });
	writer.op("deallocate", { u: 1 });
	writer.op("return");

	// Of other modules.
	begin("calls", 1);
	writer.op("allocate", { u: 2 }, { u: 1 });
	writer.op("init_yregs", { list: [{ y: 0 }, { y: 1 }] });
	writer.op("call_ext", { u: 1 }, { ext: OTHER });
	writer.op("call_ext", { u: 1 }, { ext: MISSING });
	writer.op("call_ext_last", { u: 1 }, { ext: MISSING }, { u: 2 });
	begin("calls_only", 1);
	writer.op("call_ext_only", { u: 1 }, { ext: OTHER });
	// A call that remembers the fun it called last.
	begin("calls_fun", 2);
	writer.op("allocate", { u: 0 }, { u: 2 });
	writer.op("call_fun2", { atom: "unsafe" }, { u: 1 }, { x: 1 });
	writer.op("deallocate", { u: 0 });
	writer.op("return");

	const bytes = writer.toBytes();
	const { address } = runtime.vm.load(bytes, `${name}.beam`);
	return {
		...describeModule(runtime, address, labels, lambda),
		calls: callOffsets(bytes),
	};
}

/** By instruction and, of several, their number. */
function callOffsets(bytes: Uint8Array): Record<string, number> {
	const offsets: Record<string, number> = {};
	for (const { offset, op } of decodeCode(readBeam(bytes, "subject"))) {
		if (!op.name.startsWith("call_ext")) continue;
		let n = 0;
		while (offsets[`${op.name} ${n}`] !== undefined) n++;
		offsets[`${op.name} ${n}`] = offset;
	}
	return offsets;
}

function describeModule(
	runtime: Runtime,
	module: number,
	labels: Readonly<Record<string, number>>,
	lambda: number,
): Omit<Subject, "calls"> {
	const { linkage, vm } = runtime;
	const { memory } = vm.instance;
	const field = (name: string): number =>
		memory.u32(module + linkage.offset("Module", name));
	const index = field("module_index");
	const offset = (label: number): number =>
		memory.u32(field("labels") + 4 * label) -
		field("code") -
		linkage.offset("CodeChunk", "code");
	return {
		module,
		index,
		offset,
		labels,
		imports: Object.fromEntries(
			IMPORTS.map(([m, f, a], i) => [`${m}:${f}/${a}`, i]),
		),
		returnTo: (at) => ((index << 24) | (at << 2)) >>> 0,
		catchAt: (label) => ((index << 24) | (label << 6) | CATCH_TAG) >>> 0,
		fun: (process, free) =>
			process.boxed(Boxed.Fun, module, smallInteger(lambda), free),
		externalFun: (process, m, f, arity) =>
			process.boxed(
				Boxed.Fun,
				process.atom(m),
				process.atom(f),
				smallInteger(arity),
			),
	};
}
