import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBeam } from "../../../src/beam/beam-file.ts";
import { CodePlaces } from "../../../src/beam/code-places.ts";
import { compileModule } from "../../../src/jit/module-compiler.ts";
import { Activities } from "../../../src/profile/instrument/activities.ts";
import {
	type Place,
	profiledModule,
} from "../../../src/profile/instrument/generated.ts";
import { beamBytes, beamNames } from "../../files.ts";
import { fixedTarget } from "../../jit/fixed-target.ts";

function instrumented(bytes: Uint8Array, name: string) {
	const beam = readBeam(bytes, name);
	const compiled = compileModule(beam, fixedTarget(beam), {
		count: false,
		map: true,
	});
	const places: Place[] = [];
	const wasm = profiledModule(beam, compiled, new Activities(), places);
	return { beam, compiled, places, wasm };
}

describe("the code of a profiled module", () => {
	it("is valid, for every module of the own suite", () => {
		for (const name of beamNames()) {
			const { wasm } = instrumented(beamBytes(name), name);
			expect(WebAssembly.validate(wasm as Uint8Array<ArrayBuffer>), name).toBe(
				true,
			);
		}
	});

	it("says each line that has code", () => {
		const bytes = new Uint8Array(
			readFileSync(new URL("../programs/known.beam", import.meta.url)),
		);
		const { beam, compiled, places } = instrumented(bytes, "known");
		const code = new CodePlaces(beam);
		const lineOf = (offset: number): string =>
			`${code.placeOf(offset)?.function}:${code.placeOf(offset)?.line}`;
		const said = new Set(places.map(({ offset }) => lineOf(offset)));
		const ranges = (compiled.map?.functions ?? []).flatMap((f) => f.ranges);
		const lines = ranges.flatMap(({ part, offset, inlined }) =>
			part === "instruction" && offset !== undefined
				? [lineOf(inlined ?? offset)]
				: [],
		);
		expect(lines.length).toBeGreaterThan(50);
		const missing = new Set(lines.filter((line) => !said.has(line)));
		expect([...missing]).toEqual([]);
	});

	it("needs the map", () => {
		const beam = readBeam(beamBytes("lists_basic"), "lists_basic");
		const compiled = compileModule(beam, fixedTarget(beam));
		expect(() => profiledModule(beam, compiled, new Activities(), [])).toThrow(
			"without a map",
		);
	});
});
