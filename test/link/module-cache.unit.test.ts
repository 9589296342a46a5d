/** Without a VM: what the cache asks of one is answered by hand. Its work in a VM is tested by module-cache.test.ts. */
import { beforeEach, describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import { compileModule } from "../../src/jit/module-compiler.ts";
import { LiteralArea } from "../../src/link/literal-area.ts";
import { ModuleCache } from "../../src/link/module-cache.ts";
import { createCompileTarget } from "../../src/link/vm-target.ts";
import { FakeVm } from "./fake-vm.ts";
import { MemoryStore } from "./memory-store.ts";

let store: MemoryStore;
beforeEach(() => {
	store = new MemoryStore();
});

/** f/1 asks for all there is: an atom, a literal, an integer that is large, an import. */
function writtenBeam(): BeamModule {
	const writer = new ModuleWriter("asks");
	const label = writer.newLabel();
	writer.beginFunction("f", 1, label);
	writer.exportFunction("f", 1, label);
	writer.op("move", { atom: "answer" }, { x: 1 });
	writer.op("move", { literal: [1n] }, { x: 2 });
	writer.op("move", { literal: [2n] }, { x: 2 });
	writer.op("move", { i: 2n ** 40n }, { x: 3 });
	writer.op("call_ext_only", { u: 1 }, { ext: ["other", "g", 1] });
	return readBeam(writer.toBytes(), "asks.beam");
}

const beam = writtenBeam();
const vm = new FakeVm();
const module = vm.load(beam, 1);
const plain = createCompileTarget(vm, module, new LiteralArea(vm, module));
const OPTIONS = { count: false };

/** What became of compiling it: by a cache of its own on the same store. */
function compile(
	target: CompileTarget = plain,
	of: BeamModule = beam,
	options: Parameters<typeof compileModule>[2] = OPTIONS,
) {
	const cache = new ModuleCache(store);
	const compiled = cache.compile(of, target, options ?? OPTIONS);
	const { found } = cache.statistics;
	expect(cache.statistics.compiled + found).toBeLessThanOrEqual(1);
	return { compiled, found: found === 1, statistics: cache.statistics };
}

const files = (): string[] => [...store.files.keys()];

describe("ModuleCache.compile", () => {
	it("gives what the compiler gives, then and later", () => {
		const expected = compileModule(beam, plain, OPTIONS);
		const first = compile();
		const second = compile();
		expect([first.found, second.found]).toEqual([false, true]);
		for (const { compiled } of [first, second]) {
			expect(compiled).toEqual(expected);
			expect(compiled.slots.exported).toBeInstanceOf(Map);
			expect(compiled.slots.exported.size).toBeGreaterThan(0);
			expect(compiled.wasm.constructor).toBe(Uint8Array);
		}
		// A reason that is not there is undefined, as with the compiler: not absent.
		expect(second.compiled.functions.every((f) => "skipped" in f)).toBe(true);
		expect(expected.functions.some((f) => f.skipped === undefined)).toBe(true);
	});

	it("counts what it found and what was compiled", () => {
		const cache = new ModuleCache(store);
		expect(cache.statistics).toEqual({ found: 0, compiled: 0 });
		cache.compile(beam, plain, OPTIONS);
		cache.compile(beam, plain, OPTIONS);
		cache.compile(beam, plain, OPTIONS);
		expect(cache.statistics).toEqual({ found: 2, compiled: 1 });
	});

	it("writes one file for a module", () => {
		expect(files()).toEqual([]);
		compile();
		expect(files()).toHaveLength(1);
		expect(files()[0]).toMatch(/^[0-9a-f]{40}\.wasm-cache$/);
		compile();
		expect(files()).toHaveLength(1);
	});

	it("asks the VM for all that the code depends on, once each", () => {
		const asked: string[] = [];
		const note =
			<A extends number | string | bigint, R>(
				question: string,
				answer: (about: A) => R,
			) =>
			(about: A): R => {
				asked.push(`${question} ${about}`);
				return answer(about);
			};
		const target: CompileTarget = {
			...plain,
			atom: note("atom", plain.atom),
			atomNamed: note("atomNamed", plain.atomNamed),
			literal: note("literal", plain.literal),
			integer: note("integer", plain.integer),
			imported: note("imported", plain.imported),
		};
		compileModule(beam, target, OPTIONS);
		const questions = new Set(asked);
		expect(questions.size).toBeGreaterThan(4);
		asked.length = 0;
		compile(target);
		asked.length = 0;
		expect(compile(target).found).toBe(true);
		expect(asked.sort()).toEqual([...questions].sort());
	});
});

describe("a module is compiled again", () => {
	const answers: [string, Partial<CompileTarget>][] = [
		["an atom", { atom: (index) => plain.atom(index) + 64 }],
		["a literal", { literal: (index) => plain.literal(index) + 8 }],
		["an integer", { integer: (value) => plain.integer(value) + 8 }],
		["an import", { imported: () => ({ kind: "nif", symbol: "n" }) }],
	];
	it.each(answers)("when %s is another one in the VM", (_, other) => {
		compile();
		const changed = { ...plain, ...other };
		expect(compile(changed).found).toBe(false);
		expect(compile(changed).found).toBe(true);
		// One file: the later one took the place of the other.
		expect(compile().found).toBe(false);
		expect(files()).toHaveLength(1);
	});

	const facts: [string, Partial<CompileTarget>][] = [
		["index", { moduleIndex: 2 }],
		["address", { moduleAddress: 4096 }],
		["code's address", { codeAddress: 4096 }],
		["context's layout", { layout: { ...plain.layout, x: 48 } }],
		["cells", { cells: { ...plain.cells, reason: 4 } }],
	];
	it.each(facts)("for another %s, beside the one there is", (_, other) => {
		compile();
		expect(compile({ ...plain, ...other }).found).toBe(false);
		expect(compile().found).toBe(true);
		expect(files()).toHaveLength(2);
	});

	it("for other options, in whatever order they stand", () => {
		compile(plain, beam, { count: false, collectAlways: false });
		expect(
			compile(plain, beam, { collectAlways: false, count: false }).found,
		).toBe(true);
		expect(
			compile(plain, beam, { count: true, collectAlways: false }).found,
		).toBe(false);
		expect(
			compile(plain, beam, { count: false, collectAlways: true }).found,
		).toBe(false);
	});

	it("but not for what is no option of the compiler's", () => {
		compile();
		const more = { ...OPTIONS, cache: "elsewhere", onSkipped: () => {} };
		expect(compile(plain, beam, more).found).toBe(true);
	});

	const withChunk = (name: string, ...bytes: number[]): BeamModule => ({
		...beam,
		chunks: new Map([...beam.chunks, [name, Uint8Array.from(bytes)]]),
	});

	it("for another chunk, another name or another content", () => {
		compile();
		expect(compile(plain, withChunk("Some", 1)).found).toBe(false);
		expect(compile(plain, withChunk("Same", 1)).found).toBe(false);
		expect(compile(plain, withChunk("Some", 2)).found).toBe(false);
		expect(compile(plain, withChunk("Some", 1)).found).toBe(true);
	});

	it.each(["Dbgi", "Docs", "CInf", "Attr", "ExCk", "Abst"])(
		"but not for another %s, which nothing reads",
		(name) => {
			compile();
			expect(compile(plain, withChunk(name, 1)).found).toBe(true);
			expect(compile(plain, withChunk(`x${name}`, 1)).found).toBe(false);
			expect(compile(plain, withChunk(`${name}x`, 1)).found).toBe(false);
		},
	);
});

describe("options that are functions", () => {
	it.each([
		["select", { count: false, select: () => true }],
		["leaveHere", { count: false, leaveHere: () => false }],
	])("keep a module out of the cache: %s", (_, options) => {
		const { compiled, statistics } = compile(plain, beam, options);
		expect(compiled).toEqual(compileModule(beam, plain, OPTIONS));
		expect(statistics).toEqual({ found: 0, compiled: 0 });
		expect(files()).toEqual([]);
		compile();
		expect(compile(plain, beam, options).statistics.found).toBe(0);
	});
});

describe("another compiler", () => {
	it("compiles again", () => {
		compile();
		const { files } = store;
		store = new MemoryStore("another compiler");
		for (const [name, bytes] of files) store.files.set(name, bytes);
		expect(compile().found).toBe(false);
		expect(store.files.size).toBe(2);
	});
});

describe("a damaged file", () => {
	it.each([
		["cut off", (bytes: Uint8Array) => bytes.subarray(0, -1)],
		["empty", () => new Uint8Array(0)],
		["too short for its length", () => Uint8Array.of(1, 2)],
		["all head", (bytes: Uint8Array) => bytes.fill(255, 0, 4)],
		["changed", (bytes: Uint8Array) => bytes.fill(7, -1)],
		["longer", (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
		["no text", (bytes: Uint8Array) => bytes.fill(255, 4, 20)],
	])("is written again: %s", (_, change) => {
		compile();
		const [name = "", bytes = new Uint8Array(0)] = [...store.files][0] ?? [];
		store.files.set(name, change(Uint8Array.from(bytes)));
		expect(compile().found).toBe(false);
		expect(compile().found).toBe(true);
	});

	it("may be read from the middle of a buffer", () => {
		compile();
		const [name = "", bytes = new Uint8Array(0)] = [...store.files][0] ?? [];
		store.files.set(name, Uint8Array.from([9, 9, ...bytes]).subarray(2));
		expect(compile().found).toBe(true);
	});
});
