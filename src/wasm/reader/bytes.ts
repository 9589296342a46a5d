/** Bytes being read: a cursor with the binary format's primitives. */
import {
	type LebCursor,
	malformed,
	readS32,
	readS64,
	readU32,
} from "../leb128.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

export class ByteReader implements LebCursor {
	/**
	 * @param bytes the whole file: offsets count from its start
	 * @param where its name, for messages
	 */
	constructor(
		readonly bytes: Uint8Array,
		readonly where: string,
		public pos = 0,
		public end = bytes.length,
	) {}

	u8(): number {
		if (this.pos >= this.end) throw malformed(this, "unexpected end");
		return this.bytes[this.pos++] as number;
	}

	u32(): number {
		return readU32(this);
	}

	s32(): number {
		return readS32(this);
	}

	s64(): bigint {
		return readS64(this);
	}

	f32(): number {
		return this.view(4).getFloat32(0, true);
	}

	f64(): number {
		return this.view(8).getFloat64(0, true);
	}

	private view(size: number): DataView {
		const bytes = this.take(size);
		return new DataView(bytes.buffer, bytes.byteOffset, size);
	}

	/** The next `size` bytes, as a view. */
	take(size: number): Uint8Array {
		if (size > this.end - this.pos) throw malformed(this, "unexpected end");
		const bytes = this.bytes.subarray(this.pos, this.pos + size);
		this.pos += size;
		return bytes;
	}

	/** A name (spec 5.2.4). */
	name(): string {
		const bytes = this.take(this.u32());
		// Most names are short and ASCII: faster by hand than through the decoder.
		if (bytes.length > 32) return this.decode(bytes);
		let text = "";
		for (const byte of bytes) {
			if (byte > 0x7f) return this.decode(bytes);
			text += String.fromCharCode(byte);
		}
		return text;
	}

	private decode(bytes: Uint8Array): string {
		try {
			return utf8.decode(bytes);
		} catch {
			throw malformed(this, "a name is not UTF-8");
		}
	}

	/** The length of a vector whose items take at least one byte each. */
	count(): number {
		const count = this.u32();
		if (count > this.end - this.pos)
			throw malformed(this, `a vector of ${count} items does not fit`);
		return count;
	}

	/** A vector (spec 5.1.3). */
	vector<T>(item: (reader: this) => T): T[] {
		const items: T[] = [];
		for (let left = this.count(); left > 0; left--) items.push(item(this));
		return items;
	}

	/** A reader of the next `size` bytes only; this one moves past them. */
	sub(size: number): ByteReader {
		if (size > this.end - this.pos) throw malformed(this, "unexpected end");
		const reader = new ByteReader(
			this.bytes,
			this.where,
			this.pos,
			this.pos + size,
		);
		this.pos += size;
		return reader;
	}

	/** Throws unless everything was read. */
	done(what: string): void {
		if (this.pos !== this.end)
			throw malformed(this, `${what} has bytes left over`);
	}
}
