import { expect, it } from "vitest";
import { instructionText } from "../../../src/beam/print/instructions.ts";
import {
	inOrder,
	programFunctions,
} from "../../../src/harness/bisect/program.ts";
import { beamBytes } from "../../files.ts";

const functions = programFunctions([
	{ name: "inlined_leaves.beam", bytes: beamBytes("inlined_leaves") },
]);
const addSecond = functions.find(({ name }) => name.endsWith("add_second/2"));

it("has every function, by module, name and arity", () => {
	expect(functions.map(({ name }) => name)).toContain("inlined_leaves:start/0");
	expect(addSecond?.name).toBe("inlined_leaves:add_second/2");
});

it("has a function's instructions from its head to its return, as text and with lines", () => {
	if (addSecond === undefined) throw new Error("no add_second/2");
	const code = inOrder(addSecond);
	const texts = code.map((one) => instructionText(addSecond.beam, one));
	expect(texts).toContain("get_tuple_element x0 1 x0");
	expect(texts.at(-1)).toBe("return");
	const product = texts.findIndex((text) => text.includes("erlang:*/2 x0 3"));
	expect(addSecond.places.placeOf(code[product]?.offset ?? 0)?.line).toBe(90);
});
