import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EMSCRIPTEN } from "../../atomvm/build.ts";
import { popcorn } from "../../atomvm/builds/popcorn.ts";
import { hasThunks, tableFunctions } from "../../atomvm/callable.ts";
import { checkRoomForCells, dataStart } from "../../atomvm/data-start.ts";
import { memoryLimits } from "../../atomvm/manifest.ts";
import { exportFunctions } from "../../atomvm/passes/exports.ts";
import { limits } from "../../atomvm/passes/limits.ts";
import { locks } from "../../atomvm/passes/locks.ts";
import { safeHeap } from "../../atomvm/passes/safe-heap.ts";
import { slices } from "../../atomvm/passes/slices.ts";
import { recognise } from "../../atomvm/recognise.ts";
import { readOwnAtomVm, readPackagedAtomVm } from "../../atomvm/source.ts";
import { CELLS } from "../../src/abi/cells.ts";
import { AvmjitError } from "../../src/errors.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { writeImports } from "../../src/wasm/sections/imports.ts";
import { writeMemories } from "../../src/wasm/sections/memories.ts";
import { SectionId } from "../../src/wasm/types.ts";

const shape = EMSCRIPTEN;

describe("the npm package's build", () => {
	const { binary, types } = recognise(readPackagedAtomVm());

	it("is refused when it is another file than the one described", () => {
		const source = { ...popcorn, sha256: "0".repeat(64) };
		expect(() => readPackagedAtomVm(source)).toThrowError(AvmjitError);
	});

	it("is said not to be there when its package is not installed", () => {
		const source = { ...popcorn, package: "@nobody/nothing" };
		expect(() => readPackagedAtomVm(source)).toThrowError(
			/@nobody\/nothing.*not installed/,
		);
	});

	it("says how its memory begins", () => {
		const memory = memoryLimits(binary);
		expect(memory.shared).toBe(true);
		expect(memory.initial).toBe(256);
		expect(() => memoryLimits({ ...binary, imports: [] })).toThrowError(
			/imports no memory/,
		);
	});

	it("has room for the cells below its data", () => {
		const end = Math.max(...CELLS.map((cell) => cell.address + cell.size));
		expect(dataStart(binary)).toBeGreaterThanOrEqual(end);
		expect(() => checkRoomForCells(binary)).not.toThrow();
		const low = {
			mode: "active",
			memory: 0,
			offset: { op: "i32.const", value: 16 },
			bytes: new Uint8Array(4),
		} as const;
		expect(() => checkRoomForCells({ ...binary, data: [low] })).toThrowError(
			/has data from address 16/,
		);
	});

	it("is cut into slices only where it is understood", () => {
		expect(slices.run({ binary, types, shape }).notes).toEqual([
			"scheduler_entry_point: 2 calls of scheduler_run go to a wrapper that ends the slice",
			"scheduler_entry_point: 11 calls of scheduler_next go to a wrapper that ends the slice",
			"scheduler_entry_point: 1 calls of scheduler_wait go to a wrapper that ends the slice",
		]);
		// As if scheduler_next had been inlined into the loop: nothing there calls what has its name.
		const functions = new Map(binary.names.functions);
		const [loop] =
			[...functions].find(([, name]) => name === shape.interpreter.loop) ?? [];
		for (const [index, name] of functions)
			if (name === "scheduler_next") functions.set(index, "scheduler_next.old");
		functions.set(loop as number, "scheduler_next");
		functions.set((loop as number) - 1, shape.interpreter.loop);
		const other = { ...binary, names: { ...binary.names, functions } };
		expect(() => slices.run({ binary: other, types, shape })).toThrowError(
			/does not call scheduler_\w+, which was inlined/,
		);
	});

	it("is asked for its names", () => {
		expect(tableFunctions(binary, shape.naming)).toContain("bif_erlang_self_0");
		expect(hasThunks(binary, shape.naming)).toBe(true);
		expect(hasThunks({ ...binary, elements: [] }, shape.naming)).toBe(false);
		const nothing = /^$/;
		const naming = { ...shape.naming, callable: nothing };
		const bifs = (run: typeof shape): string | undefined =>
			exportFunctions.run({ binary, types, shape: run }).notes[0];
		expect(bifs(shape)).not.toMatch(/ 0 of them/);
		expect(bifs({ ...shape, naming })).toMatch(/ 0 of them/);
		const noLocks = { ...shape, locks: { ofVm: nothing, ofLibrary: nothing } };
		expect(locks.run({ binary, types, shape: noLocks }).notes[0]).toMatch(
			/^0 /,
		);
	});

	it("keeps its checks when nothing imports what they call", () => {
		const other = { ...shape, safeHeapTrap: "no such import" };
		const { notes } = safeHeap.run({ binary, types, shape: other });
		expect(notes[1]).toBe("0 loads and 0 stores made plain, 0 calls kept");
	});

	it("has its memory imported and shared, also when it was its own (without -pthread)", () => {
		const imports = binary.imports.filter(({ desc }) => desc.kind !== "memory");
		const own = rewriteModule(binary, {
			sections: new Map([
				[SectionId.import, (out) => writeImports(out, imports)],
				[SectionId.memory, (out) => writeMemories(out, [{ min: 300 }])],
			]),
		});
		const before = parseModule(own, "own memory");
		expect(() => memoryLimits(before)).toThrowError(/imports no memory/);
		const { bytes } = limits.run({ binary: before, types, shape });
		expect(WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>)).toBe(true);
		const after = parseModule(bytes, "imported memory");
		expect(after.memories).toEqual([]);
		expect(memoryLimits(after)).toEqual({
			initial: 300,
			maximum: 65536,
			shared: true,
		});
	});
});

describe("a file of one's own", () => {
	const folder = mkdtempSync(join(tmpdir(), "avmjit-"));

	it("is read as it is", () => {
		const path = join(folder, "AtomVM.wasm");
		writeFileSync(path, "abc");
		expect(readOwnAtomVm(path)).toMatchObject({
			where: path,
			hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		});
	});

	it("is said not to be one when it is a folder or not there", () => {
		expect(() => readOwnAtomVm(folder)).toThrowError(/is a folder/);
		expect(() => readOwnAtomVm(join(folder, "none"))).toThrowError(
			/cannot be read \(ENOENT\)/,
		);
	});
});

it("nothing of a build is typed outside its file", () => {
	const { naming, interpreter, safeHeapTrap } = EMSCRIPTEN;
	const folder = new URL("../../atomvm/", import.meta.url);
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const texts = files
		.filter(
			(name) =>
				name.endsWith(".ts") &&
				name !== "build.ts" &&
				!name.startsWith("builds/"),
		)
		.map((name) => ({
			name,
			text: readFileSync(new URL(name, folder), "utf8"),
		}));
	expect(texts.length).toBeGreaterThan(20);
	for (const fact of [
		popcorn.package,
		popcorn.sha256,
		popcorn.file,
		naming.thunkPrefix,
		naming.libraryPrefix,
		`${interpreter.dispatchLabels}`,
	])
		expect([
			fact,
			texts.filter(({ text }) => text.includes(fact)).map(({ name }) => name),
		]).toEqual([fact, []]);
	expect(safeHeapTrap).toBe("segfault");
});
