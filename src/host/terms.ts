/** Reads terms out of the VM's memory and prints them as `io:format("~w")` does. Layouts: AtomVM's term.h, 32 bits. */
import type { VmMemory } from "./memory.ts";

export interface TermReader {
	readonly memory: VmMemory;
	/** An atom's name by its index in the atom table. */
	atomName(index: number): string;
	/** A module's name by the address of its Module struct. */
	moduleName(module: number): string;
}

const Primary = { cp: 0, list: 1, boxed: 2, immediate: 3 } as const;
const Immediate = { pid: 0x3, port: 0x7, special: 0xb, integer: 0xf } as const;
const ATOM = 0x0b;
const NIL = 0x3b;
const Boxed = {
	tuple: 0x00,
	matchState: 0x04,
	positive: 0x08,
	negative: 0x0c,
	reference: 0x10,
	fun: 0x14,
	float: 0x18,
	refcBinary: 0x20,
	heapBinary: 0x24,
	subBinary: 0x28,
	map: 0x2c,
	externalPid: 0x30,
	externalPort: 0x34,
	externalReference: 0x38,
} as const;
const BOXED_TAG_MASK = 0x3f;
/** Flag of a refc binary whose data is constant: no header before the bytes. */
const REFC_CONST = 1;
/** Offset of the bytes in a struct RefcBinary. */
const REFC_DATA = 20;

/** An integer term's value, undefined for other terms. */
export function integerValue(
	{ memory }: TermReader,
	term: number,
): bigint | undefined {
	if ((term & 0xf) === Immediate.integer) return BigInt(term >> 4);
	if ((term & 3) !== Primary.boxed) return undefined;
	const address = term & ~3;
	const header = memory.u32(address);
	const tag = header & BOXED_TAG_MASK;
	if (tag !== Boxed.positive && tag !== Boxed.negative) return undefined;
	const words = header >>> 6;
	let value = 0n;
	for (let i = words; i >= 1; i--)
		value = (value << 32n) | BigInt(memory.u32(address + 4 * i));
	// Up to 64 bits it is two's complement; beyond, a magnitude with the sign in the tag.
	if (words <= 2) return BigInt.asIntN(32 * words, value);
	return tag === Boxed.negative ? -value : value;
}

export function formatTerm(reader: TermReader, term: number): string {
	const parts: string[] = [];
	new Printer(reader, parts).print(term >>> 0);
	return parts.join("");
}

class Printer {
	constructor(
		private readonly reader: TermReader,
		private readonly out: string[],
	) {}

	print(term: number): void {
		const integer = integerValue(this.reader, term);
		if (integer !== undefined) {
			this.out.push(String(integer));
			return;
		}
		switch (term & 3) {
			case Primary.list:
				this.list(term);
				return;
			case Primary.boxed:
				this.boxed(term & ~3);
				return;
			case Primary.immediate:
				this.immediate(term);
				return;
			default:
				this.out.push(`#Cp<${term.toString(16)}>`);
		}
	}

	private immediate(term: number): void {
		if (term === NIL) this.out.push("[]");
		else if ((term & 0x3f) === ATOM)
			this.out.push(formatAtom(this.reader.atomName(term >>> 6)));
		else if ((term & 0xf) === Immediate.pid)
			this.out.push(`<0.${term >>> 4}.0>`);
		else if ((term & 0xf) === Immediate.port)
			this.out.push(`#Port<0.${term >>> 4}>`);
		else this.out.push(`#Term<${term.toString(16)}>`);
	}

	private list(term: number): void {
		const { memory } = this.reader;
		this.out.push("[");
		let rest = term;
		for (;;) {
			const cell = rest & ~3;
			this.print(memory.u32(cell + 4));
			rest = memory.u32(cell);
			if ((rest & 3) !== Primary.list) break;
			this.out.push(",");
		}
		if (rest !== NIL) {
			this.out.push("|");
			this.print(rest);
		}
		this.out.push("]");
	}

	private boxed(address: number): void {
		const { memory } = this.reader;
		const header = memory.u32(address);
		const words = header >>> 6;
		switch (header & BOXED_TAG_MASK) {
			case Boxed.tuple:
				this.sequence("{", words, (i) => memory.u32(address + 4 + 4 * i), "}");
				return;
			case Boxed.float:
				this.out.push(formatFloat(memory.f64(address + 4)));
				return;
			case Boxed.map:
				this.map(address);
				return;
			case Boxed.heapBinary:
			case Boxed.refcBinary:
			case Boxed.subBinary:
				this.out.push(`<<${this.binary(address).join(",")}>>`);
				return;
			case Boxed.matchState:
				this.out.push("#MatchState<>");
				return;
			case Boxed.reference:
				this.out.push(`#Ref<0.0.0.${memory.u64(address + 4)}>`);
				return;
			case Boxed.fun:
				this.fun(address);
				return;
			case Boxed.externalPid:
			case Boxed.externalPort:
			case Boxed.externalReference:
				this.out.push("#External<>");
				return;
			default:
				this.out.push(`#Boxed<${header.toString(16)}>`);
		}
	}

	private sequence(
		open: string,
		count: number,
		item: (index: number) => number,
		close: string,
	): void {
		this.out.push(open);
		for (let i = 0; i < count; i++) {
			if (i > 0) this.out.push(",");
			this.print(item(i));
		}
		this.out.push(close);
	}

	private map(address: number): void {
		const { memory } = this.reader;
		const keys = memory.u32(address + 4) & ~3;
		const count = memory.u32(keys) >>> 6;
		this.out.push("#{");
		for (let i = 0; i < count; i++) {
			if (i > 0) this.out.push(",");
			this.print(memory.u32(keys + 4 + 4 * i));
			this.out.push("=>");
			this.print(memory.u32(address + 8 + 4 * i));
		}
		this.out.push("}");
	}

	/** The bytes of any kind of binary. */
	private binary(address: number): Uint8Array {
		const { memory } = this.reader;
		const size = memory.u32(address + 4);
		switch (memory.u32(address) & BOXED_TAG_MASK) {
			case Boxed.heapBinary:
				return memory.slice(address + 8, size);
			case Boxed.subBinary: {
				const offset = memory.u32(address + 8);
				const whole = this.binary(memory.u32(address + 12) & ~3);
				return whole.subarray(offset, offset + size);
			}
			default: {
				const data = memory.u32(address + 12);
				const constant = (memory.u32(address + 8) & REFC_CONST) !== 0;
				return memory.slice(constant ? data : data + REFC_DATA, size);
			}
		}
	}

	private fun(address: number): void {
		const { memory } = this.reader;
		const module = memory.u32(address + 4);
		const index = memory.u32(address + 8);
		if ((index & 0x3f) === ATOM) {
			this.out.push("fun ");
			this.print(module);
			this.out.push(":");
			this.print(index);
			this.out.push("/");
			this.print(memory.u32(address + 12));
			return;
		}
		const name = formatAtom(this.reader.moduleName(module));
		this.out.push(`#Fun<${name}.${index >> 4}>`);
	}
}

const RESERVED = new Set(
	"after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let maybe not of or orelse receive rem try when xor else".split(
		" ",
	),
);
const ESCAPES: Readonly<Record<string, string>> = {
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
	"\v": "\\v",
	"\b": "\\b",
	"\f": "\\f",
	"\u001b": "\\e",
	"\u007f": "\\d",
	"'": "\\'",
	"\\": "\\\\",
};

/** An atom as Erlang writes it: quoted when it must be. */
export function formatAtom(name: string): string {
	if (/^[a-zß-öø-ÿ][\w@À-ÖØ-öø-ÿ]*$/.test(name) && !RESERVED.has(name))
		return name;
	let text = "";
	for (const char of name) {
		const code = char.codePointAt(0) as number;
		if (ESCAPES[char] !== undefined) text += ESCAPES[char];
		else if (code < 0x20 || (code >= 0x80 && code < 0xa0))
			text += `\\${code.toString(8).padStart(3, "0")}`;
		else if (code > 0xff) text += `\\x{${code.toString(16).toUpperCase()}}`;
		else text += char;
	}
	return `'${text}'`;
}

/** The shortest digits that read back the same, in the shape `io_lib_format` gives them. */
export function formatFloat(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	if (Object.is(value, -0)) return "-0.0";
	const [digitsPart, exponentPart] = Math.abs(value).toExponential().split("e");
	const digits = (digitsPart as string).replace(".", "");
	const exponent = Number(exponentPart);
	const sign = value < 0 ? "-" : "";
	const integral = Math.abs(value) < 2 ** 53;
	const plain = plainFloat(digits, exponent);
	const scientific = `${digits[0]}.${digits.slice(1) || "0"}e${exponent}`;
	const usePlain = integral && plain.length <= scientific.length;
	return sign + (usePlain ? plain : scientific);
}

function plainFloat(digits: string, exponent: number): string {
	if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
	return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
