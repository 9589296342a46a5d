/** Writing a parsed binary again, with some sections and bodies changed. */
import { ByteWriter } from "../bytes.ts";
import { sizeU32 } from "../leb128.ts";
import { writeCustom } from "../sections/custom.ts";
import { HEADER, SECTION_ORDER } from "../sections/section.ts";
import { SectionId } from "../types.ts";
import type { WasmBinary } from "./parse.ts";

/** Writes a whole section (number and size included) or nothing, to drop it. */
export type SectionWriter = (out: ByteWriter) => void;

export interface Edits {
	/**
	 * New sections by number, e.g. `[SectionId.table, (out) => writeTables(out, tables)]`.
	 * They stand where the old one stood, or in the spec's place if there was none.
	 */
	readonly sections?: ReadonlyMap<number, SectionWriter> | undefined;
	/**
	 * New bodies (local declarations and instructions, without the size) by place
	 * in the code section; those from `bodies.count` on are appended, without gaps,
	 * and need a new function section.
	 */
	readonly bodies?: ReadonlyMap<number, Uint8Array> | undefined;
	/** Which custom sections to keep, all when left out. */
	readonly keepCustom?: ((name: string) => boolean) | undefined;
	/** Custom sections to append. */
	readonly customs?:
		| readonly { readonly name: string; readonly bytes: Uint8Array }[]
		| undefined;
}

/** The binary with the edits applied; untouched sections are copied byte for byte. */
export function rewriteModule(
	binary: WasmBinary,
	edits: Edits,
): Uint8Array<ArrayBuffer> {
	const { bytes, sections } = binary;
	const out = new ByteWriter(bytes.length + 1024);
	out.bytes(HEADER);
	const pending = new Map(edits.sections);
	if ((edits.bodies?.size ?? 0) > 0 && !pending.has(SectionId.code))
		pending.set(SectionId.code, (o) => writeBodies(o, binary, edits.bodies));
	function flush(before: number): void {
		for (const id of SECTION_ORDER.slice(0, before)) {
			pending.get(id)?.(out);
			pending.delete(id);
		}
	}
	const last =
		sections.findLast((s) => s.id !== SectionId.custom)?.header ?? -1;
	for (const { id, name, header, end } of sections) {
		if (id === SectionId.custom) {
			// The name section must stay behind all others (spec 7.4.1).
			if (header > last) flush(SECTION_ORDER.length);
			if (edits.keepCustom?.(name) ?? true)
				out.bytes(bytes.subarray(header, end));
			continue;
		}
		const place = SECTION_ORDER.indexOf(id);
		const replaced = pending.has(id);
		flush(place + 1);
		if (!replaced) out.bytes(bytes.subarray(header, end));
	}
	flush(SECTION_ORDER.length);
	for (const { name, bytes } of edits.customs ?? [])
		writeCustom(out, name, bytes);
	return out.copy();
}

function writeBodies(
	out: ByteWriter,
	{ bytes, bodies: old }: WasmBinary,
	changed: ReadonlyMap<number, Uint8Array> = new Map(),
): void {
	const bodies: Uint8Array[] = [];
	for (let i = 0; i < old.count || changed.has(i); i++)
		bodies.push(changed.get(i) ?? bytes.subarray(old.starts[i], old.ends[i]));
	const last = Math.max(...changed.keys());
	if (last >= bodies.length)
		throw new Error(`wasm: body ${last} leaves a gap after ${bodies.length}`);
	let size = sizeU32(bodies.length);
	for (const { length } of bodies) size += sizeU32(length) + length;
	out.u8(SectionId.code);
	out.u32(size);
	out.reserve(size);
	out.u32(bodies.length);
	for (const body of bodies) {
		out.u32(body.length);
		out.bytes(body);
	}
}

/** A run of bytes with replacements collected in rising order: a body being changed. */
export class Patch {
	private readonly out: ByteWriter;
	private from: number;

	/**
	 * @param bytes what is being changed
	 * @param start offset of the first byte to keep or change
	 * @param end offset after the last
	 */
	constructor(
		readonly bytes: Uint8Array,
		start: number,
		readonly end: number,
	) {
		this.out = new ByteWriter(end - start + 64);
		this.from = start;
	}

	/** True once something was replaced. */
	changed = false;

	/**
	 * Copies up to offset `start`, leaves out up to `end` (the same to insert), and
	 * returns the writer to put the replacement into.
	 */
	replace(start: number, end: number): ByteWriter {
		if (start < this.from || end < start || end > this.end)
			throw new Error(`wasm: a patch at ${start} overlaps the one before`);
		this.out.bytes(this.bytes.subarray(this.from, start));
		this.from = end;
		this.changed = true;
		return this.out;
	}

	/** The bytes with all replacements. */
	finish(): Uint8Array<ArrayBuffer> {
		this.out.bytes(this.bytes.subarray(this.from, this.end));
		this.from = this.end;
		return this.out.view();
	}
}
