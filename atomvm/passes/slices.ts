/**
 * Cuts the interpreter into slices: one call runs one process until it would go to another one.
 *
 * AtomVM's `scheduler_entry_point` is the interpreter's loop and never returns while there is work. It leaves a
 * process by calling scheduler_run, scheduler_next or scheduler_wait, and returns when that gives NULL. Those calls
 * go to wrappers here that put the next process in a cell and give NULL.
 */
import { cellAddress } from "../../src/abi/cells.ts";
import { ContextFlag } from "../../src/abi/enums.ts";
import { AvmjitError } from "../../src/errors.ts";
import { Code } from "../../src/wasm/code.ts";
import { Op } from "../../src/wasm/opcodes.ts";
import { InstructionCursor } from "../../src/wasm/reader/cursor.ts";
import type { WasmBinary } from "../../src/wasm/reader/parse.ts";
import { Patch, rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { I32 } from "../../src/wasm/types.ts";
import type { Interpreter, ProcessSwitch } from "../build.ts";
import type { DebugTypes } from "../dwarf/types.ts";
import { LINK_HINT } from "../hints.ts";
import { Appender } from "./append.ts";
import { functionNamed, type Pass } from "./pass.ts";

/** The BEAM instruction `wait`, which stubs are made of (src/link/stubs.ts), in AtomVM's list. */
const WAIT = "OP_WAIT";

export const slices: Pass = {
	name: "slices",
	run({ binary, types, shape }) {
		const { loop: loopName, switches } = shape.interpreter;
		const loop = functionNamed(binary, loopName);
		const out = new Appender(binary);
		const oneToOne = out.type([I32], [I32]);
		const twoToOne = out.type([I32, I32], [I32]);
		const wrappers = {
			scheduler_run: out.declare("slice_run", oneToOne),
			scheduler_next: out.declare("slice_next", twoToOne),
			scheduler_wait: out.declare("slice_wait", oneToOne),
		};
		const interpreter = out.declare("interpreter", oneToOne);
		const slice = out.declare("interpret_slice", out.type([I32, I32], []));
		const target = (name: ProcessSwitch): number => functionNamed(binary, name);

		out.define(wrappers.scheduler_run, sliceRun(target("scheduler_run")));
		out.define(wrappers.scheduler_next, sliceNext(target("scheduler_next")));
		out.define(
			wrappers.scheduler_wait,
			sliceWait(target("scheduler_wait"), types),
		);
		const redirected = redirect(binary, loop, wrappers, switches);
		out.body(interpreter, redirected.body);
		out.define(slice, interpretSlice(interpreter));
		out.define(loop, emulatedLoop(target("scheduler_run"), slice));
		out.export("interpret_slice", slice);
		return {
			bytes: rewriteModule(binary, out.edits()),
			notes: switches.map(
				(name) =>
					`${loopName}: ${redirected.calls[name]} calls of ${name} go to a wrapper that ends the slice`,
			),
		};
	},
};

function redirect(
	binary: WasmBinary,
	loop: number,
	wrappers: Record<ProcessSwitch, number>,
	names: Interpreter["switches"],
): { body: Uint8Array; calls: Readonly<Record<ProcessSwitch, number>> } {
	const body = loop - binary.importedFunctions;
	const end = binary.bodies.ends[body] as number;
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		end,
	);
	const patch = new Patch(
		binary.bytes,
		binary.bodies.starts[body] as number,
		end,
	);
	const calls = { scheduler_run: 0, scheduler_next: 0, scheduler_wait: 0 };
	const byIndex = new Map(
		names.map((name) => [functionNamed(binary, name), name]),
	);
	while (cursor.next()) {
		const name =
			cursor.opcode === Op.call ? byIndex.get(cursor.imm) : undefined;
		if (name === undefined) continue;
		calls[name]++;
		const out = patch.replace(cursor.start, cursor.pos);
		out.u8(Op.call);
		out.u32(wrappers[name]);
	}
	for (const name of names)
		if (calls[name] === 0)
			throw new AvmjitError(
				"build",
				binary.where,
				`its interpreter does not call ${name}, which was inlined into it`,
				LINK_HINT,
			);
	return { body: patch.finish(), calls };
}

function storeCell(
	c: Code,
	cell: "NEXT_CONTEXT" | "STUB_HIT",
	push: () => void,
) {
	c.i32_const(cellAddress(cell));
	push();
	c.i32_store(0);
}

function loadCell(c: Code, cell: "NEXT_CONTEXT" | "HOOK_SCHEDULER"): void {
	c.i32_const(cellAddress(cell));
	c.i32_load(0);
}

/** (global): the process the slice is for; asked again, the next process is chosen and the slice ends. */
function sliceRun(schedulerRun: number): Code {
	const c = new Code(1);
	const next = c.local(I32, "next");
	loadCell(c, "NEXT_CONTEXT");
	c.local_tee(next);
	c.if_(I32);
	storeCell(c, "NEXT_CONTEXT", () => c.i32_const(0));
	c.local_get(next);
	c.else_();
	storeCell(c, "NEXT_CONTEXT", () => {
		c.local_get(0);
		c.call(schedulerRun);
	});
	c.i32_const(0);
	c.end();
	c.end();
	return c;
}

function sliceNext(schedulerNext: number): Code {
	const c = new Code(2);
	storeCell(c, "NEXT_CONTEXT", () => {
		c.local_get(0);
		c.local_get(1);
		c.call(schedulerNext);
	});
	c.i32_const(0);
	c.end();
	return c;
}

/** (context): with a driver, a process that stands at a `wait` has come to a stub, unless a NIF has trapped there. */
function sliceWait(schedulerWait: number, types: DebugTypes): Code {
	const offset = (name: string): number => {
		const field = types
			.layout("Context")
			.fields.find((other) => other.name === name);
		if (field === undefined) throw new Error(`no Context.${name}`);
		return field.offset;
	};
	const c = new Code(1);
	loadCell(c, "HOOK_SCHEDULER");
	c.if_();
	c.local_get(0);
	c.i32_load(offset("saved_ip"));
	c.i32_load8_u(0);
	c.i32_const(types.constant(WAIT));
	c.i32_eq();
	c.local_get(0);
	c.i32_load(offset("flags"));
	c.i32_const(ContextFlag.Trap);
	c.i32_and();
	c.i32_eqz();
	c.i32_and();
	c.if_();
	storeCell(c, "NEXT_CONTEXT", () => c.local_get(0));
	storeCell(c, "STUB_HIT", () => c.i32_const(1));
	c.i32_const(0);
	c.return_();
	c.end();
	c.end();
	storeCell(c, "NEXT_CONTEXT", () => {
		c.local_get(0);
		c.call(schedulerWait);
	});
	c.i32_const(0);
	c.end();
	return c;
}

/** (global, context): one slice; the next process, or 0, is left in the cell. */
function interpretSlice(interpreter: number): Code {
	const c = new Code(2);
	storeCell(c, "NEXT_CONTEXT", () => c.local_get(1));
	c.local_get(0);
	c.call(interpreter);
	c.drop();
	c.end();
	return c;
}

/** (global): slice after slice, until there is nothing to run: what scheduler_entry_point did. */
function emulatedLoop(schedulerRun: number, slice: number): Code {
	const c = new Code(1);
	const context = c.local(I32, "context");
	c.local_get(0);
	c.call(schedulerRun);
	c.local_set(context);
	c.loop();
	c.local_get(context);
	c.if_();
	c.local_get(0);
	c.local_get(context);
	c.call(slice);
	loadCell(c, "NEXT_CONTEXT");
	c.local_set(context);
	storeCell(c, "NEXT_CONTEXT", () => c.i32_const(0));
	c.br(1);
	c.end();
	c.end();
	c.i32_const(0);
	c.end();
	return c;
}
