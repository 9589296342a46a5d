/** Runs of random programs in a VM: that a difference is found, made smaller and told, and that OTP is a third voice. */
import { beforeAll, describe, expect, it } from "vitest";
import { prepareAtomVm } from "../../dist/atomvm/prepare.js";
import { ErlangRuntime } from "../../dist/src/fuzz/erlang-runtime.js";
import {
	type FuzzOptions,
	fuzzPrograms,
} from "../../dist/src/fuzz/run-programs.js";
import { compileBuild } from "../../dist/src/host/build.js";
import { printModule } from "../../src/fuzz/print-erlang.ts";
import { fakeProgram } from "../fake-program.ts";
import { beamBytes } from "../files.ts";

let builds: Pick<FuzzOptions, "build" | "countingBuild">;
beforeAll(async () => {
	const prepared = await prepareAtomVm();
	builds = {
		build: compileBuild(prepared),
		countingBuild: compileBuild(prepared, true),
	};
}, 200_000);

const run = (more: Partial<FuzzOptions> = {}) =>
	fuzzPrograms({
		...builds,
		programs: 4,
		seed: 1,
		jobs: 1,
		timeout: 20_000,
		...more,
	});

describe("random programs", () => {
	it("end in several ways, alike in both modes", async () => {
		const progress: number[] = [];
		const result = await run({ onProgress: (done) => progress.push(done) });
		expect(result.divergences).toEqual([]);
		expect(result.programs).toBe(4);
		const sum = (of: Readonly<Record<string, number>>): number =>
			Object.values(of).reduce((a, b) => a + b, 0);
		expect([sum(result.ends), sum(result.runsByMode)]).toEqual([4, 4]);
		expect(progress).toEqual([4]);
	});

	it("that differ are told of, with a program that does and its module", async () => {
		// What AtomVM's interpreter takes for an exception, and native code does not.
		const bytes = beamBytes("known_catch_integers");
		const sources: string[] = [];
		const { divergences, runsByMode } = await run({
			programs: 1,
			emit: async (programs) => {
				sources.push(printModule("fuzz", programs));
				return bytes;
			},
		});
		expect(divergences).toHaveLength(1);
		const [found] = divergences;
		expect(Object.keys(runsByMode)).toEqual([found?.mode]);
		expect(found?.beam).toEqual(bytes);
		expect(found?.jit.text).not.toBe(found?.emulated.text);
		// Any program "differs" here, so smaller ones do, too.
		expect(found?.source).toBe(sources.at(-1));
		expect(found?.source.length).toBeLessThan((sources[0] ?? "").length);
	});

	it("that time out are taken apart", async () => {
		const { ends, divergences } = await run({ programs: 2, timeout: 1 });
		expect(ends).toEqual({ timeout: 2 });
		expect(divergences).toEqual([]);
	});

	it("are left when the run is broken off", async () => {
		const controller = new AbortController();
		controller.abort();
		const { programs, ends } = await run({ signal: controller.signal });
		expect([programs, ends]).toEqual([0, {}]);
	});
});

describe("OTP as a third voice", () => {
	it.each([
		["that says something else is told of", '"value [nonsense]"', true],
		["that fails is not compared", '"failed oops"', false],
	])("%s", async (_, answer, isCompared) => {
		const erlang = new ErlangRuntime(
			fakeProgram(`
import { createInterface } from "node:readline";
createInterface({ input: process.stdin }).on("line", () => console.log(${answer}));`),
		);
		try {
			const result = await run({ programs: 3, erlang });
			expect(result.comparedWithOtp > 0).toBe(isCompared);
			expect(result.otpDifferences).toHaveLength(result.comparedWithOtp);
			expect(result.divergences).toEqual([]);
			for (const { source } of result.otpDifferences)
				expect(source).toMatch(/^-module\(fuzz\)\./);
		} finally {
			erlang.close();
		}
	});
});
