/**
 * Stubs: how the interpreter comes back to native code.
 *
 * The interpreter reaches a label through `module->labels[L]`, which points behind the instruction `label L`. To make
 * L an entry, the entry of the array is moved back onto that instruction, and its opcode and operand tag are changed
 * to `wait L`, which has the same length. Executing it stores `saved_ip = labels[L]`, the stub itself, and ends the
 * slice; the driver finds native code for that address. Offsets within the bytecode stay what they were.
 */

import { compactNumber } from "../beam/compact-number.ts";
import { opcodeOf } from "../beam/instructions.ts";
import type { LinkedVm } from "./linked-vm.ts";

const LABEL = opcodeOf("label");
const WAIT = opcodeOf("wait");

/** Tags of compact terms (BEAM file format): the low three bits of an operand's first byte. */
const TAG_MASK = 7;
const TAG_UNSIGNED = 0;
const TAG_LABEL = 5;

export interface Stub {
	readonly label: number;
	/** Address of the `label` instruction. */
	readonly address: number;
	/** What `labels[label]` was. */
	readonly target: number;
}

/** Makes `label` an entry; its `label` instruction is `offset` bytes into the module's code. */
export function installStub(
	vm: LinkedVm,
	module: number,
	code: number,
	offset: number,
	label: number,
): Stub {
	const address = code + offset;
	const opcode = vm.readU8(address);
	const operand = vm.readU8(address + 1);
	if (opcode !== LABEL || (operand & TAG_MASK) !== TAG_UNSIGNED) {
		throw new Error(`no label instruction at offset ${offset}`);
	}
	const slot = labelSlot(vm, module, label);
	const stub = { label, address, target: vm.readU32(slot) };
	vm.writeU8(address, WAIT);
	vm.writeU8(address + 1, operand | TAG_LABEL);
	vm.writeU32(slot, address);
	return stub;
}

/** The same without knowing where the label is; undefined when it cannot be one. */
export function installStubAtLabel(
	vm: LinkedVm,
	module: number,
	label: number,
	labelCount: number,
): Stub | undefined {
	if (label >= labelCount) return undefined;
	const target = vm.readU32(labelSlot(vm, module, label));
	const instruction = [LABEL, ...compactNumber(TAG_UNSIGNED, BigInt(label))];
	const address = target - instruction.length;
	const isThere =
		target !== 0 &&
		instruction.every((byte, i) => vm.readU8(address + i) === byte);
	return isThere ? installStub(vm, module, address, 0, label) : undefined;
}

export function removeStub(vm: LinkedVm, module: number, stub: Stub): void {
	vm.writeU8(stub.address, LABEL);
	const operand = vm.readU8(stub.address + 1);
	vm.writeU8(stub.address + 1, operand & ~TAG_MASK);
	vm.writeU32(labelSlot(vm, module, stub.label), stub.target);
}

function labelSlot(vm: LinkedVm, module: number, label: number): number {
	return vm.readU32(module + vm.offset("Module", "labels")) + 4 * label;
}
