/**
 * The tracing variant of the prepared build: what `avmjit trace` sees of a program in either mode. Its interpreter calls
 * out just before the br_table it dispatches by, for the opcodes that the host has chosen; and it has hooks of its own for
 * what native code does by AtomVM's functions, too. Without a slot in their cells it is the variant without them.
 */
import { cellAddress } from "../../src/abi/cells.ts";
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
	const bodies = [...loops(binary)].filter((body) => {
		const changed = traceDispatch(binary, body, interpreter, type);
		if (changed) out.body(body + binary.importedFunctions, changed);
		return changed !== undefined;
	});
	if (bodies.length !== 1)
		throw new AvmjitError(
			"build",
			binary.where,
			"no dispatch by opcode was found in its interpreter",
		);
	return rewriteModule(binary, out.edits());
}

/** Bodies that the interpreter's loop may be in: the optimiser may have put it into the slice's. */
function* loops(binary: WasmBinary): Iterable<number> {
	for (let body = 0; body < binary.bodies.count; body++) {
		const name = binary.names.functions.get(body + binary.importedFunctions);
		if (name === "interpreter" || name === "interpret_slice") yield body;
	}
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
 * The body with calls of the hook: where it loads the opcode to dispatch by (`local.get pc, i32.load8_u, local.tee
 * opcode, …, br_table`), and goes on with the process that slice_run has given it (`call slice_run, local.tee context`).
 */
function traceDispatch(
	binary: WasmBinary,
	body: number,
	{ dispatchLabels }: Interpreter,
	type: number,
): Uint8Array | undefined {
	const end = binary.bodies.ends[body] as number;
	const patch = new Patch(
		binary.bytes,
		binary.bodies.starts[body] as number,
		end,
	);
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		end,
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
		if (isDispatch)
			patch
				.replace(cursor.start, cursor.start)
				.bytes(callHook(binary, found, type));
		before = last;
		last = { opcode, imm };
	}
	return patch.changed ? patch.finish() : undefined;
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
	const c = new Code(0);
	c.i32_const(cellAddress("HOOK_TRACE"));
	c.i32_load(0);
	c.if_();
	c.i32_const(cellAddress("TRACED_OPCODES"));
	c.i32_load(0);
	c.local_get(opcode);
	c.i32_add();
	c.i32_load8_u(0);
	c.if_();
	c.local_get(context);
	c.local_get(pc);
	c.i32_const(cellAddress("HOOK_TRACE"));
	c.i32_load(0);
	c.call_indirect(type);
	c.end();
	c.end();
	const out = new ByteWriter();
	const { code, end } = c.writeEntry(out);
	return out.view().slice(code, end);
}
