/**
 * Modules of compilers that write `debug_line` (option beam_debug_info, OTP 28 and later) or `executable_line` (option
 * line_coverage), for an AtomVM that knows neither: both become `line` of the same place. Every instruction keeps its offset and
 * its size, so all that is known of the original is true of these, too.
 */
import { readBeam } from "./beam-file.ts";
import { decodeCode } from "./decode.ts";
import { opcodeOf } from "./instructions.ts";

const LINE = opcodeOf("line");
const FIRST_UNKNOWN = opcodeOf("executable_line");

/** @returns `bytes` themselves where they have no such instruction, or are compressed */
export function withPlainLines(bytes: Uint8Array, where: string): Uint8Array {
	if (readBeam(bytes, where).code.maxOpcode < FIRST_UNKNOWN) return bytes;
	const copy = bytes.slice();
	const beam = readBeam(copy, where);
	const { code } = beam;
	if (code.bytes.buffer !== copy.buffer) return bytes;
	for (const { op, args, offset, size } of decodeCode(beam)) {
		if (op.name !== "debug_line" && op.name !== "executable_line") continue;
		const index = args[op.name === "debug_line" ? 1 : 0]?.value ?? 0;
		code.bytes.set(lines(index, size), offset);
	}
	return copy;
}

/** Instructions `line` of so many bytes together, the last one with an index in the table of lines. */
function lines(index: number, size: number): number[] {
	const rest = (width: number): number => size - 1 - width;
	let operand = unsigned(index, 1);
	if (rest(operand.length) === 1) operand = unsigned(index, operand.length + 1);
	const bytes: number[] = [];
	let left = rest(operand.length);
	for (; left > 3 || left === 2; left -= 2) bytes.push(LINE, ...unsigned(0, 1));
	if (left === 3) bytes.push(LINE, ...unsigned(0, 2));
	return [...bytes, LINE, ...operand];
}

/** A number as an operand (compact terms, "BEAM file format"), of so many bytes or more. */
function unsigned(value: number, width: number): number[] {
	if (width <= 1 && value < 1 << 4) return [value << 4];
	if (width <= 2 && value < 1 << 11)
		return [((value >> 8) << 5) | 0x08, value & 0xff];
	const bytes: number[] = [];
	for (let rest = value; rest > 0; rest = Math.floor(rest / 256))
		bytes.unshift(rest % 256);
	// Two bytes or more, and a first bit that is no sign.
	while (bytes.length < Math.max(2, width - 1) || (bytes[0] ?? 0) > 0x7f)
		bytes.unshift(0);
	return [((bytes.length - 2) << 5) | 0x18, ...bytes];
}
