/** Bit strings as numbers: a model of what binaries are matched and built with. */

/** bitstring.h, enum BitstringFlags; `native` is little-endian here. */
export const Flag = { little: 2, signed: 4, native: 16 } as const;

/** `size` bits from bit `offset` as a number, most significant bit first. */
export function bitsAt(
	bytes: Uint8Array,
	offset: number,
	size: number,
): bigint {
	let all = 0n;
	for (const byte of bytes) all = (all << 8n) | BigInt(byte);
	const behind = bytes.length * 8 - offset - size;
	return BigInt.asUintN(size, all >> BigInt(behind));
}

/** The same, as an integer segment with these flags reads them; little-endian only in whole bytes. */
export function integerAt(
	bytes: Uint8Array,
	offset: number,
	size: number,
	flags: number,
): bigint {
	const isLittle = (flags & (Flag.little | Flag.native)) !== 0;
	const value = bitsAt(bytes, offset, size);
	const ordered = isLittle ? swapped(value, size) : value;
	return (flags & Flag.signed) !== 0 ? BigInt.asIntN(size, ordered) : ordered;
}

/** Whole bytes in the other order. */
export function swapped(value: bigint, size: number): bigint {
	let result = 0n;
	for (let at = 0; at < size; at += 8)
		result = (result << 8n) | ((value >> BigInt(at)) & 255n);
	return result;
}

/** The bytes with `size` bits from bit `offset` replaced. */
export function withBits(
	bytes: Uint8Array,
	offset: number,
	size: number,
	value: bigint,
): Uint8Array {
	const out = bytes.slice();
	for (let i = 0; i < size; i++) {
		const bit = Number((value >> BigInt(size - 1 - i)) & 1n);
		const at = offset + i;
		const mask = 0x80 >> (at % 8);
		const byte = out[at >> 3] as number;
		out[at >> 3] = bit ? byte | mask : byte & ~mask;
	}
	return out;
}

/** IEEE 754 binary16, 32 or 64 of a number, as its bits. */
export function floatBits(value: number, size: number): bigint {
	const view = new DataView(new ArrayBuffer(8));
	if (size === 64) view.setFloat64(0, value);
	else view.setFloat32(0, value);
	return size === 64 ? view.getBigUint64(0) : BigInt(view.getUint32(0));
}

/** A character in UTF-8, 16 or 32. */
export function utfBytes(
	character: number,
	width: number,
	little: boolean,
): Uint8Array {
	const text = String.fromCodePoint(character);
	if (width === 8) return new TextEncoder().encode(text);
	const units =
		width === 32
			? [character]
			: [...Array(text.length).keys()].map((i) => text.charCodeAt(i));
	const bytes = new Uint8Array((width / 8) * units.length);
	const view = new DataView(bytes.buffer);
	for (const [i, unit] of units.entries())
		if (width === 32) view.setUint32(0, unit, little);
		else view.setUint16(2 * i, unit, little);
	return bytes;
}
