import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BeamModule } from "../../../src/beam/beam-file.ts";
import { encodeTerm } from "../../../src/beam/encode-term.ts";
import { Sources } from "../../../src/host/platform/sources.ts";
import { beamOf, PROGRAMS } from "../../harness/inspect/inspected.ts";

const folder = mkdtempSync(join(tmpdir(), "avmjit-sources-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fib = beamOf(new URL("fib.beam", PROGRAMS));

function file(path: string, contents: string): string {
	const all = join(folder, path);
	mkdirSync(join(all, ".."), { recursive: true });
	writeFileSync(all, contents);
	return all;
}

function withInfo(source: string): BeamModule {
	const text = [...source].map((char) => BigInt(char.codePointAt(0) ?? 0));
	const info = encodeTerm([{ tuple: [{ atom: "source" }, text] }]);
	return { ...fib, chunks: new Map([["CInf", info]]) };
}

describe("a module's source", () => {
	it("is the .erl beside it", () => {
		const path = file("beside/fib.erl", "one\r\ntwo\n");
		const sources = new Sources(fib, join(folder, "beside/fib.beam"));
		expect(sources.own).toEqual({ path, lines: ["one", "two", ""] });
	});

	it("is in src beside the folder, as an application has it", () => {
		const path = file("app/src/fib.erl", "application");
		const sources = new Sources(fib, join(folder, "app/ebin/fib.beam"));
		expect(sources.own?.path).toBe(path);
	});

	it("is what the user names, before all others", () => {
		const path = file("other.erl", "named");
		file("beside/fib.erl", "beside");
		const sources = new Sources(fib, join(folder, "beside/fib.beam"), path);
		expect(sources.own?.path).toBe(path);
	});

	it("is what the compiler says it read", () => {
		const path = file('so"urce/fib.erl', "read");
		const sources = new Sources(withInfo(path), join(folder, "x/fib.beam"));
		expect(sources.own?.path).toBe(path);
	});

	it("may be nowhere", () => {
		const sources = new Sources(
			withInfo("/no/where.erl"),
			join(folder, "x/fib.beam"),
		);
		expect(sources.own).toBeUndefined();
		expect(sources.nameOf(0)).toBe("fib.erl");
	});

	it("is found from a folder above, as of Elixir's", () => {
		const path = file("lib/math/fib.ex", "defmodule");
		const elixir: BeamModule = {
			...fib,
			chunks: new Map(),
			lines: {
				files: ["lib/math/fib.ex"],
				lines: [
					{ file: 0, line: 0 },
					{ file: 1, line: 3 },
				],
			},
		};
		const beam = join(folder, "_build/dev/lib/math/ebin/Elixir.Fib.beam");
		const sources = new Sources(elixir, beam);
		expect(sources.own?.path).toBe(path);
		expect(sources.at(1)?.lines).toEqual(["defmodule"]);
		expect(sources.nameOf(1)).toBe("lib/math/fib.ex");
	});
});
