/** What a VM of the tracing variant (atomvm/passes/tracing.ts) tells of the program it runs, in either mode alike. */
import { type CellName, cellAddress } from "../abi/cells.ts";
import type { BeamModule } from "../beam/beam-file.ts";
import { decodeCode } from "../beam/decode.ts";
import { labelNumber } from "../beam/operands.ts";
import type { TestingJitOptions } from "../link/jit-runtime.ts";
import { i32s, wasmCallback } from "./callback.ts";
import type { VmLinkage } from "./linkage.ts";
import type { VmMemory } from "./memory.ts";
import type { TermReader } from "./terms.ts";

/** A VM as those see it who are told. */
export interface TracedVm {
	readonly memory: VmMemory;
	readonly reader: TermReader;
	/** Address of the GlobalContext. */
	readonly global: number;
	/** Of a field of a C struct, bytes. */
	offset(struct: string, field: string): number;
	/** What was loaded as the Module at an address; undefined when it cannot be read. */
	beamOf(module: number): BeamModule | undefined;
	/** For which opcodes the interpreter tells of its instructions: 256 bytes. */
	setOpcodes(opcodes: Uint8Array): void;
}

/** Who is told. Nothing may be changed; contexts are addresses of processes. */
export interface TraceObserver {
	/** Whether native code of the function tells of it; the interpreter tells of all functions. */
	traces(name: string, arity: number, module: string): boolean;
	/** Called first. */
	begin(vm: TracedVm): void;
	/**
	 * An instruction, by its address, is about to be executed with its registers in memory; a `send` may just have been. Address
	 * 0: the function in C that native code called last has come back, with its result in x0.
	 */
	instruction(context: number, address: number, isNative: boolean): void;
	/** An exception has found its catch (0: none): class, reason and raw trace are in x0 to x2. */
	caught(context: number, module: number, label: number): void;
	created(context: number): void;
	/** A process waits; when all do, nothing is told for a while. */
	waits(): void;
	ends(context: number): void;
}

const OPCODES = 256;

/** Options of the JIT with which native code tells the observer. */
export function observedJit(
	observer: TraceObserver,
	onLinked: (module: number) => void,
): Pick<TestingJitOptions, "traced" | "onTraced" | "onLinked"> {
	return {
		traced: (name, arity, module) => observer.traces(name, arity, module),
		onTraced: (context, address) =>
			observer.instruction(context >>> 0, address >>> 0, true),
		onLinked,
	};
}

/**
 * Has the interpreter execute the `label` instruction at the head of each function that it calls: labels point behind
 * theirs, and here they are moved back onto it, as where there is a stub (src/link/stubs.ts). So calls can be seen.
 */
export function showHeads(
	linkage: VmLinkage,
	module: number,
	beam: BeamModule,
): void {
	const field = (name: string): number =>
		linkage.readU32(module + linkage.offset("Module", name));
	const code = field("code") + linkage.offset("CodeChunk", "code");
	let isHead = false;
	for (const instruction of decodeCode(beam)) {
		if (isHead && instruction.op.name === "label") {
			const slot = field("labels") + 4 * labelNumber(instruction);
			const address = code + instruction.offset;
			if (linkage.readU32(slot) === address + instruction.size)
				linkage.writeU32(slot, address);
		}
		isHead = instruction.op.name === "func_info";
	}
}

export function attachObserver(
	observer: TraceObserver,
	linkage: VmLinkage,
	memory: VmMemory,
	beamOf: TracedVm["beamOf"],
): void {
	const opcodes = linkage.exports.calloc(OPCODES, 1);
	memory.setU32(cellAddress("TRACED_OPCODES"), opcodes);
	observer.begin({
		memory,
		reader: linkage.termReader,
		global: linkage.global,
		offset: (struct, field) => linkage.offset(struct, field),
		beamOf,
		setOpcodes: (bytes) => memory.set(opcodes, bytes),
	});
	const hook = (
		cell: CellName,
		params: number,
		callback: (...args: number[]) => void,
		results = 0,
	): void => {
		// What a function's hook returns is dropped, but it has the function's type.
		const hook = wasmCallback(i32s(params), i32s(results), (...args) => {
			callback(...args);
			return 0;
		});
		memory.setU32(cellAddress(cell), linkage.slots.take(hook));
	};
	hook("HOOK_TRACE", 2, (context = 0, address = 0) => {
		observer.instruction(context >>> 0, address >>> 0, false);
	});
	hook("HOOK_CATCH", 3, (context = 0, module = 0, label = 0) => {
		observer.caught(context >>> 0, memory.u32(module >>> 0), label);
	});
	hook("HOOK_PROCESS_CREATED", 2, (_global, context = 0) => {
		observer.created(context >>> 0);
	});
	hook("HOOK_PROCESS_WAITS", 1, () => observer.waits(), 1);
	hook("HOOK_PROCESS_ENDS", 1, (context = 0) => {
		observer.ends(context >>> 0);
	});
}
