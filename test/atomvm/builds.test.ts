import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILDS, DEFAULT_BUILD } from "../../atomvm/builds/index.ts";
import { checkRoomForCells, dataStart } from "../../atomvm/data-start.ts";
import { readEntries } from "../../atomvm/dwarf/entries.ts";
import { DebugTypes } from "../../atomvm/dwarf/types.ts";
import { memoryLimits } from "../../atomvm/manifest.ts";
import {
	exportFunctions,
	tableFunctions,
} from "../../atomvm/passes/exports.ts";
import { locks } from "../../atomvm/passes/locks.ts";
import { safeHeap } from "../../atomvm/passes/safe-heap.ts";
import { slices } from "../../atomvm/passes/slices.ts";
import { readAtomVm } from "../../atomvm/source.ts";
import { CELLS } from "../../src/abi/cells.ts";
import { AvmjitError } from "../../src/errors.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";

describe.each(Object.entries(BUILDS))("the build %s", (name, build) => {
	const binary = parseModule(readAtomVm(undefined, build), name);
	const types = new DebugTypes(readEntries(binary), binary);

	it("is refused when it is another file than the one described", () => {
		const source = { ...build.source, sha256: "0".repeat(64) };
		expect(() => readAtomVm(undefined, { ...build, source })).toThrowError(
			AvmjitError,
		);
	});

	it("is said not to be there when its package is not installed", () => {
		const source = { ...build.source, package: "@nobody/nothing" };
		expect(() => readAtomVm(undefined, { ...build, source })).toThrowError(
			/@nobody\/nothing.*not installed/,
		);
	});

	it("says how its memory begins", () => {
		const limits = memoryLimits(binary);
		expect(limits.shared).toBe(true);
		expect(limits.initial).toBe(256);
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
		expect(() => slices.run({ binary, types, build })).not.toThrow();
		const switches = { ...build.interpreter.switches, scheduler_next: 12 };
		const other = { ...build, interpreter: { ...build.interpreter, switches } };
		expect(() => slices.run({ binary, types, build: other })).toThrowError(
			/scheduler_next 11 times, not 12/,
		);
	});

	it("is asked for its names", () => {
		expect(tableFunctions(binary, build.naming)).toContain("bif_erlang_self_0");
		const nothing = /^$/;
		const naming = { ...build.naming, callable: nothing };
		const bifs = (run: typeof build): string | undefined =>
			exportFunctions.run({ binary, types, build: run }).notes[0];
		expect(bifs(build)).not.toMatch(/ 0 of them/);
		expect(bifs({ ...build, naming })).toMatch(/ 0 of them/);
		const noLocks = { ...build, locks: { ofVm: nothing, ofLibrary: nothing } };
		expect(locks.run({ binary, types, build: noLocks }).notes[0]).toMatch(
			/^0 /,
		);
	});

	it("keeps its checks when it is not said what they call", () => {
		const { safeHeapTrap: _, ...other } = build;
		const { notes } = safeHeap.run({ binary, types, build: other });
		expect(notes[1]).toBe("0 loads and 0 stores made plain, 0 calls kept");
	});
});

it("nothing of a build is typed outside its file", () => {
	const { source, naming, interpreter } = DEFAULT_BUILD;
	const folder = new URL("../../atomvm/", import.meta.url);
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
	const texts = files
		.filter((name) => name.endsWith(".ts") && !name.startsWith("builds/"))
		.map((name) => ({
			name,
			text: readFileSync(new URL(name, folder), "utf8"),
		}));
	expect(texts.length).toBeGreaterThan(20);
	for (const fact of [
		source.package,
		source.sha256,
		source.file,
		naming.thunkPrefix,
		naming.libraryPrefix,
		`${interpreter.dispatchLabels}`,
	])
		expect([
			fact,
			texts.filter(({ text }) => text.includes(fact)).map(({ name }) => name),
		]).toEqual([fact, []]);
});
