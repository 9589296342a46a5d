import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { Boxed, NIL, SMALL_MAX, SMALL_MIN } from "../../src/abi/terms.ts";
import {
	formatTerm,
	formatTermWithin,
	integerValue,
} from "../../src/host/terms.ts";
import { TermHeap } from "./term-heap.ts";

let heap: TermHeap;
beforeEach(() => {
	heap = new TermHeap();
});
const printed = (term: number): string => formatTerm(heap.reader, term);

describe("formatTerm: integers", () => {
	it.each([0, 1, -1, 42, SMALL_MAX, SMALL_MIN])("prints %d", (value) => {
		expect(printed(heap.small(value))).toBe(String(value));
	});

	it.each([
		[1, 2n ** 27n],
		[1, -(2n ** 27n) - 1n],
		[1, 2n ** 31n - 1n],
		[1, -(2n ** 31n)],
		[2, 2n ** 31n],
		[2, -(2n ** 31n) - 1n],
		[2, 2n ** 63n - 1n],
		[2, -(2n ** 63n)],
		[3, 2n ** 64n - 1n],
		[3, -(2n ** 64n)],
		[3, 2n ** 63n],
		[8, 2n ** 256n - 1n],
		[8, 1n - 2n ** 256n],
	])("prints one of %d words: %d", (words, value) => {
		expect(printed(heap.integer(value, words))).toBe(String(value));
	});

	it("reads back whatever is written", () => {
		fc.assert(
			fc.property(fc.bigInt(1n - 2n ** 256n, 2n ** 256n - 1n), (value) => {
				heap = new TermHeap();
				const fits = (bits: number) => BigInt.asIntN(bits, value) === value;
				const size = (value < 0n ? -value : value).toString(2).length;
				const words = fits(32) ? 1 : fits(64) ? 2 : Math.ceil(size / 32);
				const term = heap.integer(value, Math.max(words, fits(64) ? 1 : 3));
				expect(integerValue(heap.reader, term)).toBe(value);
			}),
		);
	});
});

describe("integerValue", () => {
	it("is the value of small and boxed integers", () => {
		expect(integerValue(heap.reader, heap.small(-7))).toBe(-7n);
		expect(integerValue(heap.reader, heap.integer(2n ** 40n, 2))).toBe(
			2n ** 40n,
		);
	});

	it("is undefined for everything else", () => {
		const others = [
			NIL,
			heap.atom("ok"),
			heap.list([heap.small(1)]),
			heap.tuple(heap.small(1)),
			heap.tuple(),
			heap.float(1),
			heap.heapBinary([1]),
			(7 << 4) | 0x3,
		];
		for (const term of others)
			expect(integerValue(heap.reader, term)).toBeUndefined();
		// The head of this list would be a boxed integer, were the list's tag not looked at.
		const list = heap.words((1 << 6) | Boxed.PositiveInteger, 5) | 1;
		expect(integerValue(heap.reader, list)).toBeUndefined();
	});
});

describe("formatTerm: terms of one word", () => {
	it("prints nil, atoms, pids, ports", () => {
		expect(printed(NIL)).toBe("[]");
		expect(printed(heap.atom("ok"))).toBe("ok");
		expect(printed(heap.atom("Not plain"))).toBe("'Not plain'");
		expect(printed((5 << 4) | 0x3)).toBe("<0.5.0>");
		expect(printed((9 << 4) | 0x7)).toBe("#Port<0.9>");
		expect(printed(0xfffffff3)).toBe("<0.268435455.0>");
	});

	it("takes words as WebAssembly gives them, too: signed", () => {
		expect(printed(0xfffffff3 | 0)).toBe("<0.268435455.0>");
		expect(printed(0x80000000 | 0)).toBe("#Cp<80000000>");
		expect(printed(heap.small(-1) | 0)).toBe("-1");
	});

	it("says what it cannot print", () => {
		expect(printed(0)).toBe("#Cp<0>");
		expect(printed(0x01000240)).toBe("#Cp<1000240>");
		expect(printed(0x1b)).toBe("#Term<1b>");
		expect(printed(0x7b)).toBe("#Term<7b>");
	});
});

describe("formatTerm: lists", () => {
	it("prints proper and improper ones", () => {
		const one = heap.small(1);
		const two = heap.small(2);
		expect(printed(heap.list([one]))).toBe("[1]");
		expect(printed(heap.list([one, two]))).toBe("[1,2]");
		expect(printed(heap.list([one], two))).toBe("[1|2]");
		expect(printed(heap.list([one, two], heap.atom("end")))).toBe(
			"[1,2|'end']",
		);
		expect(printed(heap.list([one], heap.tuple(two)))).toBe("[1|{2}]");
	});

	it("prints strings as the integers that they are", () => {
		const text = [...'ab"\n'].map((char) => heap.small(char.charCodeAt(0)));
		expect(printed(heap.list(text))).toBe("[97,98,34,10]");
	});

	it("prints lists in lists", () => {
		const inner = heap.list([heap.small(1)]);
		expect(printed(heap.list([NIL, inner]))).toBe("[[],[1]]");
		expect(printed(heap.list([inner, inner], inner))).toBe("[[1],[1],1]");
	});

	it("prints long ones without using up the stack", () => {
		const items = Array.from({ length: 20_000 }, (_, i) => heap.small(i));
		expect(printed(heap.list(items))).toBe(`[${[...items.keys()].join(",")}]`);
	});
});

describe("formatTermWithin", () => {
	const within = (term: number, limit: number) =>
		formatTermWithin(heap.reader, term, limit);

	it("prints what is as long as the limit", () => {
		const term = heap.list([heap.small(1), heap.small(2)]);
		expect(within(term, 5)).toEqual({ text: "[1,2]", isCut: false });
	});

	it("cuts what is longer", () => {
		const term = heap.list([heap.small(1), heap.small(2)]);
		expect(within(term, 4)).toEqual({ text: "[1,2…", isCut: true });
		expect(within(term, 1)).toEqual({ text: "[…", isCut: true });
	});

	it("does not go further than it prints", () => {
		// Where there is no term.
		const beyond = heap.list([heap.small(1)], 0x7ffffff1);
		expect(within(beyond, 2)).toEqual({ text: "[1…", isCut: true });
		expect(() => within(beyond, 100)).toThrow(RangeError);
	});

	it("cuts binaries", () => {
		const term = heap.heapBinary([1, 2, 3, 4, 5]);
		expect(within(term, 13)).toEqual({ text: "<<1,2,3,4,5>>", isCut: false });
		expect(within(term, 12)).toEqual({ text: "<<1,2,3,4,5>…", isCut: true });
		expect(within(term, 4)).toEqual({ text: "<<1,…", isCut: true });
	});
});

describe("formatTerm: tuples and maps", () => {
	it("prints tuples", () => {
		const inner = heap.tuple(heap.atom("a"), NIL);
		expect(printed(heap.tuple())).toBe("{}");
		expect(printed(heap.tuple(heap.small(1)))).toBe("{1}");
		expect(printed(heap.tuple(inner, heap.small(2), inner))).toBe(
			"{{a,[]},2,{a,[]}}",
		);
	});

	it("prints maps in the order of their keys in memory", () => {
		expect(printed(heap.map())).toBe("#{}");
		const map = heap.map(
			[heap.atom("b"), heap.small(1)],
			[heap.small(3), NIL],
			[heap.tuple(), heap.map([heap.atom("k"), heap.atom("v")])],
		);
		expect(printed(map)).toBe("#{b=>1,3=>[],{}=>#{k=>v}}");
	});

	it("finds values by the keys that other maps share", () => {
		const keys = heap.tuple(heap.atom("a"), heap.atom("b"));
		const one = heap.boxed(Boxed.Map, keys, heap.small(1), heap.small(2));
		const other = heap.boxed(Boxed.Map, keys, heap.small(3), heap.small(4));
		expect(printed(heap.list([one, other]))).toBe(
			"[#{a=>1,b=>2},#{a=>3,b=>4}]",
		);
	});
});

describe("formatTerm: binaries", () => {
	const bytes = [1, 2, 255, 0, 5, 6, 7];

	it("prints those on the heap", () => {
		expect(printed(heap.heapBinary([]))).toBe("<<>>");
		expect(printed(heap.heapBinary([7]))).toBe("<<7>>");
		expect(printed(heap.heapBinary(bytes))).toBe("<<1,2,255,0,5,6,7>>");
	});

	it("prints counted ones: their bytes come behind a header", () => {
		const counted = heap.bytes([
			...new Array<number>(TermHeap.REFC_HEADER).fill(9),
			...bytes,
		]);
		expect(printed(heap.refcBinary(7, 0, counted))).toBe("<<1,2,255,0,5,6,7>>");
		expect(printed(heap.refcBinary(2, 0, counted))).toBe("<<1,2>>");
	});

	it("prints constant ones: their bytes have no header", () => {
		const constant = heap.bytes(bytes);
		expect(printed(heap.refcBinary(4, 1, constant))).toBe("<<1,2,255,0>>");
	});

	it("prints parts of all of them", () => {
		const onHeap = heap.heapBinary(bytes);
		const constant = heap.refcBinary(7, 1, heap.bytes(bytes));
		const counted = heap.refcBinary(
			7,
			0,
			heap.bytes([
				...new Array<number>(TermHeap.REFC_HEADER).fill(9),
				...bytes,
			]),
		);
		for (const whole of [onHeap, constant, counted]) {
			expect(printed(heap.subBinary(3, 2, whole))).toBe("<<255,0,5>>");
			expect(printed(heap.subBinary(0, 7, whole))).toBe("<<>>");
			expect(printed(heap.subBinary(7, 0, whole))).toBe("<<1,2,255,0,5,6,7>>");
		}
	});
});

describe("formatTerm: other boxed terms", () => {
	it("prints floats", () => {
		expect(printed(heap.float(-1.5))).toBe("-1.5");
		expect(printed(heap.tuple(heap.float(2)))).toBe("{2.0}");
	});

	it("prints references with all 64 bits of their number", () => {
		expect(printed(heap.boxed(Boxed.Reference, 7, 0))).toBe("#Ref<0.0.0.7>");
		expect(printed(heap.boxed(Boxed.Reference, 0xffffffff, 2))).toBe(
			"#Ref<0.0.0.12884901887>",
		);
	});

	it("prints funs of a module by its name and their number", () => {
		const module = heap.module("m");
		const odd = heap.module("Odd");
		const free = heap.atom("free");
		expect(printed(heap.boxed(Boxed.Fun, module, heap.small(3), free))).toBe(
			"#Fun<m.3>",
		);
		expect(printed(heap.boxed(Boxed.Fun, odd, heap.small(0)))).toBe(
			"#Fun<'Odd'.0>",
		);
	});

	it("prints external funs as they are written", () => {
		const fun = heap.boxed(
			Boxed.Fun,
			heap.atom("lists"),
			heap.atom("Map"),
			heap.small(2),
		);
		expect(printed(fun)).toBe("fun lists:'Map'/2");
	});

	it("says of others what they are", () => {
		expect(printed(heap.boxed(Boxed.MatchState, 0, 0))).toBe("#MatchState<>");
		for (const tag of [
			Boxed.ExternalPid,
			Boxed.ExternalPort,
			Boxed.ExternalReference,
		])
			expect(printed(heap.boxed(tag, 1, 2))).toBe("#External<>");
		expect(printed(heap.boxed(0x3c, 1, 2))).toBe("#Boxed<bc>");
	});

	it("prints each kind inside others", () => {
		const term = heap.list([
			heap.tuple(heap.heapBinary([1]), heap.float(0)),
			heap.map([heap.list([NIL]), heap.boxed(Boxed.Reference, 1, 0)]),
			heap.integer(-(2n ** 70n), 3),
		]);
		expect(printed(term)).toBe(
			"[{<<1>>,0.0},#{[[]]=>#Ref<0.0.0.1>},-1180591620717411303424]",
		);
	});
});
