import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import * as node from "../../dist/src/host/node-vm.js";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import type * as Engine from "../../src/engine.ts";
import type { Platform } from "../../src/host/platform.ts";
import { beamBytes, expectedValue } from "../files.ts";

const ENTRY = fileURLToPath(new URL("../../src/engine.ts", import.meta.url));

/** The engine in one script, as a browser would get it; comments are gone. */
async function bundle(): Promise<string> {
	const warnings: string[] = [];
	const build = await rolldown({
		input: ENTRY,
		platform: "browser",
		onLog: (_level, log) => warnings.push(log.message),
	});
	const { output } = await build.generate({
		format: "iife",
		name: "engine",
		minify: { compress: false, mangle: false, codegen: true },
	});
	await build.close();
	expect(warnings).toEqual([]);
	expect(output).toHaveLength(1);
	return output[0].code;
}

/** 2033-05-18 03:33:20 UTC, in seconds. */
const NOW = 2_000_000_000;

/** A place with nothing of Node: a clock that is always at the same second, no files, output in a list. */
function memoryPlatform(engine: typeof Engine) {
	const written: [string, string][] = [];
	const stored = new Map<string, Uint8Array>();
	let ticks = 0n;
	const platform: Platform = {
		clock: {
			realTime: () => BigInt(NOW) * 1_000_000_000n,
			monotonic: () => ++ticks * 1_000_000n,
		},
		files: engine.NO_FILES,
		output: (stream, bytes) =>
			written.push([stream, new TextDecoder().decode(bytes)]),
		folder: "/",
		environment: ["PLACE=memory"],
		random: (bytes) => bytes.fill(0x40),
		moduleStore: () => ({
			compiler: "test",
			// Of what a test stores, enough tells one from another.
			hash: (parts) => {
				let sum = 0;
				for (const part of parts)
					for (const byte of new TextEncoder().encode(String(part)))
						sum = (Math.imul(sum, 31) + byte) >>> 0;
				return String(sum);
			},
			read: (name) => stored.get(name),
			write: (name, bytes) => stored.set(name, bytes),
		}),
	};
	return { platform, written, stored };
}

type Body = (writer: ModuleWriter) => void;

/** A module whose `start/0` is what `body` writes. */
function module(name: string, body: Body): Uint8Array {
	const writer = new ModuleWriter(name);
	const label = writer.newLabel();
	writer.beginFunction("start", 0, label);
	writer.exportFunction("start", 0, label);
	body(writer);
	return writer.toBytes();
}

let code: string;
/** The engine as the bundle has it. */
let engine: typeof Engine;
let build: Engine.VmBuild;

beforeAll(async () => {
	code = await bundle();
	// Run where none of Node's own names is anything.
	const run = new Function(
		"process",
		"Buffer",
		"require",
		"module",
		`${code}; return engine;`,
	);
	engine = run();
	build = engine.compileBuild(await prepareAtomVm());
}, 200_000);

describe("the engine, bundled for a browser", () => {
	it("has nothing of Node in it", () => {
		expect(code.length).toBeGreaterThan(100_000);
		// A package that writes source maps asks first whether there is a TextDecoder, then whether there is a Buffer.
		const own = code.replace(
			/typeof Buffer!==`undefined`\?\{decode\(buf\)\{[^}]*\}\}/,
			"",
		);
		for (const name of [
			/["'`]node:/,
			/\bprocess\s*[.[]/,
			/\bBuffer\b(?!s)/,
			/\brequire\s*\(/,
			/\b__dirname\b|\bimport\.meta\b/,
		])
			expect(own.match(new RegExp(`.{0,40}${name.source}.{0,40}`))).toBeNull();
	});

	describe.each([
		["emulated", undefined],
		["with the JIT", {}],
	] as const)("in a place of its own, %s", (_, jit) => {
		function run(bytes: Uint8Array, where: string) {
			const { platform, written } = memoryPlatform(engine);
			const vm = new engine.Vm(build, {
				platform,
				output: platform.output,
				...(jit && { jit }),
			});
			const result = vm.run(vm.load(bytes, where));
			const compiled = vm.jit?.modules.length ?? 0;
			vm.dispose();
			expect(compiled).toBe(jit ? 1 : 0);
			return { ...result, written };
		}

		it.each([
			"lists_basic",
			"maps_built",
			"process_ring",
			"arith_bignum_bitwise",
		])("runs %s", (name) => {
			expect(run(beamBytes(name), name).text).toBe(expectedValue(name));
		});

		it("asks its clock", () => {
			const bytes = module("now", (w) => {
				w.op("move", { atom: "second" }, { x: 0 });
				w.op("call_ext_only", { u: 1 }, { ext: ["erlang", "system_time", 1] });
			});
			expect(run(bytes, "now").text).toBe(String(NOW));
		});

		it("writes to its streams", () => {
			const bytes = module("shown", (w) => {
				w.op("move", { atom: "seen" }, { x: 0 });
				w.op("call_ext_only", { u: 1 }, { ext: ["erlang", "display", 1] });
			});
			const text = run(bytes, "shown").written.map(([, part]) => part);
			expect(text.join("")).toBe("seen\n");
		});

		it("shows it its own environment", () => {
			const bytes = module("place", (w) => {
				w.op("move", { literal: ascii("PLACE").map(BigInt) }, { x: 0 });
				w.op("call_ext_only", { u: 1 }, { ext: ["os", "getenv", 1] });
			});
			expect(run(bytes, "place").text).toBe(`[${ascii("memory").join(",")}]`);
		});
	});

	it("keeps compiled modules in its store", () => {
		const { platform, stored } = memoryPlatform(engine);
		const statistics = (): unknown => {
			const vm = new engine.Vm(build, { platform, jit: { cache: "any" } });
			const loaded = vm.load(beamBytes("lists_basic"), "x");
			expect(vm.run(loaded).text).toBe(expectedValue("lists_basic"));
			return vm.jit?.cacheStatistics;
		};
		expect(statistics()).toEqual({ found: 0, compiled: 1 });
		expect(stored.size).toBe(1);
		expect(statistics()).toEqual({ found: 1, compiled: 0 });
	});

	it("compiles the same as in Node", async () => {
		const wasm = (vm: Engine.Vm | node.Vm): Uint8Array | undefined => {
			vm.load(beamBytes("maps_built"), "x");
			return vm.jit?.modules[0]?.compiled.wasm;
		};
		const { platform } = memoryPlatform(engine);
		const jit = { ahead: true };
		const there = wasm(new engine.Vm(build, { platform, jit }));
		expect(there?.length).toBeGreaterThan(100);
		// The environment has its place in memory, on which addresses in the code depend.
		const { environment } = platform;
		expect(there).toEqual(wasm(new node.Vm(build, { environment, jit })));
	});
});

it("only Node's platform imports Node's modules, in the engine's folders", () => {
	const source = new URL("../../src/", import.meta.url);
	const files = ["abi", "beam", "host", "jit", "link", "wasm"].flatMap((of) =>
		readdirSync(new URL(`${of}/`, source), {
			recursive: true,
			encoding: "utf8",
		}).map((name) => `${of}/${name}`),
	);
	const importing = files.filter(
		(name) =>
			name.endsWith(".ts") &&
			/from "node:|NodeJS\./.test(readFileSync(new URL(name, source), "utf8")),
	);
	expect(files.length).toBeGreaterThan(100);
	expect(importing.toSorted()).toEqual([
		"host/platform/node.ts",
		"host/platform/sources.ts",
	]);
});

function ascii(text: string): number[] {
	return [...text].map((character) => character.charCodeAt(0));
}
