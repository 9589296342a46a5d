import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import { beamBytes, expectedValue } from "../files.ts";

const NAME = "arith_bignum_bitwise";
let build: VmBuild;
let folder: string;

beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "avmjit-module-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(name = NAME, loadedFirst: readonly string[] = []) {
	const vm = new Vm(build, { jit: { cache: folder } });
	for (const other of loadedFirst) vm.load(beamBytes(other), other);
	const { text } = vm.run(vm.load(beamBytes(name), name));
	expect(text).toBe(expectedValue(name));
	const statistics = { ...vm.jit?.cacheStatistics };
	vm.dispose();
	return statistics;
}

/** The one file of the cache. */
function onlyFile(): string {
	const [name = ""] = readdirSync(folder);
	return join(folder, name);
}

describe("the cache of compiled modules", () => {
	it("finds a module when the program starts the same way", () => {
		expect(run()).toEqual({ found: 0, compiled: 1 });
		expect(run()).toEqual({ found: 1, compiled: 0 });
	});

	it("compiles again for a VM with other addresses", () => {
		run();
		expect(run(NAME, ["lists_basic"])).toEqual({ found: 0, compiled: 1 });
	});

	it("compiles again when an answer of the VM is another one", () => {
		run();
		const bytes = readFileSync(onlyFile());
		const end = 4 + bytes.readUInt32LE();
		const header = JSON.parse(bytes.toString("utf8", 4, end)) as {
			answers: [string, string, string][];
		};
		const [question, about, answer] = header.answers[0] ?? ["", "", ""];
		header.answers[0] = [question, about, `${answer}1`];
		const head = Buffer.from(JSON.stringify(header));
		const size = Buffer.alloc(4);
		size.writeUInt32LE(head.length);
		writeFileSync(onlyFile(), Buffer.concat([size, head, bytes.subarray(end)]));
		expect(run()).toEqual({ found: 0, compiled: 1 });
		expect(run()).toEqual({ found: 1, compiled: 0 });
	});

	it.each([
		["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 7)],
		["empty", () => Buffer.alloc(0)],
		[
			"changed at its end",
			(bytes: Buffer) => {
				const changed = Buffer.from(bytes);
				changed[changed.length - 5] = 0xff ^ (changed.at(-5) ?? 0);
				return changed;
			},
		],
	])("compiles again when a file is %s", (_, damage) => {
		run();
		writeFileSync(onlyFile(), damage(readFileSync(onlyFile())));
		expect(run()).toEqual({ found: 0, compiled: 1 });
	});

	it("runs without a folder that it can write to", () => {
		rmSync(folder, { recursive: true });
		writeFileSync(folder, "a file");
		expect(run()).toEqual({ found: 0, compiled: 1 });
		expect(run()).toEqual({ found: 0, compiled: 1 });
	});
});
