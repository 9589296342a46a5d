/**
 * A machine for compiled code without a VM: memory with one process in it, and a driver in a few lines. It shows that
 * generated code keeps the contract of native/driver.c: state in memory wherever it leaves, and on from any entry.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBeam } from "../../src/beam/beam-file.ts";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../../src/jit/module-compiler.ts";

const CONTEXT = 0x1000;
const HEAP = 0x10000;
const STACK_TOP = 0x100000;
const FRAGMENT = 0x2000;
const GLOBAL = 0x3000;
const CELLS = 512;
const MODULE_INDEX = 5;
const CODE = 0x200000;
const END_OF_TIME = (MODULE_INDEX << 24) | (0x3fffff << 2);
const Reason = { Interpret: 0, Yield: 2 } as const;

export type Value =
	| number
	| string
	| readonly Value[]
	| { tuple: readonly Value[] };

export interface RunStatistics {
	/** Times native code came back without a result. */
	leaves: number;
	/** Times the driver followed a return address. */
	continuations: number;
}

export class Machine {
	readonly compiled: CompiledModule;
	readonly statistics: RunStatistics = { leaves: 0, continuations: 0 };
	/** Reductions a slice has; every slice ends with all wasm frames dropped. */
	reductions = 1000;
	private readonly view: DataView;
	private readonly enter: (ctx: number, entry: number) => number;
	private readonly atoms: string[] = [];

	constructor(fixture: string, options: ModuleOptions = { count: false }) {
		const path = fileURLToPath(
			new URL(`fixtures/${fixture}.beam`, import.meta.url),
		);
		const beam = readBeam(readFileSync(path), path);
		const memory = new WebAssembly.Memory({
			initial: 64,
			maximum: 65536,
			shared: true,
		});
		this.view = new DataView(memory.buffer);
		const atom = (name: string): number => {
			if (!this.atoms.includes(name)) this.atoms.push(name);
			return (this.atoms.indexOf(name) << 6) | 0x0b;
		};
		const target: CompileTarget = {
			moduleIndex: MODULE_INDEX,
			moduleAddress: 0x300000,
			codeAddress: CODE,
			layout: {
				global: 0,
				heapPtr: 12,
				heapRoot: 4,
				nextFragment: 0,
				refcBinaryData: 20,
				e: 20,
				x: 24,
				cp: 92,
				fr: 96,
				savedModule: 172,
				savedIp: 176,
			},
			cells: {
				reductions: CELLS,
				reason: CELLS + 4,
				nativeInstructions: CELLS + 8,
				pairs: CELLS + 32,
				scratch: CELLS + 24,
				testHeapBelow: CELLS + 16,
				allocateBelow: CELLS + 16,
			},
			atom: (index) => atom(beam.atoms[index - 1] ?? ""),
			atomNamed: atom,
			literal: () => 0x3b,
			integer: () => 0x3b,
			imported: (index) => {
				const name = beam.imports[index];
				return name?.module === "erlang"
					? { kind: "gc-bif", symbol: `bif_${name.function}_${name.arity}` }
					: { kind: "erlang" };
			},
		};
		this.compiled = compileModule(beam, target, options);
		const module = new WebAssembly.Module(
			this.compiled.wasm as Uint8Array<ArrayBuffer>,
		);
		const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {
			avm: { memory },
			native: { refill_reductions: () => 0 },
			host: {},
		};
		for (const { module: from, name, kind } of WebAssembly.Module.imports(
			module,
		)) {
			if (kind !== "function") continue;
			const functions = imports[from];
			if (functions === undefined) continue;
			functions[name] ??= () => {
				throw new Error(`${name} was called`);
			};
		}
		const { exports } = new WebAssembly.Instance(module, imports);
		this.enter = exports.enter as (ctx: number, entry: number) => number;
	}

	/** Calls a function as the driver does, until it has returned to where no native code is. */
	call(name: string, ...args: Value[]): Value {
		this.reset();
		const words = args.map((value) => this.write(value));
		for (const [n, word] of words.entries()) this.set(24 + 4 * n, word);
		this.set(92, END_OF_TIME);
		let entry = this.entryOf(name, args.length);
		for (;;) {
			this.view.setInt32(CELLS, this.reductions, true);
			// No heap counts as too large.
			this.view.setInt32(CELLS + 16, 0x7fffffff, true);
			const result = this.enter(CONTEXT, entry);
			if (result !== 0) {
				if (this.get(92) === END_OF_TIME) return this.read(result);
				this.statistics.continuations++;
				this.set(24, result);
				entry = this.entryAt((this.get(92) & 0xffffff) >> 2);
				continue;
			}
			this.statistics.leaves++;
			const reason = this.view.getInt32(CELLS + 4, true);
			const offset = this.get(176) - CODE;
			if (reason !== Reason.Yield) throw new Left(offset, reason);
			entry = this.entryAt(offset);
		}
	}

	/** Words that the process's stack is above its start (0 when every frame was dropped). */
	get stackDepth(): number {
		return (STACK_TOP - this.get(20)) / 4;
	}

	private reset(): void {
		this.set(0, GLOBAL);
		this.set(4, FRAGMENT);
		this.set(12, HEAP);
		this.set(16, STACK_TOP);
		this.set(20, STACK_TOP);
	}

	private entryOf(name: string, arity: number): number {
		let first = 0;
		for (const report of this.compiled.functions) {
			if (report.name === name && report.arity === arity) {
				if (report.firstEntry === undefined) break;
				first = report.firstEntry;
				return first;
			}
		}
		throw new Error(`${name}/${arity} is not compiled`);
	}

	private entryAt(offset: number): number {
		const entry = this.compiled.entries.findIndex((e) => e.offset === offset);
		if (entry === -1) throw new Error(`no entry at ${offset}`);
		return entry;
	}

	private get(offset: number): number {
		return this.view.getInt32(CONTEXT + offset, true);
	}

	private set(offset: number, value: number): void {
		this.view.setInt32(CONTEXT + offset, value, true);
	}

	private write(value: Value): number {
		if (typeof value === "number") return (value << 4) | 15;
		if (typeof value === "string") {
			if (!this.atoms.includes(value)) this.atoms.push(value);
			return (this.atoms.indexOf(value) << 6) | 0x0b;
		}
		if ("tuple" in value) {
			const words = value.tuple.map((element) => this.write(element));
			return this.allocate([words.length << 6, ...words]) | 2;
		}
		let list = 0x3b;
		for (const element of [...value].reverse()) {
			list = this.allocate([list, this.write(element)]) | 1;
		}
		return list;
	}

	private allocate(words: readonly number[]): number {
		const at = this.get(12);
		for (const [i, word] of words.entries()) {
			this.view.setInt32(at + 4 * i, word, true);
		}
		this.set(12, at + 4 * words.length);
		return at;
	}

	private read(term: number): Value {
		if ((term & 15) === 15) return term >> 4;
		if (term === 0x3b) return [];
		if ((term & 63) === 0x0b) return this.atoms[term >> 6] ?? "?";
		const word = (at: number): number => this.view.getInt32(at, true);
		if ((term & 3) === 1) {
			const rest = this.read(word(term - 1));
			return [this.read(word(term + 3)), ...(rest as Value[])];
		}
		const size = word(term - 2) >> 6;
		return {
			tuple: Array.from({ length: size }, (_, i) =>
				this.read(word(term + 2 + 4 * i)),
			),
		};
	}
}

/** Native code left for the interpreter, which this machine does not have. */
export class Left extends Error {
	constructor(
		readonly offset: number,
		readonly reason: number,
	) {
		super(`left at offset ${offset}, reason ${reason}`);
	}
}
