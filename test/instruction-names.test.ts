/**
 * Facts of instructions stand in the tables only: no set, list or regular expression of their names anywhere else, and
 * comparisons with a name only where the code is about that very instruction.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { INSTRUCTIONS } from "../src/beam/instructions.ts";

const names: ReadonlySet<string> = new Set(
	INSTRUCTIONS.map(({ name }) => name),
);

/** The tables themselves; what writes code, or says what it writes; and C functions that have the same names. */
const TABLES =
	/^(beam\/(instructions|releases|module-writer)|jit\/(instruction-traits|coverage|emit\/runtime-functions)|abi\/.*|fuzz\/.*|wasm\/.*)\.ts$/;

/** Files that handle these instructions' own shapes. */
const OWN_SHAPE: Readonly<Record<string, readonly string[]>> = {
	"beam/code-places.ts": [
		"apply",
		"func_info",
		"int_code_end",
		"label",
		"try_case",
	],
	"beam/print/instructions.ts": [
		"bs_match_string",
		"call",
		"call_last",
		"call_only",
		"line",
		"make_fun3",
	],
	"beam/code-lines.ts": ["debug_line", "executable_line", "func_info", "line"],
	"beam/debug-table.ts": ["call"],
	"beam/plain-lines.ts": ["debug_line", "executable_line"],
	"beam/stack-frames.ts": [
		"allocate",
		"allocate_heap",
		"allocate_zero",
		"catch",
		"deallocate",
		"func_info",
		"label",
		"trim",
		"try",
	],
	"beam/stop-places.ts": [
		"func_info",
		"int_code_end",
		"label",
		"line",
		"raise",
		"raw_raise",
	],
	"beam/variable-flow.ts": [
		"catch",
		"debug_line",
		"func_info",
		"label",
		"line",
		"move",
		"swap",
		"trim",
		"try",
	],
	"beam/variable-names.ts": ["func_info"],
	"jit/source-map.ts": ["func_info"],
	"harness/bisect/native-prefix.ts": ["return"],
	"harness/bisect/places.ts": ["func_info", "line"],
	"debug/inspect/disassembly.ts": ["label"],
	"debug/inspect/initialised-ys.ts": [
		"allocate",
		"allocate_heap",
		"allocate_zero",
		"deallocate",
		"func_info",
		"label",
		"trim",
	],
	"debug/vm/frames.ts": ["int_code_end"],
	"jit/function-compiler.ts": ["label"],
	"jit/listing.ts": ["label"],
	"profile/instrument/generated.ts": ["func_info", "label"],
	"harness/inspect/steps.ts": ["label"],
	"harness/trace/sites.ts": ["label"],
	"host/tracing.ts": ["func_info", "label"],
	"beam/decode.ts": ["bs_match", "bs_create_bin"],
	"jit/analysis/y-reads.ts": ["label"],
	"jit/graph/function-graph.ts": ["label"],
	"jit/graph/split-functions.ts": [
		"func_info",
		"int_code_end",
		"label",
		"line",
	],
	"jit/module-compiler.ts": ["label"],
};

const isName = (text: string): boolean => names.has(text);

/** Lists of strings with two names or more, as of a set or a table. */
function nameLists(source: string): string[] {
	const found: string[] = [];
	for (const [list] of source.matchAll(/\[\s*(?:"[^"\n]*"\s*,?\s*)+\]/g)) {
		const strings = [...list.matchAll(/"([^"]*)"/g)].map(([, s]) => s ?? "");
		if (strings.filter(isName).length >= 2) found.push(list);
	}
	return found;
}

/** Objects keyed by two names or more that are no functions: tables that say something of instructions. */
function nameTables(source: string): string[] {
	const keys = [
		...source.matchAll(/^\t(\w+): (?:true|false|-?\d+|"[^"]*"|\[[^\]]*\]),$/gm),
	].map(([, key]) => key ?? "");
	const found = keys.filter(isName);
	return found.length >= 2 ? found : [];
}

/** Anchored regular expressions that match names; what tests a name is anchored, as names are prefixes of others. */
function nameExpressions(source: string): string[] {
	const found: string[] = [];
	for (const [, body = ""] of source.matchAll(
		/\/(\^(?:\\.|[^/\n])+)\/[a-z]*/g,
	)) {
		// Classes of characters are no names.
		if (!/[a-z]{2}/.test(body.replaceAll(/\[[^\]]*\]|\\./g, ""))) continue;
		try {
			const expression = new RegExp(body);
			if ([...names].some((name) => expression.test(name))) found.push(body);
		} catch {
			// A division, or part of a comment.
		}
	}
	return found;
}

/** Names that an instruction's name is compared with, or looked up by. */
function comparisons(source: string): string[] {
	const found = [
		...source.matchAll(/\bname\s*[!=]==?\s*"(\w+)"/g),
		...source.matchAll(/\bcase "(\w+)":/g),
		...source.matchAll(/\bname\.(?:startsWith|endsWith|includes)\("(\w+)"/g),
		...source.matchAll(/\bop\.name\)/g),
	].map(([text, name]) => name ?? text);
	return found;
}

const root = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => path.endsWith(".ts") && !TABLES.test(path))
	.sort();
const sources = files.map(
	(path) => [path, readFileSync(root + path, "utf8")] as const,
);

describe("instruction names", () => {
	it.each(sources)(
		"stand in no list, table or pattern of src/%s",
		(_, source) => {
			expect(nameLists(source)).toEqual([]);
			expect(nameTables(source)).toEqual([]);
			expect(nameExpressions(source)).toEqual([]);
		},
	);

	it.each(sources.filter(([, source]) => /\bop\b.*\bname\b/.test(source)))(
		"are compared in src/%s with its own only",
		(path, source) => {
			const found = comparisons(source).filter(isName);
			expect([...new Set(found)].sort()).toEqual(
				(OWN_SHAPE[path] ?? []).toSorted(),
			);
		},
	);

	it("would be found", () => {
		expect(nameLists('new Set([\n\t"line",\n\t"move",\n])')).toHaveLength(1);
		expect(nameLists('["is_lt", "is_ge"]')).toHaveLength(1);
		expect(nameLists('["one", "line"]')).toEqual([]);
		expect(nameTables("\treturn: 1,\n\tsend: 2,\n")).toEqual([
			"return",
			"send",
		]);
		expect(nameTables("\treturn: 1,\n\tother: 2,\n")).toEqual([]);
		expect(nameExpressions("/^(call_fun|apply)/.test(name)")).toHaveLength(1);
		expect(nameExpressions("/^(label|loop_rec|wait)/")).toHaveLength(1);
		expect(nameExpressions("/^[a-z]+$/")).toEqual([]);
		expect(comparisons('op.name === "swap"')).toEqual(["swap"]);
		expect(comparisons('name.startsWith("gc_bif1")')).toEqual(["gc_bif1"]);
	});
});
