/** Where a build's own data begins in memory: below it is room for the cells (src/abi/cells.ts). */
import { CELLS } from "../src/abi/cells.ts";
import { AvmjitError } from "../src/errors.ts";
import { Op } from "../src/wasm/opcodes.ts";
import { InstructionCursor } from "../src/wasm/reader/cursor.ts";
import type { WasmBinary } from "../src/wasm/reader/parse.ts";
import { OperandStack } from "./passes/operand-stack.ts";
import { findFunction } from "./passes/pass.ts";

/** What the linker calls the function that copies passive segments to their places. */
const INIT_MEMORY = "__wasm_init_memory";

/** Lowest address that a data segment is copied to; undefined when there are none. */
export function dataStart(binary: WasmBinary): number | undefined {
	const addresses = binary.data.flatMap((segment) =>
		segment.mode === "active" && segment.offset.op === "i32.const"
			? [segment.offset.value]
			: [],
	);
	const index = findFunction(binary, INIT_MEMORY);
	if (index !== undefined)
		addresses.push(...initAddresses(binary, index - binary.importedFunctions));
	return addresses.length === 0 ? undefined : Math.min(...addresses);
}

/** Constant targets of the `memory.init`s of a body. */
function initAddresses(binary: WasmBinary, body: number): number[] {
	const cursor = new InstructionCursor(
		binary.bytes,
		binary.where,
		binary.bodies.codes[body],
		binary.bodies.ends[body],
	);
	const stack = new OperandStack(binary);
	const addresses: number[] = [];
	while (cursor.next()) {
		const target =
			cursor.opcode === Op["memory.init"] ? stack.constantAt(2) : undefined;
		if (target !== undefined) addresses.push(target.value >>> 0);
		stack.step(cursor);
	}
	return addresses;
}

/** @throws AvmjitError `build` when the build's data would be written over the cells */
export function checkRoomForCells(binary: WasmBinary): void {
	const end = Math.max(...CELLS.map(({ address, size }) => address + size));
	const start = dataStart(binary);
	if (start === undefined || start >= end) return;
	throw new AvmjitError(
		"build",
		binary.where,
		`has data from address ${start}; the cells shared with native code reach to ${end}`,
		`link it with -sGLOBAL_BASE=1024`,
	);
}
