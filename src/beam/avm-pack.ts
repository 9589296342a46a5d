/** Reads `.avm` packs (AtomVM's packbeam): several modules and files in one. */
import { AvmjitError } from "../errors.ts";

const HEADER = "#!/usr/bin/env AtomVM\n";
/** The header's size in bytes, padding included. */
const HEADER_SIZE = 24;
/** Section flags (AtomVM's avmpack.h). */
const FLAG_START = 1;
const FLAG_BEAM = 2;

export interface AvmSection {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Marked as the module to start. */
	readonly start: boolean;
}

export interface AvmPack {
	readonly beams: readonly AvmSection[];
}

/** @throws AvmjitError `avm-pack` */
export function readAvmPack(bytes: Uint8Array, where: string): AvmPack {
	const bad = (what: string): AvmjitError =>
		new AvmjitError("avm-pack", where, what, "make the pack again");
	const text = new TextDecoder("latin1");
	if (text.decode(bytes.subarray(0, HEADER.length)) !== HEADER)
		throw bad("not an AtomVM pack");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const beams: AvmSection[] = [];
	for (let at = HEADER_SIZE; ; ) {
		if (at + 12 > bytes.length) throw bad("the pack is cut off");
		const size = view.getUint32(at);
		const flags = view.getUint32(at + 4);
		if (size === 0) break;
		const end = at + size;
		if (size < 16 || end > bytes.length)
			throw bad(`a section at byte ${at} does not fit`);
		const nameEnd = bytes.indexOf(0, at + 12);
		if (nameEnd === -1 || nameEnd >= end)
			throw bad(`a section at byte ${at} has no name`);
		const name = text.decode(bytes.subarray(at + 12, nameEnd));
		const start = at + ((nameEnd - at + 1 + 3) & ~3);
		if (flags & FLAG_BEAM)
			beams.push({
				name,
				bytes: bytes.slice(start, end),
				start: (flags & FLAG_START) !== 0,
			});
		at = end;
	}
	if (beams.length === 0) throw bad("no module in it");
	return { beams };
}

/** Makes a pack of modules. */
export function writeAvmPack(
	sections: readonly AvmSection[],
): Uint8Array<ArrayBuffer> {
	const parts = sections.map(({ name, bytes, start }) =>
		section(name, bytes, FLAG_BEAM | (start ? FLAG_START : 0)),
	);
	parts.push(section("end", new Uint8Array(0), 0));
	const header = new Uint8Array(HEADER_SIZE);
	header.set(new TextEncoder().encode(HEADER));
	const out = new Uint8Array(
		parts.reduce((sum, { length }) => sum + length, HEADER_SIZE),
	);
	out.set(header);
	let at = HEADER_SIZE;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

/** The last section has no contents and says size 0. */
function section(name: string, bytes: Uint8Array, flags: number): Uint8Array {
	const nameSize = (name.length + 1 + 3) & ~3;
	const out = new Uint8Array(12 + nameSize + ((bytes.length + 3) & ~3));
	const view = new DataView(out.buffer);
	view.setUint32(0, flags === 0 ? 0 : out.length);
	view.setUint32(4, flags);
	out.set(new TextEncoder().encode(name), 12);
	out.set(bytes, 12 + nameSize);
	return out;
}
