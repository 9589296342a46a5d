import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeAvmPack } from "../../src/beam/avm-pack.ts";
import { CodePath } from "../../src/host/code-path.ts";
import { nodePlatform } from "../../src/host/platform/node.ts";

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> =>
	new Uint8Array(values);

let home = "";
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), "code-path-"));
	writeFileSync(join(home, "here.beam"), bytes(1));
	writeFileSync(join(home, "both.beam"), bytes(2));
});
afterAll(() => rmSync(home, { recursive: true }));

const pack = writeAvmPack([
	{ name: "both.beam", bytes: bytes(3, 0, 0, 0), start: false },
	{ name: "ebin/packed.beam", bytes: bytes(4, 0, 0, 0), start: false },
]);

describe("a code path", () => {
	const folder = { folder: "." };
	const packed = { pack, name: "lib.avm" };
	const path = (...sources: (typeof folder | typeof packed)[]): CodePath =>
		new CodePath(nodePlatform.files, home, sources);

	it("finds modules in folders and packs, and says where", () => {
		const both = path(folder, packed);
		expect(both.find("here.beam")).toEqual({
			bytes: bytes(1),
			where: join(home, "here.beam"),
		});
		expect(both.find("packed.beam")).toEqual({
			bytes: bytes(4, 0, 0, 0),
			where: "lib.avm(ebin/packed.beam)",
		});
		expect(both.find("nowhere.beam")).toBeUndefined();
	});

	it("takes the first that has it", () => {
		expect(path(folder, packed).find("both.beam")?.bytes[0]).toBe(2);
		expect(path(packed, folder).find("both.beam")?.bytes[0]).toBe(3);
	});

	it("is not searched for a path", () => {
		const file = join(home, "here.beam");
		expect(path().find(file)?.where).toBe(file);
		expect(path(folder).find("./packed.beam")).toBeUndefined();
	});

	it("has names of its sources for people", () => {
		expect(path(folder, packed).names).toEqual([home, "lib.avm"]);
	});

	it("refuses what is no pack", () => {
		expect(() => path({ pack: bytes(1, 2, 3), name: "no.avm" })).toThrow(
			/no\.avm.*not an AtomVM pack/,
		);
	});
});
