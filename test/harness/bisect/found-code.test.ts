import { fileURLToPath } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { prepareAtomVm } from "../../../dist/atomvm/prepare.js";
import { decodeCode } from "../../../src/beam/decode.ts";
import { foundCode } from "../../../src/harness/bisect/found-code.ts";
import { programFunctions } from "../../../src/harness/bisect/program.ts";
import { compileBuild, type VmBuild } from "../../../src/host/build.ts";
import { beamBytes } from "../../files.ts";

const file = fileURLToPath(
	new URL("../../erlang_tests/known_rem_unsigned.beam", import.meta.url),
);
const name = "known_rem_unsigned:start/0";
const [start] = programFunctions([
	{ name: file, bytes: beamBytes("known_rem_unsigned") },
]);
if (start === undefined) throw new Error("no start/0");
const offsetOf = (op: RegExp): number =>
	decodeCode(start.beam).find((one) => op.test(one.op.name))?.offset ?? -1;

let build: VmBuild;
beforeAll(async () => {
	build = compileBuild(await prepareAtomVm());
});

it("has the instruction's line of the source, and its wasm from the outermost block", () => {
	const offset = offsetOf(/^move$/);
	const found = foundCode(build, [file], {}, { function: name, offset });
	expect(found?.source).toMatch(/\w/);
	expect(found?.wasm[0]).toMatch(/^ {2}[0-9a-f]{6} {2}[a-z]\w+/);
});

it("is cut", () => {
	const offset = offsetOf(/^gc_bif2$/);
	const found = foundCode(build, [file], {}, { function: name, offset });
	expect(found?.wasm).toHaveLength(13);
	expect(found?.wasm.at(-1)).toMatch(/^… \d+ more lines$/);
});

it("is looked for in all modules, whether they are compiled or not", () => {
	const other = file.replace("known_rem_unsigned", "lists_basic");
	// No module at all.
	const none = file.replace(".beam", ".erl");
	const offset = offsetOf(/^move$/);
	const found = foundCode(
		build,
		[none, other, file],
		{ functions: [name] },
		{ function: name, offset },
	);
	expect(found?.wasm.length).toBeGreaterThan(0);
});

it("is nothing of a function that is in no file", () => {
	for (const other of ["known_rem_unsigned:other/0", "other:start/0"])
		expect(
			foundCode(build, [file], {}, { function: other, offset: 0 }),
		).toBeUndefined();
});
