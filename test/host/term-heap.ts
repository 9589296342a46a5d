/** Terms by hand in a small memory, laid out as AtomVM's term.h (32 bits) has them, for tests that read them. */
import { Boxed, NIL, smallInteger } from "../../src/abi/terms.ts";
import { VmMemory } from "../../src/host/memory.ts";
import type { TermReader } from "../../src/host/terms.ts";

const FIRST = 64;

export class TermHeap {
	readonly memory = new VmMemory(new WebAssembly.Memory({ initial: 4 }));
	private readonly atoms: string[] = [];
	private readonly modules = new Map<number, string>();
	private next = FIRST;

	/** Not AtomVM's: nothing may count on that. */
	static readonly REFC_HEADER = 28;

	readonly reader: TermReader = {
		memory: this.memory,
		refcBinaryData: TermHeap.REFC_HEADER,
		atomName: (index) => this.atoms[index] ?? `no atom ${index}`,
		moduleName: (module) => this.modules.get(module) ?? `no module ${module}`,
	};

	/** Room for words with these contents; its address. */
	words(...contents: readonly number[]): number {
		const address = this.next;
		for (const [i, word] of contents.entries())
			this.memory.setU32(address + 4 * i, word);
		this.next += 4 * contents.length;
		return address;
	}

	bytes(contents: readonly number[]): number {
		const address = this.next;
		this.memory.set(address, Uint8Array.from(contents));
		this.next += 4 * Math.ceil(contents.length / 4);
		return address;
	}

	boxed(tag: number, ...contents: readonly number[]): number {
		return this.words((contents.length << 6) | tag, ...contents) | 2;
	}

	atom(name: string): number {
		const known = this.atoms.indexOf(name);
		const index = known === -1 ? this.atoms.push(name) - 1 : known;
		return (index << 6) | 0x0b;
	}

	list(items: readonly number[], tail: number = NIL): number {
		return items.reduceRight((rest, item) => this.words(rest, item) | 1, tail);
	}

	tuple(...items: readonly number[]): number {
		return this.boxed(Boxed.Tuple, ...items);
	}

	float(value: number): number {
		const term = this.boxed(Boxed.Float, 0, 0);
		this.memory.view.setFloat64((term & ~3) + 4, value, true);
		return term;
	}

	map(...pairs: readonly (readonly [key: number, value: number])[]): number {
		const keys = this.tuple(...pairs.map(([key]) => key));
		return this.boxed(Boxed.Map, keys, ...pairs.map(([, value]) => value));
	}

	/** An integer of so many 32-bit words: two's complement up to two, beyond a magnitude and a sign. */
	integer(value: bigint, words: number): number {
		const digits = words > 2 && value < 0n ? -value : value;
		const tag = value < 0n ? Boxed.NegativeInteger : Boxed.PositiveInteger;
		const contents = Array.from({ length: words }, (_, i) =>
			Number(BigInt.asUintN(32, digits >> BigInt(32 * i))),
		);
		return this.boxed(tag, ...contents);
	}

	heapBinary(contents: readonly number[]): number {
		const words: number[] = [contents.length];
		for (let i = 0; i < contents.length; i += 4) {
			const [a = 0, b = 0, c = 0, d = 0] = contents.slice(i, i + 4);
			words.push((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
		}
		return this.boxed(Boxed.HeapBinary, ...words);
	}

	/** A binary whose bytes are elsewhere: `flags`, and where. */
	refcBinary(size: number, flags: number, pointer: number): number {
		return this.boxed(Boxed.RefcBinary, size, flags, pointer, NIL);
	}

	subBinary(size: number, offset: number, of: number): number {
		return this.boxed(Boxed.SubBinary, size, offset, of);
	}

	/** A Module struct's address. */
	module(name: string): number {
		const address = this.words(0);
		this.modules.set(address, name);
		return address;
	}

	small(value: number): number {
		return smallInteger(value) >>> 0;
	}
}
