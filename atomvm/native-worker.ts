/** The C compiler, in a worker thread: LLVM as a package, itself compiled to WebAssembly. */
import { commands } from "@yowasp/clang";
import type { NativeInput } from "./native.ts";
import { expose } from "./worker-task.ts";

const CLANG_FLAGS = [
	"--target=wasm32-wasip1",
	"-std=c17",
	"-O3",
	"-mtail-call",
	"-mbulk-memory",
	"-matomics",
	"-msimd128",
	"-Wall",
	"-Wextra",
	"-Werror",
	"-ffreestanding",
	// A table in memory would be written over the VM's own data.
	"-fno-jump-tables",
	"-nostdlib",
];

/**
 * Of the test build: undefined behaviour traps, which needs no library and no data. Arrays count with the size they are
 * declared with, but for a struct's last one of one element, which AtomVM has for one of any size.
 */
const SANITIZE_FLAGS = [
	"-fsanitize=undefined,local-bounds,float-cast-overflow",
	"-fsanitize-trap=all",
	"-fstrict-flex-arrays=1",
];

const LINK_FLAGS = [
	"--no-entry",
	"--import-memory",
	"--shared-memory",
	"--max-memory=4294967296",
	"--import-table",
	"--allow-undefined",
	"--export=__stack_pointer",
	"--stack-first",
	"-z",
	"stack-size=65536",
];

async function compile(input: NativeInput): Promise<Uint8Array> {
	const { sources, header, sanitize = false } = input;
	const files: Record<string, string> = { "abi.h": header };
	for (const { name, text } of sources) files[name] = text;
	const units = sources.map(({ name }) => name).filter((n) => n.endsWith(".c"));
	const messages: string[] = [];
	const decoder = new TextDecoder();
	const print = (bytes: Uint8Array | null): void => {
		if (bytes) messages.push(decoder.decode(bytes));
	};
	const flags = [
		...CLANG_FLAGS,
		...(sanitize ? SANITIZE_FLAGS : []),
		...LINK_FLAGS.map((flag) => `-Wl,${flag}`),
	];
	try {
		const out = await commands.clang(
			[...flags, ...units, "-o", "native.wasm"],
			files,
			{ stdout: print, stderr: print },
		);
		const wasm = out?.["native.wasm"];
		if (wasm instanceof Uint8Array) return wasm;
	} catch (error) {
		messages.push(String(error));
	}
	throw new Error(messages.join(""));
}

expose(compile);
