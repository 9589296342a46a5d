/** What is shown to people of a trap, or of AtomVM giving up: where the program was, and what its process held. */
import { NIL } from "../abi/terms.ts";
import type { StackFrame } from "./death.ts";
import { frameLines } from "./death-report.ts";
import { VmCrash } from "./errors.ts";
import { guardedTerm } from "./guarded-terms.ts";
import type { ReturnAddress, RunningProcess } from "./running-process.ts";
import type { TermReader } from "./terms.ts";

/** What the report asks of a VM. */
export interface TrappedVm {
	readonly reader: TermReader;
	readonly running: RunningProcess | undefined;
	/** Whose process it is: `<0.5.0>, registered as counter`. */
	readonly processName: string;
	/** The function at a place of a module's code. */
	frameAt(index: number, offset: number): readonly StackFrame[];
	/** Where a process was last told to go on. */
	resumesAt(): readonly StackFrame[];
	/** Modules that have a compiled function of this name, `name/arity` or `module:name/arity`. */
	modulesOf(functionName: string): readonly string[];
	/** In words, the instruction that a byte of such a function's WebAssembly is for; undefined where that is not known. */
	instructionAt(functionName: string, wasmOffset: number): string | undefined;
}

/** A function of WebAssembly on the stack. */
export interface WasmFrame {
	readonly name: string;
	/** Bytes from the start of its module. */
	readonly offset: number;
}

const MOST_WASM_FRAMES = 12;
const MOST_ERLANG_FRAMES = 20;
const MOST_CHARACTERS = 300;

/** Innermost first; nothing where the engine says it otherwise than V8. */
export function wasmStack({ stack = "" }: Error): WasmFrame[] {
	return [...stack.matchAll(/^ *at (.+) \(wasm:.*:0x([0-9a-f]+)\)$/gm)].map(
		([, name = "", offset = ""]) => ({ name, offset: parseInt(offset, 16) }),
	);
}

/**
 * ```
 * ** trap: memory access out of bounds
 *    in native code of queue:in/2, at byte 0x582 of its module's WebAssembly
 *    at get_list x0 x1 x2, offset 83, line 12
 *    process <0.1.0>
 *    called from
 *      queue:loop/1 (queue.erl:12)
 *         12 |     loop(in(X, Q)).
 *    x registers as they were last saved
 *      x0 = {[],[]}
 * ```
 */
export function trapReport(error: Error, vm: TrappedVm): string[] {
	const { running } = vm;
	return [
		`** ${error instanceof VmCrash ? "AtomVM gave up" : "trap"}: ${error.message}`,
		...part(() => [`   ${placeText(wasmStack(error), vm)}`]),
		...part(() => instructionLines(wasmStack(error), vm)),
		...(running === undefined
			? []
			: [
					...part(() => [`   process ${vm.processName}`]),
					...part(() => erlangStack(running, vm)),
					...part(() => registers(running, vm)),
				]),
		...part(() => wasmLines(wasmStack(error))),
	];
}

/** What cannot be read of a damaged VM is left out. */
function part(lines: () => string[]): string[] {
	try {
		return lines();
	} catch {
		return [];
	}
}

/** Whether generated code is executed, or what it has called; an error of now or of a trap says so by its stack. */
export function isInNativeCode(error: Error): boolean {
	return nativeFrame(wasmStack(error)) !== undefined;
}

/** The innermost function of generated code, unless the interpreter was called by it. */
function nativeFrame(frames: readonly WasmFrame[]): WasmFrame | undefined {
	const inner = frames.find(
		({ name }) => isGenerated(name) || name === INTERPRETER,
	);
	return inner?.name === INTERPRETER ? undefined : inner;
}

const INTERPRETER = "interpreter";

function placeText(frames: readonly WasmFrame[], vm: TrappedVm): string {
	const native = nativeFrame(frames);
	const isInterpreter = frames.some(({ name }) => name === INTERPRETER);
	if (native === undefined)
		return `in the interpreter${isInterpreter ? "" : " or the runtime"}`;
	const [module, other] = vm.modulesOf(native.name);
	const isWhole =
		module === undefined ||
		other !== undefined ||
		native.name.startsWith(`${module}:`);
	const name = isWhole ? native.name : `${module}:${native.name}`;
	const inner = frames[0] === native ? "" : `${frames[0]?.name} called by `;
	return `in ${inner}native code of ${name}, at byte 0x${native.offset.toString(16)} of its module's WebAssembly`;
}

function instructionLines(
	frames: readonly WasmFrame[],
	vm: TrappedVm,
): string[] {
	const native = nativeFrame(frames);
	const text = native && vm.instructionAt(native.name, native.offset);
	return text === undefined ? [] : [`   at ${text}`];
}

/** Functions of generated code are named as in Erlang, those of C are not. */
function isGenerated(name: string): boolean {
	return /^[^ ]*[^ .]\/\d+$/.test(name);
}

function erlangStack(running: RunningProcess, vm: TrappedVm): string[] {
	const { cp, stack } = running;
	const frames = stack
		.filter(
			({ returnsTo }, i) => !isSamePlace(returnsTo, stack[i - 1]?.returnsTo),
		)
		.slice(0, MOST_ERLANG_FRAMES)
		.flatMap(({ returnsTo }) => vm.frameAt(returnsTo.index, returnsTo.offset));
	return [
		...headed("   last resumed in", vm.resumesAt()),
		...headed("   return address (cp)", vm.frameAt(cp.index, cp.offset)),
		...headed("   return addresses on the stack", frames),
	];
}

/** Of a recursion one frame is shown. */
function isSamePlace(
	one: ReturnAddress,
	other: ReturnAddress | undefined,
): boolean {
	return one.index === other?.index && one.offset === other.offset;
}

function headed(head: string, frames: readonly StackFrame[]): string[] {
	return frames.length === 0 ? [] : [head, ...frames.flatMap(frameLines)];
}

function registers(running: RunningProcess, { reader }: TrappedVm): string[] {
	const named = (name: string, terms: readonly number[]): string[] =>
		terms.flatMap((term, n) =>
			term === 0
				? []
				: [`     ${name}${n} = ${cut(guardedTerm(reader, term))}`],
		);
	// New processes have [] in all of them.
	const used = running.xRegisters.findLastIndex((term) => term !== NIL) + 1;
	const x = named("x", running.xRegisters.slice(0, used));
	const y = named("y", running.stack[0]?.registers ?? []);
	return [
		...(x.length > 0 ? ["   x registers as they were last saved", ...x] : []),
		...(y.length > 0 ? ["   y registers of the innermost frame", ...y] : []),
	];
}

function wasmLines(frames: readonly WasmFrame[]): string[] {
	const some = frames.slice(0, MOST_WASM_FRAMES).map(({ name }) => name);
	const more = frames.length > MOST_WASM_FRAMES ? " < …" : "";
	return some.length === 0 ? [] : [`   wasm stack: ${some.join(" < ")}${more}`];
}

function cut(text: string): string {
	return text.length > MOST_CHARACTERS
		? `${text.slice(0, MOST_CHARACTERS)}…`
		: text;
}
