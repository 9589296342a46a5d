/** What src/abi says is said nowhere else: by name, and by the shapes in which tags, shifts and masks are written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sharedConstants } from "../../src/abi/c-header.ts";
import { CELLS } from "../../src/abi/cells.ts";
import { NATIVE_MODULE_FIELDS } from "../../src/abi/native-module.ts";
import { NATIVE_FUNCTIONS } from "../../src/abi/prototypes.ts";

interface Source {
	readonly path: string;
	readonly text: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function sourcesIn(folder: string, name: RegExp): Source[] {
	return readdirSync(join(ROOT, folder), {
		recursive: true,
		encoding: "utf8",
	})
		.filter((path) => name.test(path))
		.map((path) => ({
			path: `${folder}/${path}`,
			text: readFileSync(join(ROOT, folder, path), "utf8"),
		}));
}

const typeScript = [
	...sourcesIn("src", /\.ts$/),
	...sourcesIn("atomvm", /\.ts$/),
].filter(({ path }) => !path.startsWith("src/abi/"));
const c = sourcesIn("native", /\.[ch]$/);

/** Other formats have tags and shifts of their own: wasm, DWARF, files of BEAM, random numbers. */
const OTHER_FORMATS =
	/^(src\/(wasm|beam|fuzz)|atomvm\/(dwarf|passes)|src\/host\/imports)\//;
const terms = [
	...typeScript.filter(({ path }) => !OTHER_FORMATS.test(path)),
	...c,
];

function withoutComments(text: string): string {
	return text
		.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
		.replace(/\/\/.*$/gm, "");
}

/** Every line that a pattern finds, as `file:line: text`. */
function found(sources: readonly Source[], pattern: RegExp): string[] {
	return sources.flatMap(({ path, text }) =>
		withoutComments(text)
			.split("\n")
			.flatMap((line, i) =>
				pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [],
			),
	);
}

/** Definitions in either language: const, enum item or property in capitals, macro. */
function definitionOf(names: readonly string[]): RegExp {
	const any = names.join("|");
	return new RegExp(
		`(\\b(const|let)\\s+(${any})\\b\\s*(:\\s*number\\s*)?=)|(#define\\s+(${any})\\b)|(^\\s*(enum\\s*\\w*\\s*\\{.*)?\\b(${any})\\s*=(?!=))`,
	);
}

const SHAPES: Readonly<Record<string, RegExp>> = {
	"a tag, as a number": /\b0x0*(3|7|b|f|1b|2b|3b|3f|3ffff|3fffff|ffffff)\b/i,
	"a shift of a header or an atom": /(<<|>>|>>>) 6\b/,
	"a shift of a small integer or a pid": /(<<|>>|>>>) 4\b/,
	"a shift of a module's index": /(?<!\b1 )(<<|>>>?) 24\b/,
	"a tag put on or tested": /(?<!\d)[&|] ~?(3|7|15|63)\b/,
	"a tag of a boxed term": /\b0x(04|08|0c|14|18|24|28|2c|34|38)\b/i,
	"a tag taken off or put on, in C":
		/\*\) .*\(\w+ - PRIMARY_\w+\);|uintptr_t\) .*\| PRIMARY_/,
};

/** Shapes that are right where they are. */
const RIGHT: readonly RegExp[] = [
	// The words of terms themselves.
	/^native\/terms\.h:.*\(term \*\) \(uintptr_t\) \(t - PRIMARY_/,
	/^native\/terms\.h:.*return \(term\) \(uintptr_t\) \w+ \| PRIMARY_/,
	// Compact terms of BEAM files.
	/^native\/call\.c:.*\bp\[0\] /,
	// Bits of a byte, a word's bytes, the alignment of a stack.
	/^native\/matching\.c:.*\(offset \+ done\) & 7/,
	/^native\/building\.c:.*head & ~7u/,
	/^native\/runtime\.h:.*p\[0\] << 24/,
];

function shapesIn(sources: readonly Source[]): string[] {
	return Object.entries(SHAPES).flatMap(([shape, pattern]) =>
		found(sources, pattern)
			.filter((place) => !RIGHT.some((right) => right.test(place)))
			.map((place) => `${shape}: ${place}`),
	);
}

describe("what src/abi says", () => {
	const names = [...sharedConstants().keys()];

	it("is defined under its name nowhere else", () => {
		expect(names.length).toBeGreaterThan(100);
		expect(found([...typeScript, ...c], definitionOf(names))).toEqual([]);
	});

	it("rests on nothing else", () => {
		const imports = sourcesIn("src/abi", /\.ts$/).flatMap(({ text }) => [
			...text.matchAll(/from "([^"]*)"/g),
		]);
		expect(imports.length).toBeGreaterThan(5);
		for (const [, from] of imports)
			expect(from).toMatch(/^(\.\/|\.\.\/errors\.ts$)/);
	});

	it("is for files of C that one can look through", () => {
		const long = c.filter(({ text }) => text.split("\n").length > 351);
		expect(long.map(({ path }) => path)).toEqual([]);
	});

	it("has the cells to itself", () => {
		const cells = CELLS.map(({ name }) => `CELL_${name}(_ADDRESS)?`);
		expect(found(c, new RegExp(`#define\\s+(${cells.join("|")})\\b`))).toEqual(
			[],
		);
	});

	it("is not written as numbers elsewhere", () => {
		expect(terms.length).toBeGreaterThan(100);
		expect(shapesIn(terms)).toEqual([]);
	});

	it("has struct NativeModule and enumerations to itself", () => {
		const pattern = new RegExp(
			`struct (NativeModule|Reason) \\{|enum Reason \\{|\\buint\\d+_t (${NATIVE_MODULE_FIELDS.map(([name]) => name).join("|")});`,
		);
		expect(found(c, pattern)).toEqual([]);
	});

	it("has the number of a native function's parameters to itself", () => {
		const pattern = new RegExp(
			`\\b(${Object.keys(NATIVE_FUNCTIONS).join("|")}): (\\d|words)`,
		);
		const compiler = typeScript.filter(({ path }) =>
			/^src\/(jit|link)/.test(path),
		);
		expect(found(compiler, pattern)).toEqual([]);
	});
});

describe("this test", () => {
	const planted = (text: string): Source[] => [{ path: "planted", text }];

	it.each([
		"const ATOM_TAG = 0x0b;",
		"export const SMALL_BITS: number = 28;",
		"#define NIL 0x3B",
		"enum { SMALL_BITS = 4, OTHER = 1 };",
		"    BOXED_TUPLE = 0x00,",
		"enum { FIRST = 1, MAX_MODULES = 256 };",
	])("finds a second definition: %s", (line) => {
		const names = [...sharedConstants().keys()];
		expect(found(planted(line), definitionOf(names))).toHaveLength(1);
	});

	it.each([
		"return (index << 6) | tag;",
		"if ((t & 3) === 1) return;",
		"const size = header >>> 6;",
		"return value << 4 | 15;",
		"if ((word & 0x3f) === other) return;",
		"case 0x0B:",
		"const cp = (index << 24) | (offset << 2);",
		"const term *cell = (const term *) (t - PRIMARY_LIST);",
		"return (term) (uintptr_t) cell | PRIMARY_BOXED;",
		"const Boxed = { positive: 0x08 };",
	])("finds a number of its own: %s", (line) => {
		expect(shapesIn(planted(line))).not.toEqual([]);
	});

	it("does not read comments", () => {
		const text = "/* size << 6 */ int x;\n// NIL = 0x3b\n";
		expect(shapesIn(planted(text))).toEqual([]);
	});

	it.each(["if (NIL == x)", "x = NIL;", "{ tag: NIL }"])(
		"takes no use for a definition: %s",
		(line) => {
			expect(found(planted(line), definitionOf(["NIL"]))).toEqual([]);
		},
	);
});
