/**
 * Every source file has its test at the mirrored path (`src/wasm/leb128.ts`: `test/wasm/leb128.test.ts`, or
 * `leb128.*.test.ts`), or, if it is a family of instructions, golden code in `test/jit/expect/`, or stands in
 * mirror.json with what covers it instead. Files without code of their own (types only) need none.
 *
 * `BLESS=1 npx vitest run test/mirror.test.ts` takes entries out of mirror.json that are no longer needed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** What may cover a file besides a test that mirrors it, and besides the path of another test. */
const OTHERWISE = {
	commands: "what `.ci/run` executes of the command",
	suites: "the Erlang modules of `npm run test-erlang` and random programs",
	package: "scripts/test-package.sh",
} as const;

const LIST = new URL("mirror.json", import.meta.url);
let listed = JSON.parse(readFileSync(LIST, "utf8")) as Readonly<
	Record<string, string>
>;

function filesBelow(folder: string): string[] {
	return existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
				join(folder, name).replaceAll("\\", "/"),
			)
		: [];
}

const sources = [...filesBelow("src"), ...filesBelow("atomvm")]
	.filter((name) => name.endsWith(".ts"))
	.sort();
const tests = filesBelow("test");

/** `src/wasm/leb128.ts`: `test/wasm/leb128`; `atomvm/passes/index.ts`: `test/atomvm/passes`. */
function mirrored(source: string): string {
	const path = source.replace(/^src\//, "").replace(/(\/index)?\.ts$/, "");
	return `test/${path}`;
}

function hasTest(source: string): boolean {
	const stem = mirrored(source);
	return tests.some(
		(name) =>
			dirname(name) === dirname(stem) &&
			name.startsWith(`${stem}.`) &&
			name.endsWith(".test.ts"),
	);
}

/** `families/maps.ts`: `test/jit/expect/maps.S`, `maps_update.S`, `maps/put.S`. */
function hasGoldenCode(source: string): boolean {
	if (!/^src\/jit\/(families|emit)\//.test(source)) return false;
	const name = basename(source, ".ts");
	const isOf = new RegExp(`^test/jit/expect/(.*/)?${name}([_./-].*)?\\.S$`);
	return tests.some((test) => isOf.test(test));
}

/** Whether TypeScript leaves nothing of it. */
function isTypesOnly(source: string): boolean {
	const code = readFileSync(`dist/${source.replace(/\.ts$/, ".js")}`, "utf8");
	const rest = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
	return rest.replace("export {};", "").trim() === "";
}

const isCovered = (source: string): boolean =>
	hasTest(source) || hasGoldenCode(source) || isTypesOnly(source);

if (process.env.BLESS) {
	const needed = Object.entries(listed).filter(
		([source]) => sources.includes(source) && !isCovered(source),
	);
	listed = Object.fromEntries(needed);
	writeFileSync(LIST, `${JSON.stringify(listed, undefined, "\t")}\n`);
}

describe("tests mirror the source", () => {
	it("for every file that mirror.json does not list", () => {
		const missing = sources.filter(
			(source) => !isCovered(source) && !(source in listed),
		);
		expect(missing.map((source) => `${mirrored(source)}.test.ts`)).toEqual([]);
	});

	it("and mirror.json lists no file that has a test, or is gone", () => {
		const needless = Object.keys(listed).filter(
			(source) => !sources.includes(source) || isCovered(source),
		);
		expect(needless).toEqual([]);
	});

	it("and mirror.json says of each what covers it", () => {
		const unclear = Object.entries(listed).filter(
			([, by]) => !(by in OTHERWISE) && !tests.includes(by),
		);
		expect(unclear).toEqual([]);
	});
});
