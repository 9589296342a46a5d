/** Reads big-endian fields of a chunk; running off its end is one clear error. */
import { AvmjitError } from "../errors.ts";
import { BEAM_HINT } from "./iff.ts";

export class ByteReader {
	private at = 0;
	private readonly view: DataView;

	constructor(
		private readonly bytes: Uint8Array,
		private readonly where: string,
		private readonly what: string,
	) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	}

	get left(): number {
		return this.bytes.length - this.at;
	}

	u8(): number {
		return this.view.getUint8(this.take(1));
	}

	u16(): number {
		return this.view.getUint16(this.take(2));
	}

	u32(): number {
		return this.view.getUint32(this.take(4));
	}

	i32(): number {
		return this.view.getInt32(this.take(4));
	}

	i64(): bigint {
		return this.view.getBigInt64(this.take(8));
	}

	slice(length: number): Uint8Array {
		const at = this.take(length);
		return this.bytes.subarray(at, at + length);
	}

	/** A count of things of at least `size` bytes each: no more than there is room for. */
	count(size: number): number {
		const count = this.u32();
		if (count * size > this.left) throw this.cut();
		return count;
	}

	private take(length: number): number {
		if (length < 0 || length > this.left) throw this.cut();
		const at = this.at;
		this.at += length;
		return at;
	}

	private cut(): AvmjitError {
		return new AvmjitError(
			"beam",
			this.where,
			`${this.what} is cut short`,
			BEAM_HINT,
		);
	}
}
