import { beforeEach, describe, expect, it } from "vitest";
import type { CompileTarget } from "../../src/jit/emit/compile-target.ts";
import { LiteralArea } from "../../src/link/literal-area.ts";
import { createCompileTarget } from "../../src/link/vm-target.ts";
import { smallBeam } from "./beams.ts";
import { FakeVm } from "./fake-vm.ts";

let vm: FakeVm;
let module: number;
let target: CompileTarget;

beforeEach(() => {
	vm = new FakeVm();
	module = vm.load(smallBeam(), 7);
	target = createCompileTarget(vm, module, new LiteralArea(vm, module));
});

/** Makes the module's import 0 of a kind, with a word behind it. */
function setImport(kind: number, word: number): void {
	vm.writeU32(vm.field(module, "imported_funcs"), vm.words(kind, word));
}

describe("createCompileTarget", () => {
	it("says where the module is", () => {
		expect(target.moduleIndex).toBe(7);
		expect(target.moduleAddress).toBe(module);
		expect(target.codeAddress).toBe(vm.field(module, "code") + 28);
	});

	it("has the offsets of the build's structs", () => {
		expect(target.layout).toEqual({
			x: 44,
			e: 40,
			cp: 80,
			fr: 84,
			global: 88,
			heapPtr: 8 + 8,
			heapRoot: 8 + 0,
			nextFragment: 4,
			refcBinaryData: 24,
			savedModule: 92,
			savedIp: 96,
		});
	});

	it("has the addresses of the cells", () => {
		const { cells } = target;
		expect(cells).toEqual({
			reductions: vm.cell("REDUCTIONS"),
			reason: vm.cell("REASON"),
			pairs: vm.cell("PAIRS"),
			scratch: vm.cell("SCRATCH"),
			testHeapBelow: vm.cell("TEST_HEAP_BELOW"),
			allocateBelow: vm.cell("ALLOCATE_BELOW"),
			nativeInstructions: vm.cell("NATIVE_INSTRUCTIONS"),
		});
		expect(new Set(Object.values(cells)).size).toBe(7);
	});

	it("knows atoms by their index and by name", () => {
		const { atoms } = smallBeam();
		for (const [i, name] of atoms.entries())
			expect(target.atom(i + 1)).toBe(vm.atom(name));
		expect(target.atomNamed("badarg")).toBe(vm.atom("badarg"));
	});

	it("makes literals and integers, of any type of number", () => {
		expect(target.literal(3)).toBe(0x2030);
		expect(vm.calls.at(-1)?.slice(0, 3)).toEqual([
			"module_load_literal",
			module,
			3,
		]);
		target.integer(2 ** 40);
		const made = vm.calls.at(-1);
		expect(made?.[1]).toEqual([131, 110, 6, 0, 0, 0, 0, 0, 0, 1]);
		target.integer(2n ** 40n);
		expect(vm.calls.at(-1)).toBe(made);
	});

	it.each([
		[2, { kind: "nif", symbol: "some_function" }],
		[3, { kind: "erlang" }],
		[4, { kind: "erlang" }],
		[5, { kind: "bif", symbol: "some_function" }],
		[6, { kind: "gc-bif", symbol: "some_function" }],
		[1, { kind: "unnamed" }],
		[7, { kind: "unnamed" }],
	])("tells what an import is by its kind: %d", (kind, expected) => {
		vm.functions.set(77, "some_function");
		setImport(kind, 77);
		expect(target.imported(0)).toEqual(expected);
	});

	it("tells C functions without a name", () => {
		for (const kind of [2, 5, 6]) {
			setImport(kind, 78);
			expect(target.imported(0)).toEqual({ kind: "unnamed" });
		}
		setImport(4, 78);
		expect(target.imported(0)).toEqual({ kind: "erlang" });
	});

	it("looks imports up when it is asked, by their number", () => {
		vm.functions.set(5, "one");
		vm.functions.set(6, "other");
		const table = vm.words(vm.words(2, 5), vm.words(5, 6));
		vm.writeU32(module + vm.offset("Module", "imported_funcs"), table);
		expect(target.imported(0)).toEqual({ kind: "nif", symbol: "one" });
		expect(target.imported(1)).toEqual({ kind: "bif", symbol: "other" });
	});
});
