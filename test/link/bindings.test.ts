import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import { beamBytes, expectedValue } from "../files.ts";

const NAME = "calls_other_modules";

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

/** The VM after a run, and what is in the slots by which the module calls its own id/1. */
function run(): {
	vm: Vm;
	text: string;
	address: number;
	slot(): unknown;
	stub: unknown;
	id: unknown;
} {
	const vm = new Vm(build, { jit: {} });
	const module = vm.load(beamBytes(NAME), `${NAME}.beam`);
	const { text } = vm.run(module);
	const linked = vm.jit?.modules.find(({ name }) => name === NAME);
	if (!linked?.functions) throw new Error("not linked");
	const { functions, beam } = linked;
	const { imports, stubs, exported } = linked.compiled.slots;
	const slot = imports.findIndex((i) => beam.imports[i]?.function === "id");
	const label = beam.exports.find((e) => e.function === "id")?.label ?? 0;
	return {
		vm,
		text,
		address: module.address,
		slot: () => functions.get(slot),
		stub: functions.get(stubs[slot] ?? -1),
		id: functions.get(exported.get(label)?.slot ?? -1),
	};
}

describe("calls of other modules", () => {
	it("go to the function itself once it has been found", () => {
		const { text, slot, stub, id } = run();
		expect(text).toBe(expectedValue(NAME));
		expect(stub).not.toBe(id);
		expect(slot()).toBe(id);
	});

	it("go to the stub again when the module called is taken out", () => {
		const { vm, address, slot, stub } = run();
		expect(vm.jit?.unlink(address)).toBe(true);
		expect(slot()).toBe(stub);
	});
});

describe("calls of funs", () => {
	const FUNS = "funs_free_variables";
	const program = (): { vm: Vm; text: string; address: number } => {
		const vm = new Vm(build, { jit: {} });
		const module = vm.load(beamBytes(FUNS), `${FUNS}.beam`);
		return { vm, text: vm.run(module).text, address: module.address };
	};

	it("remember the fun, until its module is taken out", () => {
		const { vm, text, address } = program();
		expect(text).toBe(expectedValue(FUNS));
		const linked = vm.jit?.modules.find(({ name }) => name === FUNS);
		const { funSites = [], funs = [] } = linked?.compiled.slots ?? {};
		const inSites = funSites.map(({ slot }) => linked?.functions?.get(slot));
		const entries = funs.map((fun) => fun && linked?.functions?.get(fun.slot));
		expect(inSites.some((f) => entries.includes(f))).toBe(true);
		const forgotten: number[][] = [];
		Object.assign(linked ?? {}, {
			rememberFun: (...args: number[]) => forgotten.push(args),
		});
		vm.jit?.unlink(address);
		expect(forgotten.length).toBeGreaterThan(0);
		for (const [, module, index] of forgotten)
			expect([module, index]).toEqual([0, 0]);
	});
});
