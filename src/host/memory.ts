/** Views of the VM's memory; always the current ones, although the memory grows. */

const decoder = new TextDecoder();

export class VmMemory {
	private byteView: Uint8Array;
	private dataView: DataView;

	constructor(readonly memory: WebAssembly.Memory) {
		this.byteView = new Uint8Array(memory.buffer);
		this.dataView = new DataView(memory.buffer);
	}

	/** All bytes. */
	get bytes(): Uint8Array {
		if (this.byteView.length !== this.memory.buffer.byteLength) this.refresh();
		return this.byteView;
	}

	/** The same as a view; numbers are little-endian. */
	get view(): DataView {
		if (this.dataView.byteLength !== this.memory.buffer.byteLength)
			this.refresh();
		return this.dataView;
	}

	private refresh(): void {
		this.byteView = new Uint8Array(this.memory.buffer);
		this.dataView = new DataView(this.memory.buffer);
	}

	u8(address: number): number {
		return this.bytes[address] as number;
	}

	u16(address: number): number {
		return this.view.getUint16(address, true);
	}

	u32(address: number): number {
		return this.view.getUint32(address, true);
	}

	u64(address: number): bigint {
		return this.view.getBigUint64(address, true);
	}

	f64(address: number): number {
		return this.view.getFloat64(address, true);
	}

	setU8(address: number, value: number): void {
		this.bytes[address] = value;
	}

	setU16(address: number, value: number): void {
		this.view.setUint16(address, value, true);
	}

	setU32(address: number, value: number): void {
		this.view.setUint32(address, value, true);
	}

	setU64(address: number, value: bigint): void {
		this.view.setBigUint64(address, value, true);
	}

	/** A copy of `length` bytes. */
	slice(address: number, length: number): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.bytes.subarray(address, address + length));
	}

	set(address: number, bytes: Uint8Array): void {
		this.bytes.set(bytes, address);
	}

	/** UTF-8 of a known length. */
	text(address: number, length: number): string {
		// A decoder refuses views of shared memory: decode a copy.
		return decoder.decode(this.slice(address, length));
	}

	/** A C string. */
	cString(address: number): string {
		const bytes = this.bytes;
		let end = address;
		while (bytes[end] !== 0) end++;
		return this.text(address, end - address);
	}

	/** Writes UTF-8 and a zero, cut to `room` bytes. */
	setCString(address: number, text: string, room: number): void {
		const bytes = new TextEncoder().encode(text).subarray(0, room - 1);
		this.set(address, bytes);
		this.setU8(address + bytes.length, 0);
	}
}
