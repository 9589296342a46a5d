/** One instance of the prepared AtomVM: memory, exports, C stack; no Erlang yet. */
import type { VmBuild } from "./build.ts";
import { hostImports } from "./imports/index.ts";
import { VmMemory } from "./memory.ts";
import type { OutputSink } from "./output.ts";
import type { Platform } from "./platform.ts";

/** Bytes of C stack: deep terms are compared, copied and printed recursively. */
const STACK_SIZE = 1 << 20;

export interface InstanceOptions {
	readonly platform: Platform;
	readonly output: OutputSink;
	/** "NAME=value" */
	readonly environment: readonly string[];
	/** Folder that relative paths of the program start from. */
	readonly folder: string;
}

export class VmInstance {
	readonly memory: VmMemory;
	readonly exports: WebAssembly.Exports;
	readonly table: WebAssembly.Table;
	private isQuiet = false;

	constructor(
		readonly build: VmBuild,
		options: InstanceOptions,
	) {
		this.memory = new VmMemory(new WebAssembly.Memory(build.manifest.memory));
		const imports = hostImports(build.atomVm, build.manifest.imports, {
			memory: this.memory,
			...options,
			output: (stream, bytes) => {
				if (!this.isQuiet) options.output(stream, bytes);
			},
			call: (name, ...args) => this.call(name, ...args),
		});
		const instance = new WebAssembly.Instance(build.atomVm, imports);
		this.exports = instance.exports;
		this.table = this.exports.__indirect_function_table as WebAssembly.Table;
		this.call("__wasm_call_ctors");
		this.useLargeStack();
	}

	/** Calls an exported C function; pointers and results are unsigned. */
	call(name: string, ...args: number[]): number {
		const callee = this.exports[name];
		if (typeof callee !== "function") throw new Error(`no export ${name}`);
		const result: unknown = callee(...args);
		return typeof result === "number" ? result >>> 0 : 0;
	}

	/** The same, with what it prints dropped: of calls that the program has not made. */
	callQuietly(name: string, ...args: number[]): number {
		this.isQuiet = true;
		try {
			return this.call(name, ...args);
		} finally {
			this.isQuiet = false;
		}
	}

	/** Memory of the C allocator; the caller frees it. */
	allocate(size: number): number {
		const address = this.call("malloc", size);
		if (address === 0) throw new Error(`malloc(${size}) failed`);
		return address;
	}

	copyIn(bytes: Uint8Array): number {
		const address = this.allocate(Math.max(bytes.length, 1));
		this.memory.set(address, bytes);
		return address;
	}

	private useLargeStack(): void {
		const bottom = this.allocate(STACK_SIZE);
		// malloc need not align to the 16 bytes that compilers count on.
		const top = (bottom + STACK_SIZE) & -16;
		this.callIfThere("emscripten_stack_set_limits", top, bottom);
		// Of a build that checks at every function (STACK_OVERFLOW_CHECK=2).
		this.callIfThere("__set_stack_limits", top, bottom);
		this.call("_emscripten_stack_restore", top);
	}

	private callIfThere(name: string, ...args: number[]): void {
		if (name in this.exports) this.call(name, ...args);
	}
}
