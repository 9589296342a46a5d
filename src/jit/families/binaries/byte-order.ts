/** Turning numbers round between big-endian data and little-endian memory. */
import type { FunctionEmitter } from "../../emit/function-emitter.ts";

/** Reverses the low `bits` / 8 bytes of a local (16 or 32 bits; those above 16 are 0). */
export function swapBytes(
	f: FunctionEmitter,
	local: number,
	bits: 16 | 32,
): void {
	const { code } = f;
	if (bits === 16) {
		code.local_get(local);
		code.i32_const(8);
		code.i32_shr_u();
		code.local_get(local);
		code.i32_const(0xff);
		code.i32_and();
		code.i32_const(8);
		code.i32_shl();
		code.i32_or();
		code.local_set(local);
		return;
	}
	// Bytes 0 and 2 go up by rotating left 8, bytes 1 and 3 by rotating right 8.
	for (const [mask, rotation] of [
		[0x00ff00ff, 24],
		[0xff00ff00 | 0, 8],
	] as const) {
		code.local_get(local);
		code.i32_const(mask);
		code.i32_and();
		code.i32_const(rotation);
		code.i32_rotl();
	}
	code.i32_or();
	code.local_set(local);
}
