/** Bytes being written: a buffer that grows, with the binary format's primitives. */
import {
	MAX_LEB32,
	MAX_LEB64,
	writeS32,
	writeS64,
	writeU32,
	writeU64,
} from "./leb128.ts";

const utf8 = new TextEncoder();

export class ByteWriter {
	/** The buffer; only its first {@link length} bytes are written. */
	buffer: Uint8Array<ArrayBuffer>;
	/** Bytes written. */
	length = 0;

	constructor(capacity = 256) {
		this.buffer = new Uint8Array(Math.max(capacity, 32));
	}

	/** Makes room for `more` bytes. */
	reserve(more: number): void {
		if (this.length + more > this.buffer.length) this.grow(more);
	}

	private grow(more: number): void {
		const bigger = new Uint8Array(
			Math.max(this.buffer.length * 2, this.length + more),
		);
		bigger.set(this.buffer.subarray(0, this.length));
		this.buffer = bigger;
	}

	u8(value: number): void {
		this.reserve(1);
		this.buffer[this.length++] = value;
	}

	u32(value: number): void {
		this.reserve(MAX_LEB32);
		this.length = writeU32(this.buffer, this.length, value);
	}

	s32(value: number): void {
		this.reserve(MAX_LEB32);
		this.length = writeS32(this.buffer, this.length, value);
	}

	/** The signed 33-bit integer of a block type, or any 64-bit one. */
	s64(value: number | bigint): void {
		this.reserve(MAX_LEB64);
		this.length = writeS64(this.buffer, this.length, value);
	}

	u64(value: number | bigint): void {
		this.reserve(MAX_LEB64);
		this.length = writeU64(this.buffer, this.length, value);
	}

	f32(value: number): void {
		this.reserve(4);
		floats.setFloat32(0, value, true);
		this.buffer.set(floatBytes.subarray(0, 4), this.length);
		this.length += 4;
	}

	f64(value: number): void {
		this.reserve(8);
		floats.setFloat64(0, value, true);
		this.buffer.set(floatBytes, this.length);
		this.length += 8;
	}

	bytes(bytes: Uint8Array): void {
		this.reserve(bytes.length);
		this.buffer.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** A name (spec 5.2.4): its length in bytes, then UTF-8. */
	name(text: string): void {
		const bytes = utf8.encode(text);
		this.u32(bytes.length);
		this.bytes(bytes);
	}

	/** What was written, as a view on the buffer. */
	view(): Uint8Array<ArrayBuffer> {
		return this.buffer.subarray(0, this.length);
	}

	/** What was written, as a copy of its own. */
	copy(): Uint8Array<ArrayBuffer> {
		return this.buffer.slice(0, this.length);
	}
}

const floatBytes = new Uint8Array(8);
const floats = new DataView(floatBytes.buffer);
