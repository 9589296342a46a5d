/** What a folder of compiled modules does when it cannot do what it should. */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodePlatform } from "../../../src/host/platform/node.ts";
import type { ModuleStore } from "../../../src/link/module-store.ts";

let above: string;
let folder: string;
beforeEach(() => {
	above = mkdtempSync(join(tmpdir(), "avmjit-store-"));
	folder = join(above, "made", "later");
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

function open(): ModuleStore {
	const store = nodePlatform.moduleStore(folder);
	if (store === undefined) throw new Error("no store");
	return store;
}
const BYTES = Uint8Array.of(1, 2, 3);
const NAME = "a.wasm-cache";

describe("a folder of modules", () => {
	it("is made when it is written to, and marks files as used", () => {
		const store = open();
		expect(store.read(NAME)).toBeUndefined();
		expect(readdirSync(above)).toEqual([]);
		store.write(NAME, BYTES);
		expect(readdirSync(folder)).toEqual([NAME]);
		utimesSync(join(folder, NAME), 1000, 1000);
		expect([...(store.read(NAME) ?? [])]).toEqual([1, 2, 3]);
		expect(statSync(join(folder, NAME)).mtimeMs).toBeGreaterThan(2_000_000);
	});

	it("keeps nothing when it is a file", () => {
		mkdirSync(join(folder, ".."));
		writeFileSync(folder, "a file");
		const store = open();
		store.write(NAME, BYTES);
		expect(store.read(NAME)).toBeUndefined();
		expect(readFileSync(folder, "utf8")).toBe("a file");
	});

	it("is left without half a file", () => {
		// The name is taken by a folder: the file cannot be put in its place.
		mkdirSync(join(folder, NAME, "full"), { recursive: true });
		const store = open();
		store.write(NAME, BYTES);
		expect(store.read(NAME)).toBeUndefined();
		expect(readdirSync(folder)).toEqual([NAME]);
	});

	const fill = (count: number): void => {
		mkdirSync(folder, { recursive: true });
		for (let n = 0; n < count; n++)
			writeFileSync(join(folder, `${n}.wasm-cache`), "");
	};

	it("is looked through once for a store, and not while there are a thousand files", () => {
		fill(999);
		const store = open();
		store.write(NAME, BYTES);
		expect(readdirSync(folder)).toHaveLength(1000);
		store.write("b.wasm-cache", BYTES);
		expect(readdirSync(folder)).toHaveLength(1001);
		open().write("c.wasm-cache", BYTES);
		expect(readdirSync(folder)).toHaveLength(500);
	});
});
