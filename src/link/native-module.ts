/** A compiled module in a running VM: its slot, its table of entries, its stubs. */
import type { BeamModule } from "../beam/beam-file.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../jit/module-compiler.ts";
import { createLinkContext } from "./link-context.ts";
import type { LinkedVm } from "./linked-vm.ts";
import { LiteralArea } from "./literal-area.ts";
import type { SlotPool } from "./slots.ts";
import { installStub, removeStub, type Stub } from "./stubs.ts";

/** native/runtime.h, struct NativeModule: module, slot, code_size, then 16 bits for each byte of code. */
const HEADER_SIZE = 12;

export interface LinkedModule {
	readonly name: string;
	/** Address of AtomVM's Module struct. */
	readonly module: number;
	readonly compiled: CompiledModule;
	readonly beam: BeamModule;
	/** AtomVM's index of it. */
	readonly index: number;
	/** Takes it out of the VM; the interpreter runs the module from then on. */
	unlink(): void;
}

export function linkModule(
	vm: LinkedVm,
	runtime: WebAssembly.Exports,
	slots: SlotPool,
	module: number,
	beam: BeamModule,
	options: ModuleOptions,
	left: (module: number, offset: number) => void,
): LinkedModule {
	const literals = new LiteralArea(vm, module);
	const link = createLinkContext(vm, module, literals);
	const compiled = compileModule(beam, link, options);
	const instance = new WebAssembly.Instance(
		new WebAssembly.Module(compiled.wasm as Uint8Array<ArrayBuffer>),
		{
			avm: { ...vm.instanceExports, memory: vm.memory },
			native: runtime,
			host: { left },
		},
	);
	const slot = slots.take(instance.exports.enter as WebAssembly.ExportValue);
	const table = writeEntryTable(vm, module, slot, beam, compiled);
	const registry = vm.readU32(vm.cell("MODULES")) + 4 * link.moduleIndex;
	vm.writeU32(registry, table);
	const stubs = installStubs(vm, module, link.codeAddress, compiled);
	return {
		name: beam.name,
		module,
		compiled,
		beam,
		index: link.moduleIndex,
		unlink() {
			for (const stub of stubs) removeStub(vm, module, stub);
			vm.writeU32(registry, 0);
			vm.exports.free(table);
			slots.release(slot);
			// Terms of the module may still be in use: its literals stay until the VM goes.
		},
	};
}

function writeEntryTable(
	vm: LinkedVm,
	module: number,
	slot: number,
	beam: BeamModule,
	compiled: CompiledModule,
): number {
	const size = beam.code.bytes.length;
	const table = vm.exports.calloc(1, HEADER_SIZE + 2 * size);
	vm.writeU32(table, module);
	vm.writeU32(table + 4, slot);
	vm.writeU32(table + 8, size);
	for (const [number, { offset }] of compiled.entries.entries()) {
		vm.writeU16(table + HEADER_SIZE + 2 * offset, number + 1);
	}
	return table;
}

function installStubs(
	vm: LinkedVm,
	module: number,
	code: number,
	compiled: CompiledModule,
): Stub[] {
	const stubs: Stub[] = [];
	for (const entry of compiled.entries) {
		if (entry.label === undefined) continue;
		stubs.push(installStub(vm, module, code, entry.offset, entry.label));
	}
	return stubs;
}
