import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { type Arg, ModuleWriter } from "../../src/beam/module-writer.ts";
import { FRAMELESS, frameSizes } from "../../src/beam/stack-frames.ts";

const X0: Arg = { x: 0 };

/** For each instruction of a function `f/1` that has a name in `names`: the y registers of its frame. */
function frames(
	names: RegExp,
	write: (writer: ModuleWriter) => void,
): (number | undefined)[] {
	const writer = new ModuleWriter("m");
	writer.beginFunction("f", 1, writer.newLabel());
	write(writer);
	const code = decodeCode(readBeam(writer.toBytes(), "m.beam"));
	return frameSizes(code).filter((_, i) => names.test(code[i]?.op.name ?? ""));
}

describe("a frame", () => {
	it("is there from allocate to deallocate", () => {
		expect(
			frames(/^(move|return)$/, (writer) => {
				writer.op("move", { atom: "a" }, X0);
				writer.op("allocate", { u: 1 }, { u: 1 });
				writer.op("move", { atom: "b" }, X0);
				writer.op("deallocate", { u: 1 });
				writer.op("move", { atom: "c" }, X0);
				writer.op("return");
			}),
		).toEqual([FRAMELESS, 1, FRAMELESS, FRAMELESS]);
	});

	it("is there at a label as where it is gone to from", () => {
		expect(
			frames(/^move$/, (writer) => {
				const [early, late] = [writer.newLabel(), writer.newLabel()];
				writer.op("is_atom", { f: early }, X0);
				writer.op("allocate", { u: 0 }, { u: 1 });
				writer.op("is_list", { f: late }, X0);
				writer.op("deallocate", { u: 0 });
				writer.op("return");
				writer.op("label", { u: early });
				writer.op("move", { atom: "early" }, X0);
				writer.op("return");
				writer.op("label", { u: late });
				writer.op("move", { atom: "late" }, X0);
				writer.op("deallocate", { u: 0 });
				writer.op("return");
			}),
		).toEqual([FRAMELESS, 0]);
	});

	it("is not there where a function begins, whatever calls it", () => {
		expect(
			frames(/^move$/, (writer) => {
				const callee = writer.newLabel();
				writer.op("allocate", { u: 1 }, { u: 1 });
				writer.op("call", { u: 1 }, { f: callee });
				writer.op("deallocate", { u: 1 });
				writer.op("return");
				writer.beginFunction("g", 1, callee);
				writer.op("move", { atom: "callee" }, X0);
				writer.op("return");
			}),
		).toEqual([FRAMELESS]);
	});

	it("is known at a label that is only gone to from behind it", () => {
		expect(
			frames(/^move$/, (writer) => {
				const [first, second, last] = [1, 2, 3].map(() => writer.newLabel());
				writer.op("allocate", { u: 3 }, { u: 1 });
				writer.op("trim", { u: 1 }, { u: 2 });
				writer.op("jump", { f: last ?? 0 });
				writer.op("label", { u: first ?? 0 });
				writer.op("move", { atom: "first" }, X0);
				writer.op("deallocate", { u: 2 });
				writer.op("return");
				writer.op("label", { u: second ?? 0 });
				writer.op("move", { atom: "second" }, X0);
				writer.op("jump", { f: first ?? 0 });
				writer.op("label", { u: last ?? 0 });
				writer.op("jump", { f: second ?? 0 });
			}),
		).toEqual([2, 2]);
	});

	it("is not known where nothing goes, and not there in the next function", () => {
		expect(
			frames(/^move$/, (writer) => {
				writer.op("allocate", { u: 0 }, { u: 1 });
				writer.op("deallocate", { u: 0 });
				writer.op("return");
				writer.op("move", { atom: "nowhere" }, X0);
				writer.op("return");
				writer.beginFunction("g", 1, writer.newLabel());
				writer.op("move", { atom: "next" }, X0);
				writer.op("return");
			}),
		).toEqual([undefined, FRAMELESS]);
	});
});

describe("a frame at a handler", () => {
	it("is as where the try began", () => {
		expect(
			frames(/^try_case$/, (writer) => {
				const handler = writer.newLabel();
				writer.op("allocate", { u: 2 }, { u: 1 });
				writer.op("try", { y: 0 }, { f: handler });
				writer.op("deallocate", { u: 2 });
				writer.op("return");
				writer.op("label", { u: handler });
				writer.op("try_case", { y: 0 });
				writer.op("deallocate", { u: 2 });
				writer.op("return");
			}),
		).toEqual([2]);
	});
});
