/**
 * Addresses that an editor is given for instructions: hex numbers that stay the same for the whole session and grow as the code
 * goes on. From the right: three digits for a line of WebAssembly below its instruction (0: the instruction itself), six for the
 * byte offset in the bytecode, the rest is the module's number and one.
 */

export interface CodeAddress {
	/** AtomVM's number of the module. */
	readonly moduleIndex: number;
	/** Byte offset in the bytecode. */
	readonly offset: number;
	/** Of the WebAssembly made of the instruction, from 1; 0: the instruction. */
	readonly wasmLine: number;
}

/** Lines of WebAssembly that an instruction has addresses for. */
export const MOST_WASM_LINES = 0xfff;
const OFFSETS = 2 ** 24;
const LINES = MOST_WASM_LINES + 1;

export function formatAddress({
	moduleIndex,
	offset,
	wasmLine,
}: CodeAddress): string {
	return hexAddress(((moduleIndex + 1) * OFFSETS + offset) * LINES + wasmLine);
}

/** Of an address as a number. */
export function hexAddress(address: number): string {
	return `0x${address.toString(16).padStart(12, "0")}`;
}

/** @returns undefined where it is no address of ours */
export function parseAddress(text: string, plus = 0): CodeAddress | undefined {
	const address = Number(text) + plus;
	if (!Number.isSafeInteger(address) || address < OFFSETS * LINES)
		return undefined;
	const place = Math.floor(address / LINES);
	return {
		moduleIndex: Math.floor(place / OFFSETS) - 1,
		offset: place % OFFSETS,
		wasmLine: address % LINES,
	};
}
