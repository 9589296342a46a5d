/** The instructions that say, in the cell PROFILE, what the VM is at. They leave wasm's operand stack as it was. */
import { cellAddress } from "../../abi/cells.ts";
import { ByteWriter } from "../../wasm/bytes.ts";
import { Code } from "../../wasm/code.ts";

/** Set in the number of a place of generated code; without it, the cell has the address of an instruction. */
export const NATIVE_PLACE = 0x8000_0000;
/** Byte offset of the activity in the cell. */
const ACTIVITY = 4;

/** The bytes of a few instructions. */
export function instructions(write: (code: Code) => void): Uint8Array {
	const code = new Code(0);
	write(code);
	const out = new ByteWriter();
	const { code: start, end } = code.writeEntry(out);
	return out.view().slice(start, end);
}

/** From here on it is at this place of generated code, and nowhere else. */
export function storePlace(code: Code, place: number): void {
	code.i32_const(cellAddress("PROFILE"));
	code.i64_const(BigInt((place | NATIVE_PLACE) >>> 0));
	code.i64_store(0);
}

/** From here on the interpreter is at the instruction whose address is in a local. */
export function storeAddress(code: Code, local: number): void {
	code.i32_const(cellAddress("PROFILE"));
	code.local_get(local);
	code.i32_store(0);
}

/** From here on it does this. */
export function storeActivity(code: Code, activity: number): void {
	code.i32_const(cellAddress("PROFILE"));
	code.i32_const(activity);
	code.i32_store(ACTIVITY);
}

export function loadActivity(code: Code): void {
	code.i32_const(cellAddress("PROFILE"));
	code.i32_load(ACTIVITY);
}

/** It does again what a local says, a number of an activity. */
export function restoreActivity(code: Code, local: number): void {
	code.i32_const(cellAddress("PROFILE"));
	code.local_get(local);
	code.i32_store(ACTIVITY);
}
