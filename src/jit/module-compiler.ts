/**
 * Compiles a BEAM module to a WebAssembly module for one VM.
 *
 * The wasm module exports `enter(ctx, entry)`, through which the driver starts it: entries are numbered through the
 * module, each one a byte offset of the bytecode where native code can take over. Imports: the VM's memory, and the
 * functions it calls, directly.
 */
import { ExternalTerm } from "../abi/external-terms.ts";
import { AVM, HOST } from "../abi/import-modules.ts";
import { CONTEXT_X, MAX_ENTRIES } from "../abi/limits.ts";
import { ASK, STOPPED, TRACED } from "../abi/prototypes.ts";
import type { BeamModule } from "../beam/beam-file.ts";
import { decodeCode, type Instruction } from "../beam/decode.ts";
import { malformedCode } from "../beam/malformed.ts";
import type { ModuleSources } from "../beam/module-sources.ts";
import {
	atomIndex,
	labelNumber,
	literalIndex,
	type Operand,
} from "../beam/operands.ts";
import type { TypeEntry } from "../beam/types.ts";
import { Code } from "../wasm/code.ts";
import { type BuiltModule, WasmModule } from "../wasm/module.ts";
import type { FuncRef } from "../wasm/refs.ts";
import { I32 } from "../wasm/types.ts";
import {
	analyseFunction,
	type FunctionEntry,
} from "./analysis/function-input.ts";
import { type CodeMap, codeMap } from "./code-map.ts";
import { DebugNames } from "./debug-names.ts";
import { CodeMarks } from "./emit/code-marks.ts";
import type { CompileTarget } from "./emit/compile-target.ts";
import {
	type CompiledFun,
	type CompiledFunction,
	type FunctionSlots,
	ImportTable,
} from "./emit/import-table.ts";
import type { CompileOptions, ModuleEmitter } from "./emit/module-emitter.ts";
import { Outlined } from "./emit/outlined.ts";
import { declareRuntimeFunction, importAs } from "./emit/runtime-functions.ts";
import { xRegisters } from "./emit/state/function-state.ts";
import { CTX, ENTRY } from "./emit/state/parameters.ts";
import { FunctionCompiler } from "./function-compiler.ts";
import { buildGraph, type FunctionGraph } from "./graph/function-graph.ts";
import { splitFunctions } from "./graph/split-functions.ts";
import { LeafInliner } from "./inlined-leaf.ts";
import { sourceMap, withSourceMap } from "./source-map.ts";

export interface CompiledModule {
	readonly wasm: Uint8Array;
	/** Entry by number: where in the bytecode (bytes from the first instruction). */
	readonly entries: readonly ModuleEntry[];
	readonly functions: readonly FunctionReport[];
	readonly slots: FunctionSlots;
	/** With the option `map` or `debug`. */
	readonly map?: CodeMap;
}

export interface ModuleEntry {
	readonly offset: number;
	/** The label whose `label` instruction is at `offset`; undefined for return addresses and where exceptions arrive. */
	readonly label: number | undefined;
}

export interface FunctionReport {
	readonly name: string;
	readonly arity: number;
	/** Why it stays with the interpreter; undefined when it was compiled. */
	readonly skipped: string | undefined;
	/** Instructions at which native code leaves, always or in a slow case: byte offsets, sorted. */
	readonly exits: readonly number[];
	/** Entry number of its head; undefined when it was not compiled. */
	readonly firstEntry?: number;
}

export interface ModuleOptions extends CompileOptions {
	/** Which functions to compile; all, when left out. */
	readonly select?: (name: string, arity: number, module: string) => boolean;
	/** With `debug`: where a module's sources are; the map shows BEAM instructions when left out. */
	readonly sources?: (beam: BeamModule) => ModuleSources;
}

interface Candidate {
	readonly code: ReturnType<typeof splitFunctions>[number];
	readonly graph: FunctionGraph;
	readonly ref: FuncRef;
	/** By entry number of the function, its head first. */
	readonly entries: readonly FunctionEntry[];
	/** Number of its head among the module's entries. */
	readonly firstEntry: number;
}

export function compileModule(
	beam: BeamModule,
	target: CompileTarget,
	options: ModuleOptions = { count: false },
): CompiledModule {
	const compiled = new ModuleCompiler(beam, target, options).compile();
	const { wasm, map } = compiled;
	if (options.debug !== true || map === undefined) return compiled;
	const sources = options.sources?.(beam);
	return {
		...compiled,
		wasm: withSourceMap(wasm, sourceMap(beam, map, sources)),
	};
}

class ModuleCompiler implements ModuleEmitter {
	readonly types: readonly TypeEntry[];
	readonly outlined: Outlined;
	readonly imports: ImportTable;
	readonly marks: CodeMarks | undefined;
	private readonly names: DebugNames | undefined;
	private readonly wasm = new WasmModule();
	private readonly instructions: readonly Instruction[];
	private readonly labelOffsets = new Map<number, number>();
	private readonly compiled = new Map<number, CompiledFunction>();
	private readonly entries: ModuleEntry[] = [];
	private readonly candidates = new Map<number, Candidate>();
	private readonly inliner: LeafInliner;
	private readonly exits = new Set<number>();

	constructor(
		private readonly beam: BeamModule,
		readonly target: CompileTarget,
		readonly options: ModuleOptions,
	) {
		this.types = beam.types;
		this.names = options.debug === true ? new DebugNames(beam) : undefined;
		this.marks =
			options.map === true || this.names ? new CodeMarks() : undefined;
		this.instructions = decodeCode(beam);
		for (const instruction of this.instructions) {
			if (instruction.op.name === "label") {
				this.labelOffsets.set(labelNumber(instruction), instruction.offset);
			}
		}
		this.wasm.importMemory(AVM, "memory", {
			min: 1,
			max: 65536,
			shared: true,
		});
		this.outlined = new Outlined(this.wasm, this);
		this.imports = new ImportTable(this.wasm, this);
		this.inliner = new LeafInliner(
			(label) => this.candidateAt(label),
			(index) => this.importName(index),
			options,
		);
	}

	compile(): CompiledModule {
		const reports: FunctionReport[] = [];
		const candidates: Candidate[] = [];
		for (const code of splitFunctions(this.beam, this.instructions)) {
			const candidate = this.declare(code);
			if (typeof candidate === "string") {
				const { name, arity } = code;
				reports.push({ name, arity, skipped: candidate, exits: [] });
			} else {
				candidates.push(candidate);
				this.candidates.set(code.entryLabel, candidate);
			}
		}
		for (const candidate of candidates) {
			reports.push(this.compileFunction(candidate));
		}
		this.defineEnter(candidates);
		const slots = this.imports.define(
			this.exportedFunctions(),
			this.compiledFuns(),
		);
		const built = this.wasm.toBytes({
			localNames: this.options.localNames === true || this.names !== undefined,
		});
		return {
			slots,
			wasm: built.bytes,
			entries: this.entries,
			functions: reports,
			...(this.marks && { map: this.mapOf(this.marks, built) }),
		};
	}

	private mapOf(marks: CodeMarks, built: BuiltModule): CodeMap {
		const labels = new Map(
			[...this.candidates].map(([label, { ref }]) => [ref, label]),
		);
		return codeMap(
			marks,
			built.marks,
			built.functionOffsets.map((body) => ({
				...body,
				entryLabel: labels.get(body.func),
			})),
			this.target,
		);
	}

	private exportedFunctions(): Map<number, CompiledFunction> {
		const functions = new Map<number, CompiledFunction>();
		for (const { label, arity } of this.beam.exports) {
			const compiled = this.compiled.get(label);
			if (compiled?.arity === arity) functions.set(label, compiled);
		}
		return functions;
	}

	/** By index; those of which something is not as compilers make it are left to the runtime. */
	private compiledFuns(): (CompiledFun | undefined)[] {
		return this.beam.lambdas.map(({ label, arity, freeVariables }) => {
			const target = this.compiled.get(label);
			const isSound =
				target?.arity === arity && freeVariables <= arity && arity <= CONTEXT_X;
			return isSound ? { target, freeVariables } : undefined;
		});
	}

	private reasonToSkip(code: Candidate["code"]): string | undefined {
		const { select } = this.options;
		if (select?.(code.name, code.arity, this.beam.name) === false) {
			return "not selected";
		}
		return undefined;
	}

	/**
	 * Gives the function its wasm function and its entries, so that others can call it before it is compiled. Why it stays
	 * with the interpreter, if it does.
	 */
	private declare(code: Candidate["code"]): Candidate | string {
		const skipped = this.reasonToSkip(code);
		if (skipped !== undefined) return skipped;
		const graph = buildGraph(code);
		const entries = graph
			.successors(0)
			.flatMap((node) => entriesOf(graph, node));
		if (this.entries.length + entries.length > MAX_ENTRIES)
			return `the module would have more than ${MAX_ENTRIES} entries`;
		const { name, arity, entryLabel } = code;
		const params = new Array<typeof I32>(arity + 2).fill(I32);
		const ref = this.wasm.declareFunction(
			params,
			[I32],
			this.names?.function(name, arity) ?? `${name}/${arity}`,
		);
		this.compiled.set(entryLabel, { ref, arity });
		const firstEntry = this.entries.length;
		for (const { node, byException } of entries) {
			const first = code.instructions[graph.nodes[node]?.first ?? 0];
			if (node === graph.head) {
				const offset = this.labelOffset(entryLabel);
				this.entries.push({ offset, label: entryLabel });
			} else if (byException) {
				this.entries.push(exceptionEntry(first));
			} else {
				this.entries.push({
					offset: first?.offset ?? 0,
					label:
						first?.op.name === "label" && !graph.nodes[node]?.catches
							? labelNumber(first)
							: undefined,
				});
			}
		}
		return { code, graph, ref, entries, firstEntry };
	}

	private compileFunction(candidate: Candidate): FunctionReport {
		const { code } = candidate;
		const body = new Code(code.arity + 2);
		this.exits.clear();
		const { graph, entries } = candidate;
		const input = analyseFunction(code, graph, entries);
		new FunctionCompiler(body, this, input, this.inliner).compile();
		body.end();
		this.names?.nameLocals(body, code.arity, code.instructions);
		this.wasm.define(candidate.ref, body);
		const { name, arity } = code;
		return {
			name,
			arity,
			skipped: undefined,
			exits: [...this.exits].sort((a, b) => a - b),
			firstEntry: candidate.firstEntry,
		};
	}

	private candidateAt(entryLabel: number) {
		const candidate = this.candidates.get(entryLabel);
		if (candidate === undefined) return undefined;
		const { code, graph, entries } = candidate;
		return { code, analyse: () => analyseFunction(code, graph, entries) };
	}

	/** `enter(ctx, entry)`: finds the function an entry is of and calls it, arguments from the context. */
	private defineEnter(candidates: readonly Candidate[]): void {
		const enter = this.wasm.declareFunction([I32, I32], [I32], "enter");
		const code = new Code(2);
		const x = xRegisters(code, this, []);
		if (candidates.length > 0) {
			for (let i = 0; i < candidates.length; i++) code.block();
			code.local_get(ENTRY);
			code.br_table(
				candidates.flatMap(({ entries }, i) => entries.map(() => i)),
				0,
			);
			for (const {
				ref,
				code: { arity },
				firstEntry,
			} of candidates) {
				code.end();
				code.local_get(CTX);
				code.local_get(ENTRY);
				code.i32_const(firstEntry);
				code.i32_sub();
				for (let n = 0; n < arity; n++) x.pushSaved(n);
				code.return_call(ref);
			}
		} else code.unreachable();
		code.end();
		this.wasm.define(enter, code);
		this.wasm.exportFunction("enter", enter);
	}

	// -- ModuleEmitter ---------------------------------------------------------------------------------------------------

	leavesAt({ offset, op }: Instruction): boolean {
		const { leaveHere } = this.options;
		return leaveHere?.(offset, this.beam.name, op.opcode) === true;
	}

	asksAt({ offset }: Instruction): boolean {
		return this.options.askHere?.(offset, this.beam.name) === true;
	}

	get ask(): FuncRef {
		return importAs(this.wasm, HOST, "ask", ASK);
	}

	traces(name: string, arity: number): boolean {
		return this.options.traced?.(name, arity, this.beam.name) === true;
	}

	tracedFunction(): FuncRef {
		return importAs(this.wasm, HOST, "traced", TRACED);
	}

	get stopped(): FuncRef {
		return importAs(this.wasm, HOST, "stopped", STOPPED);
	}

	functionAt(entryLabel: number): CompiledFunction | undefined {
		return this.compiled.get(entryLabel);
	}

	labelOffset(label: number): number {
		const offset = this.labelOffsets.get(label);
		if (offset === undefined) throw malformedCode(`there is no label ${label}`);
		return offset;
	}

	runtime(symbol: string, parameters?: number): FuncRef {
		return declareRuntimeFunction(this.wasm, symbol, parameters);
	}

	importArity(index: number): number | undefined {
		return this.beam.imports[index]?.arity;
	}

	importName(index: number): string {
		const imported = this.beam.imports[index];
		return imported?.module === "erlang"
			? `${imported.function}/${imported.arity}`
			: "";
	}

	atomName(index: number): string {
		return this.beam.atoms[index - 1] ?? "";
	}

	string(offset: number, length: number): Uint8Array {
		return this.beam.strings.subarray(offset, offset + length);
	}

	literalFlags(operand: Operand): string | undefined {
		if (atomIndex(operand) === 0) return "";
		const index = literalIndex(operand);
		const bytes = index === undefined ? undefined : this.beam.literals[index];
		return bytes && new TextDecoder("latin1").decode(bytes);
	}

	isEmptyMap(operand: Operand): boolean {
		const index = literalIndex(operand);
		const bytes = index === undefined ? undefined : this.beam.literals[index];
		const empty = [ExternalTerm.Version, ExternalTerm.Map, 0, 0, 0, 0];
		return bytes !== undefined && empty.every((byte, i) => bytes[i] === byte);
	}

	floatLiteral(operand: Operand): number | undefined {
		const index = literalIndex(operand);
		const bytes = index === undefined ? undefined : this.beam.literals[index];
		if (bytes?.[0] !== ExternalTerm.Version) return undefined;
		if (bytes[1] !== ExternalTerm.NewFloat) return undefined;
		return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(2);
	}

	checkState(code: Code, live: readonly number[]): void {
		if (this.options.checkExits !== true) return;
		code.local_get(CTX);
		code.i32_const(
			live.reduce((mask, n) => (n < CONTEXT_X ? mask | (1 << n) : mask), 0),
		);
		code.call(this.runtime("check_state"));
		code.drop();
	}

	countExit({ offset }: Instruction): void {
		this.exits.add(offset);
		this.marks?.exits.add(offset);
	}
}

/** A node can be both where a call returns to and where exceptions arrive. */
function entriesOf(graph: FunctionGraph, node: number): FunctionEntry[] {
	const points: FunctionEntry[] = [];
	const { catches, continues } = graph.nodes[node] ?? {};
	if (!catches || continues) points.push({ node, byException: false });
	if (catches) points.push({ node, byException: true });
	return points;
}

/**
 * Where exceptions arrive: behind the label, which gets no stub, since traces show the label's address (stacktrace.c). An
 * exception that the interpreter raises goes on in the interpreter.
 */
function exceptionEntry(label: Instruction | undefined): ModuleEntry {
	const offset = (label?.offset ?? 0) + (label?.size ?? 0);
	return { offset, label: undefined };
}
