/** A host of the imports without a VM: only memory, in which calls find their arguments. */
import type {
	HostContext,
	ImportGroup,
} from "../../../src/host/imports/context.ts";
import { VmMemory } from "../../../src/host/memory.ts";
import { nodePlatform } from "../../../src/host/platform/node.ts";

export interface FakeHost extends HostContext {
	/** What was written, stream by stream. */
	readonly written: { stdout: string; stderr: string };
	/** Puts a C string somewhere; its address. */
	string(text: string): number;
	/** Room for `size` bytes, all zero. */
	room(size: number): number;
}

/** @param exports functions of the VM that imports call */
export function fakeHost(
	more: Partial<Pick<HostContext, "folder" | "environment" | "platform">> = {},
	exports: Readonly<Record<string, (...args: number[]) => number>> = {},
): FakeHost {
	const memory = new VmMemory(
		new WebAssembly.Memory({ initial: 2, maximum: 2, shared: true }),
	);
	const written = { stdout: "", stderr: "" };
	let free = 1024;
	const room = (size: number): number => {
		const at = free;
		free += (size + 15) & ~15;
		memory.bytes.fill(0, at, free);
		return at;
	};
	const decoder = new TextDecoder();
	return {
		memory,
		platform: nodePlatform,
		output: (stream, bytes) => {
			written[stream] += decoder.decode(bytes);
		},
		environment: [],
		folder: "/",
		call: (name, ...args) => {
			const found = exports[name];
			if (found === undefined) throw new Error(`no export ${name}`);
			return found(...args);
		},
		...more,
		written,
		room,
		string: (text) => {
			const length = new TextEncoder().encode(text).length + 1;
			const at = room(length);
			memory.setCString(at, text, length);
			return at;
		},
	};
}

/** Calls an import, as the VM does. */
export function caller(
	group: ImportGroup,
): (name: string, ...args: readonly (number | bigint)[]) => number {
	return (name, ...args) => {
		const found = group[name] as
			| ((...args: readonly (number | bigint)[]) => number | undefined)
			| undefined;
		if (found === undefined) throw new Error(`no import ${name}`);
		return found(...args) ?? 0;
	};
}
