/**
 * The code that is generated, function by function (see docs/testing.md, "Golden code"). `BLESS=1` writes it anew;
 * `BLESS=sizes` the sizes, too, when they may grow.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	compileGolden,
	EXPECT,
	goldenNames,
	HELPERS,
	joinTexts,
	readTexts,
} from "./golden.ts";

const bless = process.env.BLESS ?? "";
const modules = goldenNames().map(compileGolden);

const helpers = new Map<string, string>();
for (const module of modules)
	for (const [name, text] of module.helpers) {
		const other = helpers.get(name);
		if (other !== undefined && other !== text)
			throw new Error(`${name} is not the same in ${module.name} as elsewhere`);
		helpers.set(name, text);
	}
const sortedHelpers = new Map(
	[...helpers].sort(([a], [b]) => (a < b ? -1 : 1)),
);

if (bless !== "") {
	const write = (name: string, texts: ReadonlyMap<string, string>): void =>
		writeFileSync(new URL(`${name}.wat`, EXPECT), joinTexts(texts));
	for (const { name, functions } of modules) write(name, functions);
	write(HELPERS, sortedHelpers);
}

const families = [...modules, { name: HELPERS, functions: sortedHelpers }];
describe.each(
	families.map(({ name, functions }) => [name, functions] as const),
)("golden code: %s", (name, functions) => {
	const expected = readTexts(name);

	it.each([...functions.keys()])("%s", (of) => {
		expect(functions.get(of)).toBe(expected.get(of) ?? "not blessed yet");
	});

	it("has no other functions", () => {
		const gone = [...expected.keys()].filter((of) => !functions.has(of));
		expect(gone).toEqual([]);
	});
});

describe("golden modules", () => {
	it.each(modules.map(({ name, wasm }) => [name, wasm] as const))(
		"%s is valid",
		(_, wasm) => {
			expect(WebAssembly.validate(wasm as Uint8Array<ArrayBuffer>)).toBe(true);
		},
	);

	it("are many", () => {
		const count = modules.reduce((n, { sizes }) => n + sizes.size, 0);
		expect(count).toBeGreaterThanOrEqual(400);
	});
});

/** Bytes of each function, by module: what their sum is compared with. */
type Sizes = Record<string, Record<string, number>>;

describe("sizes of golden code", () => {
	const FILE = new URL("sizes.json", EXPECT);
	const actual: Sizes = Object.fromEntries(
		modules.map(({ name, sizes }) => [name, Object.fromEntries(sizes)]),
	);

	if (bless !== "") {
		// Functions that are new have no size to keep to.
		const kept = bless === "sizes" ? {} : readSizes(FILE);
		const sizes = Object.entries(actual).map(([name, functions]) => [
			name,
			{ ...functions, ...pick(kept[name] ?? {}, functions) },
		]);
		const text = JSON.stringify(Object.fromEntries(sizes), null, "\t");
		writeFileSync(FILE, `${text}\n`);
	}
	const expected = readSizes(FILE);

	it("are known for every function", () => {
		const names = (sizes: Sizes): string[] =>
			Object.entries(sizes).flatMap(([module, functions]) =>
				Object.keys(functions).map((name) => `${module}: ${name}`),
			);
		expect(names(actual)).toEqual(names(expected));
	});

	it("have not grown by more than 1% together", () => {
		expect(total(actual)).toBeLessThanOrEqual(1.01 * total(expected));
	});
});

function readSizes(file: URL): Sizes {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Sizes;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw error;
	}
}

function pick(
	sizes: Record<string, number>,
	names: Record<string, number>,
): Record<string, number> {
	return Object.fromEntries(
		Object.entries(sizes).filter(([name]) => name in names),
	);
}

function total(sizes: Sizes): number {
	return Object.values(sizes)
		.flatMap((functions) => Object.values(functions))
		.reduce((sum, size) => sum + size, 0);
}
