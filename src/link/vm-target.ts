/** The compiler's view of a running VM. */
import { FunctionType } from "../abi/enums.ts";
import { atomTerm } from "../abi/terms.ts";
import type {
	CompileTarget,
	ContextLayout,
	ImportedFunction,
} from "../jit/emit/compile-target.ts";
import type { LinkedVm } from "./linked-vm.ts";
import type { LiteralArea } from "./literal-area.ts";

export function createCompileTarget(
	vm: LinkedVm,
	module: number,
	literals: LiteralArea,
): CompileTarget {
	const field = (name: string): number =>
		vm.readU32(module + vm.offset("Module", name));
	const atoms = field("local_atoms_to_global_table");
	return {
		moduleIndex: field("module_index"),
		moduleAddress: module,
		codeAddress: field("code") + vm.offset("CodeChunk", "code"),
		layout: contextLayout(vm),
		cells: {
			reductions: vm.cell("REDUCTIONS"),
			reason: vm.cell("REASON"),
			pairs: vm.cell("PAIRS"),
			scratch: vm.cell("SCRATCH"),
			testHeapBelow: vm.cell("TEST_HEAP_BELOW"),
			allocateBelow: vm.cell("ALLOCATE_BELOW"),
			nativeInstructions: vm.cell("NATIVE_INSTRUCTIONS"),
		},
		atom: (index) => atomTerm(vm.readU32(atoms + 4 * index)),
		atomNamed: (name) => vm.atom(name),
		literal: (index) => literals.literal(index),
		integer: (value) => literals.integer(BigInt(value)),
		imported: (index) => importedFunction(vm, field("imported_funcs"), index),
	};
}

function importedFunction(
	vm: LinkedVm,
	table: number,
	index: number,
): ImportedFunction {
	const pointer = vm.readU32(table + 4 * index);
	const kind = vm.readU32(pointer);
	const symbol = vm.functionName(
		vm.readU32(pointer + vm.offset("Bif", "bif0_ptr")),
	);
	if (kind === FunctionType.Unresolved || kind === FunctionType.Module)
		return { kind: "erlang" };
	if (symbol === undefined) return { kind: "unnamed" };
	switch (kind) {
		case FunctionType.Bif:
			return { kind: "bif", symbol };
		case FunctionType.GcBif:
			return { kind: "gc-bif", symbol };
		case FunctionType.Nif:
			return { kind: "nif", symbol };
		default:
			return { kind: "unnamed" };
	}
}

function contextLayout(vm: LinkedVm): ContextLayout {
	const context = (name: string): number => vm.offset("Context", name);
	const heap = (name: string): number =>
		context("heap") + vm.offset("Heap", name);
	return {
		x: context("x"),
		e: context("e"),
		cp: context("cp"),
		fr: context("fr"),
		global: context("global"),
		heapPtr: heap("heap_ptr"),
		heapRoot: heap("root"),
		nextFragment: vm.offset("HeapFragment", "next"),
		refcBinaryData: vm.sizeOf("RefcBinary"),
		savedModule: context("saved_module"),
		savedIp: context("saved_ip"),
	};
}
