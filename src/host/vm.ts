/**
 * A hosted AtomVM: create, load modules, run one, read its result. Users get it as the `Vm` of src/index.ts, which has
 * less of it.
 *
 * One VM is one GlobalContext and runs once. `run` blocks, also while its processes wait: use a worker thread when a
 * time-out is needed (harness/run-test.ts does), and always in a browser.
 */
import { HOOKS, type HookName } from "../../atomvm/hooks.ts";
import { cellAddress } from "../abi/cells.ts";
import { FunctionType } from "../abi/enums.ts";
import { readAvmPack } from "../beam/avm-pack.ts";
import { type BeamModule, readBeam } from "../beam/beam-file.ts";
import { decodeCode } from "../beam/decode.ts";
import { withPlainLines } from "../beam/plain-lines.ts";
import { AvmjitError } from "../errors.ts";
import { JitRuntime, type TestingJitOptions } from "../link/jit-runtime.ts";
import type { VmBuild } from "./build.ts";
import { i32s, wasmCallback, wasmFunctionPointer } from "./callback.ts";
import { CodePath, type CodeSource } from "./code-path.ts";
import type { ProcessDeath } from "./death.ts";
import { DeathReader } from "./death-reader.ts";
import { DebugConsole } from "./debug-console.ts";
import { VmCrash } from "./errors.ts";
import { HOST_NIFS, OWN_NIFS } from "./host-nifs.ts";
import { VmInstance } from "./instance.ts";
import { VmLinkage } from "./linkage.ts";
import { LoadedModules } from "./loaded-modules.ts";
import type { OutputSink } from "./output.ts";
import type { Platform } from "./platform.ts";
import type { RunResult } from "./run-result.ts";
import { RunningProcess } from "./running-process.ts";
import { SourceLines } from "./source-lines.ts";
import { attachStops, type StopObserver, stoppableJit } from "./stops.ts";
import { formatTerm, integerValue } from "./terms.ts";
import {
	attachObserver,
	observedJit,
	showHeads,
	type TraceObserver,
} from "./tracing.ts";
import { trapReport } from "./trap-report.ts";
import { trappedVm } from "./trapped-vm.ts";

export interface VmOptions {
	/** Where it runs. */
	readonly platform: Platform;
	/** Compile every module; when left out, everything is interpreted. */
	readonly jit?: TestingJitOptions;
	/** Where the VM's output goes; dropped when left out. */
	readonly output?: OutputSink;
	/** Environment variables of the VM, "NAME=value"; the platform's when left out. */
	readonly environment?: readonly string[];
	/** Folder that relative paths of the program start from; the platform's when left out. */
	readonly folder?: string;
	/** Where modules are looked for when they are first called, in this order; in the folder when left out. */
	readonly codePath?: readonly CodeSource[];
	/**
	 * Called when a process dies of an exception that nothing catches, with its class, reason and stack trace; not for exits
	 * of reason `normal` or `shutdown`, but of the process that runs the program. After a thousand it is called no more.
	 */
	readonly onDeath?: (death: ProcessDeath) => void;
	/** Told what the program does; the build must be the tracing one (tracing-build.ts). */
	readonly observer?: TraceObserver;
	/** A debugger, told of the program's instructions; the same build. */
	readonly stops?: StopObserver;
	/** Told of a module that was inserted, with the address of its first instruction. */
	readonly onInserted?: (module: InsertedModule) => void;
}

export interface InsertedModule {
	/** AtomVM's of it. */
	readonly index: number;
	readonly bytes: Uint8Array;
	/** The file's name. */
	readonly where: string;
	/** Address of its first instruction. */
	readonly code: number;
}

/** A program that lets its processes crash may run for ever. */
const MOST_DEATHS = 1000;

/** A module loaded into a VM: the address of its `Module` struct. */
export interface LoadedModule {
	readonly name: string;
	readonly address: number;
	/** Its exported functions, `name/arity`. */
	readonly exports: readonly string[];
}

export class Vm {
	readonly instance: VmInstance;
	readonly jit: JitRuntime | undefined;
	/** Structs, atoms and terms in its memory: for those who look into a run (harness/bisect/). */
	readonly linkage: VmLinkage;
	private readonly global: number;
	readonly modules: LoadedModules;
	private readonly deathReader: DeathReader;
	private readonly nifs = new Map<string, number>();
	private readonly codePath: CodePath;
	private ran = false;
	/** The process that runs the program. */
	private mainContext = 0;
	private mainDeath: ProcessDeath | undefined;
	private deaths = 0;

	constructor(
		readonly build: VmBuild,
		options: VmOptions,
	) {
		const { platform } = options;
		const folder = options.folder ?? platform.folder;
		this.codePath = new CodePath(
			platform.files,
			folder,
			options.codePath ?? [{ folder }],
		);
		this.instance = new VmInstance(build, {
			platform,
			output: options.output ?? (() => {}),
			environment: options.environment ?? platform.environment,
			folder,
		});
		this.global = this.instance.call("globalcontext_new");
		if (this.global === 0)
			throw new AvmjitError("host", "", "no GlobalContext");
		this.linkage = new VmLinkage(this.instance, this.global);
		this.modules = new LoadedModules(this.instance, this.linkage);
		this.deathReader = new DeathReader(
			this.instance,
			this.linkage,
			this.modules,
			new SourceLines(platform.files, platform.folder),
			this.codePath.names,
		);
		this.hook("uncaught", 2, 1, (context) => {
			this.dies(context ?? 0, options.onDeath);
			return 0;
		});
		const { lookups } = this.deathReader;
		this.hook("noModule", 2, 1, (_global, name) => {
			lookups.noModule(name ?? 0);
			return 0;
		});
		this.hook("noFunction", 3, 1, (module, name, arity) => {
			lookups.noFunction(module ?? 0, name ?? 0, arity ?? 0);
			return 0;
		});
		this.hook("getNif", 1, 1, (name) => this.hostNif(name ?? 0));
		this.hook("loadModule", 2, 1, (_global, path) => this.loadFile(path ?? 0));
		const { observer, stops } = options;
		if (observer)
			attachObserver(observer, this.linkage, this.instance.memory, (module) =>
				this.beamOf(module),
			);
		const map = stops && attachStops(stops, this.linkage, this.instance.memory);
		if (options.jit) {
			this.jit = new JitRuntime(
				this.linkage,
				build.native,
				(name, hook) => this.setHook(name, hook),
				{
					...(platform.sources && { sources: platform.sources }),
					...options.jit,
					...(observer &&
						observedJit(observer, (module) => this.showHeads(module))),
					...(stops && map !== undefined && stoppableJit(stops, map)),
				},
				(name) => platform.moduleStore(name),
			);
			this.hook("moduleDestroyed", 1, 0, (module) => {
				this.jit?.forget(module ?? 0);
				return undefined;
			});
		}
		const { onInserted } = options;
		if (options.jit || observer || stops || onInserted)
			this.hook("moduleInserted", 3, 0, (_global, module = 0, index = -1) => {
				if (index < 0) return undefined;
				if (this.jit) this.link(module);
				else if (observer) this.showHeads(module);
				stops?.inserted(module);
				if (onInserted) this.tell(onInserted, module, index);
				return undefined;
			});
	}

	/**
	 * Loads a `.beam` file's contents.
	 * @param where the file's name, for messages
	 * @throws AvmjitError `beam` when AtomVM cannot load it
	 */
	load(bytes: Uint8Array, where: string): LoadedModule {
		const beam = readBeam(bytes, where);
		// What is no code of a supported compiler is refused here, not when it is run.
		decodeCode(beam);
		try {
			return {
				name: beam.name,
				address: this.insert(bytes, where),
				exports: beam.exports.map((e) => `${e.function}/${e.arity}`),
			};
		} catch (error) {
			// AtomVM trusts what it loads: a damaged file can make it crash.
			if (
				!(error instanceof VmCrash) &&
				!(error instanceof WebAssembly.RuntimeError)
			)
				throw error;
			throw new AvmjitError(
				"beam",
				where,
				`AtomVM crashes when loading it (${error.message})`,
				"compile it again",
			);
		}
	}

	/** Loads the modules of an `.avm` pack; returns the one it starts with. */
	loadPack(bytes: Uint8Array, where: string): LoadedModule {
		const pack = readAvmPack(bytes, where);
		let start: LoadedModule | undefined;
		for (const section of pack.beams) {
			const module = this.load(section.bytes, `${where}(${section.name})`);
			if (section.start) start ??= module;
		}
		if (start === undefined)
			throw new AvmjitError(
				"avm-pack",
				where,
				"no module in it is marked as the one to start",
				"make the pack with `packbeam create --start MODULE`",
			);
		return start;
	}

	/** Runs `Module:Function()`, `start` when left out, and everything it spawns, until it returns. */
	run(module: LoadedModule, functionName = "start"): RunResult {
		if (this.ran) throw new Error("a Vm runs once");
		if (!module.exports.includes(`${functionName}/0`))
			throw new AvmjitError(
				"usage",
				module.name,
				`does not export ${functionName}/0`,
				"name another function with --function",
			);
		this.ran = true;
		const { instance } = this;
		const context = instance.call("context_new", this.global);
		this.mainContext = context;
		this.setLeader(context);
		const name = instance.copyIn(new TextEncoder().encode(`${functionName}\0`));
		instance.call("context_execute_loop", context, module.address, name, 0);
		return this.result(context);
	}

	/** What a debugger's console can ask of it when it is paused. */
	get debugConsole(): DebugConsole {
		const { linkage } = this;
		return new DebugConsole({
			reader: linkage.termReader,
			process: (context) =>
				context === undefined
					? RunningProcess.find(linkage)
					: new RunningProcess(linkage, context),
			frameAt: (index, offset) =>
				this.modules.byIndex(index)?.places.isEnd(offset)
					? []
					: this.deathReader.traces.frameAt(index, offset),
		});
	}

	/** Instructions executed since the start (counting builds only). */
	get instructions(): {
		readonly interpreted: bigint;
		readonly native: bigint;
	} {
		const { memory } = this.instance;
		return {
			interpreted: memory.u64(cellAddress("INTERPRETED_INSTRUCTIONS")),
			native: memory.u64(cellAddress("NATIVE_INSTRUCTIONS")),
		};
	}

	/**
	 * What was going on when {@link run} threw: a trap, or AtomVM giving up. Lines for people.
	 * @param error what it threw
	 */
	trapReport(error: Error): string[] {
		const { linkage, modules, deathReader } = this;
		return trapReport(
			error,
			trappedVm(linkage, modules, deathReader, this.jit),
		);
	}

	/** Takes native code out; the rest goes with the object: nothing outside refers to it. */
	dispose(): void {
		this.jit?.dispose();
		this.modules.clear();
	}

	/** An exception of a process has found no catch. */
	private dies(context: number, report: VmOptions["onDeath"]): void {
		const isMain = context === this.mainContext;
		if (!isMain && this.deaths++ >= MOST_DEATHS) return;
		const death = this.deathReader.read(context, isMain);
		if (death === undefined) return;
		if (isMain) this.mainDeath = death;
		report?.(death);
	}

	private result(context: number): RunResult {
		const reader = this.linkage.termReader;
		const { memory } = this.instance;
		const offset = (field: string): number =>
			context + this.linkage.offset("Context", field);
		const exitReason = memory.u32(offset("exit_reason"));
		const exception = this.mainDeath;
		if (exception || exitReason !== this.linkage.atom("normal"))
			return {
				kind: "exception",
				text: formatTerm(reader, exitReason),
				...(exception && { exception }),
			};
		const term = memory.u32(offset("x"));
		const integer = integerValue(reader, term);
		return {
			kind: "value",
			text: formatTerm(reader, term),
			...(integer !== undefined && { integer }),
		};
	}

	private insert(bytes: Uint8Array, where: string): number {
		const module = this.newModule(bytes, where);
		const index = this.instance.call(
			"globalcontext_insert_module",
			this.global,
			module,
		);
		if (index >> 0 < 0)
			throw new AvmjitError("beam", where, "AtomVM cannot insert the module");
		return module;
	}

	private newModule(bytes: Uint8Array, where: string): number {
		// AtomVM refers to the file's contents for as long as it has the module.
		const address = this.instance.copyIn(withPlainLines(bytes, where));
		const module = this.instance.call(
			"module_new_from_iff_binary",
			this.global,
			address,
			bytes.length,
		);
		if (module === 0)
			throw new AvmjitError("beam", where, "AtomVM cannot load this module");
		this.modules.add(module, { bytes, where });
		return module;
	}

	/** A module that was just inserted, by the host or by the VM itself. */
	private link(module: number): void {
		const file = this.modules.file(module);
		if (file) this.jit?.add(module, file.bytes, file.where);
	}

	/** After it was linked: it may have a copy of its code then. */
	private tell(
		onInserted: (module: InsertedModule) => void,
		module: number,
		index: number,
	): void {
		const file = this.modules.file(module);
		const code = module + this.linkage.offset("Module", "code");
		if (file)
			onInserted({
				index,
				...file,
				code:
					this.instance.memory.u32(code) +
					this.linkage.offset("CodeChunk", "code"),
			});
	}

	private beamOf(module: number): BeamModule | undefined {
		const file = this.modules.file(module);
		return file && readBeam(file.bytes, file.where);
	}

	private showHeads(module: number): void {
		const beam = this.beamOf(module);
		if (beam) showHeads(this.linkage, module, beam);
	}

	private setLeader(context: number): void {
		const { memory } = this.instance;
		const address = context + this.linkage.offset("Context", "leader");
		memory.setU8(address, memory.u8(address) | 1);
	}

	/** `sys_load_module_from_file`: a Module, or 0 when it cannot be loaded. */
	private loadFile(path: number): number {
		const found = this.codePath.find(this.instance.memory.cString(path));
		if (found === undefined) return 0;
		try {
			readBeam(found.bytes, found.where);
			return this.newModule(found.bytes, found.where);
		} catch (error) {
			if (error instanceof AvmjitError) return 0;
			throw error;
		}
	}

	/** `struct Nif *` for a NIF that the host supplies, or 0. */
	private hostNif(nameAddress: number): number {
		const name = this.instance.memory.cString(nameAddress);
		const known = this.nifs.get(name);
		if (known !== undefined) return known;
		const slot = this.nifSlot(name);
		if (slot === undefined) return 0;
		const nif = this.instance.allocate(this.linkage.sizeOf("Nif"));
		this.instance.memory.setU32(nif, FunctionType.Nif);
		const pointer = nif + this.linkage.offset("Nif", "nif_ptr");
		this.instance.memory.setU32(pointer, slot);
		this.nifs.set(name, nif);
		return nif;
	}

	private nifSlot(name: string): number | undefined {
		const own = OWN_NIFS[name];
		if (own !== undefined)
			return this.linkage.slots.take(
				wasmFunctionPointer((_context, _count, terms) =>
					own(this.instance.memory.u32(terms ?? 0)),
				),
			);
		const target = HOST_NIFS[name];
		return target === undefined
			? undefined
			: this.build.manifest.tableFunctions.indexOf(target);
	}

	private hook(
		name: HookName,
		params: number,
		results: number,
		callback: (...args: number[]) => number | undefined,
	): void {
		this.setHook(name, wasmCallback(i32s(params), i32s(results), callback));
	}

	private setHook(name: HookName, hook: WebAssembly.ExportValue): void {
		const slot = this.linkage.slots.take(hook);
		this.instance.memory.setU32(cellAddress(HOOKS[name].cell), slot);
	}
}
