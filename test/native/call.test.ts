import { beforeEach, expect, it } from "vitest";
import { PRIMARY_BOXED, smallInteger } from "../../dist/src/abi/terms.js";
import { ModuleWriter } from "../../dist/src/beam/module-writer.js";
import { TestProcess } from "./process.ts";
import { describeNative } from "./runtime.ts";
import { loadSubject } from "./subject.ts";
import type { Value } from "./terms.ts";

/** native/runtime.h, enum Reason */
const Reason = { interpret: 0, resume: 1, wait: 3 } as const;
/** context.h, enum ContextFlags: a NIF waits for an answer. */
const TRAP = 32;
/** The instruction, and the one after it. */
const OFFSET = 21;
const NEXT = 23;

await describeNative("call.c", (runtime) => {
	const { native, linkage } = runtime;
	const { memory } = runtime.vm.instance;
	const subject = loadSubject(runtime);
	const other = loadOther();
	const process = new TestProcess(runtime);
	const { context } = process;
	const { module } = subject;
	const label = subject.labels.caught ?? 0;

	const args = (...values: Value[]): void => {
		for (const [n, value] of values.entries())
			process.setX(n, process.put(value));
	};
	const text = (result: number): string =>
		result === 0 ? `reason ${runtime.cell("REASON")}` : process.text(result);
	/** Where the process goes on, as an offset of a module's code. */
	const resumesAt = (of = module): number => {
		expect(process.field("saved_module")).toBe(of);
		const code = memory.u32(of + linkage.offset("Module", "code"));
		const start = code + linkage.offset("CodeChunk", "code");
		return process.field("saved_ip") - start;
	};
	const index = (name: string): number => {
		const found = subject.imports[name];
		if (found === undefined) throw new Error(`no import ${name}`);
		return found;
	};
	/** Class, reason and raw trace's frames of what was caught. */
	const caught = (): string => {
		expect(runtime.cell("REASON")).toBe(Reason.resume);
		expect(resumesAt()).toBe(subject.offset(label));
		const trace = memory.u32(process.x(2) - PRIMARY_BOXED + 20);
		return `${process.text(process.x(0))}:${process.text(process.x(1))} ${process.text(trace)}`;
	};
	const frame = (offset: number): string => `{${subject.index},${offset}}`;
	/** The frames that are on the stack: of two words and a return address, and one that catches. */
	const INNER = 40;
	const setUp = (): void => {
		process.reset(1024);
		process.push(
			smallInteger(1),
			smallInteger(2),
			subject.returnTo(INNER),
			subject.catchAt(label),
			subject.returnTo(41),
		);
		process.setField("cp", subject.returnTo(30));
		runtime.setCell("REASON", 99);
		runtime.setCell("REDUCTIONS", 1000);
	};
	const isThere = (words: number): boolean =>
		process.field("e") === process.heapField("heap_end") - 4 * words;

	beforeEach(setUp);

	it("call_ext calls BIFs, with and without collecting, and NIFs", () => {
		const call = (name: string, arity: number): string =>
			text(
				native("call_ext", context, module, index(name), arity, OFFSET, NEXT),
			);
		expect(call("erlang:self/0", 0)).toBe(
			`<0.${process.field("process_id")}.0>`,
		);
		args([1n, 2n, 3n]);
		expect(call("erlang:length/1", 1)).toBe("3");
		args([{ atom: "first" }]);
		expect(call("erlang:hd/1", 1)).toBe("first");
		args(1n << 60n, 1n << 60n);
		expect(call("erlang:+/2", 2)).toBe(`${1n << 61n}`);
		args({ atom: "k" }, { map: [[{ atom: "k" }, 7n]] });
		expect(call("erlang:map_get/2", 2)).toBe("7");
		args(2n, { tuple: [1n, 1n] }, { atom: "new" });
		expect(call("erlang:setelement/3", 3)).toBe("{1,new}");
		args([1.5]);
		expect(call("erlang:list_to_tuple/1", 1)).toBe("{1.5}");
		// Frame and return address are as they were.
		expect(isThere(5)).toBe(true);
		expect(process.field("cp")).toBe(subject.returnTo(30));
	});

	it("call_ext raises what failed, with the function as the innermost frame", () => {
		for (const [name, arity, values] of [
			["erlang:hd/1", 1, [[]]],
			["erlang:length/1", 1, [{ atom: "a" }]],
			["erlang:list_to_tuple/1", 1, [{ atom: "a" }]],
			["erlang:setelement/3", 3, [5n, { tuple: [] }, 1n]],
		] as const) {
			setUp();
			args(...(values as readonly Value[]));
			expect(
				native("call_ext", context, module, index(name), arity, OFFSET, NEXT),
			).toBe(0);
			const [, f] = /:(.*)\//.exec(name) ?? [];
			expect(caught()).toBe(
				`error:badarg [${frame(41)},${frame(subject.offset(label))},${frame(INNER)},{${subject.index},${OFFSET},erlang,${f},${arity}}]`,
			);
		}
	});

	it("call_ext_last drops the frame, and calls a NIF before that", () => {
		const call = (name: string, arity: number, words: number): number =>
			native("call_ext_last", context, module, index(name), arity, words, NEXT);
		args([1n, 2n]);
		expect(text(call("erlang:length/1", 1, 2))).toBe("2");
		expect(isThere(2)).toBe(true);
		expect(process.field("cp")).toBe(subject.returnTo(INNER));
		setUp();
		args([1n, 2n]);
		expect(text(call("erlang:list_to_tuple/1", 1, 2))).toBe("{1,2}");
		expect(isThere(2)).toBe(true);
		expect(process.field("cp")).toBe(subject.returnTo(INNER));
		// No frame: call_ext_only.
		for (const name of ["erlang:length/1", "erlang:list_to_tuple/1"]) {
			setUp();
			args([1n]);
			expect(call(name, 1, -1)).not.toBe(0);
			expect(isThere(5)).toBe(true);
			expect(process.field("cp")).toBe(subject.returnTo(30));
		}
		// A failed BIF's trace has no frame that was dropped, a failed NIF's has it.
		setUp();
		args({ atom: "a" });
		expect(call("erlang:length/1", 1, 2)).toBe(0);
		expect(caught()).toBe(
			`error:badarg [${frame(41)},${frame(subject.offset(label))},${frame(NEXT)}]`,
		);
		setUp();
		args({ atom: "a" });
		expect(call("erlang:list_to_tuple/1", 1, 2)).toBe(0);
		expect(caught()).toBe(
			`error:badarg [${frame(41)},${frame(subject.offset(label))},${frame(INNER)},${frame(NEXT)}]`,
		);
	});

	it("a NIF that waits for an answer has the process wait, and go on behind the call", () => {
		process.setField("flags", TRAP);
		expect(native("nif_failed", context, module, 0, 1, OFFSET, NEXT)).toBe(0);
		expect(runtime.cell("REASON")).toBe(Reason.wait);
		expect(resumesAt()).toBe(NEXT);
		expect(isThere(5)).toBe(true);
		// In tail position that is where the caller goes on.
		process.setField("cp", other.returnTo(9));
		expect(native("nif_failed_last", context, module, -1, NEXT)).toBe(0);
		expect(runtime.cell("REASON")).toBe(Reason.wait);
		expect(resumesAt(other.module)).toBe(9);
		expect(native("nif_failed_last", context, module, 2, NEXT)).toBe(0);
		expect(resumesAt()).toBe(INNER);
		expect(isThere(2)).toBe(true);
	});

	const apply = (
		tail: boolean,
		m: Value,
		f: Value,
		...values: Value[]
	): string => {
		setUp();
		args(...values, m, f);
		return text(
			tail
				? native("apply_last", context, module, values.length, 2, NEXT)
				: native(
						"apply_function",
						context,
						module,
						values.length,
						OFFSET,
						NEXT,
					),
		);
	};
	const atom = (name: string): Value => ({ atom: name });

	it("apply finds BIFs, NIFs and functions of modules", () => {
		for (const tail of [false, true]) {
			const expectFrame = (cp: number): void => {
				expect(isThere(tail ? 2 : 5)).toBe(true);
				expect(process.field("cp")).toBe(subject.returnTo(tail ? INNER : cp));
			};
			expect(apply(tail, atom("erlang"), atom("length"), [1n])).toBe("1");
			expectFrame(30);
			expect(apply(tail, atom("lists"), atom("reverse"), [1n, 2n])).toBe(
				"[2,1]",
			);
			expectFrame(30);
			expect(apply(tail, atom("erlang"), atom("self"))).toMatch(/^<0/);
			expect(apply(tail, atom("subject"), atom("pair"), 1n, 2.5)).toBe(
				"{1,2.5}",
			);
			expectFrame(NEXT);
			expect(apply(tail, atom("other"), atom("identity"), 5n)).toBe("5");
		}
	});

	it("apply raises undef, badarg and what failed", () => {
		const rest = `${frame(41)},${frame(subject.offset(label))}`;
		for (const tail of [false, true]) {
			// The frame is dropped before a tail call is looked for, but not where it has no name.
			const frames = (offset: number): string =>
				tail
					? `[${rest},${frame(NEXT)}]`
					: `[${rest},${frame(INNER)},${frame(offset)}]`;
			for (const [m, f, values, reason] of [
				[atom("no_such_module"), atom("f"), [1n], "undef"],
				[atom("subject"), atom("no_such_function"), [1n], "undef"],
				[atom("subject"), atom("pair"), [1n], "undef"],
				[atom("erlang"), atom("hd"), [[]], "badarg"],
				[atom("erlang"), atom("list_to_tuple"), [1n], "badarg"],
			] as const) {
				apply(tail, m, f, ...(values as readonly Value[]));
				expect([m, f, caught()]).toEqual([
					m,
					f,
					`error:${reason} ${frames(OFFSET)}`,
				]);
			}
			for (const [m, f] of [
				[1n, atom("f")],
				[atom("m"), [1n]],
			] as const) {
				apply(tail, m, f, 1n);
				expect(caught()).toBe(
					`error:badarg [${rest},${frame(INNER)},${frame(NEXT)}]`,
				);
			}
		}
	});

	const callFun = (fun: number, arity: number, site = 0): string =>
		text(native("call_fun", context, module, fun, arity, OFFSET, NEXT, site));

	it("call_fun puts free variables behind the arguments", () => {
		const fun = subject.fun(process, process.put({ atom: "free" }));
		process.setX(0, process.put({ atom: "argument" }));
		expect(callFun(fun, 1)).toBe("{free,argument}");
		expect(process.field("cp")).toBe(subject.returnTo(NEXT));
		expect(isThere(5)).toBe(true);
	});

	it("call_fun calls exported functions by name", () => {
		const fun = (m: string, f: string, arity: number): number =>
			subject.externalFun(process, m, f, arity);
		args([1n, 2n]);
		expect(callFun(fun("erlang", "length", 1), 1)).toBe("2");
		args([1n, 2n]);
		expect(callFun(fun("erlang", "list_to_tuple", 1), 1)).toBe("{1,2}");
		args({ atom: "a" }, { atom: "b" });
		expect(callFun(fun("subject", "pair", 2), 2)).toBe("{a,b}");
		expect(process.field("cp")).toBe(subject.returnTo(NEXT));
		args({ atom: "a" });
		expect(callFun(fun("other", "identity", 1), 1)).toBe("a");
		const rest = `${frame(41)},${frame(subject.offset(label))},${frame(INNER)},${frame(NEXT)}`;
		for (const [m, f, reason] of [
			["erlang", "hd", "badarg"],
			["no_such_module", "f", "undef"],
			["subject", "no_such_function", "undef"],
		] as const) {
			setUp();
			args([]);
			expect(callFun(fun(m, f, 1), 1)).toBe("reason 1");
			expect(caught()).toBe(`error:${reason} [${rest}]`);
		}
	});

	it("call_fun leaves what is no fun, or one of another arity, to the interpreter", () => {
		const fun = subject.fun(process, process.put(1n));
		const external = subject.externalFun(process, "erlang", "length", 1);
		for (const [term, arity] of [
			[fun, 0],
			[fun, 2],
			[external, 2],
			[external, 0],
			[process.put({ atom: "a" }), 1],
			[process.put([1n]), 1],
			[process.put({ tuple: [1n, 2n, 3n] }), 1],
			[process.put(1.5), 1],
			[process.put([]), 0],
		] as const) {
			args(1n, 2n);
			expect(callFun(term, arity)).toBe(`reason ${Reason.interpret}`);
			expect(resumesAt()).toBe(OFFSET);
			expect(process.field("cp")).toBe(subject.returnTo(30));
			expect(process.text(process.x(0))).toBe("1");
		}
	});

	it("call_import finds the function, and goes on there", () => {
		const at = subject.calls["call_ext 8"] ?? -1;
		args({ tuple: [{ atom: "through" }] });
		expect(text(native("call_import", context, module, at))).toBe("{through}");
		const only = subject.calls["call_ext_only 0"] ?? -1;
		args(4n);
		expect(text(native("call_import", context, module, only))).toBe("4");
		expect(isThere(5)).toBe(true);
	});

	/** A module that is compiled, and what is in its table of functions. */
	const compiled = (name: string) => {
		const late = loadSubject(runtime, name);
		apply(false, atom(name), atom("identity"), 1n);
		const table = runtime.vm.jit?.modules.find(
			(linked) => linked.module === late.module,
		)?.functions;
		if (table === undefined) throw new Error("no table of functions");
		const entries = (): unknown[] =>
			Array.from({ length: table.length }, (_, i) => table.get(i));
		setUp();
		return { ...late, entries };
	};

	it("call_import has the function put into the table of the module that calls it", () => {
		// Both are compiled when they are first called.
		apply(false, atom("other"), atom("identity"), 1n);
		const late = compiled("late_subject");
		const before = late.entries();
		args(1n);
		const missing = late.calls["call_ext 9"] ?? -1;
		native("call_import", context, late.module, missing);
		expect(late.entries()).toEqual(before);
		const found = late.calls["call_ext 8"] ?? -1;
		native("call_import", context, late.module, found);
		const changed = late.entries().filter((entry, i) => entry !== before[i]);
		expect(changed.length).toBe(1);
	});

	it("call_fun has a call that is to remember its fun do so", () => {
		apply(false, atom("subject"), atom("identity"), 1n);
		const late = compiled("remembering_subject");
		const before = late.entries();
		const call = (site: number): string => {
			const fun = subject.fun(process, process.put({ atom: "free" }));
			args({ atom: "argument" });
			return text(
				native("call_fun", context, late.module, fun, 1, OFFSET, NEXT, site),
			);
		};
		expect(call(0)).toBe("{free,argument}");
		expect(late.entries()).toEqual(before);
		expect(call(1)).toBe("{free,argument}");
		const changed = late.entries().filter((entry, i) => entry !== before[i]);
		expect(changed.length).toBe(1);
	});

	it("call_import raises undef of a function that is nowhere, from the frame that it was called in", () => {
		const rest = `${frame(41)},${frame(subject.offset(label))},${frame(INNER)}`;
		// An opcode and operands of a byte each: arity, import, and words of the frame.
		const at = subject.calls["call_ext 9"] ?? -1;
		args(1n);
		expect(text(native("call_import", context, module, at))).toBe("reason 1");
		expect(caught()).toBe(`error:undef [${rest},${frame(at + 3)}]`);
		setUp();
		// Of call_ext_last the frame has been dropped: two words and the return address.
		const last = subject.calls["call_ext_last 0"] ?? -1;
		process.setField("e", process.field("e") + 12);
		args(1n);
		expect(text(native("call_import", context, module, last))).toBe("reason 1");
		expect(caught()).toBe(`error:undef [${rest},${frame(last + 4)}]`);
	});

	function loadOther(): { module: number; returnTo(offset: number): number } {
		const writer = new ModuleWriter("other");
		const entry = writer.newLabel();
		writer.beginFunction("identity", 1, entry);
		writer.exportFunction("identity", 1, entry);
		writer.op("return");
		const { address } = runtime.vm.load(writer.toBytes(), "other.beam");
		const number = memory.u32(
			address + linkage.offset("Module", "module_index"),
		);
		return {
			module: address,
			returnTo: (offset) => ((number << 24) | (offset << 2)) >>> 0,
		};
	}
});
