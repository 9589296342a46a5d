import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { encodeTerm } from "../../src/beam/encode-term.ts";
import { ModuleWriter, NIL } from "../../src/beam/module-writer.ts";
import { OperandKind } from "../../src/beam/operand.ts";

function written(fill: (writer: ModuleWriter) => void) {
	const writer = new ModuleWriter("m");
	const label = writer.newLabel();
	writer.beginFunction("f", 0, label);
	writer.exportFunction("f", 0, label);
	fill(writer);
	return readBeam(writer.toBytes(), "m.beam");
}

describe("a written module", () => {
	it("is read back: functions, imports, literals, funs", () => {
		const beam = written((writer) => {
			writer.op("call_ext", { u: 1 }, { ext: ["lists", "reverse", 1] });
			writer.op("move", { literal: [1n, { atom: "a" }] }, { x: 0 });
			writer.op("move", NIL, { y: 20 });
			writer.addLambda("-fun-", 1, 2, 1);
			writer.op("return");
		});
		expect(beam.name).toBe("m");
		expect(beam.exports).toMatchObject([{ function: "f", arity: 0 }]);
		expect(beam.imports).toMatchObject([
			{ module: "lists", function: "reverse", arity: 1 },
		]);
		expect(beam.literals).toHaveLength(1);
		expect(beam.lambdas).toHaveLength(1);
		expect(decodeCode(beam).map(({ op }) => op.name)).toEqual([
			"label",
			"func_info",
			"label",
			"call_ext",
			"move",
			"move",
			"return",
			"int_code_end",
		]);
	});

	it("keeps every integer that fits an operand", () => {
		fc.assert(
			fc.property(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), (i) => {
				const beam = written((writer) => writer.op("move", { i }, { x: 1000 }));
				const move = decodeCode(beam).find(({ op }) => op.name === "move");
				const [source, destination] = move?.args ?? [];
				expect(BigInt(source?.big ?? source?.value ?? 0)).toBe(i);
				expect(destination?.kind).toBe(OperandKind.X);
				expect(destination?.value).toBe(1000);
			}),
		);
	});

	it("refuses a wrong number of operands", () => {
		expect(() => written((writer) => writer.op("move", { x: 0 }))).toThrow(
			"move has 2 operands",
		);
	});
});

describe("encodeTerm", () => {
	it.each([
		[5n, [131, 97, 5]],
		[-1n, [131, 98, 255, 255, 255, 255]],
		[2n ** 32n, [131, 110, 5, 0, 0, 0, 0, 0, 1]],
		[1.5, [131, 70, 63, 248, 0, 0, 0, 0, 0, 0]],
		[[], [131, 106]],
		[{ tuple: [{ atom: "a" }] }, [131, 104, 1, 119, 1, 97]],
		[{ map: [[1n, 2n]] }, [131, 116, 0, 0, 0, 1, 97, 1, 97, 2]],
		[{ binary: Uint8Array.of(7) }, [131, 109, 0, 0, 0, 1, 7]],
	] as const)("%o", (term, bytes) => {
		expect([...encodeTerm(term)]).toEqual([...bytes]);
	});
});
