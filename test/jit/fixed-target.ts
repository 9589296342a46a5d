/**
 * A compile target with made-up addresses: what is compiled for it is the same on every machine and with every build of
 * AtomVM. What depends on a name (atoms, functions of other modules) depends on nothing else.
 */
import type { BeamModule } from "../../src/beam/beam-file.ts";
import type {
	CompileTarget,
	ImportedFunction,
} from "../../src/jit/emit/compile-target.ts";

/** Guard BIFs that never collect. */
const BIFS =
	/^(self|node|hd|tl|element|tuple_size|map_get|is_.*|and|or|not|xor|[=<>/]=|=[:/]=|=<|[<>])$/;
/** Guard BIFs that may collect. */
const GC_BIFS =
	/^([-+*/]|div|rem|band|bor|bxor|bsl|bsr|bnot|abs|length|size|byte_size|bit_size|map_size|binary_part|float|round|trunc|floor|ceil)$/;
/** NIFs: `module:function/arity` → C function. */
const NIFS: Readonly<Record<string, string>> = {
	"erlang:++/2": "nif_erlang_concat_2",
	"erlang:setelement/3": "nif_erlang_setelement_3",
	"erlang:make_ref/0": "nif_erlang_make_ref_0",
	"erlang:atom_to_list/1": "nif_erlang_atom_to_list_1",
	"crypto:hash/2": "nif_crypto_hash",
};
/** A NIF of the host's: its C function has no name. */
const UNNAMED = "host:function/1";

export function fixedTarget(beam: BeamModule): CompileTarget {
	return {
		moduleIndex: 5,
		moduleAddress: 0x300000,
		codeAddress: 0x200000,
		layout: {
			global: 0,
			heapRoot: 4,
			heapPtr: 12,
			e: 20,
			x: 24,
			cp: 92,
			fr: 96,
			savedModule: 172,
			savedIp: 176,
			nextFragment: 0,
			refcBinaryData: 20,
		},
		cells: {
			reductions: 512,
			reason: 516,
			nativeInstructions: 520,
			testHeapBelow: 528,
			allocateBelow: 532,
			scratch: 536,
			pairs: 544,
		},
		atom: (index) => atomTerm(beam.atoms[index - 1] ?? ""),
		atomNamed: atomTerm,
		literal: (index) => 0x400002 + 16 * index,
		integer: (value) => 0x500002 + 16 * (hash(String(value)) % 0x1000),
		imported: (index) => importedFunction(beam, index),
	};
}

function atomTerm(name: string): number {
	return ((hash(name) % 0x10000) << 6) | 0x0b;
}

/** FNV-1a: any function of the name will do. */
function hash(text: string): number {
	let state = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text))
		state = Math.imul(state ^ byte, 0x01000193) >>> 0;
	return state;
}

function importedFunction(beam: BeamModule, index: number): ImportedFunction {
	const imported = beam.imports[index];
	if (imported === undefined) return { kind: "erlang" };
	const { module, function: name, arity } = imported;
	const symbol = NIFS[`${module}:${name}/${arity}`];
	if (symbol !== undefined) return { kind: "nif", symbol };
	if (`${module}:${name}/${arity}` === UNNAMED) return { kind: "unnamed" };
	if (module !== "erlang") return { kind: "erlang" };
	const bif = `bif_erlang_${name}_${arity}`;
	if (BIFS.test(name)) return { kind: "bif", symbol: bif };
	return GC_BIFS.test(name)
		? { kind: "gc-bif", symbol: bif }
		: { kind: "erlang" };
}
