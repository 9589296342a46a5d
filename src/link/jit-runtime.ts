/**
 * The JIT attached to one VM: the native runtime in place of AtomVM's scheduler loop, and every module that the VM
 * loads compiled and linked.
 */
import { AVM, HOST } from "../abi/import-modules.ts";
import { MAX_MODULES, REDUCTIONS_PER_SLICE } from "../abi/limits.ts";
import type { HOST_FUNCTIONS } from "../abi/prototypes.ts";
import { type BeamModule, readBeam } from "../beam/beam-file.ts";
import { CodePlaces } from "../beam/code-places.ts";
import { AvmjitError } from "../errors.ts";
import { STACK_OF_REDUCTION } from "../jit/analysis/stack-use.ts";
import {
	type CompiledModule,
	compileModule,
	type FunctionReport,
	type ModuleOptions,
} from "../jit/module-compiler.ts";
import { Bindings } from "./bindings.ts";
import { type ExitSite, exitSites } from "./exit-sites.ts";
import type { JitOptions } from "./jit-options.ts";
import type { LinkedVm } from "./linked-vm.ts";
import { ModuleCache } from "./module-cache.ts";
import type { ModuleStore } from "./module-store.ts";
import {
	deferModule,
	disposeResources,
	type LinkedModule,
	linkModule,
	type ModuleResources,
	type PendingModule,
} from "./native-module.ts";
import type { SlotPool } from "./slots.ts";

/** Bytes of C stack for the native runtime. */
const STACK_SIZE = 65536;

/** What of the native runtime takes the place of functions of the build (atomvm/hooks.ts). */
const HOOKED = [
	["scheduler", "scheduler_entry_point"],
	["ensureFree", "ensure_free_hook"],
	["collect", "collect"],
	["copyTerm", "copy_term"],
	["termWords", "term_words"],
] as const;

/** With what only tests and the modes that hunt bugs need (docs/testing.md). */
export interface TestingJitOptions extends JitOptions, Partial<ModuleOptions> {
	/** Reductions of a turn; AtomVM's own number when left out. With 1, every call yields. */
	readonly reductions?: number;
	/**
	 * Called before instructions that `askHere` says, with the process's Context, its x registers written there; true: native
	 * code leaves.
	 */
	readonly onAsked?: (ctx: number, module: string, offset: number) => boolean;
	/** Told what traced functions do (src/abi/prototypes.ts, TRACED). */
	readonly onTraced?: (context: number, address: number) => void;
	/** Told of instructions where the map of stops says so (CompileOptions.stops). */
	readonly onStopped?: (context: number, address: number) => void;
	/** Told that a module, by the address of its Module, was compiled and linked, or could not be. */
	readonly onLinked?: (module: number) => void;
}

interface Pending {
	readonly deferred: PendingModule;
	readonly beam: BeamModule;
	readonly where: string;
}

export class JitRuntime {
	readonly modules: LinkedModule[] = [];
	/** The functions of the native runtime (native/). */
	readonly exports: WebAssembly.Exports;
	private readonly slots: SlotPool;
	/** Modules taken out, by the address of their Module: their code and literals are still in use. */
	private readonly unlinked = new Map<number, LinkedModule>();
	/** Modules that are compiled when they are first called, by the address of their Module. */
	private readonly pending = new Map<number, Pending>();
	private readonly cache: ModuleCache | undefined;
	private readonly bindings = new Bindings();
	/** How often native code left, by module index and offset. */
	private readonly left = new Map<number, Map<number, number>>();
	/** Modules by index, those taken out, too: what is left to report of them. */
	private readonly byIndex = new Map<number, LinkedModule>();
	private spentCompiling = 0;

	/**
	 * @param native the compiled native runtime (native/, one WebAssembly.Module for all VMs)
	 * @param setHook puts a function where the prepared build calls out (atomvm/hooks.ts)
	 * @param openStore opens what {@link JitOptions.cache} names
	 */
	constructor(
		private readonly vm: LinkedVm,
		native: WebAssembly.Module,
		setHook: (
			name: (typeof HOOKED)[number][0],
			hook: WebAssembly.ExportValue,
		) => void,
		private readonly options: TestingJitOptions,
		openStore: (name: string) => ModuleStore | undefined = () => undefined,
	) {
		this.slots = vm.slots;
		const store =
			options.cache === undefined ? undefined : openStore(options.cache);
		if (store !== undefined) this.cache = new ModuleCache(store);
		this.exports = instantiateNative(vm, native, {
			link_pending: (module) => this.linkPending(module),
			bind_import: (module, index) => this.bindImport(module, index),
			bind_fun: (module, target, index, site) =>
				this.bindFun(module, target, index, site),
		});
		const registry = vm.exports.calloc(MAX_MODULES, 4);
		vm.writeU32(vm.cell("MODULES"), registry);
		vm.writeU32(vm.cell("NIF_NOT_FOUND"), vm.atom("nif_not_found_error"));
		vm.writeU32(vm.cell("TURN_REDUCTIONS"), options.reductions ?? 0);
		vm.writeU32(vm.cell("MOST_REFILLS"), mostRefills(options.stackSize));
		vm.writeU32(vm.cell("COLLECT_ALWAYS"), options.collectAlways ? 1 : 0);
		for (const [hook, name] of HOOKED) {
			const function_ = this.exports[name];
			if (function_ === undefined)
				throw new Error(`native runtime without ${name}`);
			setHook(hook, function_);
		}
	}

	/**
	 * A module that the VM has just inserted (its Module struct at `module`): compiled and linked now or when it is
	 * first called ({@link JitOptions.ahead}).
	 */
	add(module: number, bytes: Uint8Array, where: string): void {
		if (this.options.ahead) this.link(module, bytes, where);
		else
			this.guarded(where, () => {
				const beam = this.read(module, bytes, where);
				const resources = this.unlinked.get(module)?.resources;
				const deferred = deferModule(this.vm, module, beam, resources);
				this.unlinked.delete(module);
				this.pending.set(module, { deferred, beam, where });
			});
	}

	private linkPending(module: number): void {
		const pending = this.pending.get(module);
		if (pending === undefined) return;
		this.pending.delete(module);
		pending.deferred.remove();
		const { beam, where, deferred } = pending;
		this.guarded(where, () => this.linkNow(module, beam, deferred.resources));
		this.options.onLinked?.(module);
	}

	private read(module: number, bytes: Uint8Array, where: string): BeamModule {
		if (this.vm.moduleIndex(module) >= MAX_MODULES)
			throw new AvmjitError(
				"host",
				where,
				`AtomVM can tell ${MAX_MODULES} modules apart, and this is one more`,
			);
		return readBeam(bytes, where);
	}

	private guarded(where: string, action: () => void): void {
		try {
			action();
		} catch (error) {
			// What the VM itself has accepted runs emulated when the compiler cannot read it.
			const { onSkipped } = this.options;
			if (!(error instanceof Error)) throw error;
			if (!(error instanceof AvmjitError) && !onSkipped) throw error;
			onSkipped?.(where, error);
		}
	}

	/** Compiles and links a module now. */
	link(module: number, bytes: Uint8Array, where: string): void {
		if (this.pending.has(module)) {
			this.linkPending(module);
			return;
		}
		this.guarded(where, () => {
			const beam = this.read(module, bytes, where);
			this.linkNow(module, beam, this.unlinked.get(module)?.resources);
		});
		this.options.onLinked?.(module);
	}

	private linkNow(
		module: number,
		beam: BeamModule,
		resources: ModuleResources | undefined,
	): void {
		const { compileOptions } = this;
		const started = performance.now();
		const linked = linkModule(
			this.vm,
			this.exports,
			this.slots,
			module,
			beam,
			(beam, link) =>
				this.cache?.compile(beam, link, compileOptions) ??
				compileModule(beam, link, compileOptions),
			{
				left: (index, offset) => this.countExit(index, offset),
				ask: (ctx, index, offset) => this.ask(ctx, index, offset),
				traced: (ctx, address) => this.options.onTraced?.(ctx, address),
				stopped: (ctx, address) => this.options.onStopped?.(ctx, address),
			},
			resources,
		);
		this.spentCompiling += performance.now() - started;
		this.unlinked.delete(module);
		this.modules.push(linked);
		this.byIndex.set(linked.index, linked);
	}

	private get compileOptions(): ModuleOptions {
		return { ...this.options, count: this.options.count ?? false };
	}

	/** A module compiled once more, with its map; undefined when that does not give the same code. */
	mapped({ beam, target, compiled }: LinkedModule): CompiledModule | undefined {
		const options = { ...this.compileOptions, map: true };
		const mapped = compileModule(beam, target, options);
		return areSameBytes(mapped.wasm, compiled.wasm) ? mapped : undefined;
	}

	/**
	 * The instruction that a byte of a module's WebAssembly is for: its offset in the code. Undefined where it is for none,
	 * and when the module is not compiled the same once more (a selection may count).
	 * @param wasmOffset bytes from the start of the wasm module
	 */
	instructionAt(linked: LinkedModule, wasmOffset: number): number | undefined {
		const map = this.mapped(linked)?.map;
		const within = ({ start, end }: { start: number; end: number }): boolean =>
			start <= wasmOffset && wasmOffset < end;
		return map?.functions.find(within)?.ranges.find(within)?.offset;
	}

	/** An import of a module was resolved: later calls go there directly. */
	private bindImport(importer: number, index: number): void {
		const target = resolvedImport(this.vm, importer, index);
		const from = this.linked(importer);
		const to = this.linked(target.module);
		if (from && to) this.bindings.bind(from, index, to, target.label);
	}

	/** A fun was called: later calls there go directly to it. */
	private bindFun(
		importer: number,
		target: number,
		index: number,
		site: number,
	): void {
		const from = this.linked(importer);
		const to = this.linked(target);
		if (from && to) this.bindings.bindFun(from, site, to, index);
	}

	private linked(address: number): LinkedModule | undefined {
		return this.modules.find(({ module }) => module === address);
	}

	/** Takes a module's native code out; the interpreter runs it from then on. True when it was linked. */
	unlink(module: number): boolean {
		this.linkPending(module);
		const index = this.modules.findIndex((m) => m.module === module);
		const [found] = index === -1 ? [] : this.modules.splice(index, 1);
		if (found === undefined) return false;
		this.bindings.remove(found);
		found.unlink();
		this.unlinked.set(module, found);
		return true;
	}

	/** The VM frees a module: what it was given goes with it. */
	forget(module: number): void {
		const pending = this.pending.get(module);
		if (pending !== undefined) {
			this.pending.delete(module);
			pending.deferred.remove();
			disposeResources(this.vm, pending.deferred.resources);
		}
		this.unlink(module);
		this.unlinked.get(module)?.dispose();
		this.unlinked.delete(module);
	}

	/** Takes all native code out. */
	dispose(): void {
		for (const module of this.modules.splice(0)) module.unlink();
	}

	private ask(ctx: number, index: number, offset: number): number {
		const name = this.byIndex.get(index)?.name ?? "";
		return this.options.onAsked?.(ctx, name, offset) ? 1 : 0;
	}

	private countExit(module: number, offset: number): void {
		let offsets = this.left.get(module);
		if (offsets === undefined) {
			offsets = new Map();
			this.left.set(module, offsets);
		}
		offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
	}

	/** Where native code left to the interpreter, and how often (counting mode). */
	get exitSites(): readonly ExitSite[] {
		return [...this.left].flatMap(([index, offsets]) => {
			const beam = this.byIndex.get(index)?.beam;
			return beam === undefined ? [] : exitSites(beam, offsets);
		});
	}

	/** Names of the instructions for which native code has an exit, in all modules linked so far. */
	get exitKinds(): readonly string[] {
		const kinds = new Set<string>();
		for (const { beam, compiled } of this.byIndex.values()) {
			const places = new CodePlaces(beam);
			for (const offset of compiled.functions.flatMap(({ exits }) => exits))
				kinds.add(places.instructionAt(offset) ?? "?");
		}
		return [...kinds].sort();
	}

	/** Wall time of compiling and linking modules so far, in ms. */
	get compileMs(): number {
		return this.spentCompiling;
	}

	/** What became of the functions of all modules linked so far. */
	get functions(): readonly FunctionReport[] {
		return [...this.byIndex.values()].flatMap((m) => m.compiled.functions);
	}

	/** How many modules came from the cache, and how many were compiled; undefined without one. */
	get cacheStatistics(): ModuleCache["statistics"] | undefined {
		return this.cache?.statistics;
	}

	/** Function-table slots in use. */
	get slotsInUse(): number {
		return this.slots.size;
	}
}

function areSameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return (
		one.length === other.length && one.every((byte, i) => byte === other[i])
	);
}

/** V8's own, of the main thread. */
const DEFAULT_STACK = 984 * 1024;
/** Bytes that are not for compiled code. */
const STACK_OF_OTHERS = 64 * 1024;
/** So that timers are seen to: a turn ends after some ten thousands of reductions. */
const MOST_REFILLS = 31;

/** How often a turn may be prolonged on a native stack of so many bytes. */
function mostRefills(stackSize = DEFAULT_STACK): number {
	const slices =
		(stackSize - STACK_OF_OTHERS) / (REDUCTIONS_PER_SLICE * STACK_OF_REDUCTION);
	return Math.min(MOST_REFILLS, Math.max(0, Math.floor(slices) - 1));
}

/** The function that an import of a module stands for (exportedfunction.h, struct ModuleFunction). */
function resolvedImport(
	vm: LinkedVm,
	importer: number,
	index: number,
): { module: number; label: number } {
	const table = vm.readU32(importer + vm.offset("Module", "imported_funcs"));
	const found = vm.readU32(table + 4 * index);
	return {
		module: vm.readU32(found + vm.offset("ModuleFunction", "target")),
		label: vm.readU32(found + vm.offset("ModuleFunction", "label")),
	};
}

/** What the native runtime asks of the host. */
type NativeImports = Readonly<
	Record<keyof typeof HOST_FUNCTIONS, (...args: number[]) => void>
>;

function instantiateNative(
	vm: LinkedVm,
	native: WebAssembly.Module,
	host: NativeImports,
): WebAssembly.Exports {
	const { exports } = new WebAssembly.Instance(native, {
		[AVM]: vm.imports,
		[HOST]: { ...host },
		env: {
			...vm.imports,
			__indirect_function_table: vm.table,
		},
	});
	const pointer = exports.__stack_pointer;
	if (pointer instanceof WebAssembly.Global) {
		// malloc aligns to 8 bytes, but compilers count on 16 of a stack (they write `or` for some additions).
		pointer.value = (vm.exports.malloc(STACK_SIZE) + STACK_SIZE) & -16;
	}
	return exports;
}
