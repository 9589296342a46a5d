/** The container of a .beam: "FOR1", a size, "BEAM", then chunks padded to 4 bytes. */
import { AvmjitError } from "../errors.ts";

export const BEAM_HINT = "give a .beam compiled by erlc of OTP 26 or later";

export function readChunks(
	bytes: Uint8Array,
	where: string,
): Map<string, Uint8Array> {
	const error = (what: string): AvmjitError =>
		new AvmjitError("beam", where, what, BEAM_HINT);
	if (bytes.length === 0) throw error("is empty");
	if (bytes.length < 12 || ascii(bytes, 0) !== "FOR1") {
		throw error("is not a BEAM file");
	}
	if (ascii(bytes, 8) !== "BEAM") throw error("is no BEAM container");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = 8 + view.getUint32(4);
	if (end > bytes.length) {
		throw error(`is cut short: ${bytes.length} of ${end} bytes`);
	}
	const chunks = new Map<string, Uint8Array>();
	let at = 12;
	while (at + 8 <= end) {
		const name = ascii(bytes, at);
		const size = view.getUint32(at + 4);
		if (size > end - at - 8) throw error(`chunk ${name} is cut short`);
		chunks.set(name, bytes.subarray(at + 8, at + 8 + size));
		at += 8 + Math.ceil(size / 4) * 4;
	}
	return chunks;
}

function ascii(bytes: Uint8Array, at: number): string {
	return String.fromCharCode(...bytes.subarray(at, at + 4));
}
