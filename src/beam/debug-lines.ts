/**
 * The instruction `debug_line`, which compilers of OTP 28 and later emit with the option beam_debug_info, does nothing, and
 * AtomVM does not know it: it gives up when it loads such a module.
 */
import { readBeam } from "./beam-file.ts";
import { compactNumber } from "./compact-number.ts";
import { decodeCode } from "./decode.ts";
import { readChunks } from "./iff.ts";
import { opcodeOf } from "./instructions.ts";
import { OperandKind } from "./operand.ts";

const DEBUG_LINE = opcodeOf("debug_line");
const LINE = opcodeOf("line");
/** In the Code chunk, after its header's size and the instruction set. */
const MAX_OPCODE_AT = 8;

/**
 * The module with `line` instructions of the same place where there were `debug_line` ones. All offsets stay as they are.
 * @param bytes of a .beam that can be read, not packed; they are not changed
 */
export function withoutDebugLines(
	bytes: Uint8Array,
	where: string,
): Uint8Array {
	if (!mayHave(bytes, where)) return bytes;
	const beam = readBeam(bytes, where);
	const start = beam.code.bytes.byteOffset - bytes.byteOffset;
	const result = Uint8Array.from(bytes);
	for (const { op, offset, size, args } of decodeCode(beam)) {
		if (op.opcode !== DEBUG_LINE) continue;
		result.set(lines(args[1]?.value ?? 0, size), start + offset);
	}
	return result;
}

/** By the header of its code alone, which is quickly read. */
function mayHave(bytes: Uint8Array, where: string): boolean {
	const code = readChunks(bytes, where).get("Code");
	if (code === undefined || code.length < MAX_OPCODE_AT + 4) return false;
	const header = new DataView(code.buffer, code.byteOffset, code.length);
	return header.getUint32(MAX_OPCODE_AT) >= DEBUG_LINE;
}

/** As many `line` instructions as take so many bytes; the last one tells the place, as one does that stands alone. */
function lines(place: number, size: number): number[] {
	const tag = OperandKind.Unsigned;
	const last = [LINE, ...compactNumber(tag, BigInt(place))];
	const short = [LINE, ...compactNumber(tag, 0n)];
	// The same number in the longer form.
	const long = [LINE, 0b1000 | tag, 0];
	const left = size - last.length;
	const before = left % 2 === 0 ? [] : long;
	const pairs = (left - before.length) / 2;
	return [...before, ...Array(pairs).fill(short).flat(), ...last];
}
