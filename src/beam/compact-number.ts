/** Numbers with a tag in their low three bits (BEAM file format, compact terms). */

/** The encoding: 4 bits, 11 bits, or two's complement bytes, two at least. */
export function compactNumber(tag: number, value: bigint): number[] {
	if (value >= 0n && value < 16n) return [(Number(value) << 4) | tag];
	if (value >= 0n && value < 2048n) {
		const n = Number(value);
		return [((n >> 3) & 0xe0) | 8 | tag, n & 0xff];
	}
	let size = 2;
	while (BigInt.asIntN(8 * size, value) !== value) size++;
	if (size > 8) throw new Error(`${value} does not fit an operand`);
	const bytes = [((size - 2) << 5) | 0x18 | tag];
	for (let i = size - 1; i >= 0; i--)
		bytes.push(Number((value >> BigInt(8 * i)) & 255n));
	return bytes;
}
