/** Without a VM: what the cache asks of one is answered by hand. Its work in a VM is tested by module-cache.test.ts. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import { compileModule } from "../../src/jit/module-compiler.ts";
import { LiteralArea } from "../../src/link/literal-area.ts";
import { ModuleCache } from "../../src/link/module-cache.ts";
import { createCompileTarget } from "../../src/link/vm-target.ts";
import { FakeVm } from "./fake-vm.ts";

let folder: string;
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "avmjit-cache-")), "made", "later");
});
afterEach(() =>
	rmSync(join(folder, "../.."), { recursive: true, force: true }),
);

const openCache = (): ModuleCache => new ModuleCache(folder);

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

/** What became of compiling it: by a cache of its own on the same folder. */
function compile(
	target: CompileTarget = plain,
	of: BeamModule = beam,
	options: Parameters<typeof compileModule>[2] = OPTIONS,
) {
	const cache = openCache();
	const compiled = cache.compile(of, target, options ?? OPTIONS);
	const { found } = cache.statistics;
	expect(cache.statistics.compiled + found).toBeLessThanOrEqual(1);
	return { compiled, found: found === 1, statistics: cache.statistics };
}

const files = (): string[] => (existsSync(folder) ? readdirSync(folder) : []);

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
		const cache = openCache();
		expect(cache.statistics).toEqual({ found: 0, compiled: 0 });
		cache.compile(beam, plain, OPTIONS);
		cache.compile(beam, plain, OPTIONS);
		cache.compile(beam, plain, OPTIONS);
		expect(cache.statistics).toEqual({ found: 2, compiled: 1 });
	});

	it("writes one file for a module, in a folder that it makes", () => {
		expect(files()).toEqual([]);
		compile();
		expect(files()).toHaveLength(1);
		expect(files()[0]).toMatch(/^[0-9a-f]{40}\.wasm-cache$/);
		compile();
		expect(files()).toHaveLength(1);
	});

	it("marks files as used", () => {
		compile();
		const file = join(folder, files()[0] ?? "");
		utimesSync(file, 1000, 1000);
		expect(compile().found).toBe(true);
		expect(statSync(file).mtimeMs).toBeGreaterThan(2_000_000);
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

describe("a damaged file", () => {
	const damaged = (change: (bytes: Buffer) => Buffer): void => {
		compile();
		const file = join(folder, files()[0] ?? "");
		writeFileSync(file, change(readFileSync(file)));
		expect(compile().found).toBe(false);
		expect(compile().found).toBe(true);
	};

	it("is written again: cut off, empty, changed", () => {
		damaged((bytes) => bytes.subarray(0, -1));
		damaged(() => Buffer.alloc(0));
		damaged((bytes) => {
			const last = bytes.length - 1;
			bytes[last] = 0xff ^ (bytes[last] ?? 0);
			return bytes;
		});
		damaged((bytes) => Buffer.concat([bytes, Buffer.of(0)]));
	});
});

describe("a folder that cannot be written to", () => {
	it("is none", () => {
		mkdirSync(join(folder, ".."), { recursive: true });
		writeFileSync(folder, "a file");
		const expected = compileModule(beam, plain, OPTIONS);
		expect(compile().compiled).toEqual(expected);
		expect(compile().found).toBe(false);
		expect(readFileSync(folder, "utf8")).toBe("a file");
	});

	it("is left without half a file", () => {
		compile();
		const file = files()[0] ?? "";
		rmSync(join(folder, file));
		// The name is taken by a folder: the file cannot be put in its place.
		mkdirSync(join(folder, file, "full"), { recursive: true });
		expect(compile().found).toBe(false);
		expect(files()).toEqual([file]);
	});
});

describe("old files", () => {
	const fill = (count: number): void => {
		mkdirSync(folder, { recursive: true });
		for (let n = 0; n < count; n++) {
			const file = join(folder, `${n}.wasm-cache`);
			writeFileSync(file, "");
			utimesSync(file, 1000 + n, 1000 + n);
		}
		writeFileSync(join(folder, "other.txt"), "");
		utimesSync(join(folder, "other.txt"), 1, 1);
	};

	it("are left while there are no more than a thousand", () => {
		fill(999);
		compile();
		expect(files()).toHaveLength(1001);
	});

	it("go when there are more: but the newest 500, and what is no module", () => {
		fill(1000);
		const cache = openCache();
		const { compiled } = compile();
		expect(compiled.wasm.length).toBeGreaterThan(0);
		const left = files();
		expect(left).toHaveLength(501);
		expect(left).toContain("other.txt");
		for (const n of [501, 999]) expect(left).toContain(`${n}.wasm-cache`);
		for (const n of [0, 500]) expect(left).not.toContain(`${n}.wasm-cache`);
		// The module that was just written is among them.
		cache.compile(beam, plain, OPTIONS);
		expect(cache.statistics.found).toBe(1);
	});

	it("are looked at once for a cache", () => {
		const cache = openCache();
		cache.compile(beam, plain, OPTIONS);
		fill(1001);
		cache.compile(beam, { ...plain, moduleIndex: 2 }, OPTIONS);
		expect(files()).toHaveLength(1004);
	});
});
