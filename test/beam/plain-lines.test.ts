import { readFileSync } from "node:fs";
import { gzip } from "pako";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../src/beam/beam-file.ts";
import { decodeCode } from "../../src/beam/decode.ts";
import { ModuleWriter } from "../../src/beam/module-writer.ts";
import { withPlainLines } from "../../src/beam/plain-lines.ts";
import { beamBytes } from "../files.ts";

const FIXTURES = new URL("fixtures/", import.meta.url);
const debug = new Uint8Array(readFileSync(new URL("variables.beam", FIXTURES)));

function instructions(bytes: Uint8Array) {
	return decodeCode(readBeam(bytes, "m.beam"));
}

/** f/0 with one instruction: `debug_line` or `executable_line` of a place. */
function moduleWith(name: "debug_line" | "executable_line", index: number) {
	const writer = new ModuleWriter("m");
	const entry = writer.newLabel();
	writer.beginFunction("f", 0, entry);
	if (name === "executable_line") writer.op(name, { u: index }, { u: 1 });
	else writer.op(name, { atom: "line" }, { u: index }, { u: 1 }, { u: 0 });
	writer.op("return");
	return writer.toBytes();
}

describe("modules with debug_line, for an AtomVM that does not know it", () => {
	it("have lines in its place; all else stays where it is", () => {
		const before = instructions(debug);
		const after = instructions(withPlainLines(debug, "variables.beam"));
		const isDebug = ({ op }: (typeof before)[number]) =>
			op.name === "debug_line";
		expect(before.filter(isDebug).length).toBeGreaterThan(15);
		expect(after.filter(isDebug)).toEqual([]);
		for (const one of before) {
			const same = after.find(({ offset }) => offset === one.offset);
			if (!isDebug(one)) {
				expect(same).toEqual(one);
				continue;
			}
			const end = one.offset + one.size;
			const last = after.find(({ offset, size }) => offset + size === end);
			expect(last?.op.name).toBe("line");
			expect(last?.args[0]?.value).toBe(one.args[1]?.value);
		}
	});

	it.each(
		[0, 15, 16, 255, 2047, 2048, 32767, 32768, 1_000_000].flatMap((index) => [
			["debug_line", index] as const,
			["executable_line", index] as const,
		]),
	)("%s of the place %i", (name, index) => {
		const bytes = moduleWith(name, index);
		const after = instructions(withPlainLines(bytes, "m.beam"));
		const before = instructions(bytes);
		const last = after.findIndex(({ op }) => op.name === "return");
		expect(after[last]?.offset).toBe(
			before.find(({ op }) => op.name === "return")?.offset,
		);
		expect(after[last - 1]?.op.name).toBe("line");
		expect(after[last - 1]?.args[0]?.value).toBe(index);
	});

	it("are the same bytes where there is none, or they are compressed", () => {
		const plain = beamBytes("deaths");
		expect(withPlainLines(plain, "deaths.beam")).toBe(plain);
		const packed = gzip(debug);
		expect(withPlainLines(packed, "m.beam")).toBe(packed);
	});
});
