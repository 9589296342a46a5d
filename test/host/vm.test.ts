import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { writeAvmPack } from "../../dist/src/beam/avm-pack.js";
import { ModuleWriter } from "../../dist/src/beam/module-writer.js";
import { AvmjitError } from "../../dist/src/errors.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { Vm, type VmOptions } from "../../dist/src/host/node-vm.js";
import { OutputBuffer } from "../../dist/src/host/output.js";
import { beamBytes, beamNames, expectedValue } from "../files.ts";

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

function runModule(name: string, options: VmOptions): string {
	const vm = new Vm(build, options);
	try {
		return vm.run(vm.load(beamBytes(name), `${name}.beam`)).text;
	} finally {
		vm.dispose();
	}
}

describe.each([
	["emulated", {}],
	["with the JIT", { jit: {} }],
] as [string, VmOptions][])("a VM %s", (_, options) => {
	it("returns a module's value", () => {
		expect(runModule("lists_basic", options)).toBe(
			expectedValue("lists_basic"),
		);
	});

	it("refuses a function that is not there", () => {
		const vm = new Vm(build, options);
		const module = vm.load(beamBytes("apply_forms"), "apply_forms.beam");
		expect(() => vm.run(module, "nothing_of_this_name")).toThrowError(
			AvmjitError,
		);
	});

	it("runs the module that a pack starts with", () => {
		const pack = writeAvmPack([
			{ name: "a.beam", bytes: beamBytes("tuples_sizes"), start: false },
			{ name: "b.beam", bytes: beamBytes("lists_basic"), start: true },
		]);
		const vm = new Vm(build, options);
		expect(vm.run(vm.loadPack(pack, "x.avm")).text).toBe(
			expectedValue("lists_basic"),
		);
	});

	it("lets memory grow", () => {
		const vm = new Vm(build, options);
		const before = vm.instance.memory.memory.buffer.byteLength;
		const name = "recursion_deep_million";
		expect(vm.run(vm.load(beamBytes(name), name)).text).toBe(
			expectedValue(name),
		);
		expect(vm.instance.memory.memory.buffer.byteLength).toBeGreaterThan(before);
	});

	it("runs once", () => {
		const vm = new Vm(build, options);
		const module = vm.load(beamBytes("lists_basic"), "x");
		vm.run(module);
		expect(() => vm.run(module)).toThrowError(/once/);
	});

	it("refuses a damaged module", () => {
		const vm = new Vm(build, options);
		expect(() => vm.load(new Uint8Array(10), "x.beam")).toThrowError(
			AvmjitError,
		);
	});
});

describe("the JIT", () => {
	const mixed = beamNames().filter((name) =>
		/^(funs|try|process_(?!hundred|yield|thousand))/.test(name),
	);
	it.each(mixed)("agrees on %s with every other function compiled", (name) => {
		for (const first of [0, 1]) {
			let number = first;
			const select = (): boolean => number++ % 2 === 0;
			expect(runModule(name, { jit: { select } })).toBe(expectedValue(name));
		}
	});

	it("compiles a module when it is first called, or ahead", () => {
		const compiled = (ahead: boolean): number[] => {
			const vm = new Vm(build, { jit: { ahead } });
			vm.load(beamBytes("lists_append_subtract"), "x");
			const module = vm.load(beamBytes("lists_basic"), "y");
			const counts = [vm.jit?.modules.length ?? 0];
			expect(vm.run(module).text).toBe(expectedValue("lists_basic"));
			return [...counts, vm.jit?.modules.length ?? 0];
		};
		expect(compiled(false)).toEqual([0, 1]);
		expect(compiled(true)).toEqual([2, 2]);
	});

	it("leaves nothing to the interpreter before a module's first call", async () => {
		const counting = compileBuild(await prepareAtomVm(), true);
		const vm = new Vm(counting, { jit: { count: true } });
		vm.load(beamBytes("lists_append_subtract"), "x");
		vm.run(vm.load(beamBytes("lists_basic"), "y"));
		expect(vm.instructions.interpreted).toBe(0n);
		expect(vm.instructions.native).toBeGreaterThan(0n);
	});

	it("recurses in functions with large wasm frames on the main thread's stack", () => {
		const name = "recursion_wide_frames";
		expect(runModule(name, { jit: {} })).toBe(expectedValue(name));
	});

	it("takes a module out again", () => {
		const vm = new Vm(build, { jit: { ahead: true } });
		const module = vm.load(beamBytes("lists_basic"), "x");
		const slots = vm.jit?.slotsInUse ?? 0;
		expect(vm.jit?.unlink(module.address)).toBe(true);
		expect(vm.jit?.slotsInUse).toBe(slots - 1);
		expect(vm.run(module).text).toBe(expectedValue("lists_basic"));
	});

	it("recycles function-table slots", () => {
		const vm = new Vm(build, { jit: {} });
		const bytes = beamBytes("tuples_sizes");
		const slots: number[] = [];
		for (let i = 0; i < 100; i++) {
			const module = vm.load(bytes, "x");
			vm.jit?.unlink(module.address);
			slots.push(vm.jit?.slotsInUse ?? 0);
		}
		expect(new Set(slots).size).toBe(1);
		expect(vm.instance.table.length).toBeLessThan(800);
	});
});

describe("a literal that AtomVM cannot have", () => {
	/** start/0 returns an atom, or, told to, an integer of 300 bits. */
	function program(returnsIt: boolean): Uint8Array {
		const writer = new ModuleWriter("m");
		const label = writer.newLabel();
		writer.beginFunction("start", 0, label);
		writer.exportFunction("start", 0, label);
		const skip = writer.newLabel();
		writer.op("move", { atom: "small" }, { x: 0 });
		if (!returnsIt) writer.op("is_list", { f: skip }, { x: 0 });
		writer.op("move", { literal: 2n ** 300n }, { x: 0 });
		writer.op("label", { u: skip });
		writer.op("return");
		return writer.toBytes();
	}

	it.each([
		["emulated", {}],
		["with the JIT", { jit: { ahead: true } }],
	] as [string, VmOptions][])(
		"is warned of %s when the program comes to it, and once",
		(_, options) => {
			const printed = (returnsIt: boolean): string[] => {
				const output = new OutputBuffer();
				const vm = new Vm(build, { ...options, output: output.sink });
				vm.run(vm.load(program(returnsIt), "m.beam"));
				return output.text.split("\n").filter((line) => line !== "");
			};
			expect(printed(false)).toEqual([]);
			expect(printed(true)).toEqual([expect.stringMatching(/literal/)]);
		},
	);
});

describe("many VMs", () => {
	it("come and go in one process", () => {
		for (let i = 0; i < 30; i++)
			expect(runModule("tuples_sizes", { jit: {} })).toBe(
				expectedValue("tuples_sizes"),
			);
	});
});
