import { describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import { MAX_ENTRIES } from "../../src/abi/limits.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";

/** A module of functions with three entries each; its start/0 calls the first of them, and the last, which gives 42. */
function moduleOf(count: number): Uint8Array {
	const writer = new ModuleWriter("large");
	const leaf = writer.newLabel();
	writer.beginFunction("leaf", 0, leaf);
	writer.op("move", { i: 42n }, { x: 0 });
	writer.op("return");
	const calling = (name: string, callees: readonly number[]): number => {
		const entry = writer.newLabel();
		writer.beginFunction(name, 0, entry);
		writer.op("allocate", { u: 0 }, { u: 0 });
		for (const callee of callees) writer.op("call", { u: 0 }, { f: callee });
		writer.op("deallocate", { u: 0 });
		writer.op("return");
		return entry;
	};
	const functions = Array.from({ length: count }, () =>
		calling("f", [leaf, leaf]),
	);
	const start = calling("start", [
		functions[0] ?? leaf,
		functions.at(-1) ?? leaf,
	]);
	writer.exportFunction("start", 0, start);
	return writer.toBytes();
}

describe("a module with more entries than there are numbers", () => {
	it("has its last functions run by the interpreter", async () => {
		const vm = new Vm(compileBuild(await prepareAtomVm()), { jit: {} });
		const count = Math.ceil(MAX_ENTRIES / 3) + 10;
		const module = vm.load(moduleOf(count), "large.beam");
		expect(vm.run(module)).toMatchObject({ kind: "value", text: "42" });
		const functions = vm.jit?.functions ?? [];
		const skipped = functions.filter(({ skipped }) => skipped !== undefined);
		expect(functions.length).toBe(count + 2);
		expect(skipped.length).toBeGreaterThan(9);
		expect(skipped.length).toBeLessThan(15);
		expect(skipped[0]?.skipped).toBe(
			`the module would have more than ${MAX_ENTRIES} entries`,
		);
		vm.dispose();
	});
});
