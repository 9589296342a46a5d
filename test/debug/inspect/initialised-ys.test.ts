import { expect, it } from "vitest";
import { readBeam } from "../../../src/beam/beam-file.ts";
import { decodeCode } from "../../../src/beam/decode.ts";
import { frameSizes } from "../../../src/beam/stack-frames.ts";
import { initialisedYs } from "../../../src/debug/inspect/initialised-ys.ts";
import { splitFunctions } from "../../../src/jit/graph/split-functions.ts";
import { beamBytes, beamNames } from "../../files.ts";

function functionsOf(name: string) {
	const beam = readBeam(beamBytes(name), name);
	return splitFunctions(beam, decodeCode(beam)).map((code) => ({
		name: `${name}:${code.name}/${code.arity}`,
		instructions: code.instructions,
		sizes: frameSizes(code.instructions),
		ys: initialisedYs(code.instructions),
	}));
}

it("has all of them written before calls, where a collector would look", () => {
	let calls = 0;
	const wrong: string[] = [];
	for (const name of beamNames().filter((one) => !one.startsWith("asm_")))
		for (const { name: full, instructions, sizes, ys } of functionsOf(name))
			for (const [i, { op, offset }] of instructions.entries()) {
				const size = sizes[i] ?? 0;
				const known = ys[i];
				if (op.flow !== "call" || size <= 0 || known === undefined) continue;
				calls++;
				const all = (1n << BigInt(size)) - 1n;
				if (known !== all) wrong.push(`${full} ${op.name} ${offset}`);
			}
	expect(wrong).toEqual([]);
	expect(calls).toBeGreaterThan(1000);
});

it("has none of them right behind allocate", () => {
	let found = 0;
	for (const { instructions, ys } of functionsOf("lists_basic"))
		for (const [i, { op }] of instructions.entries())
			if (op.name === "allocate" && ys[i] !== undefined) {
				found++;
				expect(ys[i + 1]).toBe(0n);
			}
	expect(found).toBeGreaterThan(3);
});
