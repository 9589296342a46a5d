import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BeamModule, readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { labelNumber } from "../../src/beam/operands.ts";
import { instructionText } from "../../src/beam/print/instructions.ts";
import { literalText } from "../../src/beam/print/terms.ts";
import { VariableNames } from "../../src/beam/variable-names.ts";
import { beamBytes } from "../files.ts";
import { writtenModule } from "./code.ts";

function fixture(name: string): BeamModule {
	const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
	return readBeam(new Uint8Array(bytes), name);
}

/** `instruction | names` of a function, those that are no `line`, `label` or `debug_line`. */
function listing(beam: BeamModule, name: string): string[] {
	const names = new VariableNames(beam);
	let function_ = "";
	const lines: string[] = [];
	for (const instruction of decodeCode(beam)) {
		const { op, args, offset } = instruction;
		if (op.name === "func_info")
			function_ = beam.atoms[(args[1]?.value ?? 0) - 1] ?? "";
		if (/^(label|line|debug_line|func_info)$/.test(op.name)) continue;
		if (function_ !== name) continue;
		const found = names
			.at(offset)
			.map(({ name: one, where }) => `${one}=${placeText(where)}`);
		lines.push(
			`${instructionText(beam, instruction)} | ${found.join(" ")}`.trim(),
		);
	}
	return lines;
}

function placeText(
	where: ReturnType<VariableNames["at"]>[number]["where"],
): string {
	if ("x" in where) return `x${where.x}`;
	return "y" in where ? `y${where.y}` : literalText(where.literal);
}

describe("names of variables by the chunk DbgB", () => {
	const beam = fixture("variables.beam");

	it("are those of the place, and follow their values", () => {
		expect(listing(beam, "start").slice(0, 8)).toEqual([
			"allocate 2 0 | L=[1,2,3]",
			"init_yregs [y0 y1] | L=[1,2,3]",
			"move 0 x1 | L=[1,2,3]",
			"move [1,2,3] x0 | L=[1,2,3]",
			"call 2 f4 | L=[1,2,3]",
			"move x0 y1 | L=[1,2,3]",
			"test_heap 4 0 | L=[1,2,3] Total=y1",
			"put_tuple2 x0 [rect y1 2] | L=[1,2,3] Total=y1",
		]);
	});

	it("end with what overwrites the register; arguments have those of the first place that tells", () => {
		expect(listing(beam, "sum")).toEqual([
			"is_nonempty_list f5 x0 | Acc=x1",
			"get_list x0 x2 x0 | Acc=x1",
			"gc_bif2 f0 3 erlang:+/2 x1 x2 x1 | Acc=x1 H=x2 T=x0",
			"call_only 2 f4 | H=x2 Next=x1 T=x0",
			"is_nil f3 x0 | Acc=x1",
			"move x1 x0 | Acc=x1",
			"return | Acc=x1",
		]);
		expect(new VariableNames(beam).argumentsOf("sum", 2)).toEqual([
			undefined,
			"Acc",
		]);
	});
});

describe("names of arguments by the chunk Dbgi", () => {
	const beam = fixture("variables_dbgi.beam");
	const names = new VariableNames(beam);

	it("are those on which clauses agree", () => {
		expect(names.argumentsOf("tag", 2)).toEqual(["Name", "Big"]);
		expect(names.argumentsOf("sum", 2)).toEqual([undefined, "Acc"]);
		expect(names.argumentsOf("f", 1)).toEqual(["X"]);
		expect(names.argumentsOf("area", 1)).toEqual([undefined]);
		expect(names.argumentsOf("swapped", 2)).toEqual([undefined, undefined]);
		expect(names.argumentsOf("nowhere", 1)).toEqual([undefined]);
	});

	it("are those of the clause where a line tells, and move with the values", () => {
		const found = listing(beam, "swapped");
		expect(found[0]).toBe("is_lt f16 x1 x0 |");
		expect(found).toContain(
			"call_ext 1 erlang:list_to_atom/1 | Less=y1 More=y0",
		);
	});

	it("are Elixir's as they were written", () => {
		const elixir = fixture("Elixir.Names.beam");
		const found = new VariableNames(elixir);
		expect(found.argumentsOf("add", 2)).toEqual(["a", "b"]);
		expect(found.argumentsOf("opt", 3)).toEqual(["map", "list", "third"]);
		expect(found.argumentsOf("opt", 2)).toEqual([undefined, undefined]);
		expect(found.argumentsOf("MACRO-double", 2)).toEqual([undefined, "x"]);
		expect(listing(elixir, "add")[0]).toBe(
			"gc_bif2 f0 2 erlang:+/2 x0 x1 x0 | a=x0 b=x1",
		);
	});
});

describe("modules without names", () => {
	it("have none", () => {
		const beam = readBeam(beamBytes("deaths"), "deaths.beam");
		const names = new VariableNames(beam);
		for (const { offset } of decodeCode(beam))
			expect(names.at(offset)).toEqual([]);
	});

	it("are those whose chunks are damaged, wherever that is", () => {
		for (const [file, chunk] of [
			["variables.beam", "DbgB"],
			["variables_dbgi.beam", "Dbgi"],
			["Elixir.Names.beam", "Dbgi"],
		] as const) {
			const beam = fixture(file);
			const whole = beam.chunks.get(chunk) ?? new Uint8Array(0);
			expect(whole.length).toBeGreaterThan(0);
			for (let size = 0; size < whole.length; size += 7) {
				const cut = whole.slice(0, size);
				const mixed = whole.slice();
				mixed[size] = (mixed[size] ?? 0) ^ 0x55;
				for (const bytes of [cut, mixed]) {
					const chunks = new Map(beam.chunks).set(chunk, bytes);
					expect(() =>
						new VariableNames({ ...beam, chunks }).argumentsOf("sum", 2),
					).not.toThrow();
				}
			}
		}
	});

	it("are those whose code cannot be decoded", () => {
		const beam = fixture("variables.beam");
		const code = { ...beam.code, bytes: beam.code.bytes.subarray(0, 40) };
		expect(new VariableNames({ ...beam, code }).at(25)).toEqual([]);
	});
});

describe("the flow of names", () => {
	/** A module with names of its arguments, A and B, by a chunk Dbgi of its own. */
	function named(fill: Parameters<typeof writtenModule>[1]): {
		beam: BeamModule;
		names: VariableNames;
	} {
		const written = writtenModule(2, fill);
		const dbgi = fixture("variables_dbgi.beam").chunks.get("Dbgi");
		const atoms = written.atoms.map((atom) => (atom === "f" ? "tag" : atom));
		const beam = {
			...written,
			atoms,
			chunks: new Map(written.chunks).set("Dbgi", dbgi ?? new Uint8Array(0)),
		};
		return { beam, names: new VariableNames(beam) };
	}

	it("keeps at a label what all ways to it have in common", () => {
		const { beam, names } = named((op, writer) => {
			const label = writer.newLabel();
			op("is_atom", { f: label }, { x: 0 });
			op("move", { x: 1 }, { x: 0 });
			op("label", { u: label });
			op("return");
		});
		const label = decodeCode(beam).findLast(({ op }) => op.name === "label");
		expect(label && labelNumber(label)).toBeGreaterThan(0);
		expect(names.at(label?.offset ?? 0)).toEqual([
			{ name: "Big", where: { x: 1 } },
		]);
	});

	it("renumbers y registers when the frame is trimmed", () => {
		const { beam, names } = named((op) => {
			op("allocate", { u: 2 }, { u: 2 });
			op("move", { x: 0 }, { y: 1 });
			op("move", { x: 1 }, { y: 0 });
			op("trim", { u: 1 }, { u: 1 });
			op("return");
		});
		const last = decodeCode(beam).findLast(({ op }) => op.name === "return");
		expect(names.at(last?.offset ?? 0)).toEqual([
			{ name: "Big", where: { x: 1 } },
			{ name: "Name", where: { y: 0 } },
		]);
	});
});
