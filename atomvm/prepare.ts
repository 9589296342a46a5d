/** Makes the prepared AtomVM and the native runtime, once; later calls read them from the cache. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AvmjitError } from "../src/errors.ts";
import { parseModule, type WasmBinary } from "../src/wasm/reader/parse.ts";
import { abiHeader } from "./abi-header.ts";
import {
	defaultCacheFolder,
	hashCode,
	hashText,
	storeFolder,
	withLock,
} from "./cache.ts";
import { readEntries } from "./dwarf/entries.ts";
import { DebugTypes } from "./dwarf/types.ts";
import {
	type Explanation,
	type Manifest,
	structLayouts,
	tableContents,
} from "./manifest.ts";
import { compileNative, readNativeSources } from "./native.ts";
import { addInstructionCounter } from "./passes/counter.ts";
import { PASSES } from "./passes/index.ts";
import { ATOMVM_SOURCE, readAtomVm } from "./source.ts";
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
	/** Path of another AtomVM.wasm; it must be the pinned one all the same. */
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
	const vmKey = hashCode([".", "../src/wasm"], ATOMVM_SOURCE.sha256);
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
	if (options.source !== undefined) readAtomVm(options.source);
	if (options.force || !isDone()) {
		const wait = (): void => progress("waiting for another process");
		await withLock(cache, wait, async () => {
			if (options.force) rmSync(vmFolder, { recursive: true, force: true });
			if (options.force) rmSync(nativeFolder, { recursive: true, force: true });
			if (!existsSync(vmFolder))
				storeFolder(vmFolder, await prepareVm(options.source, progress));
			if (!existsSync(nativeFolder)) {
				progress("compiling native/");
				const header = readFileSync(join(vmFolder, VM_FILES.header), "utf8");
				const native = await compileNative({
					sources,
					header,
					sanitize,
				});
				checkNative(native);
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
	source: string | undefined,
	progress: (step: string, share?: number) => void,
): Promise<Record<string, Uint8Array | string>> {
	progress("reading AtomVM.wasm");
	let binary = parseModule(readAtomVm(source), ATOMVM_SOURCE.file);
	const types = new DebugTypes(readEntries(binary), binary);
	const structs = structLayouts(types);
	const header = abiHeader(types);
	const explanations: Explanation[] = [];
	for (const pass of PASSES) {
		progress(`pass ${pass.name}`);
		const { bytes, notes } = pass.run({ binary, types });
		binary = check(bytes, pass.name);
		explanations.push({ pass: pass.name, notes });
	}
	const before = binary.bytes.length;
	const file = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const optimized = await runTask(
		new URL(`./optimize.${file}`, import.meta.url),
		binary.bytes,
		(share) => progress("optimising", share),
	);
	binary = check(optimized, "optimise");
	explanations.push({
		pass: "optimise",
		notes: [
			`${before} bytes become ${optimized.length}, ${binary.bodies.count} functions are left`,
		],
	});
	const counting = addInstructionCounter(binary);
	check(counting, "counter");
	const manifest: Manifest = {
		structs,
		tableFunctions: tableContents(binary),
		explanations,
	};
	return {
		[VM_FILES.atomVm]: optimized,
		[VM_FILES.atomVmCounting]: counting,
		[VM_FILES.manifest]: `${JSON.stringify(manifest, undefined, "\t")}\n`,
		[VM_FILES.header]: header,
	};
}

/** The native runtime shares the VM's memory: it must have no data of its own. */
function checkNative(bytes: Uint8Array): void {
	if (parseModule(bytes, NATIVE_FILE).data.length > 0)
		throw new AvmjitError(
			"build",
			"native/",
			"has data of its own, which would overwrite the VM's",
			"keep constants in code and state in the cells of abi.h",
		);
}

function check(bytes: Uint8Array, step: string): WasmBinary {
	if (!WebAssembly.validate(bytes as Uint8Array<ArrayBuffer>))
		throw new Error(`preparing AtomVM: ${step} made an invalid binary`);
	return parseModule(bytes, `${ATOMVM_SOURCE.file} (${step})`);
}
