import { expect, it } from "vitest";
import { findInCode } from "../../../src/harness/bisect/native-prefix.ts";
import {
	inOrder,
	programFunctions,
} from "../../../src/harness/bisect/program.ts";
import { beamBytes } from "../../files.ts";

const functions = programFunctions([
	{ name: "inlined_leaves.beam", bytes: beamBytes("inlined_leaves") },
]);

/** Runs that differ when native code comes to all of these instructions. */
function runsWith(guilty: readonly number[]) {
	return {
		differs: async ({ offsets }: { readonly offsets: readonly number[] }) =>
			guilty.every((offset) => !offsets.includes(offset)),
		say: () => {},
	};
}

function offsetOf(name: string, op: string): number {
	const one = functions.find((f) => f.name === `inlined_leaves:${name}`);
	const found = one && inOrder(one).find((i) => i.op.name === op);
	if (found === undefined) throw new Error(`no ${op} in ${name}`);
	return found.offset;
}

it("is the instruction at fault, wherever it is in its function", async () => {
	const suspect = functions.find(({ name }) => name.endsWith(":add_second/2"));
	if (suspect === undefined) throw new Error("no add_second/2");
	for (const op of ["get_tuple_element", "gc_bif2", "return"]) {
		const offset = offsetOf("add_second/2", op);
		const found = await findInCode([suspect], false, runsWith([offset]));
		expect(found).toMatchObject({
			function: "inlined_leaves:add_second/2",
			offset,
			isTransfer: op === "return",
		});
	}
});

it("is none where it differs with all of them left", async () => {
	expect(await findInCode(functions, false, runsWith([]))).toBeUndefined();
});

it("is what does more than to call or to return, where both are needed", async () => {
	const suspects = functions.filter(({ name }) =>
		/:(add_second\/2|start\/0)$/.test(name),
	);
	const call = offsetOf("start/0", "call");
	const sum = offsetOf("add_second/2", "gc_bif2");
	const runs = runsWith([call, sum]);
	expect(await findInCode(suspects, false, runs)).toMatchObject({
		offset: sum,
	});
	expect(await findInCode(suspects, true, runs)).toMatchObject({
		offset: call,
		isTransfer: true,
	});
});
