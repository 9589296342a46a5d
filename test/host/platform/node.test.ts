import {
	mkdtempSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodePlatform } from "../../../src/host/platform/node.ts";
import { OpenFlag, systemErrorCode } from "../../../src/host/platform.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-node-platform-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { files } = nodePlatform;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(action: () => unknown): string | undefined {
	try {
		action();
	} catch (error) {
		return systemErrorCode(error);
	}
	return undefined;
}

describe("Node's files", () => {
	it("are written and read at positions", () => {
		const path = files.resolve(folder, "a.txt");
		expect(path).toBe(join(folder, "a.txt"));
		const { Create, Exclusive, ReadWrite, Truncate } = OpenFlag;
		const file = files.open(path, Create | Exclusive | ReadWrite, 0o640);
		expect(files.write(file, bytes("0123456789"), 0)).toBe(10);
		expect(files.write(file, bytes("xy"), 4)).toBe(2);
		const into = new Uint8Array(5);
		expect(files.read(file, into, 3)).toBe(5);
		expect(new TextDecoder().decode(into)).toBe("3xy67");
		expect(files.read(file, into, 10)).toBe(0);
		files.truncate(file, 4);
		files.sync(file);
		expect(files.statusOf(file)).toMatchObject({ kind: "file", size: 4 });
		expect(files.statusOf(file).mode & 0o777).toBe(0o640);
		files.close(file);
		expect(codeOf(() => files.open(path, Create | Exclusive, 0o600))).toBe(
			"EEXIST",
		);
		files.close(files.open(path, OpenFlag.WriteOnly | Truncate, 0));
		expect(files.readFile(path)).toEqual(new Uint8Array(0));
	});

	it("are appended to", () => {
		const path = join(folder, "b.txt");
		const { Append, Create, WriteOnly } = OpenFlag;
		for (const text of ["one ", "two"]) {
			const file = files.open(path, Append | Create | WriteOnly, 0o600);
			files.write(file, bytes(text), null);
			files.close(file);
		}
		expect(files.readFile(path)).toEqual(bytes("one two"));
	});

	it("are in folders", () => {
		const inner = join(folder, "inner");
		files.makeFolder(inner, 0o700);
		expect(files.status(inner, true).kind).toBe("folder");
		writeFileSync(join(inner, "c"), "c");
		files.rename(join(inner, "c"), join(inner, "d"));
		expect(files.list(inner)).toEqual([{ name: "d", kind: "file" }]);
		expect(codeOf(() => files.removeFolder(inner))).toBe("ENOTEMPTY");
		files.remove(join(inner, "d"));
		files.removeFolder(inner);
		expect(codeOf(() => files.status(inner, true))).toBe("ENOENT");
		expect(codeOf(() => files.open(inner, OpenFlag.Folder, 0))).toBe("ENOENT");
	});
});

describe("Node's store of modules", () => {
	it("keeps files, and drops those long unused", () => {
		const place = join(folder, "store");
		const store = nodePlatform.moduleStore(place);
		expect(store?.read("a.x")).toBeUndefined();
		store?.write("a.x", bytes("a"));
		expect(store?.read("a.x")).toEqual(Buffer.from("a"));
		expect(readdirSync(place)).toEqual(["a.x"]);
		for (let i = 0; i < 1200; i++) {
			const path = join(place, `${i}.x`);
			writeFileSync(path, "");
			utimesSync(path, i, i);
		}
		writeFileSync(join(place, "other"), "");
		// Each store looks once, at its first file.
		nodePlatform.moduleStore(place)?.write("b.x", bytes("b"));
		const left = readdirSync(place);
		expect(left).toHaveLength(501);
		expect(left).toEqual(expect.arrayContaining(["a.x", "b.x", "other"]));
		expect(left).toContain("1199.x");
		expect(left).not.toContain("0.x");
	});

	it("hashes as SHA-256, and tells its compiler", () => {
		const store = nodePlatform.moduleStore(folder);
		expect(store?.hash(["a", bytes("bc")])).toBe(
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		);
		expect(store?.compiler).toMatch(/^[0-9a-f]{64}$/);
	});
});

it("Node's clocks and random bytes go on", () => {
	const { clock, random } = nodePlatform;
	expect(
		Math.abs(Number(clock.realTime() / 1_000_000n) - Date.now()),
	).toBeLessThan(1000);
	const before = clock.monotonic();
	expect(clock.monotonic() > before).toBe(true);
	const made = new Set(
		Array.from({ length: 20 }, () => {
			const some = new Uint8Array(8);
			random(some);
			return some.join();
		}),
	);
	expect(made.size).toBe(20);
});
