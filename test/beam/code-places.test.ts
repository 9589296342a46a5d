import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { CodePlaces } from "../../src/beam/code-places.ts";
import { decodeCode, type Instruction } from "../../src/beam/decode.ts";
import { beamBytes } from "../files.ts";

const beam = readBeam(beamBytes("deaths"), "deaths.beam");
const places = new CodePlaces(beam);
const instructions = decodeCode(beam);

/** The offset behind an instruction: what a call returns to, and where an error is. */
function behind({ offset, size }: Instruction): number {
	return offset + size;
}

/** The instructions of a function by its name, from func_info on. */
function functionCode(name: string): Instruction[] {
	const infos = instructions.filter(({ op }) => op.name === "func_info");
	const at = infos.findIndex(
		({ args }) => beam.atoms[(args[1]?.value ?? 0) - 1] === name,
	);
	const [from, to] = [infos[at], infos[at + 1]].map((one) =>
		one === undefined ? instructions.length : instructions.indexOf(one),
	);
	return instructions.slice(from, to);
}

function one(name: string, op: RegExp): Instruction {
	const found = functionCode(name).find((i) => op.test(i.op.name));
	if (found === undefined) throw new Error(`no ${op} in ${name}`);
	return found;
}

describe("a place of a module's code", () => {
	it("is behind a call: the call's line", () => {
		expect(places.place(behind(one("badarith", /^call$/)))).toEqual({
			function: "badarith",
			arity: 0,
			file: "deaths.erl",
			line: 21,
		});
	});

	it("is in the middle of an instruction", () => {
		const { offset } = one("add", /^gc_bif/);
		expect(places.place(offset + 1)).toMatchObject({
			function: "add",
			arity: 2,
			line: 25,
		});
	});

	it("is func_info, which raises function_clause: the line of the head", () => {
		const info = one("only_a", /^func_info$/);
		expect(places.place(behind(info))).toMatchObject({
			function: "only_a",
			line: 29,
		});
	});

	it("is behind the last instruction of a function: not the next function's", () => {
		const last = functionCode("undefined_module")
			.filter(({ op }) => op.name !== "label" && op.name !== "line")
			.at(-1);
		expect(places.place(behind(last as Instruction))?.function).toBe(
			"undefined_module",
		);
	});

	it("is in the file of its line", () => {
		const files = ["a.hrl", "b.hrl"];
		const lines = beam.lines.lines.map(({ line }) => ({ file: 2, line }));
		const moved = new CodePlaces({ ...beam, lines: { files, lines } });
		expect(moved.place(behind(one("badarith", /^call$/)))).toMatchObject({
			file: "b.hrl",
			line: 21,
		});
	});

	it("has no line where the module says so, or nothing", () => {
		const lines = beam.lines.lines.map(() => ({ file: 0, line: 0 }));
		for (const none of [lines, []]) {
			const places = new CodePlaces({
				...beam,
				lines: { files: [], lines: none },
			});
			expect(places.place(behind(one("badarith", /^call$/)))).toEqual({
				function: "badarith",
				arity: 0,
			});
		}
	});

	it("is not before the first function, nor behind the code", () => {
		expect(places.place(0)).toBeUndefined();
		expect(places.place(beam.code.bytes.length + 1)).toBeUndefined();
	});
});

it("an instruction is found by its offset, and its place", () => {
	const call = one("badarith", /^call$/);
	expect(places.instructionAt(call.offset)).toBe("call");
	expect(places.instructionAt(call.offset + 1)).toBeUndefined();
	expect(places.instructionAt(-5)).toBeUndefined();
	expect(places.placeOf(call.offset)).toEqual(places.place(behind(call)));
	expect(places.placeOf(-5)).toBeUndefined();
});

describe("what is called", () => {
	it("is the import of a call of another module", () => {
		const call = one("undefined_module", /^call_ext$/);
		expect(places.callee(behind(call))).toEqual({
			module: "no_such_module",
			function: "f",
			arity: 1,
		});
	});

	it("is known at run time only by apply, which fails where it is", () => {
		const apply = one("by_apply", /^apply$/);
		expect(places.callee(apply.offset)).toEqual({ arity: 2 });
	});

	it("is nothing at an instruction that calls nothing", () => {
		expect(places.callee(behind(one("add", /^gc_bif/)))).toBeUndefined();
		expect(places.callee(0)).toBeUndefined();
	});
});

describe("a handler", () => {
	it("is a label in front of try_case", () => {
		const code = functionCode("again");
		const handler = code.findIndex(({ op }) => op.name === "try_case");
		expect(places.isHandler(code[handler - 1]?.offset ?? 0)).toBe(true);
		expect(places.isHandler(code[handler]?.offset ?? 0)).toBe(true);
		expect(places.isHandler((code[handler]?.offset ?? 0) + 1)).toBe(false);
		expect(places.isHandler(one("again", /^call$/).offset)).toBe(false);
	});
});

it("a function's frame is there between allocate and deallocate", () => {
	expect(places.hasFrame(behind(one("id", /^return$/)))).toBe(false);
	expect(places.hasFrame(behind(one("add", /^gc_bif/)))).toBe(true);
});

it("the end of the code is where a process's first function returns to", () => {
	const end = instructions.at(-1)?.offset ?? 0;
	expect(places.isEnd(end)).toBe(true);
	expect(places.isEnd(end - 1)).toBe(false);
	expect(places.isEnd(end + 1)).toBe(false);
});

it("functions are all functions, in the code's order", () => {
	expect(places.functions.slice(0, 2)).toEqual([
		{ function: "start", arity: 0 },
		{ function: "how", arity: 1 },
	]);
	expect(places.functions).toContainEqual({ function: "add", arity: 2 });
});
