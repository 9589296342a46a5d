/** Builds of one's own that can be used: one made here, which lacks what it may lack, and those of a folder. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { abiHeader } from "../../dist/atomvm/abi-header.js";
import { EMSCRIPTEN } from "../../dist/atomvm/build.js";
import { hasThunks } from "../../dist/atomvm/callable.js";
import {
	importTypes,
	memoryLimits,
	structLayouts,
	tableContents,
} from "../../dist/atomvm/manifest.js";
import { compileNative, readNativeSources } from "../../dist/atomvm/native.js";
import { PASSES } from "../../dist/atomvm/passes/index.js";
import { recognise } from "../../dist/atomvm/recognise.js";
import { compileBuild, type VmBuild } from "../../dist/src/host/build.js";
import { Vm } from "../../dist/src/host/node-vm.js";
import { parseModule } from "../../dist/src/wasm/reader/parse.js";
import { beamBytes, expectedValue } from "../files.ts";
import { asFile, without } from "./changed-build.ts";

/** Prepared, but not optimised, which takes half a minute. */
async function prepare(bytes: Uint8Array): Promise<VmBuild> {
	const shape = EMSCRIPTEN;
	const recognised = recognise(asFile(bytes));
	const { types, facts, leftOut } = recognised;
	let { binary } = recognised;
	const header = abiHeader(types, hasThunks(binary, shape.naming));
	for (const pass of PASSES)
		binary = parseModule(
			pass.run({ binary, types, shape }).bytes,
			`AtomVM.wasm (${pass.name})`,
		);
	return compileBuild({
		atomVm: binary.bytes,
		atomVmCounting: binary.bytes,
		native: await compileNative({ sources: readNativeSources(), header }),
		manifest: {
			memory: memoryLimits(binary),
			structs: structLayouts(types),
			tableFunctions: tableContents(binary, shape.naming),
			imports: importTypes(binary),
			explanations: [],
			facts,
			leftOut,
		},
	});
}

describe("a build without the functions that it may lack", () => {
	it("runs the same, emulated and with the JIT", async () => {
		const build = await prepare(
			without(
				"memory_gc",
				"memory_copy_term_tree_internal",
				"platform_nifs_get_nif",
				"sys_load_module_from_file",
			),
		);
		expect(build.manifest.leftOut.map(({ feature }) => feature)).toEqual([
			"collector",
			"copies",
			"nifs",
			"files",
		]);
		for (const name of ["lists_basic", "ets_sets"])
			for (const options of [{}, { jit: {} }]) {
				const vm = new Vm(build, options);
				const module = vm.load(beamBytes(name), `${name}.beam`);
				expect([name, vm.run(module).text]).toEqual([
					name,
					expectedValue(name),
				]);
				vm.dispose();
			}
	});
});

/** A folder of AtomVM.wasm files with any names (docs/own-builds.md). */
const folder = process.env.AVMJIT_TEST_BUILDS;

describe("builds of a folder", () => {
	it.skipIf(folder !== undefined)(
		"are run where AVMJIT_TEST_BUILDS names one",
		({ skip }) =>
			skip("AVMJIT_TEST_BUILDS names no folder of AtomVM.wasm files"),
	);

	const builds = folder
		? readdirSync(folder).filter((name) => name.endsWith(".wasm"))
		: [];
	it.skipIf(folder === undefined)("are there", () => {
		expect(builds.length).toBeGreaterThan(0);
	});

	it.each(builds)(
		"%s runs this project's modules in both modes, and they agree",
		async (name) => {
			const atomvm = resolve(join(folder ?? "", name));
			const args = ["test-erlang", "--jit", "--no-count", "--json", "-"];
			const run = await execa(
				"node",
				["bin/avmjit.js", ...args, "--atomvm", atomvm],
				{ reject: false },
			);
			const { summary } = JSON.parse(run.stdout);
			expect(summary.diverged).toBe(0);
			expect(summary.total).toBeGreaterThan(100);
			expect(run.exitCode).toBe(0);
		},
		1_200_000,
	);
});
