import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import { bisect } from "../../../dist/src/harness/bisect/bisect.js";
import { programFunctions } from "../../../dist/src/harness/bisect/program.js";
import { compileBuild } from "../../../dist/src/host/build.js";
import { ERLANG_TESTS } from "../../files.ts";

const folder = fileURLToPath(ERLANG_TESTS);

/** A module that AtomVM's interpreter gets wrong is one whose native code makes a difference. */
async function bisectModule(name: string, functions?: RegExp) {
	const file = `${folder}${name}.beam`;
	const bytes = new Uint8Array(readFileSync(file));
	const all = programFunctions([{ name: file, bytes }]);
	return bisect({
		build: compileBuild(await prepareAtomVm()),
		file,
		modules: [],
		folder,
		selection: {},
		functions: all.filter(({ name }) => functions?.test(name) ?? true),
		timeout: 30_000,
	});
}

it("names the function and the instruction", async () => {
	const result = await bisectModule("known_rem_unsigned");
	expect(result.kind).toBe("found");
	expect(result.functions[0]).toBe("known_rem_unsigned:start/0");
	expect(result.instruction).toMatchObject({
		function: "known_rem_unsigned:start/0",
		line: 6,
		text: expect.stringMatching(/^gc_bif2 f0 1 erlang:rem\/2 x0 10 /),
	});
	expect(result.goneWithout).toEqual([]);
});

it("says that modes agree", async () => {
	const result = await bisectModule("lists_basic");
	expect(result).toMatchObject({ kind: "same", functions: [] });
});

it("says that what is at fault is not among the functions", async () => {
	const result = await bisectModule("known_rem_unsigned", /:id\/1$/);
	expect(result.kind).toBe("elsewhere");
});
