/**
 * The tracing variant of the prepared build: what `avmjit trace` and `avmjit debug` see of a program in either mode. Its
 * interpreter calls out just before the br_table it dispatches by, for the opcodes that the host has chosen; and it has hooks of its own for
 * what native code does by AtomVM's functions, too; and for the instructions at the addresses that the map of stops has, for
 * `avmjit debug`. Without a slot in their cells it is the variant without them.
 */
import { type CellName, cellAddress } from "../../src/abi/cells.ts";
import { STOP_MAP_BYTES } from "../../src/abi/limits.ts";
import { AvmjitError } from "../../src/errors.ts";
import { ByteWriter } from "../../src/wasm/bytes.ts";
import { Code } from "../../src/wasm/code.ts";
import { Op } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import { Patch, rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { I32 } from "../../src/wasm/types.ts";
import type { Interpreter } from "../build.ts";
import { TRACE_HOOKS } from "../hooks.ts";
import { Appender } from "./append.ts";
import { installHook } from "./hook.ts";
import { functionNamed } from "./pass.ts";

export function addTraceHooks(
	binary: WasmBinary,
	interpreter: Interpreter,
): Uint8Array {
	const out = new Appender(binary);
	for (const item of TRACE_HOOKS) installHook(out, binary, item, "untraced");
	const type = out.type([I32, I32], []);
	const { body, dispatches, slices } = interpreterLoop(binary, interpreter);
	const patch = patchOf(binary, body);
	const inserted = [
		...dispatches.map((dispatch) => ({
			at: dispatch.start,
			code: callHook(binary, dispatch, type),
		})),
		...slices.map((at) => ({ at, code: countSlice() })),
	];
	for (const { at, code } of inserted.sort((a, b) => a.at - b.at))
		patch.replace(at, at).bytes(code);
	out.body(body + binary.importedFunctions, patch.finish());
	return rewriteModule(binary, out.edits());
}

/** The body of a function, to be changed. */
export function patchOf({ bytes, bodies }: WasmBinary, body: number): Patch {
	return new Patch(
		bytes,
		bodies.starts[body] as number,
		bodies.ends[body] as number,
	);
}

/** Where the interpreter goes to the code for an opcode. */
export interface Dispatch extends Registers {
	/** Offset of the br_table. */
	readonly start: number;
}

interface InterpreterLoop {
	readonly body: number;
	readonly dispatches: readonly Dispatch[];
	/** Offsets of the calls that a slice begins with. */
	readonly slices: readonly number[];
}

/** The body that the interpreter's loop is in: the optimiser may have put it into the slice's. */
export function interpreterLoop(
	binary: WasmBinary,
	interpreter: Interpreter,
): InterpreterLoop {
	const loops: InterpreterLoop[] = [];
	for (let body = 0; body < binary.bodies.count; body++) {
		const name = binary.names.functions.get(body + binary.importedFunctions);
		if (name !== "interpreter" && name !== "interpret_slice") continue;
		const loop = loopIn(binary, body, interpreter);
		if (loop.dispatches.length > 0) loops.push(loop);
	}
	const [loop] = loops;
	if (loop === undefined || loops.length !== 1)
		throw new AvmjitError(
			"build",
			binary.where,
			"no dispatch by opcode was found in its interpreter",
		);
	return loop;
}

/** Locals of the loop. */
interface Registers {
	/** The process. */
	context?: number;
	/** Address of the instruction. */
	pc?: number;
	opcode?: number;
}

/** Instructions from the opcode's `local.tee` to the br_table: the table may start from another number than 0. */
const MOST_BETWEEN = 4;

/**
 * Where a body loads the opcode to dispatch by (`local.get pc, i32.load8_u, local.tee opcode, …, br_table`), and goes on
 * with the process that slice_run has given it (`call slice_run, local.tee context`).
 */
function loopIn(
	binary: WasmBinary,
	body: number,
	{ dispatchLabels }: Interpreter,
): InterpreterLoop {
	const dispatches: Dispatch[] = [];
	const slices: number[] = [];
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		binary.bodies.ends[body],
	);
	const sliceRun = functionNamed(binary, "slice_run");
	const found: Registers = {};
	let sinceOpcode = 0;
	/** Opcodes and immediates of the last two instructions. */
	let before = { opcode: 0, imm: 0 };
	let last = { opcode: 0, imm: 0 };
	while (cursor.next()) {
		const { opcode, imm } = cursor;
		const isWrite = opcode === Op["local.tee"] || opcode === Op["local.set"];
		if (isWrite && last.opcode === Op.call && last.imm === sliceRun)
			found.context ??= imm;
		if (
			isWrite &&
			last.opcode === Op["i32.load8_u"] &&
			before.opcode === Op["local.get"]
		) {
			found.pc = before.imm;
			found.opcode = imm;
			sinceOpcode = 0;
		}
		sinceOpcode++;
		const isDispatch = opcode === Op.br_table && imm >= dispatchLabels;
		if (isDispatch && sinceOpcode > MOST_BETWEEN) delete found.opcode;
		if (isDispatch) dispatches.push({ ...found, start: cursor.start });
		if (opcode === Op.call && imm === sliceRun) slices.push(cursor.start);
		before = last;
		last = { opcode, imm };
	}
	return { body, dispatches, slices };
}

function callHook(
	{ where }: WasmBinary,
	{ context, pc, opcode }: Registers,
	type: number,
): Uint8Array {
	if (context === undefined || pc === undefined || opcode === undefined)
		throw new AvmjitError(
			"build",
			where,
			"its interpreter does not keep process and program counter in locals, as it does when compiled with -O1 or more",
		);
	return bytesOf((c) => {
		const call = (hook: CellName): void => {
			c.local_get(context);
			c.local_get(pc);
			pushCell(c, hook);
			c.call_indirect(type);
		};
		pushCell(c, "HOOK_TRACE");
		c.if_();
		pushCell(c, "TRACED_OPCODES");
		c.local_get(opcode);
		c.i32_add();
		c.i32_load8_u(0);
		c.if_();
		call("HOOK_TRACE");
		c.end();
		c.end();
		pushCell(c, "STOP_MAP");
		c.if_();
		pushCell(c, "STOP_MAP");
		c.local_get(pc);
		c.i32_const(STOP_MAP_BYTES - 1);
		c.i32_and();
		c.i32_add();
		c.i32_load8_u(0);
		c.if_();
		call("HOOK_STOP");
		c.end();
		c.end();
	});
}

function countSlice(): Uint8Array {
	return bytesOf((c) => {
		c.i32_const(cellAddress("SLICES"));
		pushCell(c, "SLICES");
		c.i32_const(1);
		c.i32_add();
		c.i32_store(0);
	});
}

function pushCell(c: Code, cell: CellName): void {
	c.i32_const(cellAddress(cell));
	c.i32_load(0);
}

/** Instructions that need no locals of their own. */
function bytesOf(write: (c: Code) => void): Uint8Array {
	const c = new Code(0);
	write(c);
	const out = new ByteWriter();
	const { code, end } = c.writeEntry(out);
	return out.view().slice(code, end);
}
