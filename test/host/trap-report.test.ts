/** What is shown of a VM that has trapped: one whose heap is broken in the middle of a run, when the program prints. */
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { VmLinkage } from "../../dist/src/host/linkage.js";
import { Vm, type VmOptions } from "../../dist/src/host/node-vm.js";
import { RunningProcess } from "../../dist/src/host/running-process.js";
import { VmCrash } from "../../src/host/errors.ts";
import { trapReport, wasmStack } from "../../src/host/trap-report.ts";
import { beamBytes, ERLANG_TESTS } from "../files.ts";
import { TermHeap } from "./term-heap.ts";

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

/** Runs a function, whose caller's only y register is broken when it prints. */
function broken(options: VmOptions): string[] {
	const vm = new Vm(build, { ...options, output: () => breakY(vm) });
	const where = fileURLToPath(new URL("deaths.beam", ERLANG_TESTS));
	const module = vm.load(beamBytes("deaths"), where);
	return reportOf(vm, () => vm.run(module, "held"));
}

function breakY(vm: Vm): void {
	const linkage = new VmLinkage(vm.instance, globalOf(vm));
	const process = RunningProcess.find(linkage);
	linkage.writeU32(process?.field("e") ?? 0, 0xfffffff2);
}

/** The VM's own: nothing of its API says where it is. */
function globalOf(vm: Vm): number {
	return (vm as unknown as { global: number }).global;
}

function reportOf(vm: Vm, run: () => void): string[] {
	try {
		run();
	} catch (error) {
		return vm.trapReport(error as Error);
	}
	throw new Error("it did not trap");
}

describe("a trap", () => {
	it("is told of code with names for debuggers, too", () => {
		const lines = broken({ jit: { debug: true } });
		expect(lines[1]).toMatch(
			/^ {3}in native code of deaths:inside\/1, at byte 0x[0-9a-f]+ of its/,
		);
		expect(lines[2]).toMatch(/^ {3}at \w+ .*, offset \d+, line 9[0-9]$/);
		expect(lines.at(-1)).toMatch(
			/^ {3}wasm stack: deaths:inside\/1 < deaths:held\/0 < /,
		);
	});

	it("in native code is told with its function, the stack and the registers", () => {
		const lines = broken({ jit: {} });
		expect(lines[0]).toBe("** trap: memory access out of bounds");
		expect(lines[1]).toMatch(
			/^ {3}in native code of deaths:inside\/1, at byte 0x[0-9a-f]+ of its/,
		);
		expect(lines[2]).toMatch(/^ {3}at \w+ .*, offset \d+, line 9[0-9]$/);
		expect(lines.slice(3, -1)).toEqual([
			"   process <0.1.0>",
			"   last resumed in",
			"     deaths:held/0 (deaths.erl:87)",
			"        87 | held() ->",
			"   return address (cp)",
			"     deaths:held/0 (deaths.erl:89)",
			"        89 |     {inside(T), T}.",
			"   return addresses on the stack",
			"     deaths:held/0 (deaths.erl:89)",
			"        89 |     {inside(T), T}.",
			"   x registers as they were last saved",
			"     x0 = now",
			"   y registers of the innermost frame",
			"     y0 = 0xfffffff2 (no term)",
		]);
		expect(lines.at(-1)).toMatch(/^ {3}wasm stack: inside\/1 < held\/0 < /);
	});

	it("in the interpreter is told, too", () => {
		const lines = broken({});
		expect(lines[1]).toBe("   in the interpreter");
		expect(lines).toContain("     y0 = 0xfffffff2 (no term)");
		expect(lines.at(-1)).toMatch(/^ {3}wasm stack: interpreter < /);
	});

	it("of a stack that is full shows a recursion once", () => {
		const vm = new Vm(build, { jit: { stackSize: 2 ** 30 } });
		const name = "recursion_deep_million";
		const module = vm.load(beamBytes(name), `${name}.beam`);
		const lines = reportOf(vm, () => vm.run(module));
		expect(lines[0]).toBe("** trap: Maximum call stack size exceeded");
		expect(
			lines.filter((line) => /^ {5}recursion_deep_million:/.test(line)).length,
		).toBeLessThan(8);
	});
});

describe("a report", () => {
	const vm = {
		reader: new TermHeap().reader,
		running: undefined,
		processName: "",
		frameAt: () => [],
		resumesAt: () => [],
		modulesOf: () => ["a", "b"],
		instructionAt: () => undefined,
	};

	it("says nothing of a VM in which no process runs", () => {
		expect(trapReport(new VmCrash("abort()"), vm)).toEqual([
			"** AtomVM gave up: abort()",
			"   in the interpreter or the runtime",
			// Whoever made the error here had no WebAssembly on the stack.
		]);
	});

	it("names no module when several have the function", () => {
		const error = new Error("unreachable");
		error.stack = `Error: unreachable
    at x_register_is_no_term (wasm://wasm/native.wasm-1:wasm-function[1]:0x10)
    at check_state (wasm://wasm/native.wasm-1:wasm-function[2]:0x20)
    at '-start/0-fun-0-'/1 (wasm://wasm/2:wasm-function[3]:0x30)
    at f (file:///a.js:1:1)`;
		expect(wasmStack(error)).toHaveLength(3);
		expect(trapReport(error, vm)).toEqual([
			"** trap: unreachable",
			"   in x_register_is_no_term called by native code of '-start/0-fun-0-'/1, at byte 0x30 of its module's WebAssembly",
			"   wasm stack: x_register_is_no_term < check_state < '-start/0-fun-0-'/1",
		]);
	});
});
