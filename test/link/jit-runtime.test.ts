import { beforeEach, describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import { AvmjitError } from "../../src/errors.ts";
import {
	JitRuntime,
	type TestingJitOptions,
} from "../../src/link/jit-runtime.ts";
import type { LinkedModule } from "../../src/link/native-module.ts";
import { smallBeam, smallModule } from "./beams.ts";
import { fakeNative } from "./fake-native.ts";
import { FakeVm } from "./fake-vm.ts";
import { MemoryStore } from "./memory-store.ts";

/** Module odd: e/0 is an instruction that native code leaves at; c/2 calls a fun with x0; its fun 0 is f/1. */
function oddModule(): Uint8Array {
	const writer = new ModuleWriter("odd");
	const begin = (name: string, arity: number): number => {
		const label = writer.newLabel();
		writer.beginFunction(name, arity, label);
		return label;
	};
	writer.exportFunction("e", 0, begin("e", 0));
	writer.op("bs_put_string", { u: 0 }, { u: 0 });
	writer.op("return");
	writer.exportFunction("c", 2, begin("c", 2));
	writer.op("allocate", { u: 0 }, { u: 2 });
	writer.op("call_fun", { u: 1 });
	writer.op("deallocate", { u: 0 });
	writer.op("return");
	writer.addLambda("f", 1, begin("f", 1), 0);
	writer.op("return");
	return writer.toBytes();
}

const M = smallModule();
const OTHER = smallModule("other");
const ODD = oddModule();
const native = fakeNative([smallBeam(), readBeam(ODD, "odd.beam")]);

let vm: FakeVm;
let hooks: Map<string, unknown>;
let skipped: [name: string, error: Error][];
const onSkipped = (name: string, error: Error): void => {
	skipped.push([name, error]);
};

beforeEach(() => {
	vm = new FakeVm();
	hooks = new Map();
	skipped = [];
});

function runtime(
	options: TestingJitOptions = {},
	module = native,
	openStore?: (name: string) => MemoryStore | undefined,
): JitRuntime {
	return new JitRuntime(
		vm,
		module,
		(name, hook) => void hooks.set(name, hook),
		options,
		openStore,
	);
}

/** Loads a module at an index, as AtomVM does; its struct's address. */
function load(bytes: Uint8Array, index = 1): number {
	return vm.load(readBeam(bytes, "m.beam"), index);
}

function ask(jit: JitRuntime, name: string, ...args: number[]): void {
	const function_ = jit.exports[`do ${name}`];
	if (typeof function_ !== "function") throw new Error(name);
	function_(...args);
}

const registered = (index: number): number =>
	vm.readU32(vm.readU32(vm.cell("MODULES")) + 4 * index);
const opcodeAt = (module: number, label: number): number =>
	vm.readU8(vm.labelOf(module, label));
const names = (jit: JitRuntime): string[] => jit.modules.map((m) => m.name);
const linkedAt = (jit: JitRuntime, module: number): LinkedModule => {
	const found = jit.modules.find((m) => m.module === module);
	if (found === undefined) throw new Error("not linked");
	return found;
};

describe("a new JitRuntime", () => {
	it("has a registry of 256 modules, empty", () => {
		runtime();
		const registry = vm.readU32(vm.cell("MODULES"));
		expect(vm.allocated.get(registry)).toBe(1024);
		for (let n = 0; n < 256; n++) expect(registered(n)).toBe(0);
	});

	it("gives the runtime a C stack of 64 KB, aligned to 16 bytes", () => {
		const { exports } = runtime();
		const stack =
			[...vm.allocated].find(([, size]) => size === 65536)?.[0] ?? 0;
		const pointer = exports.__stack_pointer as WebAssembly.Global;
		expect(pointer.value % 16).toBe(0);
		expect(pointer.value).toBeLessThanOrEqual(stack + 65536);
		expect(pointer.value).toBeGreaterThan(stack + 65536 - 16);
	});

	it("tells the runtime what AtomVM's atom for a missing NIF is", () => {
		runtime();
		expect(vm.readU32(vm.cell("NIF_NOT_FOUND"))).toBe(
			vm.atom("nif_not_found_error"),
		);
	});

	it.each([
		[{}, 0, 0],
		[{ reductions: 7, collectAlways: true }, 7, 1],
		[{ reductions: 1, collectAlways: false }, 1, 0],
	])("passes options on: %o", (options, reductions, collect) => {
		runtime(options);
		expect(vm.readU32(vm.cell("TURN_REDUCTIONS"))).toBe(reductions);
		expect(vm.readU32(vm.cell("COLLECT_ALWAYS"))).toBe(collect);
	});

	// A slice is 1024 reductions of 300 bytes; 64 KB are not for compiled code.
	const SLICE = 1024 * 300;
	it.each([
		[undefined, 2],
		[0, 0],
		[65536, 0],
		[65536 + 2 * SLICE - 1, 0],
		[65536 + 2 * SLICE, 1],
		[65536 + 4 * SLICE + 9, 3],
		[65536 + 32 * SLICE, 31],
		[2 ** 30, 31],
	])("lets turns go on as the stack has room: %s bytes", (stackSize, most) => {
		runtime(stackSize === undefined ? {} : { stackSize });
		expect(vm.readU32(vm.cell("MOST_REFILLS"))).toBe(most);
	});

	it("puts the runtime's functions where AtomVM's were", () => {
		const { exports } = runtime();
		expect(hooks).toEqual(
			new Map([
				["scheduler", exports.scheduler_entry_point],
				["ensureFree", exports.ensure_free_hook],
				["collect", exports.collect],
				["copyTerm", exports.copy_term],
				["termWords", exports.term_words],
			]),
		);
	});

	it("refuses a runtime that lacks one", () => {
		expect(() => runtime({}, fakeNative([], "copy_term"))).toThrow(
			"native runtime without copy_term",
		);
	});

	it("has nothing linked", () => {
		const jit = runtime();
		expect(jit.modules).toEqual([]);
		expect(jit.functions).toEqual([]);
		expect(jit.exitSites).toEqual([]);
		expect(jit.compileMs).toBe(0);
		expect(jit.slotsInUse).toBe(0);
		expect(jit.cacheStatistics).toBeUndefined();
	});
});

describe("JitRuntime.add", () => {
	it("makes a module ready, and links it when it is first called", () => {
		const jit = runtime();
		const module = load(M);
		jit.add(module, M, "m.beam");
		expect(names(jit)).toEqual([]);
		expect(jit.slotsInUse).toBe(0);
		expect(vm.readU32(registered(1) + 4)).toBe(0);
		ask(jit, "link_pending", module);
		expect(names(jit)).toEqual(["m"]);
		expect(jit.slotsInUse).toBe(1);
		expect(vm.readU32(registered(1) + 4)).not.toBe(0);
	});

	it("links it once, and only what it knows", () => {
		const jit = runtime();
		const module = load(M);
		jit.add(module, M, "m.beam");
		ask(jit, "link_pending", module + 4);
		expect(names(jit)).toEqual([]);
		ask(jit, "link_pending", module);
		ask(jit, "link_pending", module);
		expect(names(jit)).toEqual(["m"]);
		expect(jit.slotsInUse).toBe(1);
	});

	it("links it at once when it is to", () => {
		const jit = runtime({ ahead: true });
		jit.add(load(M), M, "m.beam");
		expect(names(jit)).toEqual(["m"]);
	});

	it("reports functions, compiled and not", () => {
		const select = (name: string): boolean => name !== "g";
		const jit = runtime({ ahead: true, select });
		jit.add(load(M), M, "m.beam");
		const compiled = jit.functions.filter((f) => f.skipped === undefined);
		expect(compiled.map(({ name }) => name)).toEqual(["f", "h"]);
		expect(jit.functions).toHaveLength(3);
	});
});

describe.each([
	["add", false],
	["add, ahead", true],
])("a module that cannot be read (%s)", (_, ahead) => {
	const broken = Uint8Array.of(1, 2, 3);

	it("stays with the interpreter, silently or not", () => {
		runtime({ ahead }).add(load(M), broken, "broken.beam");
		const jit = runtime({ ahead, onSkipped });
		jit.add(load(M), broken, "broken.beam");
		expect(skipped.map(([name]) => name)).toEqual(["broken.beam"]);
		expect(skipped[0]?.[1]).toBeInstanceOf(AvmjitError);
		expect(names(jit)).toEqual([]);
	});

	it("may be one more than AtomVM can tell apart", () => {
		const jit = runtime({ ahead, onSkipped });
		jit.add(load(M, 256), M, "last.beam");
		expect(skipped[0]?.[1]).toBeInstanceOf(AvmjitError);
		expect(skipped[0]?.[1]?.message).toMatch(
			/last\.beam.*AtomVM can tell 256 modules apart, and this is one more/s,
		);
		jit.add(load(M, 255), M, "m.beam");
		expect(skipped).toHaveLength(1);
		expect(registered(255)).not.toBe(0);
	});
});

describe("a failure of the compiler", () => {
	const failing = (error: unknown): TestingJitOptions => ({
		ahead: true,
		select: () => {
			throw error;
		},
	});

	it("is thrown, or told to who asked for it", () => {
		const error = new Error("no such thing");
		expect(() => runtime(failing(error)).add(load(M), M, "m.beam")).toThrow(
			error,
		);
		const jit = runtime({ ...failing(error), onSkipped });
		jit.add(load(M), M, "m.beam");
		expect(skipped).toEqual([["m.beam", error]]);
		expect(names(jit)).toEqual([]);
	});

	it("is thrown when it is no error at all", () => {
		const jit = runtime({ ...failing("a text"), onSkipped });
		expect(() => jit.add(load(M), M, "m.beam")).toThrow("a text");
		expect(skipped).toEqual([]);
	});

	it("comes when the module is linked, if that is later", () => {
		const error = new Error("no such thing");
		const jit = runtime({ ...failing(error), ahead: false, onSkipped });
		const module = load(M);
		jit.add(module, M, "m.beam");
		expect(skipped).toEqual([]);
		ask(jit, "link_pending", module);
		expect(skipped).toEqual([["m.beam", error]]);
		expect(registered(1)).toBe(0);
	});
});

describe("JitRuntime.link", () => {
	it("links a module now, one that waits, too", () => {
		const jit = runtime();
		const module = load(M);
		jit.link(module, M, "m.beam");
		const other = load(OTHER, 2);
		jit.add(other, OTHER, "other.beam");
		const code = vm.field(other, "code");
		jit.link(other, OTHER, "other.beam");
		expect(names(jit)).toEqual(["m", "other"]);
		expect(vm.field(other, "code")).toBe(code);
		ask(jit, "link_pending", other);
		expect(names(jit)).toEqual(["m", "other"]);
	});
});

/** Makes import 0 of a module stand for a function, as AtomVM does when it finds it. */
function resolve(importer: number, target: number, label: number): void {
	const found = vm.words(4, target, 0xdead, label);
	vm.writeU32(vm.field(importer, "imported_funcs"), found);
}

describe("calls of other modules", () => {
	function linkBoth(jit: JitRuntime) {
		const m = load(M, 1);
		const other = load(OTHER, 2);
		jit.link(m, M, "m.beam");
		jit.link(other, OTHER, "other.beam");
		const functions = linkedAt(jit, m).functions;
		const { exported, stubs } = linkedAt(jit, other).compiled.slots;
		const g = linkedAt(jit, other).functions?.get(exported.get(3)?.slot ?? -1);
		return { m, other, g, slot: () => functions?.get(0), stubs, functions };
	}

	it("go to the function once AtomVM has found it, until it is taken out", () => {
		const jit = runtime();
		const { m, other, g, slot, stubs, functions } = linkBoth(jit);
		const stub = functions?.get(stubs[0] ?? -1);
		expect(slot()).toBe(stub);
		resolve(m, other, 3);
		ask(jit, "bind_import", m, 0);
		expect(slot()).toBe(g);
		expect(jit.unlink(other)).toBe(true);
		expect(slot()).toBe(stub);
	});

	it("stay with the stub when either module is not linked", () => {
		const jit = runtime();
		const { m, other, slot, g } = linkBoth(jit);
		const stub = slot();
		resolve(m, 0x500, 3);
		ask(jit, "bind_import", m, 0);
		expect(slot()).toBe(stub);
		resolve(m, other, 3);
		jit.unlink(m);
		ask(jit, "bind_import", m, 0);
		expect(slot()).toBe(stub);
		expect(g).not.toBe(stub);
	});

	it("look at the import they are told", () => {
		const jit = runtime();
		const { m, other, slot, g } = linkBoth(jit);
		const stub = slot();
		const found = vm.words(4, other, 0, 3);
		vm.writeU32(
			m + vm.offset("Module", "imported_funcs"),
			vm.words(vm.words(4, other, 0, 1), found),
		);
		// Import 0 would be f/0, of another arity.
		ask(jit, "bind_import", m, 0);
		expect(slot()).toBe(stub);
		vm.writeU32(vm.field(m, "imported_funcs"), found);
		ask(jit, "bind_import", m, 0);
		expect(slot()).toBe(g);
	});
});

describe("calls of funs", () => {
	it("go to the fun called last, until its module is taken out", () => {
		const jit = runtime();
		const [one, two] = [load(ODD, 1), load(ODD, 2)];
		jit.link(one, ODD, "odd.beam");
		jit.link(two, ODD, "odd.beam");
		const caller = linkedAt(jit, one);
		const called = linkedAt(jit, two);
		const remembered: number[][] = [];
		Object.assign(caller, {
			rememberFun: (...args: number[]) => remembered.push(args),
		});
		const site = caller.compiled.slots.funSites[0]?.slot ?? -1;
		const fun = called.compiled.slots.funs[0]?.slot ?? -1;
		ask(jit, "bind_fun", one, two, 0, 0);
		expect(caller.functions?.get(site)).toBe(called.functions?.get(fun));
		expect(remembered).toEqual([[0, two, 0x0f]]);
		ask(jit, "bind_fun", one, 0x500, 0, 0);
		ask(jit, "bind_fun", 0x500, two, 0, 0);
		expect(remembered).toHaveLength(1);
		jit.unlink(two);
		expect(remembered.at(-1)).toEqual([0, 0, 0]);
	});
});

describe("JitRuntime.unlink", () => {
	it("says whether there was something to take out", () => {
		const jit = runtime();
		const module = load(M);
		expect(jit.unlink(module)).toBe(false);
		jit.link(module, M, "m.beam");
		jit.link(load(OTHER, 2), OTHER, "other.beam");
		expect(jit.unlink(module)).toBe(true);
		expect(names(jit)).toEqual(["other"]);
		expect(registered(1)).toBe(0);
		expect(registered(2)).not.toBe(0);
		expect(jit.slotsInUse).toBe(1);
		expect(jit.unlink(module)).toBe(false);
		expect(jit.slotsInUse).toBe(1);
	});

	it("takes out a module that waits", () => {
		const jit = runtime();
		const module = load(M);
		jit.add(module, M, "m.beam");
		expect(jit.unlink(module)).toBe(true);
		expect(registered(1)).toBe(0);
		ask(jit, "link_pending", module);
		expect(names(jit)).toEqual([]);
	});

	it.each(["add", "link"] as const)(
		"keeps the code, for when it is linked again (%s)",
		(how) => {
			const jit = runtime();
			const module = load(M);
			jit.link(module, M, "m.beam");
			const code = vm.field(module, "code");
			const allocated = vm.allocated.size;
			jit.unlink(module);
			jit[how](module, M, "m.beam");
			ask(jit, "link_pending", module);
			expect(names(jit)).toEqual(["m"]);
			expect(vm.field(module, "code")).toBe(code);
			expect(vm.allocated.size).toBe(allocated);
		},
	);
});

describe("JitRuntime.forget", () => {
	it.each(["add", "link"] as const)(
		"frees all that a module was given (%s)",
		(how) => {
			const jit = runtime();
			const module = load(M);
			const before = new Set(vm.allocated.keys());
			jit[how](module, M, "m.beam");
			expect(vm.allocatedSince(before).length).toBeGreaterThan(2);
			jit.forget(module);
			expect(vm.allocatedSince(before)).toEqual([]);
			expect(names(jit)).toEqual([]);
			expect(registered(1)).toBe(0);
			jit.forget(module);
			ask(jit, "link_pending", module);
			expect(vm.allocatedSince(before)).toEqual([]);
		},
	);

	it("frees a module that was taken out before", () => {
		const jit = runtime();
		const module = load(M);
		const before = new Set(vm.allocated.keys());
		jit.link(module, M, "m.beam");
		jit.unlink(module);
		expect(vm.allocatedSince(before)).toHaveLength(2);
		jit.forget(module);
		expect(vm.allocatedSince(before)).toEqual([]);
	});

	it("makes room for another module at the same place", () => {
		const jit = runtime();
		const module = load(M);
		jit.link(module, M, "m.beam");
		jit.forget(module);
		// AtomVM's copy of the code, freed with the module, is not what the new one had.
		vm.writeU32(
			module + vm.offset("Module", "code"),
			vm.field(load(M), "code"),
		);
		const code = vm.field(module, "code");
		jit.link(module, M, "m.beam");
		expect(vm.field(module, "code")).not.toBe(code);
	});
});

describe("JitRuntime.dispose", () => {
	it("takes all native code out", () => {
		const jit = runtime();
		jit.link(load(M, 1), M, "m.beam");
		jit.link(load(OTHER, 2), OTHER, "other.beam");
		jit.dispose();
		expect(jit.modules).toEqual([]);
		expect(jit.slotsInUse).toBe(0);
		expect([registered(1), registered(2)]).toEqual([0, 0]);
	});
});

describe("counting mode", () => {
	it("counts how often native code left, by instruction", () => {
		const jit = runtime({ ahead: true, count: true });
		const beam = readBeam(ODD, "odd.beam");
		const odd = load(ODD);
		jit.add(odd, ODD, "odd.beam");
		const enter = vm.table.get(vm.readU32(registered(1) + 4)) as (
			ctx: number,
			entry: number,
		) => number;
		const ctx = vm.exports.calloc(1, vm.sizeOf("Context"));
		vm.writeU32(vm.cell("REDUCTIONS"), 1000);
		enter(ctx, 0);
		enter(ctx, 0);
		const [, , , put] = decodeCode(beam);
		expect(put?.op.name).toBe("bs_put_string");
		const saved = vm.readU32(ctx + vm.offset("Context", "saved_ip"));
		expect(saved).toBe(vm.field(odd, "code") + 28 + (put?.offset ?? 0));
		const site = {
			module: "odd",
			instruction: "bs_put_string",
			offset: put?.offset,
			count: 2,
		};
		expect(jit.exitSites).toEqual([expect.objectContaining(site)]);
		expect(jit.compileMs).toBeGreaterThan(0);
		// What was counted is not lost with the module.
		jit.unlink(odd);
		expect(jit.exitSites).toEqual([expect.objectContaining(site)]);
		expect(jit.functions).toHaveLength(3);
	});

	it("is off when it is not asked for", () => {
		const jit = runtime({ ahead: true });
		jit.add(load(ODD), ODD, "odd.beam");
		const bytes = jit.modules[0]?.compiled.wasm as Uint8Array<ArrayBuffer>;
		const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
		expect(imports.map(({ module }) => module)).not.toContain("host");
	});
});

describe("a cache", () => {
	it("is asked before the compiler, where its store can be opened", () => {
		const stores = new Map([["some folder", new MemoryStore()]]);
		const run = (cache?: string) => {
			vm = new FakeVm();
			const jit = runtime(
				{ ahead: true, ...(cache === undefined ? {} : { cache }) },
				native,
				(name) => stores.get(name),
			);
			jit.add(load(M), M, "m.beam");
			expect(names(jit)).toEqual(["m"]);
			return jit.cacheStatistics;
		};
		expect(run("some folder")).toEqual({ found: 0, compiled: 1 });
		expect(run("some folder")).toEqual({ found: 1, compiled: 0 });
		expect(run("another")).toBeUndefined();
		expect(run()).toBeUndefined();
	});

	it("is none when nobody opens one", () => {
		expect(runtime({ cache: "some folder" }).cacheStatistics).toBeUndefined();
	});
});

describe("stubs in what waits", () => {
	it("are at exported functions, and gone when the code is plain again", () => {
		const jit = runtime();
		const module = load(M);
		jit.add(module, M, "m.beam");
		expect(opcodeAt(module, 1)).toBe(25);
		jit.unlink(module);
		expect(opcodeAt(module, 1)).not.toBe(25);
	});
});
