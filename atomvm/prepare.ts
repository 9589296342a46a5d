/** Makes the prepared AtomVM and the native runtime, once; later calls read them from the cache. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sharedHeader } from "../src/abi/c-header.ts";
import { AVM } from "../src/abi/import-modules.ts";
import { AvmjitError } from "../src/errors.ts";
import { parseModule, type WasmBinary } from "../src/wasm/reader/parse.ts";
import { abiHeader } from "./abi-header.ts";
import { type AtomVmFile, EMSCRIPTEN } from "./build.ts";
import {
	defaultCacheFolder,
	hashCode,
	hashText,
	storeFolder,
	withLock,
} from "./cache.ts";
import { hasThunks } from "./callable.ts";
import { checkRoomForCells } from "./data-start.ts";
import type { LeftOut } from "./features.ts";
import {
	type Explanation,
	importTypes,
	type Manifest,
	memoryLimits,
	structLayouts,
	tableContents,
} from "./manifest.ts";
import { compileNative, readNativeSources } from "./native.ts";
import { addInstructionCounter } from "./passes/counter.ts";
import { PASSES } from "./passes/index.ts";
import { addTraceHooks } from "./passes/tracing.ts";
import { isAcceptable, recognise } from "./recognise.ts";
import { readAtomVm } from "./source.ts";
import { runTask } from "./worker-task.ts";

export interface Prepared {
	/** The prepared AtomVM. */
	readonly atomVm: Uint8Array;
	/** The same, counting the instructions that its interpreter executes. */
	readonly atomVmCounting: Uint8Array;
	/** The native runtime. */
	readonly native: Uint8Array;
	readonly manifest: Manifest;
}

export interface PrepareOptions {
	/** Do it again even if it is cached. */
	readonly force?: boolean;
	/** The native runtime with checks for undefined behaviour, each of which traps: for tests. */
	readonly sanitize?: boolean;
	/** Where the results are kept; a folder of the package when left out. */
	readonly cacheFolder?: string;
	/** Path of an AtomVM.wasm of your own (docs/own-builds.md); that of the npm package when left out. */
	readonly source?: string;
	/** Called with what is being done now; `share` from 0 to 1 where it is known. */
	readonly onProgress?: (step: string, share?: number) => void;
}

const VM_FILES = {
	atomVm: "atomvm.wasm",
	atomVmCounting: "atomvm-counting.wasm",
	manifest: "manifest.json",
	header: "abi.h",
} as const;
const NATIVE_FILE = "native.wasm";

export async function prepareAtomVm(
	options: PrepareOptions = {},
): Promise<Prepared> {
	const cache = options.cacheFolder ?? defaultCacheFolder();
	const progress = options.onProgress ?? (() => {});
	const source = readAtomVm(options.source);
	const vmKey = hashText(
		hashCode([".", "../src/wasm"], source.hash),
		// All that is taken of src/abi.
		...sharedHeader(),
		AVM,
	);
	const vmFolder = join(cache, `atomvm-${vmKey}`);
	const sources = readNativeSources();
	const sanitize = options.sanitize ?? false;
	const nativeKey = hashText(
		vmKey,
		...(sanitize ? ["sanitize"] : []),
		...sources.map((s) => s.name + s.text),
	);
	const nativeFolder = join(cache, `native-${nativeKey}`);
	const isDone = (): boolean =>
		existsSync(vmFolder) && existsSync(nativeFolder);
	if (options.force || !isDone()) {
		const wait = (): void => progress("waiting for another process");
		await withLock(cache, wait, async () => {
			if (options.force) rmSync(vmFolder, { recursive: true, force: true });
			if (options.force) rmSync(nativeFolder, { recursive: true, force: true });
			if (!existsSync(vmFolder))
				storeFolder(vmFolder, await prepareVm(source, progress));
			if (!existsSync(nativeFolder)) {
				progress("compiling native/");
				const header = readFileSync(join(vmFolder, VM_FILES.header), "utf8");
				const native = await compileNative({ sources, header, sanitize });
				storeFolder(nativeFolder, { [NATIVE_FILE]: native });
			}
		});
	}
	const file = (name: string): Uint8Array => readFileSync(join(vmFolder, name));
	return {
		atomVm: file(VM_FILES.atomVm),
		get atomVmCounting() {
			return file(VM_FILES.atomVmCounting);
		},
		native: readFileSync(join(nativeFolder, NATIVE_FILE)),
		manifest: JSON.parse(
			readFileSync(join(vmFolder, VM_FILES.manifest), "utf8"),
		) as Manifest,
	};
}

async function prepareVm(
	source: AtomVmFile,
	progress: (step: string, share?: number) => void,
): Promise<Record<string, Uint8Array | string>> {
	progress("reading AtomVM.wasm");
	const file = source.where;
	const shape = EMSCRIPTEN;
	const recognised = recognise(source, shape);
	const { types, facts } = recognised;
	let { binary } = recognised;
	checkRoomForCells(binary);
	const structs = structLayouts(types);
	const header = abiHeader(types, hasThunks(binary, shape.naming));
	const explanations: Explanation[] = [];
	for (const pass of PASSES) {
		progress(`pass ${pass.name}`);
		const { bytes, notes } = pass.run({ binary, types, shape });
		if (!isAcceptable(bytes)) throw new Error(madeInvalid(pass.name));
		binary = parseModule(bytes, `${file} (${pass.name})`);
		explanations.push({ pass: pass.name, notes });
	}
	const before = binary.bytes.length;
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const optimized = await runTask(
		new URL(`./optimize.${extension}`, import.meta.url),
		binary.bytes,
		(share) => progress("optimising", share),
	);
	binary = check(optimized, file, "optimise");
	explanations.push({
		pass: "optimise",
		notes: [
			`${before} bytes become ${optimized.length}, ${binary.bodies.count} functions are left`,
		],
	});
	const counting = addInstructionCounter(binary, shape.interpreter);
	check(counting, file, "counter");
	const manifest: Manifest = {
		memory: memoryLimits(binary),
		structs,
		tableFunctions: tableContents(binary, shape.naming),
		imports: importTypes(binary),
		explanations,
		facts,
		leftOut: [...recognised.leftOut, ...withoutTracing(binary)],
	};
	return {
		[VM_FILES.atomVm]: optimized,
		[VM_FILES.atomVmCounting]: counting,
		[VM_FILES.manifest]: `${JSON.stringify(manifest, undefined, "\t")}\n`,
		[VM_FILES.header]: header,
	};
}

/** Whether `avmjit trace` will be able to see what the interpreter does (tracing.ts). */
function withoutTracing(binary: WasmBinary): LeftOut[] {
	try {
		addTraceHooks(binary, EMSCRIPTEN.interpreter);
		return [];
	} catch (error) {
		if (!(error instanceof AvmjitError)) throw error;
		return [{ feature: "trace", because: error.what }];
	}
}

function check(bytes: Uint8Array, file: string, step: string): WasmBinary {
	if (!WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>))
		throw new Error(madeInvalid(step));
	return parseModule(bytes, `${file} (${step})`);
}

function madeInvalid(step: string): string {
	return `preparing AtomVM: ${step} made an invalid binary`;
}
