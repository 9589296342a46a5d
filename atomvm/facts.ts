/** What an AtomVM.wasm says of itself: for `avmjit prepare --explain` and for messages. */
import type { WasmBinary } from "../src/wasm/reader/parse.ts";
import type { Shape } from "./build.ts";
import { hasThunks } from "./callable.ts";
import type { DebugTypes } from "./dwarf/types.ts";

export interface BuildFacts {
	/** In bytes. */
	readonly size: number;
	readonly functions: number;
	/** AtomVM's version, where the binary has the text. */
	readonly version?: string;
	/** Compilers of the objects, as their debugging information names them. */
	readonly compilers: readonly string[];
	/** Memory in pages of 64 KiB; whether it is imported, and shared by threads. */
	readonly memory?: {
		readonly initial: number;
		readonly maximum?: number;
		readonly shared: boolean;
		readonly imported: boolean;
	};
	/** AtomVM's own: several schedulers. */
	readonly smp: boolean;
	/** Emscripten's options that can be told from imports, functions and the table. */
	readonly options: readonly string[];
	/** Custom sections, by name, with their sizes in bytes. */
	readonly sections: Readonly<Record<string, number>>;
	readonly bifs: number;
	readonly nifs: number;
	/** The last instruction of the BEAM that the interpreter knows, by its number. */
	readonly newestInstruction?: number;
}

/** Options of the linker, and what gives each away. */
const OPTIONS: readonly (readonly [
	option: string,
	isOn: (names: ReadonlySet<string>, imports: ReadonlySet<string>) => boolean,
])[] = [
	["-pthread", (names) => names.has("_emscripten_thread_init")],
	[
		"-sPROXY_TO_PTHREAD",
		(names) =>
			names.has("_emscripten_proxy_main") || names.has("emscripten_proxy_main"),
	],
	["-sSAFE_HEAP", (_, imports) => imports.has("segfault")],
	[
		"-sSTACK_OVERFLOW_CHECK=2",
		(_, imports) => imports.has("__handle_stack_overflow"),
	],
	["-sFETCH", (names) => names.has("emscripten_fetch")],
	["AtomVM's JIT", (names) => names.has("jit_stream_flush")],
	["MbedTLS", (names) => names.has("nif_crypto_hash")],
];

export function buildFacts(
	binary: WasmBinary,
	shape: Shape,
	types?: DebugTypes,
): BuildFacts {
	const names = new Set(binary.names.functions.values());
	const imports = new Set(binary.imports.map(({ name }) => name));
	const options = OPTIONS.filter(([, isOn]) => isOn(names, imports)).map(
		([option]) => option,
	);
	if (hasThunks(binary, shape.naming))
		options.push("-sEMULATE_FUNCTION_POINTER_CASTS");
	const version = firstMatch(binary, /\0(0\.\d+\.\d+[-+.0-9a-z]*)\0/);
	const memory = memoryOf(binary);
	const newest = types?.newest(/^OP_/);
	const named = (pattern: RegExp): number =>
		[...names].filter((name) => pattern.test(name)).length;
	return {
		size: binary.bytes.length,
		functions: binary.bodies.count,
		...(version !== undefined && { version }),
		compilers: compilers(binary),
		...(memory && { memory }),
		smp: named(/^smp_mutex_lock/) > 0,
		options,
		sections: Object.fromEntries(
			binary.sections
				.filter(({ name }) => name !== "")
				.map(({ name, start, end }) => [name, end - start]),
		),
		bifs: named(/^bif_/),
		nifs: named(/^nif_/),
		...(newest !== undefined && { newestInstruction: newest }),
	};
}

function memoryOf(binary: WasmBinary): BuildFacts["memory"] {
	const imported = binary.imports.find(({ desc }) => desc.kind === "memory");
	const type =
		imported?.desc.kind === "memory" ? imported.desc : binary.memories[0];
	return (
		type && {
			initial: type.min,
			...(type.max !== undefined && { maximum: type.max }),
			shared: type.shared === true,
			imported: imported !== undefined,
		}
	);
}

function compilers(binary: WasmBinary): string[] {
	const found = new Set<string>();
	for (const { name, start, end } of binary.sections) {
		if (name !== ".debug_str" && name !== "producers") continue;
		const text = Buffer.from(binary.bytes.subarray(start, end)).toString(
			"latin1",
		);
		for (const [match] of text.matchAll(/\bclang version [^\0\n]{1,60}/g))
			found.add(match.replace("clang version", "clang").trim());
	}
	return [...found];
}

/** Of a pattern's group, in the build's data. */
function firstMatch(binary: WasmBinary, pattern: RegExp): string | undefined {
	for (const { bytes } of binary.data) {
		const found = pattern.exec(Buffer.from(bytes).toString("latin1"));
		if (found) return found[1];
	}
	return undefined;
}
