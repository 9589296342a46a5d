/**
 * The package's API: prepare AtomVM, host it, run Erlang modules with or without the JIT.
 *
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { compileBuild, prepareAtomVm, Vm } from "atomvm-wasm-jit";
 *
 * const build = compileBuild(await prepareAtomVm());
 * const vm = new Vm(build, { jit: {} });
 * const module = vm.load(readFileSync("fib.beam"), "fib.beam");
 * console.log(vm.run(module).text);
 * vm.dispose();
 * ```
 * What only tests and the modes that hunt bugs need is in `atomvm-wasm-jit/testing`.
 */
import * as prepare from "../atomvm/prepare.ts";
import { AvmjitError } from "./errors.ts";
import * as host from "./host/build.ts";
import type { CodeSource } from "./host/code-path.ts";
import type { ProcessDeath } from "./host/death.ts";
import * as engine from "./host/node-vm.ts";
import type { OutputSink } from "./host/output.ts";
import type { RunResult } from "./host/run-result.ts";
import type { JitOptions } from "./link/jit-options.ts";

export type { PrepareOptions } from "../atomvm/prepare.ts";
export { AvmjitError, type ErrorTag, ExitCode } from "./errors.ts";
export type { CodeSource } from "./host/code-path.ts";
export type {
	ErlangException,
	ProcessDeath,
	StackFrame,
} from "./host/death.ts";
export { deathReport, type ReportedDeath } from "./host/death-report.ts";
export { VmCrash, VmExit } from "./host/errors.ts";
export { librarySource } from "./host/library.ts";
export type { OutputSink, Stream } from "./host/output.ts";
export type { RunResult } from "./host/run-result.ts";
export type { JitOptions } from "./link/jit-options.ts";

/** AtomVM and the native runtime as WebAssembly binaries, made by {@link prepareAtomVm}. */
export interface Prepared {
	/** The prepared AtomVM. */
	readonly atomVm: Uint8Array;
	/** The native runtime, linked into it at run time. */
	readonly native: Uint8Array;
}

/** The prepared AtomVM as the engine has compiled it, made by {@link compileBuild}; nothing in it is for users. */
export interface VmBuild {
	readonly atomVm: object;
	readonly native: object;
}

export interface VmOptions {
	/** Compile modules to WebAssembly; when left out, everything is interpreted. `{}` for the defaults. */
	readonly jit?: JitOptions;
	/** Called with what the program writes to its standard output and error; dropped when left out. */
	readonly output?: OutputSink;
	/** Environment variables of the program, each "NAME=value"; none when left out. */
	readonly environment?: readonly string[];
	/** Folder that relative paths of the program start from; the process's own when left out. */
	readonly folder?: string;
	/**
	 * Where modules are looked for when they are first called, in this order; in `folder` when left out. The library that
	 * comes with this package is one only where {@link librarySource} is named.
	 */
	readonly codePath?: readonly CodeSource[];
	/**
	 * Called when a process dies of an exception that nothing catches ({@link deathReport} makes text of it). Not for exits
	 * of reason `normal` or `shutdown`, but of the process that runs the program; and of a thousand processes at most.
	 */
	readonly onDeath?: (death: ProcessDeath) => void;
}

/** A module loaded into a VM. */
export interface LoadedModule {
	readonly name: string;
	/** Its exported functions, each "name/arity". */
	readonly exports: readonly string[];
}

/**
 * Reads AtomVM from the npm package that ships it, or a build of your own (`source`: the path of an AtomVM.wasm,
 * docs/own-builds.md), prepares it, and compiles the native runtime. The first call takes
 * about 40 seconds of one core; later ones, of other processes too, read the result from the cache folder.
 *
 * @throws AvmjitError `build` when AtomVM's binary is not the one expected, or lacks what is needed; `file` when the cache folder cannot be
 * written; `tool` when the C compiler fails
 */
export async function prepareAtomVm(
	options: prepare.PrepareOptions = {},
): Promise<Prepared> {
	return prepare.prepareAtomVm(options);
}

/** Compiles a prepared AtomVM for any number of VMs. The result may be sent to worker threads with `postMessage`. */
export function compileBuild(prepared: Prepared): VmBuild {
	return host.compileBuild(prepared as prepare.Prepared);
}

/**
 * A hosted AtomVM: load modules, run one, read its result. A VM runs once; make another one for the next run.
 *
 * `run` blocks its thread until the program ends, whatever that waits for. Use a worker thread where a time-out is
 * needed.
 */
export class Vm {
	private readonly vm: engine.Vm;
	private readonly loaded = new WeakMap<LoadedModule, engine.LoadedModule>();

	/** @throws AvmjitError `host` when AtomVM does not start */
	constructor(build: VmBuild, options: VmOptions = {}) {
		this.vm = new engine.Vm(build as host.VmBuild, options);
	}

	/**
	 * Loads a module.
	 * @param bytes the contents of a `.beam` file
	 * @param where the file's name, for messages
	 * @throws AvmjitError `beam` when it is damaged or AtomVM cannot load it
	 */
	load(bytes: Uint8Array, where: string): LoadedModule {
		return this.known(this.vm.load(bytes, where));
	}

	/**
	 * Loads all modules of a pack; returns the one it starts with.
	 * @param bytes the contents of an `.avm` file
	 * @param where the file's name, for messages
	 * @throws AvmjitError `avm-pack` when it is damaged or has no module to start; `beam` as {@link load}
	 */
	loadPack(bytes: Uint8Array, where: string): LoadedModule {
		return this.known(this.vm.loadPack(bytes, where));
	}

	/**
	 * Runs `Module:Function()`, and all that it spawns, until that call returns or raises.
	 * @param module one that this VM has loaded
	 * @param functionName a function without arguments; `start` when left out
	 * @throws AvmjitError `usage` when the module does not export it
	 * @throws VmExit when the program calls C's exit()
	 * @throws VmCrash when AtomVM gives up: abort() or a failed assertion
	 * @throws WebAssembly.RuntimeError when AtomVM traps
	 */
	run(module: LoadedModule, functionName = "start"): RunResult {
		const loaded = this.loaded.get(module);
		if (loaded === undefined)
			throw new AvmjitError(
				"usage",
				module.name,
				"is a module of another VM",
				"run what this VM's load returned",
			);
		return this.vm.run(loaded, functionName);
	}

	/** Takes compiled code out; call it when the VM is no longer needed. */
	dispose(): void {
		this.vm.dispose();
	}

	private known(module: engine.LoadedModule): LoadedModule {
		const { name, exports } = module;
		const known = { name, exports };
		this.loaded.set(known, module);
		return known;
	}
}
