/** Makes the prepared AtomVM and the native runtime, once; later calls read them from the cache. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sharedHeader } from "../src/abi/c-header.ts";
import { AVM } from "../src/abi/import-modules.ts";
import { opcodeOf } from "../src/beam/instructions.ts";
import { parseModule, type WasmBinary } from "../src/wasm/reader/parse.ts";
import { abiHeader } from "./abi-header.ts";
import type { AtomVmBuild } from "./build.ts";
import { DEFAULT_BUILD } from "./builds/index.ts";
import {
	defaultCacheFolder,
	hashCode,
	hashText,
	storeFolder,
	withLock,
} from "./cache.ts";
import { checkRoomForCells } from "./data-start.ts";
import { readEntries } from "./dwarf/entries.ts";
import { DebugTypes } from "./dwarf/types.ts";
import {
	type Explanation,
	type Manifest,
	memoryLimits,
	structLayouts,
	tableContents,
} from "./manifest.ts";
import { compileNative, readNativeSources } from "./native.ts";
import { addInstructionCounter } from "./passes/counter.ts";
import { PASSES } from "./passes/index.ts";
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
	/** Where the results are kept; a folder of the package when left out. */
	readonly cacheFolder?: string;
	/** Which AtomVM; the npm package's when left out. */
	readonly build?: AtomVmBuild;
	/** Path of its AtomVM.wasm; the installed package's when left out. */
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
	const build = options.build ?? DEFAULT_BUILD;
	const vmKey = hashText(
		hashCode([".", "../src/wasm"], build.source.sha256),
		// All that is taken of src/abi and src/beam.
		...sharedHeader(),
		`${AVM} ${opcodeOf("wait")}`,
	);
	const vmFolder = join(cache, `atomvm-${vmKey}`);
	const sources = readNativeSources();
	const nativeKey = hashText(vmKey, ...sources.map((s) => s.name + s.text));
	const nativeFolder = join(cache, `native-${nativeKey}`);
	const isDone = (): boolean =>
		existsSync(vmFolder) && existsSync(nativeFolder);
	if (options.source !== undefined) readAtomVm(options.source, build);
	if (options.force || !isDone()) {
		const wait = (): void => progress("waiting for another process");
		await withLock(cache, wait, async () => {
			if (options.force) rmSync(vmFolder, { recursive: true, force: true });
			if (options.force) rmSync(nativeFolder, { recursive: true, force: true });
			if (!existsSync(vmFolder))
				storeFolder(vmFolder, await prepareVm(build, options.source, progress));
			if (!existsSync(nativeFolder)) {
				progress("compiling native/");
				const header = readFileSync(join(vmFolder, VM_FILES.header), "utf8");
				const native = await compileNative({ sources, header });
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
	build: AtomVmBuild,
	source: string | undefined,
	progress: (step: string, share?: number) => void,
): Promise<Record<string, Uint8Array | string>> {
	progress("reading AtomVM.wasm");
	const { file } = build.source;
	let binary = parseModule(readAtomVm(source, build), file);
	checkRoomForCells(binary);
	const types = new DebugTypes(readEntries(binary), binary);
	const structs = structLayouts(types);
	const header = abiHeader(types);
	const explanations: Explanation[] = [];
	for (const pass of PASSES) {
		progress(`pass ${pass.name}`);
		const { bytes, notes } = pass.run({ binary, types, build });
		binary = check(bytes, file, pass.name);
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
	const counting = addInstructionCounter(binary, build.interpreter);
	check(counting, file, "counter");
	const manifest: Manifest = {
		memory: memoryLimits(binary),
		structs,
		tableFunctions: tableContents(binary, build.naming),
		explanations,
	};
	return {
		[VM_FILES.atomVm]: optimized,
		[VM_FILES.atomVmCounting]: counting,
		[VM_FILES.manifest]: `${JSON.stringify(manifest, undefined, "\t")}\n`,
		[VM_FILES.header]: header,
	};
}

function check(bytes: Uint8Array, file: string, step: string): WasmBinary {
	if (!WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>))
		throw new Error(`preparing AtomVM: ${step} made an invalid binary`);
	return parseModule(bytes, `${file} (${step})`);
}
