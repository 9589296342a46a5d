/** The WebAssembly text of code compiled for a VM that is not there. */
import loadWabt from "wabt";
import type { BeamModule } from "../../src/beam/beam-file.ts";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import {
	type CompiledModule,
	compileModule,
	type ModuleOptions,
} from "../../src/jit/module-compiler.ts";

const wabt = await loadWabt();

/** Offset of the heap pointer in the context: no other field or cell has it. */
export const HEAP_POINTER = 4012;
/** Term of the atom `magic`. */
export const MAGIC = 0x7fab;

const target = (beam: BeamModule): CompileTarget => ({
	moduleIndex: 5,
	moduleAddress: 0x130000,
	codeAddress: 0x140000,
	layout: {
		global: 0,
		heapPtr: HEAP_POINTER,
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
		reductions: 512,
		reason: 516,
		nativeInstructions: 520,
		pairs: 544,
		scratch: 536,
		testHeapBelow: 528,
		allocateBelow: 532,
	},
	atom: (index) => (beam.atoms[index - 1] === "magic" ? MAGIC : 0x0b),
	atomNamed: () => 0x4b,
	literal: () => 0x3b,
	integer: () => 0x3b,
	imported: (index) => {
		const { function: name, arity } = beam.imports[index] ?? {};
		return { kind: "gc-bif", symbol: `bif_${name}_${arity}` };
	},
});

/** Compiles a module; `text` gives a function by `name/arity`, one instruction a line. */
export function compiled(
	beam: BeamModule,
	options: ModuleOptions = { count: false, localNames: true },
): CompiledModule & { text(name: string): string } {
	const result = compileModule(beam, target(beam), options);
	const module = wabt.readWasm(result.wasm, {
		readDebugNames: true,
		tail_call: true,
		threads: true,
	} as Parameters<typeof wabt.readWasm>[1]);
	const text = module.toText({ foldExprs: false, inlineExport: false });
	module.destroy();
	return {
		...result,
		text: (name) => {
			const start = text.indexOf(`(func $${name} `);
			if (start === -1) throw new Error(`no ${name} in ${text}`);
			const end = text.indexOf("\n  (func ", start);
			return text.slice(start, end === -1 ? undefined : end);
		},
	};
}

export function count(text: string, pattern: RegExp): number {
	return [...text.matchAll(pattern)].length;
}
