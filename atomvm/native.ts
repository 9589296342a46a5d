/** Compiles the C of native/ into one wasm module, with the LLVM that comes as a package. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AvmjitError } from "../src/errors.ts";
import { parseModule } from "../src/wasm/reader/parse.ts";
import { runTask } from "./worker-task.ts";

export interface NativeSource {
	/** File name, without folder. */
	readonly name: string;
	readonly text: string;
}

/** The folder of native/, beside the package's code. */
function nativeFolder(): URL {
	// From atomvm/ in the sources, from dist/atomvm/ when built.
	const here = new URL(".", import.meta.url);
	const up = here.pathname.endsWith("/dist/atomvm/") ? "../../" : "../";
	return new URL(`${up}native/`, here);
}

export function readNativeSources(): NativeSource[] {
	const folder = fileURLToPath(nativeFolder());
	return readdirSync(folder)
		.filter((name) => /\.[ch]$/.test(name))
		.sort()
		.map((name) => ({
			name,
			text: readFileSync(`${folder}/${name}`, "utf8"),
		}));
}

/** Input of the worker thread that compiles. */
export interface NativeInput {
	readonly sources: readonly NativeSource[];
	/** The text of `abi.h`. */
	readonly header: string;
	/** With checks for undefined behaviour, each of which traps: for tests. */
	readonly sanitize?: boolean;
}

/** Compiles in a worker thread. @throws AvmjitError `tool` with the compiler's messages */
export async function compileNative(input: NativeInput): Promise<Uint8Array> {
	const native = await compile(input);
	if (parseModule(native, "native/").data.length > 0)
		throw new AvmjitError(
			"tool",
			"native/",
			"has data of its own, which would be written over the VM's memory",
			"make it without constant arrays, tables and strings",
		);
	return native;
}

async function compile(input: NativeInput): Promise<Uint8Array> {
	try {
		const file = import.meta.url.endsWith(".ts") ? "ts" : "js";
		return await runTask(
			new URL(`./native-worker.${file}`, import.meta.url),
			input,
		);
	} catch (error) {
		throw new AvmjitError(
			"tool",
			"native/",
			`does not compile: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}
