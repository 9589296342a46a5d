/**
 * The native runtime in a live, prepared VM: as it is, and in the test build, in which undefined behaviour traps. Every
 * test of native/ runs with both.
 */
import { describe, vi } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import type { CellName } from "../../dist/src/abi/cells.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { VmInstance } from "../../dist/src/host/instance.js";
import { VmLinkage } from "../../dist/src/host/linkage.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import type { TestingJitOptions as JitOptions } from "../../dist/src/link/jit-runtime.js";

export interface Runtime {
	/** "ordinary" or "sanitized" */
	readonly name: string;
	readonly vm: Vm;
	/** Address of the VM's GlobalContext. */
	readonly global: number;
	/** Layouts, atoms and what reads terms. */
	readonly linkage: VmLinkage;
	/** Calls a function of native/ by its exported name; results are unsigned. */
	native(name: string, ...args: number[]): number;
	/** Calls a function of the prepared AtomVM. */
	avm(name: string, ...args: (number | bigint)[]): number;
	cell(name: CellName): number;
	setCell(name: CellName, value: number): void;
	/** The same in a new VM. */
	fresh(options?: JitOptions): Runtime;
}

/** Both runtimes, each in a VM of its own. */
async function runtimes(options: JitOptions = {}): Promise<Runtime[]> {
	const ordinary = await prepareAtomVm();
	const sanitized = await prepareAtomVm({ sanitize: true });
	return [
		create("ordinary", options, compileBuild(ordinary)),
		create("sanitized", options, compileBuild(sanitized)),
	];
}

/** A group of tests for each of the runtimes. */
export async function describeNative(
	name: string,
	body: (runtime: Runtime) => void,
	options: JitOptions = {},
): Promise<void> {
	for (const runtime of await runtimes(options))
		describe(`${name} (${runtime.name})`, () => body(runtime));
}

function create(name: string, options: JitOptions, build: VmBuild): Runtime {
	const calls = vi.spyOn(VmInstance.prototype, "call");
	const vm = new Vm(build, { jit: options });
	const made = calls.mock.calls.findIndex(([f]) => f === "globalcontext_new");
	const global = calls.mock.results[made]?.value as number;
	calls.mockRestore();
	const linkage = new VmLinkage(vm.instance, global);
	const native = vm.jit?.exports ?? {};
	const { memory } = vm.instance;
	return {
		name,
		vm,
		global,
		linkage,
		native: (f, ...args) => call(native, f, args),
		avm: (f, ...args) => call(vm.instance.exports, f, args),
		cell: (cell) => memory.u32(linkage.cell(cell)),
		setCell: (cell, value) => memory.setU32(linkage.cell(cell), value),
		fresh: (others = options) => create(name, others, build),
	};
}

function call(
	exports: WebAssembly.Exports,
	name: string,
	args: readonly (number | bigint)[],
): number {
	const callee = exports[name];
	if (typeof callee !== "function") throw new Error(`no export ${name}`);
	const result: unknown = callee(...args);
	return typeof result === "number" ? result >>> 0 : 0;
}
