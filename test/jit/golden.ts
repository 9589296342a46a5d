/**
 * Golden code: what the compiler makes of the functions in expect/*.S, kept as text beside them. A family of
 * instructions has a file (`lists.S`, `lists.wat`); what modules share (ways out, calls that collect) is in helpers.wat.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readBeam } from "../../src/beam/beam-file.ts";
import { compileModule } from "../../src/jit/module-compiler.ts";
import { parseModule } from "../../src/wasm/reader/parse.ts";
import { functionTexts } from "../wasm/wabt-text.ts";
import { fixedTarget } from "./fixed-target.ts";

export const EXPECT = new URL("expect/", import.meta.url);
export const HELPERS = "helpers";
/** Functions of a module that list all its other ones: shown of this module only. */
const WHOLE_MODULE = "module";
const LISTING = new Set(["enter", "remember_fun"]);

interface GoldenModule {
	readonly name: string;
	readonly wasm: Uint8Array;
	/** Text by function, in the order of the source. */
	readonly functions: ReadonlyMap<string, string>;
	readonly helpers: ReadonlyMap<string, string>;
	/** Bytes of each function's body. */
	readonly sizes: ReadonlyMap<string, number>;
}

export function goldenNames(): string[] {
	return readdirSync(EXPECT)
		.filter((name) => name.endsWith(".beam"))
		.map((name) => name.slice(0, -".beam".length))
		.sort();
}

export function compileGolden(name: string): GoldenModule {
	const file = new URL(`${name}.beam`, EXPECT);
	const beam = readBeam(new Uint8Array(readFileSync(file)), name);
	const { wasm, functions: reports } = compileModule(beam, fixedTarget(beam), {
		count: false,
		localNames: true,
	});
	const erlang = new Set(reports.map((r) => `${r.name}/${r.arity}`));
	const functions = new Map<string, string>();
	const helpers = new Map<string, string>();
	const rename = (of: string, n: number): string | undefined => {
		if (n === 0) return "ctx";
		if (!erlang.has(of)) return undefined;
		return n === 1 ? "entry" : `x${n - 2}`;
	};
	for (const { name: of, text } of functionTexts(wasm, rename)) {
		const isOwn = erlang.has(of) || of.startsWith("fun_");
		if (isOwn || (LISTING.has(of) && name === WHOLE_MODULE))
			functions.set(of, text);
		else if (!LISTING.has(of)) helpers.set(of, text);
	}
	return { name, wasm, functions, helpers, sizes: bodySizes(wasm, erlang) };
}

function bodySizes(
	wasm: Uint8Array,
	wanted: ReadonlySet<string>,
): Map<string, number> {
	const { bodies, names, importedFunctions } = parseModule(wasm, "golden");
	const sizes = new Map<string, number>();
	for (let i = 0; i < bodies.count; i++) {
		const name = names.functions.get(importedFunctions + i) ?? "";
		const size = (bodies.ends[i] ?? 0) - (bodies.starts[i] ?? 0);
		if (wanted.has(name)) sizes.set(name, size);
	}
	return sizes;
}

/** The functions of a .wat file, by name. */
export function readTexts(name: string): Map<string, string> {
	const file = new URL(`${name}.wat`, EXPECT);
	const texts = new Map<string, string>();
	if (!existsSync(file)) return texts;
	for (const part of readFileSync(file, "utf8").split(/^(?=\(func )/m)) {
		const found = /^\(func \$(\S+)/.exec(part)?.[1];
		if (found !== undefined) texts.set(found, `${part.trimEnd()}\n`);
	}
	return texts;
}

export function joinTexts(texts: ReadonlyMap<string, string>): string {
	return [...texts.values()].join("\n");
}
