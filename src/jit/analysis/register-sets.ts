/** Sets of x registers: rows of 32-bit words, one row for each instruction or block. */

export class RegisterSets {
	private readonly words: number;
	private readonly data: Uint32Array;

	constructor(rows: number, registers: number) {
		this.words = Math.max(1, Math.ceil(registers / 32));
		this.data = new Uint32Array(rows * this.words);
	}

	has(row: number, register: number): boolean {
		const word = this.data[row * this.words + (register >>> 5)] ?? 0;
		return (word & (1 << (register & 31))) !== 0;
	}

	add(row: number, register: number): void {
		const index = row * this.words + (register >>> 5);
		this.data[index] = (this.data[index] ?? 0) | (1 << (register & 31));
	}

	delete(row: number, register: number): void {
		const index = row * this.words + (register >>> 5);
		this.data[index] = (this.data[index] ?? 0) & ~(1 << (register & 31));
	}

	clear(row: number): void {
		this.data.fill(0, row * this.words, (row + 1) * this.words);
	}

	/** The registers of a row, ascending. */
	list(row: number): number[] {
		const registers: number[] = [];
		for (let word = 0; word < this.words; word++) {
			let bits = this.data[row * this.words + word] ?? 0;
			while (bits !== 0) {
				const bit = 31 - Math.clz32(bits & -bits);
				registers.push(word * 32 + bit);
				bits &= bits - 1;
			}
		}
		return registers;
	}
}
