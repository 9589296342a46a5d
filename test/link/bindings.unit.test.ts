import { describe, expect, it } from "vitest";
import { smallInteger } from "../../src/abi/terms.ts";
import { Bindings } from "../../src/link/bindings.ts";
import type { LinkedModule } from "../../src/link/native-module.ts";
import { wasmFunctions } from "./wasm-functions.ts";

/**
 * A linked module. Its imports are 10:f/1 (slot 0) and 11:g/2 (slot 1), whose stubs are in slots 8 and 9; a call of a
 * fun of two arguments is in slot 2; its own functions f/1 (label 21) and g/2 (label 22) in slots 4 and 5, a fun of
 * two arguments in slot 6, its fun 1 is not compiled.
 */
class Linked {
	readonly functions = wasmFunctions(10);
	readonly table = new WebAssembly.Table({ element: "anyfunc", initial: 10 });
	readonly remembered: number[][] = [];
	readonly linked: LinkedModule;

	constructor(module: number) {
		for (const [slot, function_] of this.functions.entries())
			this.table.set(slot, function_);
		const imports: { arity: number }[] = [];
		imports[10] = { arity: 1 };
		imports[11] = { arity: 2 };
		this.linked = {
			module,
			functions: this.table,
			beam: { imports },
			compiled: {
				slots: {
					imports: [10, 11, -1],
					stubs: [8, 9, -1],
					exported: new Map([
						[21, { slot: 4, arity: 1 }],
						[22, { slot: 5, arity: 2 }],
					]),
					funSites: [{ slot: 2, arity: 2 }],
					funs: [{ slot: 6, arity: 2 }, null, { slot: 7, arity: 1 }],
				},
			},
			rememberFun: (...args: number[]) => this.remembered.push(args),
		} as unknown as LinkedModule;
	}

	slot(n: number): unknown {
		return this.table.get(n);
	}
}

function setUp() {
	return {
		bindings: new Bindings(),
		caller: new Linked(0x100),
		called: new Linked(0x200),
		other: new Linked(0x300),
	};
}

describe("Bindings: imports", () => {
	it("put the function where the import is called, and there only", () => {
		const { bindings, caller, called } = setUp();
		bindings.bind(caller.linked, 11, called.linked, 22);
		expect(caller.slot(1)).toBe(called.functions[5]);
		for (const n of [0, 2, 3, 4, 5, 6, 7, 8, 9])
			expect(caller.slot(n)).toBe(caller.functions[n]);
		for (const n of called.functions.keys())
			expect(called.slot(n)).toBe(called.functions[n]);
	});

	it.each([
		["an import that is not called", 12, 21],
		["a label that is no function", 10, 77],
		["a function of another arity", 10, 22],
		["an import of another arity", 11, 21],
	])("leave %s alone", (_, index, label) => {
		const { bindings, caller, called } = setUp();
		bindings.bind(caller.linked, index, called.linked, label);
		bindings.remove(called.linked);
		for (const n of caller.functions.keys())
			expect(caller.slot(n)).toBe(caller.functions[n]);
	});

	it("put the stubs back when the module called is taken out", () => {
		const { bindings, caller, called } = setUp();
		bindings.bind(caller.linked, 10, called.linked, 21);
		bindings.bind(caller.linked, 11, called.linked, 22);
		bindings.remove(called.linked);
		expect(caller.slot(0)).toBe(caller.functions[8]);
		expect(caller.slot(1)).toBe(caller.functions[9]);
	});

	it("put them back once: what is there later is not touched", () => {
		const { bindings, caller, called } = setUp();
		bindings.bind(caller.linked, 10, called.linked, 21);
		bindings.remove(called.linked);
		caller.table.set(0, called.functions[3]);
		bindings.remove(called.linked);
		expect(caller.slot(0)).toBe(called.functions[3]);
	});

	it("know every caller of a module, and leave those of others alone", () => {
		const { bindings, caller, called, other } = setUp();
		bindings.bind(caller.linked, 10, called.linked, 21);
		bindings.bind(other.linked, 10, called.linked, 21);
		bindings.bind(caller.linked, 11, other.linked, 22);
		bindings.remove(called.linked);
		expect(caller.slot(0)).toBe(caller.functions[8]);
		expect(other.slot(0)).toBe(other.functions[8]);
		expect(caller.slot(1)).toBe(other.functions[5]);
	});

	it("go with a slot: the module it went to before has no say in it", () => {
		const { bindings, caller, called, other } = setUp();
		bindings.bind(caller.linked, 10, called.linked, 21);
		bindings.bind(caller.linked, 10, other.linked, 21);
		bindings.remove(called.linked);
		expect(caller.slot(0)).toBe(other.functions[4]);
		bindings.remove(other.linked);
		expect(caller.slot(0)).toBe(caller.functions[8]);
	});

	it("are forgotten with the caller", () => {
		const { bindings, caller, called, other } = setUp();
		bindings.bind(caller.linked, 10, called.linked, 21);
		bindings.bind(other.linked, 10, called.linked, 21);
		bindings.remove(caller.linked);
		bindings.remove(called.linked);
		expect(caller.slot(0)).toBe(called.functions[4]);
		expect(other.slot(0)).toBe(other.functions[8]);
	});

	it("may be a module's own", () => {
		const { bindings, caller } = setUp();
		bindings.bind(caller.linked, 10, caller.linked, 21);
		expect(caller.slot(0)).toBe(caller.functions[4]);
		bindings.remove(caller.linked);
		expect(caller.slot(0)).toBe(caller.functions[8]);
	});

	it("do nothing for modules without a table", () => {
		const { bindings, caller, called } = setUp();
		const without = { ...caller.linked, functions: undefined };
		bindings.bind(without, 10, called.linked, 21);
		expect(() => bindings.remove(called.linked)).not.toThrow();
		bindings.bindFun(without, 0, called.linked, 0);
		expect(caller.remembered).toEqual([[0, 0x200, smallInteger(0)]]);
	});
});

describe("Bindings: funs", () => {
	it("put the fun where it is called, and say which it is", () => {
		const { bindings, caller, called } = setUp();
		bindings.bindFun(caller.linked, 0, called.linked, 0);
		expect(caller.slot(2)).toBe(called.functions[6]);
		expect(caller.remembered).toEqual([[0, 0x200, smallInteger(0)]]);
	});

	it.each([
		["a call that is not there", 1, 0],
		["a fun that is not compiled", 0, 1],
		["a fun that is not there", 0, 9],
		["a fun of another arity", 0, 2],
	])("leave %s alone", (_, site, index) => {
		const { bindings, caller, called } = setUp();
		bindings.bindFun(caller.linked, site, called.linked, index);
		bindings.remove(called.linked);
		expect(caller.slot(2)).toBe(caller.functions[2]);
		expect(caller.remembered).toEqual([]);
	});

	it("are forgotten when their module is taken out", () => {
		const { bindings, caller, called } = setUp();
		bindings.bindFun(caller.linked, 0, called.linked, 0);
		bindings.remove(called.linked);
		expect(caller.remembered.slice(1)).toEqual([[0, 0, 0]]);
		bindings.remove(called.linked);
		expect(caller.remembered).toHaveLength(2);
	});

	it("are not forgotten when another's took their place", () => {
		const { bindings, caller, called, other } = setUp();
		bindings.bindFun(caller.linked, 0, called.linked, 0);
		bindings.bindFun(caller.linked, 0, other.linked, 0);
		bindings.remove(called.linked);
		expect(caller.slot(2)).toBe(other.functions[6]);
		expect(caller.remembered).toHaveLength(2);
		bindings.remove(other.linked);
		expect(caller.remembered.at(-1)).toEqual([0, 0, 0]);
	});

	it("go with their caller", () => {
		const { bindings, caller, called } = setUp();
		bindings.bindFun(caller.linked, 0, called.linked, 0);
		bindings.remove(caller.linked);
		bindings.remove(called.linked);
		expect(caller.remembered).toHaveLength(1);
	});
});
