import { beforeEach, describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { opcodeOf } from "../../src/beam/instructions.ts";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import type { CompiledModule } from "../../src/jit/module-compiler.ts";
import {
	deferModule,
	disposeResources,
	linkModule,
	type ModuleResources,
} from "../../src/link/native-module.ts";
import { smallBeam, smallModule } from "./beams.ts";
import { FakeVm } from "./fake-vm.ts";
import { instance, wasm } from "./wasm-functions.ts";

const INDEX = 5;
const HEADER = 20;

/** Native code that calls what it is given: entry 1 `left`, entry 2 the runtime, else it returns the entry and 100. */
const NATIVE = wasm(`(module
	(import "avm" "memory" (memory 1 65536 shared))
	(import "host" "left" (func $left (param i32 i32)))
	(import "native" "helper" (func $helper (param i32) (result i32)))
	(table (export "functions") 2 2 funcref)
	(global $site (mut i32) (i32.const 0))
	(func (export "remember fun") (param i32 i32 i32)
		(i32.store (i32.const 16) (local.get 0))
		(i32.store (i32.const 20) (local.get 1))
		(i32.store (i32.const 24) (local.get 2)))
	(func (export "enter") (param $ctx i32) (param $entry i32) (result i32)
		(if (i32.eq (local.get $entry) (i32.const 1))
			(then (call $left (i32.const 5) (local.get $ctx))))
		(if (result i32) (i32.eq (local.get $entry) (i32.const 2))
			(then (call $helper (local.get $ctx)))
			(else (i32.add (local.get $entry) (i32.const 100))))))`);
/** Without a table, and without funs. */
const BARE = wasm(`(module
	(func (export "enter") (param i32 i32) (result i32) (i32.const 1)))`);

const runtime = instance(
	'(module (func (export "helper") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2))))',
).exports;

let vm: FakeVm;
let beam: BeamModule;
let module: number;
let original: { code: number; bytes: number[]; labels: number[] };
let before: ReadonlySet<number>;
let left: number[][];

function load(loaded: BeamModule): void {
	vm = new FakeVm();
	beam = loaded;
	module = vm.load(beam, INDEX);
	vm.writeU32(vm.cell("MODULES"), vm.exports.calloc(256, 4));
	const code = vm.field(module, "code");
	original = {
		code,
		bytes: vm.bytesAt(code, 28 + beam.code.bytes.length),
		labels: labels(),
	};
	before = new Set(vm.allocated.keys());
	left = [];
}

beforeEach(() => load(smallBeam()));

const labels = (): number[] =>
	Array.from({ length: beam.code.labelCount }, (_, n) => vm.labelOf(module, n));
const registry = (): number => vm.readU32(vm.cell("MODULES")) + 4 * INDEX;
const words = (address: number, count: number): number[] =>
	Array.from({ length: count }, (_, n) => vm.readU32(address + 4 * n));
const offsetOf = (label: number): number =>
	decodeCode(beam).find(
		({ op, args }) => op.name === "label" && args[0]?.value === label,
	)?.offset ?? -1;

function compiledAs(
	bytes: Uint8Array,
	entries: CompiledModule["entries"],
): CompiledModule {
	const slots = { imports: [], stubs: [], funSites: [], funs: [] };
	return {
		wasm: bytes,
		entries,
		functions: [],
		slots: { ...slots, exported: new Map() },
	};
}

function link(resources?: ModuleResources, bytes: Uint8Array = NATIVE) {
	const compiled = compiledAs(bytes, [
		{ offset: offsetOf(1), label: 1 },
		{ offset: offsetOf(3) + 1, label: undefined },
		{ offset: offsetOf(3), label: 3 },
	]);
	const asked: [BeamModule, CompileTarget][] = [];
	const linked = linkModule(
		vm,
		runtime,
		vm.slots,
		module,
		beam,
		(...of) => {
			asked.push(of);
			return compiled;
		},
		{
			left: (...of) => left.push(of),
			ask: () => 0,
			traced: () => {},
			stopped: () => {},
		},
		resources,
	);
	return { linked, compiled, asked };
}

function enter(entry: number, ctx = 0): unknown {
	const slot = vm.readU32(vm.readU32(registry()) + 4);
	const function_: unknown = vm.table.get(slot);
	return typeof function_ === "function" ? function_(ctx, entry) : undefined;
}

describe("a copy of the code", () => {
	it("takes its place, with the labels, and leaves the original alone", () => {
		const { resources } = deferModule(vm, module, beam, undefined);
		const code = vm.field(module, "code");
		expect(code).toBe(resources.code);
		expect(code).not.toBe(original.code);
		expect(vm.allocated.get(code)).toBe(original.bytes.length);
		expect(vm.bytesAt(original.code, original.bytes.length)).toEqual(
			original.bytes,
		);
		const moved = code - original.code;
		for (const [n, target] of original.labels.entries()) {
			// Label 0 is none; 1 and 3 are stubs.
			if (n === 0) expect(vm.labelOf(module, n)).toBe(0);
			else if (n === 1 || n === 3)
				expect(vm.labelOf(module, n)).toBe(code + 28 + offsetOf(n));
			else expect(vm.labelOf(module, n)).toBe(target + moved);
		}
	});

	it("moves no label that points elsewhere: behind the code, before it", () => {
		const size = original.bytes.length;
		const table = vm.field(module, "labels");
		vm.writeU32(table + 8, original.code + size);
		vm.writeU32(table + 16, original.code - 1);
		vm.writeU32(table + 20, original.code + size - 1);
		vm.writeU32(table + 24, original.code);
		deferModule(vm, module, beam, undefined);
		const code = vm.field(module, "code");
		expect(vm.labelOf(module, 2)).toBe(original.code + size);
		expect(vm.labelOf(module, 4)).toBe(original.code - 1);
		expect(vm.labelOf(module, 5)).toBe(code + size - 1);
		expect(vm.labelOf(module, 6)).toBe(code);
	});
});

describe("deferModule", () => {
	it("registers the module with a header of its own, without code", () => {
		deferModule(vm, module, beam, undefined);
		const table = vm.readU32(registry());
		expect(vm.allocated.get(table)).toBe(HEADER);
		// Module, slot, size of the code, then bounds of stack traces: one file, "m.erl".
		expect(words(table, 5)).toEqual([module, 0, 0, 1, 5]);
		for (let n = 0; n < 256; n++)
			if (n !== INDEX) expect(vm.readU32(registry() + 4 * (n - INDEX))).toBe(0);
	});

	it("makes stubs of exported functions only, one for each label", () => {
		const twice = { ...beam, exports: [...beam.exports, ...beam.exports] };
		deferModule(vm, module, twice, undefined);
		const code = vm.field(module, "code") + 28;
		const opcodes = [1, 2, 3, 4, 5, 6].map((label) =>
			vm.readU8(code + offsetOf(label)),
		);
		const [stub, no] = [opcodeOf("wait"), opcodeOf("label")];
		expect(opcodes).toEqual([stub, no, stub, no, no, no]);
	});

	it("passes over exported labels that are not in the code", () => {
		const odd = {
			...beam,
			exports: [{ function: "no", arity: 0, label: 99 }, ...beam.exports],
		};
		const pending = deferModule(vm, module, odd, undefined);
		expect(vm.labelOf(module, 1)).toBe(
			pending.resources.code + 28 + offsetOf(1),
		);
	});

	it("is undone by remove: but the copy of the code stays", () => {
		const { resources, remove } = deferModule(vm, module, beam, undefined);
		remove();
		const { code } = resources;
		expect(vm.readU32(registry())).toBe(0);
		expect(vm.field(module, "code")).toBe(code);
		expect(vm.bytesAt(code, original.bytes.length)).toEqual(original.bytes);
		expect(labels().slice(1)).toEqual(
			original.labels.slice(1).map((target) => target - original.code + code),
		);
		const kept = vm.allocatedSince(before);
		expect(kept).toContain(code);
		expect(kept).toHaveLength(2);
		disposeResources(vm, resources);
		expect(vm.allocatedSince(before)).toEqual([]);
	});

	it("uses the resources it is given: the code is not copied again", () => {
		const first = deferModule(vm, module, beam, undefined);
		first.remove();
		const second = deferModule(vm, module, beam, first.resources);
		expect(second.resources).toEqual(first.resources);
		expect(vm.field(module, "code")).toBe(first.resources.code);
		second.remove();
		disposeResources(vm, second.resources);
		expect(vm.allocatedSince(before)).toEqual([]);
	});
});

describe("linkModule", () => {
	it("asks for the module compiled for what is in the VM", () => {
		const { linked, compiled, asked } = link();
		expect(asked).toHaveLength(1);
		const [of, target] = asked[0] ?? [];
		expect(of).toBe(beam);
		expect(target?.moduleAddress).toBe(module);
		// Of the copy, which is what runs.
		expect(target?.codeAddress).toBe(linked.resources.code + 28);
		expect(linked).toMatchObject({
			name: "m",
			module,
			compiled,
			beam,
			index: INDEX,
		});
	});

	it("registers a table of its entries, by their offset in the code", () => {
		link();
		const table = vm.readU32(registry());
		const size = beam.code.bytes.length;
		const [of, slot, code, files, bytes] = words(table, 5);
		expect([of, code, files, bytes]).toEqual([module, size, 1, 5]);
		expect(vm.allocated.get(table)).toBe(HEADER + 2 * size);
		expect(vm.slots.size).toBe(1);
		expect(vm.table.get(slot ?? -1)).toBeTypeOf("function");
		const entries = Array.from({ length: size }, (_, n) =>
			vm.readU16(table + HEADER + 2 * n),
		);
		const expected = new Array<number>(size).fill(0);
		expected[offsetOf(1)] = 1;
		expected[offsetOf(3) + 1] = 2;
		expected[offsetOf(3)] = 3;
		expect(entries).toEqual(expected);
	});

	it("gives native code the VM's memory, the runtime, and what counts exits", () => {
		const { linked } = link();
		expect(enter(7)).toBe(107);
		expect(enter(2, 21)).toBe(42);
		expect(left).toEqual([]);
		enter(1, 33);
		expect(left).toEqual([[5, 33]]);
		linked.rememberFun(1, 2, 3);
		expect(words(16, 3)).toEqual([1, 2, 3]);
		expect(linked.functions).toBeInstanceOf(WebAssembly.Table);
		expect(linked.functions?.length).toBe(2);
	});

	it("does without a table of functions and calls of funs", () => {
		const { linked } = link(undefined, BARE);
		expect(enter(7)).toBe(1);
		expect(linked.functions).toBeUndefined();
		expect(() => linked.rememberFun(1, 2, 3)).not.toThrow();
	});

	it("makes stubs of the labels among its entries", () => {
		link();
		const code = vm.field(module, "code") + 28;
		const opcodes = [1, 2, 3, 4, 5, 6].map((label) =>
			vm.readU8(code + offsetOf(label)),
		);
		const [stub, no] = [opcodeOf("wait"), opcodeOf("label")];
		expect(opcodes).toEqual([stub, no, stub, no, no, no]);
		expect(vm.labelOf(module, 3)).toBe(code + offsetOf(3));
	});

	it("is taken out by unlink: the slot and the registry are free, the code is plain", () => {
		const { linked } = link();
		const slot = vm.readU32(vm.readU32(registry()) + 4);
		linked.unlink();
		const { code } = linked.resources;
		expect(vm.readU32(registry())).toBe(0);
		expect(vm.table.get(slot)).toBeNull();
		expect(vm.slots.size).toBe(0);
		expect(vm.bytesAt(code, original.bytes.length)).toEqual(original.bytes);
		expect(vm.field(module, "code")).toBe(code);
		expect(vm.allocatedSince(before)).toHaveLength(2);
		linked.dispose();
		expect(vm.allocatedSince(before)).toEqual([]);
		expect(vm.calls.at(-1)?.[0]).toBe("memory_destroy_heap");
	});

	it("goes on with the code and literals of a module that was deferred", () => {
		const pending = deferModule(vm, module, beam, undefined);
		pending.remove();
		const { linked } = link(pending.resources);
		expect(linked.resources).toEqual(pending.resources);
		expect(vm.field(module, "code")).toBe(pending.resources.code);
		linked.unlink();
		linked.dispose();
		expect(vm.allocatedSince(before)).toEqual([]);
	});

	it("knows more than one module by their index", () => {
		link();
		const mine = vm.readU32(registry());
		const other = vm.load(smallBeam("other"), INDEX + 1);
		linkModule(
			vm,
			runtime,
			vm.slots,
			other,
			smallBeam("other"),
			() => compiledAs(BARE, []),
			{ left: () => {}, ask: () => 0, traced: () => {}, stopped: () => {} },
		);
		expect(vm.readU32(registry())).toBe(mine);
		const table = vm.readU32(registry() + 4);
		expect(vm.readU32(table)).toBe(other);
		expect(vm.readU32(table + 4)).not.toBe(vm.readU32(mine + 4));
		// "other.erl"
		expect(words(table + 12, 2)).toEqual([1, 9]);
	});
});

describe("bounds of stack traces", () => {
	/** The module with a chunk "Line" of so many bytes that counts so many names of files. */
	const withLines = (size: number, files: number): BeamModule => {
		const plain = readBeam(smallModule(), "m.beam");
		const padded = new Uint8Array(size + 3);
		const lines = padded.subarray(3);
		if (size >= 20) new DataView(padded.buffer).setUint32(3 + 16, files);
		return { ...plain, chunks: new Map([...plain.chunks, ["Line", lines]]) };
	};

	it.each([
		["names of its own", 100, 2, [3, 105]],
		["one name", 20, 1, [2, 25]],
		["no name of its own", 100, 0, [1, 5]],
		["a chunk that is too short", 19, 7, [1, 5]],
	])("count %s", (_, size, files, expected) => {
		load(withLines(size, files));
		deferModule(vm, module, beam, undefined);
		expect(words(vm.readU32(registry()) + 12, 2)).toEqual(expected);
	});
});
