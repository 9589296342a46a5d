import { beforeAll, describe, expect, it } from "vitest";
import {
	AvmjitError,
	compileBuild,
	prepareAtomVm,
	Vm,
	type VmBuild,
} from "../dist/src/index.js";
import { beamBytes, expectedValue } from "./files.ts";

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

describe("the package's Vm", () => {
	it.each([
		["emulated", {}],
		["with the JIT", { jit: {} }],
	])("runs a module %s", (_, options) => {
		const vm = new Vm(build, options);
		const module = vm.load(beamBytes("lists_basic"), "lists_basic.beam");
		expect(module).toEqual({
			name: "lists_basic",
			exports: expect.arrayContaining(["start/0"]) as string[],
		});
		expect(vm.run(module)).toMatchObject({
			kind: "value",
			text: expectedValue("lists_basic"),
		});
		vm.dispose();
	});

	it("refuses a module of another VM", () => {
		const [one, other] = [new Vm(build), new Vm(build)];
		const module = one.load(beamBytes("lists_basic"), "lists_basic.beam");
		expect(() => other.run(module)).toThrowError(
			expect.objectContaining({ tag: "usage" }) as AvmjitError,
		);
		expect(() => one.load(new Uint8Array(9), "x.beam")).toThrowError(
			AvmjitError,
		);
	});
});
