/** A compiled module in a running VM: its slot, its table of entries, its stubs. */
import { AVM, HOST, NATIVE } from "../abi/import-modules.ts";
import {
	ENTRY_BYTES,
	NATIVE_MODULE_HEADER,
	nativeModuleOffset,
} from "../abi/native-module.ts";
import type { BeamModule } from "../beam/beam-file.ts";
import type { CompileTarget } from "../jit/emit/compile-target.ts";
import { FUNCTION_TABLE, REMEMBER_FUN } from "../jit/emit/import-table.ts";
import type { CompiledModule } from "../jit/module-compiler.ts";
import type { LinkedVm } from "./linked-vm.ts";
import { LiteralArea } from "./literal-area.ts";
import type { SlotPool } from "./slots.ts";
import {
	installStub,
	installStubAtLabel,
	removeStub,
	type Stub,
} from "./stubs.ts";
import { createCompileTarget } from "./vm-target.ts";

/** What a module keeps when its native code is taken out: processes may still run it and hold its literals. */
export interface ModuleResources {
	readonly literals: LiteralArea;
	/** Address of the copy of its code. */
	readonly code: number;
}

export interface LinkedModule {
	readonly name: string;
	/** Address of AtomVM's Module struct. */
	readonly module: number;
	readonly compiled: CompiledModule;
	/** What it was compiled for. */
	readonly target: CompileTarget;
	readonly beam: BeamModule;
	/** AtomVM's index of it. */
	readonly index: number;
	readonly resources: ModuleResources;
	/** Functions that it calls and that others call ({@link CompiledModule.slots}). */
	readonly functions: WebAssembly.Table | undefined;
	/** Sets what a call of a fun, by its number in {@link CompiledModule.slots}, compares with ({@link REMEMBER_FUN}). */
	rememberFun(site: number, module: number, index: number): void;
	/** Takes it out of the VM; the interpreter runs the module from then on. */
	unlink(): void;
	/** After unlink, when the VM frees the module: nothing can run it or hold a term of it any more. */
	dispose(): void;
}

/** A module that is to be compiled when it is first called. */
export interface PendingModule {
	readonly resources: ModuleResources;
	/** Takes its entry in the registry back: it is linked now, or freed. */
	remove(): void;
}

/**
 * Makes ready what may not change once the module runs (its copy of the code), and an entry in the registry by which
 * the native runtime knows that it waits. Exported functions get stubs: the interpreter, too, comes by way of the driver
 * when it first calls one.
 */
export function deferModule(
	vm: LinkedVm,
	module: number,
	beam: BeamModule,
	resources: ModuleResources | undefined,
): PendingModule {
	const { literals, code } = resources ?? createResources(vm, module);
	const table = vm.exports.calloc(1, NATIVE_MODULE_HEADER);
	writeHeader(vm, table, module, beam);
	const registry = registryEntry(vm, vm.moduleIndex(module));
	vm.writeU32(registry, table);
	const labels = new Set(beam.exports.map(({ label }) => label));
	const stubs = [...labels]
		.map((label) => installStubAtLabel(vm, module, label, beam.code.labelCount))
		.filter((stub) => stub !== undefined);
	return {
		resources: { literals, code },
		remove() {
			for (const stub of stubs) removeStub(vm, module, stub);
			vm.writeU32(registry, 0);
			vm.exports.free(table);
		},
	};
}

function createResources(vm: LinkedVm, module: number): ModuleResources {
	return {
		literals: new LiteralArea(vm, module),
		code: copyCode(vm, module),
	};
}

export function disposeResources(
	vm: LinkedVm,
	{ literals, code }: ModuleResources,
): void {
	literals.dispose();
	vm.exports.free(code);
}

function registryEntry(vm: LinkedVm, index: number): number {
	return vm.readU32(vm.cell("MODULES")) + 4 * index;
}

/** What the host gives generated code (abi/prototypes.ts). */
export interface GeneratedImports {
	readonly left: (module: number, offset: number) => void;
	readonly ask: (ctx: number, module: number, offset: number) => number;
	readonly traced: (ctx: number, address: number) => void;
	readonly stopped: (ctx: number, address: number) => void;
}

export function linkModule(
	vm: LinkedVm,
	runtime: WebAssembly.Exports,
	slots: SlotPool,
	module: number,
	beam: BeamModule,
	compile: (beam: BeamModule, target: CompileTarget) => CompiledModule,
	host: GeneratedImports,
	resources?: ModuleResources,
): LinkedModule {
	const { literals, code } = resources ?? createResources(vm, module);
	const target = createCompileTarget(vm, module, literals);
	const compiled = compile(beam, target);
	const instance = new WebAssembly.Instance(
		new WebAssembly.Module(compiled.wasm as Uint8Array<ArrayBuffer>),
		{
			[AVM]: vm.imports,
			[NATIVE]: runtime,
			[HOST]: { ...host },
		},
	);
	const slot = slots.take(instance.exports.enter as WebAssembly.ExportValue);
	const table = writeEntryTable(vm, module, slot, beam, compiled);
	const registry = registryEntry(vm, target.moduleIndex);
	vm.writeU32(registry, table);
	const stubs = installStubs(vm, module, target.codeAddress, compiled);
	return {
		name: beam.name,
		module,
		compiled,
		beam,
		index: target.moduleIndex,
		target,
		resources: { literals, code },
		functions: instance.exports[FUNCTION_TABLE] as
			| WebAssembly.Table
			| undefined,
		rememberFun(site, module, index) {
			const remember = instance.exports[REMEMBER_FUN];
			if (typeof remember === "function") remember(site, module, index);
		},
		unlink() {
			for (const stub of stubs) removeStub(vm, module, stub);
			vm.writeU32(registry, 0);
			vm.exports.free(table);
			slots.release(slot);
		},
		dispose() {
			disposeResources(vm, { literals, code });
		},
	};
}

/**
 * Gives the module a copy of its code to run, for stubs to be written into: programs can see the original
 * (code:get_object_code/1), and load it again.
 */
function copyCode(vm: LinkedVm, module: number): number {
	const codeField = module + vm.offset("Module", "code");
	const labels = vm.readU32(module + vm.offset("Module", "labels"));
	const original = vm.readU32(codeField);
	const sizeField = original + vm.offset("CodeChunk", "size");
	// Without the eight bytes of the chunk's own header (BEAM file format).
	const size = readBigEndian(vm, sizeField) + 8;
	const copy = vm.exports.malloc(size);
	vm.copyWithin(copy, original, size);
	vm.writeU32(codeField, copy);
	const labelCount = readBigEndian(
		vm,
		original + vm.offset("CodeChunk", "labels"),
	);
	for (let label = 0; label < labelCount; label++) {
		const address = labels + 4 * label;
		const target = vm.readU32(address);
		if (target >= original && target < original + size)
			vm.writeU32(address, target - original + copy);
	}
	return copy;
}

function readBigEndian(vm: LinkedVm, address: number): number {
	return [0, 1, 2, 3].reduce((sum, i) => sum * 256 + vm.readU8(address + i), 0);
}

function writeEntryTable(
	vm: LinkedVm,
	module: number,
	slot: number,
	beam: BeamModule,
	compiled: CompiledModule,
): number {
	const size = beam.code.bytes.length;
	const table = vm.exports.calloc(1, NATIVE_MODULE_HEADER + ENTRY_BYTES * size);
	writeHeader(vm, table, module, beam);
	vm.writeU32(table + nativeModuleOffset("slot"), slot);
	vm.writeU32(table + nativeModuleOffset("code_size"), size);
	const entries = table + NATIVE_MODULE_HEADER;
	for (const [number, { offset }] of compiled.entries.entries()) {
		vm.writeU16(entries + ENTRY_BYTES * offset, number + 1);
	}
	return table;
}

function writeHeader(
	vm: LinkedVm,
	table: number,
	module: number,
	beam: BeamModule,
): void {
	const { files, bytes } = traceBounds(beam);
	vm.writeU32(table + nativeModuleOffset("module"), module);
	vm.writeU32(table + nativeModuleOffset("trace_files"), files);
	vm.writeU32(table + nativeModuleOffset("trace_bytes"), bytes);
}

/**
 * Bounds of what stack traces say of the module: names of source files, and their bytes together. Without a name of its
 * own (chunk "Line", whose fifth word counts them) that of the module with ".erl" stands for it.
 */
function traceBounds(beam: BeamModule): { files: number; bytes: number } {
	const lines = beam.chunks.get("Line");
	const own = beam.name.length + ".erl".length;
	if (lines === undefined || lines.length < 20) return { files: 1, bytes: own };
	const view = new DataView(lines.buffer, lines.byteOffset, lines.length);
	const files = view.getUint32(16);
	return { files: files + 1, bytes: own + (files > 0 ? lines.length : 0) };
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
