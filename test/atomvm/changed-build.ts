/** The npm package's AtomVM.wasm with something taken out or changed, as builds of other people may be. */
import type { AtomVmFile } from "../../atomvm/build.ts";
import { Appender } from "../../atomvm/passes/append.ts";
import { readPackagedAtomVm } from "../../atomvm/source.ts";
import { Code } from "../../src/wasm/code.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { rewriteModule } from "../../src/wasm/reader/rewrite.ts";
import { nameContents } from "../../src/wasm/sections/names.ts";

const packaged = readPackagedAtomVm();
export const shipped = parseModule(packaged.bytes, packaged.where);

export function asFile(bytes: Uint8Array): AtomVmFile {
	return { bytes, where: "AtomVM.wasm", hash: "" };
}

/** Only with the custom sections that are wanted. */
export function withSections(
	isKept: (name: string) => boolean,
	more: readonly string[] = [],
): Uint8Array {
	const customs = more.map((name) => ({ name, bytes: new Uint8Array(1) }));
	return rewriteModule(shipped, { keepCustom: isKept, customs });
}

/** Functions have other names, as if there were none of the old ones. */
export function renamed(
	change: (name: string) => string,
	binary = shipped,
): Uint8Array {
	const functions = new Map(
		[...binary.names.functions].map(([index, name]) => [index, change(name)]),
	);
	return rewriteModule(binary, {
		keepCustom: (name) => name !== "name",
		customs: [{ name: "name", bytes: nameContents({ functions }).view() }],
	});
}

export function without(...names: readonly string[]): Uint8Array {
	return renamed((name) => (names.includes(name) ? `${name}.gone` : name));
}

/** A function takes and returns nothing, as if the optimiser had found its parameters to be constants. */
export function withoutParameters(name: string): Uint8Array {
	const binary = parseModule(without(name), "AtomVM.wasm");
	const out = new Appender(binary);
	const index = out.declare(name, out.type([], []));
	const c = new Code(0);
	c.end();
	out.define(index, c);
	return rewriteModule(binary, out.edits());
}

/** Bytes of the file are others. */
export function patched(at: number, ...bytes: readonly number[]): Uint8Array {
	const copy = Uint8Array.from(packaged.bytes);
	copy.set(bytes, at);
	return copy;
}

export function sectionStart(name: string): number {
	const found = shipped.sections.find((section) => section.name === name);
	if (found === undefined) throw new Error(`no section ${name}`);
	return found.start;
}

/** Where a text is in the file. */
export function textAt(text: string): number {
	return Buffer.from(packaged.bytes).indexOf(text);
}
